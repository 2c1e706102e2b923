import { useMutation, useQuery } from '@apollo/client/react';
import { PetalMark } from '@bloemen/charts';
import { Alert, Button, Dialog, Icon, ListView, NARROW, Paragraph, useMedia, type Column } from '@bloemen/ui';
import { pillarCodes, pillarNames, type PillarCode } from '@bloemen/vocabulary';
import { useState } from 'react';
import {
  PlanPageDocument,
  RemovePrincipleDocument,
  type PrinciplePartsFragment,
  type StandingPartsFragment,
} from './plan.generated.js';
import { useText, withMessages, type Say } from '../../shared/i18n.js';
import { Problem } from '../../shared/Problem.js';
import { useSession } from '../../shared/session.js';
import { useMove } from '../../shared/useMove.js';
import { PlanFrame } from './PlanFrame.js';
import { PrincipleDialog } from './PrincipleDialog.js';
import messages from './plan.nl.json' with { type: 'json' };
import './plan.css';

const nameOf = (pillar: PillarCode) => `${pillar.slice(1)}. ${pillarNames[pillar]}`;

/** The local principles beside the national pillars, and the pillars that no principle serves alone. */
export const PrinciplesPage = withMessages(messages, function PrinciplesPage() {
  const t = useText();
  const session = useSession();
  const seesAll = session?.can('workspace:read');
  const isNarrow = useMedia(NARROW);
  const [editing, setEditing] = useState<PrinciplePartsFragment | 'new' | null>(null);
  const { data, loading, error, refetch } = useQuery(PlanPageDocument, { fetchPolicy: 'cache-and-network' });
  const page = data?.plan;
  const canWrite = page?.viewerCan.edit;
  const addButton = canWrite && (
    <Button purpose="primary" iconStart={<Icon name="plus" />} onClick={() => setEditing('new')}>
      {t('principle.add')}
    </Button>
  );
  return (
    <PlanFrame
      tab="principles"
      title={t('principle.title')}
      intro={t('principle.intro')}
      action={page && page.principles.length > 0 && addButton}
    >
      {page && page.principleGaps.length > 0 && page.principles.length > 0 && (
        <Alert title={t('principle.gaps', { count: page.principleGaps.length })}>
          <ul className="bl-plain-list">
            {page.principleGaps.map(({ pillar, sharedWith }) => (
              <li key={pillar}>
                {sharedWith.length > 0
                  ? t('principle.gapShared', { pillar: pillarNames[pillar], principle: sharedWith.join(', ') })
                  : t('principle.gapNone', { pillar: pillarNames[pillar] })}
              </li>
            ))}
          </ul>
        </Alert>
      )}
      <ListView<PrinciplePartsFragment>
        label={t('principle.matrixCaption')}
        count={page && t('principle.count', { count: page.principles.length })}
        rows={page?.principles}
        busy={loading}
        problem={error && <Problem error={error} onRetry={() => void refetch()} />}
        nothingYet={
          seesAll
            ? { title: t('principle.none'), text: t('principle.noneText'), actions: addButton }
            : { title: t('openness.noPrinciples') }
        }
        rowKey={({ id }) => id}
        columns={[
          {
            id: 'title',
            header: t('principle.column'),
            rowHeader: true,
            cell: ({ title, description }) => (
              <>
                {title}
                {!isNarrow && description && <p className="bl-subtle bl-principle">{description}</p>}
              </>
            ),
          },
          ...(isNarrow ? inCards(t, page?.standings ?? []) : matrix(t, page?.standings ?? [])),
          ...(canWrite
            ? [
                {
                  id: 'action',
                  header: t('plan.action'),
                  priority: 'always' as const,
                  cell: (principle: PrinciplePartsFragment) => (
                    <PrincipleActions principle={principle} onEdit={() => setEditing(principle)} />
                  ),
                },
              ]
            : []),
        ]}
      />
      {editing && <PrincipleDialog principle={editing === 'new' ? null : editing} onClose={() => setEditing(null)} />}
    </PlanFrame>
  );
});

type PrincipleColumn = Column<PrinciplePartsFragment>;
type Standings = readonly StandingPartsFragment[];

/** The petal of a pillar as it stands; nothing where the reader may not know that. */
function Petal({ pillar, standings }: { pillar: PillarCode; standings: Standings }) {
  const standing = standings.find((one) => one.pillar === pillar);
  return standing && <PetalMark pillar={pillar} petal={standing} size={22} />;
}

/** A column for each pillar. */
const matrix = (t: Say, standings: Standings): PrincipleColumn[] =>
  pillarCodes.map((pillar) => ({
    id: pillar,
    header: nameOf(pillar),
    cell: ({ pillars }) =>
      pillars.includes(pillar) ? (
        <span className="bl-served">
          <Petal pillar={pillar} standings={standings} />
          {t('principle.serves')}
        </span>
      ) : (
        <span className="bl-subtle">{t('principle.servesNot')}</span>
      ),
  }));

/** A card for each of five pillars says less than the names of those a principle serves; its own words wait. */
const inCards = (t: Say, standings: Standings): PrincipleColumn[] => [
  {
    id: 'pillars',
    header: t('plan.pillarColumn'),
    priority: 'always',
    cell: ({ pillars }) => (
      <ul className="bl-served-list">
        {pillars.map((pillar) => (
          <li key={pillar} className="bl-served">
            <Petal pillar={pillar} standings={standings} />
            {nameOf(pillar)}
          </li>
        ))}
      </ul>
    ),
  },
  {
    id: 'description',
    header: t('principle.description'),
    priority: 'wide',
    cell: ({ description }) => description || t('principle.noDescription'),
  },
];

/** What may be done with one principle; removing asks first, because it cannot be taken back. */
function PrincipleActions({ principle, onEdit }: { principle: PrinciplePartsFragment; onEdit: () => void }) {
  const t = useText();
  const [asked, setAsked] = useState(false);
  const [remove] = useMutation(RemovePrincipleDocument, { refetchQueries: [PlanPageDocument] });
  const { title } = principle;
  const { act, busy, notice } = useMove<unknown>({
    refetch: [PlanPageDocument],
    stale: ['not_found'],
    now: {
      words: t('principle.now', { title }),
      actions: (
        <Button hint="negative" onClick={() => setAsked(true)}>
          {t('plan.remove')}
        </Button>
      ),
    },
  });
  const take = () => {
    setAsked(false);
    const { id, version } = principle;
    void act({ send: () => remove({ variables: { input: { id, version } } }), done: () => t('principle.removed') });
  };
  return (
    <>
      <span className="bl-actions">
        <Button purpose="subtle" aria-label={t('principle.editOf', { title })} onClick={onEdit}>
          {t('plan.edit')}
        </Button>
        <Button
          purpose="subtle"
          hint="negative"
          busy={busy}
          aria-label={t('principle.removeOf', { title })}
          onClick={() => setAsked(true)}
        >
          {t('plan.remove')}
        </Button>
      </span>
      {notice}
      <Dialog
        open={asked}
        onClose={() => setAsked(false)}
        title={t('principle.removeTitle')}
        actions={
          <>
            <Button purpose="primary" hint="negative" onClick={take}>
              {t('plan.remove')}
            </Button>
            <Button onClick={() => setAsked(false)}>{t('common.cancel')}</Button>
          </>
        }
      >
        <Paragraph>{t('principle.removeText', { title })}</Paragraph>
      </Dialog>
    </>
  );
}
