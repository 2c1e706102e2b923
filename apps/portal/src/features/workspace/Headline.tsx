import { Flower, petalsOf, summariseFlower } from '@bloemen/charts';
import { Actions, Button, ButtonLink, DemoMark, Icon, takeTitleFocus } from '@bloemen/ui';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { WorkspacePageQuery } from './workspace.generated.js';
import { longDate } from '../../shared/formats.js';
import { useText } from '../../shared/i18n.js';
import { useSession } from '../../shared/session.js';
import type { Block } from './blocks.js';
import { Dates, hasDates } from './Dates.js';
import { headlineOf, newestFactOf } from './headline.js';
import { Seal } from './Seal.js';

const Presentation = lazy(() => import('./Presentation.js').then((module) => ({ default: module.Presentation })));

type Workspace = WorkspacePageQuery['workspace'];

/** How the municipality stands, in one sentence beside its flower, and what is fixed: the statement and the next dates. */
export function Headline({
  workspace,
  isArchive,
  shownBelow,
}: {
  workspace: Workspace;
  isArchive: boolean;
  /** What has a part of its own further down. */
  shownBelow: readonly Block[];
}) {
  const t = useText();
  const session = useSession();
  const { municipality, pillars, commitment, viewerCan } = workspace;
  const [presenting, setPresenting] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takeTitleFocus()) heading.current?.focus();
  }, []);
  const sentence = headlineOf(t, {
    name: municipality.name,
    takesPart: municipality.takesPart,
    isArchive,
    pillars,
  });
  const newest = newestFactOf(pillars);
  const stale = isArchive ? 0 : pillars.filter((pillar) => pillar.stale).length;
  const knowsAll = pillars.length === 5;
  const petals = petalsOf(pillars);
  const seal = !shownBelow.includes('statement') && (session?.can('commitment:read') ?? false);
  const dates = !shownBelow.includes('dates') && !isArchive && hasDates(workspace);
  const since =
    municipality.joinedOn &&
    municipality.takesPart &&
    !isArchive &&
    t('workspace.since', {
      date: longDate(municipality.joinedOn),
      conditional: municipality.isConditional ? 'yes' : 'no',
    });
  return (
    <header className="bl-headline">
      <title>{`${municipality.name} - Duizend Bloemen`}</title>
      {knowsAll && (
        <div className="bl-headline__flower">
          <Flower petals={petals} size={180} isDecorative />
          <p className="bl-visually-hidden">{summariseFlower(petals)}.</p>
        </div>
      )}
      <div className="bl-headline__text">
        <p className="bl-kicker">
          {municipality.name}
          {since && <span className="bl-headline__since">{since}</span>}
          {municipality.isDemonstration && <DemoMark />}
        </p>
        <h1 className="nl-heading bl-headline__sentence" ref={heading} tabIndex={-1}>
          {sentence}
        </h1>
        {newest && (
          <p className="bl-headline__newest">
            {t('headline.newest', { date: newest, ask: stale > 0 && viewerCan.recordFact ? 'yes' : 'no' })}
          </p>
        )}
        <Actions>
          {viewerCan.recordFact && stale > 0 && (
            <ButtonLink purpose="primary" href="/werkruimte/bijwerken">
              {t('headline.review')}
            </ButtonLink>
          )}
          {viewerCan.recordFact && (
            <ButtonLink
              purpose={stale > 0 ? 'secondary' : 'primary'}
              href="/werkruimte/plan/feit"
              iconStart={<Icon name="plus" />}
            >
              {t('workspace.add')}
            </ButtonLink>
          )}
          {knowsAll && (
            <Button purpose={viewerCan.recordFact ? 'subtle' : 'secondary'} onClick={() => setPresenting(true)}>
              {t('stage.open')}
            </Button>
          )}
        </Actions>
      </div>
      {(seal || dates) && (
        <div className="bl-headline__beside">
          {seal && <Seal commitment={commitment} />}
          {dates && <Dates workspace={workspace} />}
        </div>
      )}
      {presenting && (
        <Suspense>
          <Presentation workspace={workspace} sentence={sentence} onClose={() => setPresenting(false)} />
        </Suspense>
      )}
    </header>
  );
}
