import { useMutation, useQuery } from '@apollo/client/react';
import {
  Badge,
  Button,
  DataList,
  DemoMark,
  EmptyState,
  Icon,
  Link,
  LoadingState,
  Section,
  StatusBadge,
  Table,
} from '@bloemen/ui';
import { dutchDate, evidenceSources, pillarCodes, pillarNames, type PillarCode } from '@bloemen/vocabulary';
import { useState } from 'react';
import { MovePlanDocument, PlanPageDocument, type PlanPageQuery } from './plan.generated.js';
import { useText, withMessages } from '../../shared/i18n.js';
import { addressOf } from '../../shared/address.js';
import { MoveMenu } from '../../shared/MoveMenu.js';
import { Problem } from '../../shared/Problem.js';
import { useSession } from '../../shared/session.js';
import { AdoptionDialog } from './AdoptionDialog.js';
import { movedBefore, planBack } from './moves.js';
import { PlanFrame } from './PlanFrame.js';
import { PlanTitleDialog } from './PlanTitleDialog.js';
import messages from './plan.nl.json' with { type: 'json' };
import './plan.css';

type Plan = PlanPageQuery['plan'];

/** The plan of a municipality: where its five pillars stand, its title and its state. */
export const PlanPage = withMessages(messages, function PlanPage() {
  const t = useText();
  const { data, loading, error, refetch } = useQuery(PlanPageDocument, { fetchPolicy: 'cache-and-network' });
  const page = data?.plan;
  const seesAll = useSession()?.can('workspace:read');
  const standingOf = (pillar: PillarCode) => page?.standings.find((standing) => standing.pillar === pillar);
  return (
    <PlanFrame
      tab="overview"
      title={page?.plan?.title ?? t('plan.title')}
      intro={t(seesAll ? 'plan.intro' : 'plan.introReader')}
      meta={
        page?.plan && (
          <>
            <Badge tone="accent">{t(`plan.status.${page.plan.status}`)}</Badge>
            {page.plan.isDemonstration && <DemoMark />}
          </>
        )
      }
    >
      {loading && !page && <LoadingState lines={8} />}
      {error && !page && <Problem error={error} onRetry={() => void refetch()} />}
      {page && (
        <>
          <Section title={t('plan.pillars')} intro={t(seesAll ? 'plan.pillarsIntro' : 'plan.pillarsIntroReader')}>
            <Table<PillarCode>
              caption={t('plan.pillars')}
              captionHidden
              rows={pillarCodes}
              rowKey={(pillar) => pillar}
              columns={[
                {
                  id: 'pillar',
                  header: t('plan.pillarColumn'),
                  rowHeader: true,
                  cell: (pillar) => (
                    <Link
                      href={addressOf('/werkruimte/plan/$pillar', { params: { pillar } })}
                    >{`${pillar.slice(1)}. ${pillarNames[pillar]}`}</Link>
                  ),
                },
                { id: 'level', header: t('plan.status'), cell: (pillar) => <Level standing={standingOf(pillar)} /> },
                {
                  id: 'because',
                  header: t('plan.why'),
                  cell: (pillar) => standingOf(pillar)?.because ?? t('plan.levelHiddenWhy'),
                },
              ]}
            />
          </Section>
          <TitleAndState page={page} />
        </>
      )}
    </PlanFrame>
  );
});

/** A level that is not shown is something else than an unknown one. */
function Level({ standing }: { standing?: Plan['standings'][number] }) {
  const t = useText();
  return standing ? (
    <StatusBadge level={standing.level} stale={standing.stale} />
  ) : (
    <span className="bl-subtle">{t('plan.levelHidden')}</span>
  );
}

function TitleAndState({ page: { plan, viewerCan } }: { page: Plan }) {
  const t = useText();
  const session = useSession();
  const seesAll = session?.can('workspace:read');
  const [editing, setEditing] = useState(false);
  const [adopting, setAdopting] = useState<'ADOPT' | 'CORRECT' | null>(null);
  const [move] = useMutation(MovePlanDocument, { refetchQueries: [PlanPageDocument] });
  const edit = viewerCan.edit && (
    <Button iconStart={<Icon name="edit" />} onClick={() => setEditing(true)}>
      {t(plan ? 'plan.editTitle' : 'plan.addTitle')}
    </Button>
  );
  return (
    <Section title={t('plan.titleAndState')} actions={plan && edit}>
      {!plan &&
        (seesAll ? (
          <EmptyState title={t('plan.noTitle')} actions={edit}>
            {t('plan.noTitleText')}
          </EmptyState>
        ) : (
          <EmptyState title={t('openness.noPlan')} />
        ))}
      {plan && (
        <>
          <DataList
            items={[
              { label: t('plan.titleLabel'), value: plan.title },
              ...(plan.aliases.length > 0 ? [{ label: t('plan.aliases'), value: plan.aliases.join(', ') }] : []),
              {
                label: t('plan.state'),
                value: (
                  <span className="bl-plan-status">
                    <MoveMenu
                      record={plan}
                      of={plan.title}
                      may={viewerCan.edit}
                      words={(status) => t(`plan.status.${status}`)}
                      tone="accent"
                      wordsOf={(name) => ({
                        label: t(`plan.move.${name}`),
                        description: t(`plan.move.${name}.does`),
                        ...(name === 'expire' && {
                          hint: 'negative',
                          question: { title: t('plan.expireTitle'), text: t('plan.expireText') },
                        }),
                      })}
                      send={({ version }, name) =>
                        move({ variables: { input: { move: name, version } } }).then(({ data }) => data!.movePlan)
                      }
                      undoOf={(from, name) => planBack[from]?.[name]}
                      instead={{ adopt: () => setAdopting('ADOPT') }}
                      refetch={[PlanPageDocument]}
                      stale={movedBefore}
                    />
                    <span className="bl-subtle">{t(`plan.status.${plan.status}.means`)}</span>
                  </span>
                ),
              },
              ...(plan.adoption
                ? [
                    {
                      label: t('adoption.label'),
                      value: t('adoption.shown', {
                        on: dutchDate(plan.adoption.on),
                        reference: plan.adoption.reference,
                        source: evidenceSources[plan.adoption.source],
                      }),
                    },
                  ]
                : []),
            ]}
          />
          {viewerCan.edit && plan.adoption && plan.status !== 'EXPIRED' && (
            <div className="bl-actions">
              <Button iconStart={<Icon name="edit" />} onClick={() => setAdopting('CORRECT')}>
                {t('adoption.correct')}
              </Button>
            </div>
          )}
        </>
      )}
      {plan && adopting && (
        <AdoptionDialog plan={plan} corrects={adopting === 'CORRECT'} onClose={() => setAdopting(null)} />
      )}
      {editing && <PlanTitleDialog plan={plan} onClose={() => setEditing(false)} />}
    </Section>
  );
}
