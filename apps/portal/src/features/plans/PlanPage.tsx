import { useMutation, useQuery } from '@apollo/client/react';
import { Flower, PetalMark, petalsOf, summariseFlower } from '@bloemen/charts';
import {
  Button,
  Card,
  CompactRow,
  CompactRows,
  DataList,
  DemoMark,
  EmptyState,
  Icon,
  LevelTrack,
  Link,
  LoadingState,
} from '@bloemen/ui';
import { dutchDate, evidenceSources, pillarCodes, pillarNames } from '@bloemen/vocabulary';
import { useState } from 'react';
import { MovePlanDocument, PlanPageDocument, type PlanPageQuery } from './plan.generated.js';
import { useText, withMessages } from '../../shared/i18n.js';
import { addressOf } from '../../shared/address.js';
import { MoveMenu } from '../../shared/MoveMenu.js';
import { Problem } from '../../shared/Problem.js';
import { useSession } from '../../shared/session.js';
import { MixLine } from './activities/MixLine.js';
import { AdoptionDialog } from './AdoptionDialog.js';
import { movedBefore, planBack } from './moves.js';
import { PlanFrame } from './PlanFrame.js';
import { PlanTitleDialog } from './PlanTitleDialog.js';
import messages from './plan.nl.json' with { type: 'json' };
import './plan.css';

type Plan = PlanPageQuery['plan'];

/** The plan of a municipality: where its five pillars stand, its title and its status. */
export const PlanPage = withMessages(messages, function PlanPage() {
  const t = useText();
  const { data, loading, error, refetch } = useQuery(PlanPageDocument, { fetchPolicy: 'cache-and-network' });
  const page = data?.plan;
  const seesAll = useSession()?.can('workspace:read');
  const [adopting, setAdopting] = useState<'ADOPT' | 'CORRECT' | null>(null);
  const plan = page?.plan;
  return (
    <PlanFrame
      tab="overview"
      title={plan?.title ?? t('plan.title')}
      intro={t(seesAll ? 'plan.intro' : 'plan.introReader')}
      status={plan && <Status plan={plan} may={page.viewerCan.edit} onAdopt={() => setAdopting('ADOPT')} />}
      badges={
        plan && (
          <>
            <span className="bl-subtle">{t(`plan.status.${plan.status}.means`)}</span>
            {plan.isDemonstration && <DemoMark />}
          </>
        )
      }
      problem={error && !page && <Problem error={error} onRetry={() => void refetch()} />}
      aside={page && <About page={page} onCorrect={() => setAdopting('CORRECT')} />}
    >
      {loading && !page && <LoadingState lines={8} />}
      {page && (
        <Card title={t('plan.pillars')} level={2}>
          <p className="bl-subtle">{t(seesAll ? 'plan.pillarsIntro' : 'plan.pillarsIntroReader')}</p>
          <CompactRows label={t('plan.pillars')}>
            {pillarCodes.map((pillar) => {
              const standing = page.standings.find((one) => one.pillar === pillar);
              return (
                <CompactRow
                  key={pillar}
                  mark={standing && <PetalMark pillar={pillar} petal={standing} />}
                  title={
                    <Link href={addressOf('/werkruimte/plan/$pillar', { params: { pillar } })}>
                      {`${pillar.slice(1)}. ${pillarNames[pillar]}`}
                    </Link>
                  }
                  detail={standing?.because ?? t('plan.levelHiddenWhy')}
                  // A level that is not shown is something else than an unknown one.
                  track={
                    standing ? (
                      <LevelTrack pillar={pillar} level={standing.level} stale={standing.stale} />
                    ) : (
                      <span className="bl-subtle">{t('plan.levelHidden')}</span>
                    )
                  }
                />
              );
            })}
          </CompactRows>
        </Card>
      )}
      {page && <MixLine />}
      {plan && adopting && (
        <AdoptionDialog plan={plan} corrects={adopting === 'CORRECT'} onClose={() => setAdopting(null)} />
      )}
    </PlanFrame>
  );
});

function Status({ plan, may, onAdopt }: { plan: NonNullable<Plan['plan']>; may: boolean; onAdopt: () => void }) {
  const t = useText();
  const [move] = useMutation(MovePlanDocument, { refetchQueries: [PlanPageDocument] });
  return (
    <MoveMenu
      record={plan}
      of={plan.title}
      may={may}
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
      instead={{ adopt: onAdopt }}
      refetch={[PlanPageDocument]}
      stale={movedBefore}
    />
  );
}

/** The flower of the five, and how the plan is called and adopted. */
function About({ page: { plan, standings, viewerCan }, onCorrect }: { page: Plan; onCorrect: () => void }) {
  const t = useText();
  const seesAll = useSession()?.can('workspace:read');
  const [editing, setEditing] = useState(false);
  const edit = viewerCan.edit && (
    <Button iconStart={<Icon name="edit" />} onClick={() => setEditing(true)}>
      {t(plan ? 'plan.editTitle' : 'plan.addTitle')}
    </Button>
  );
  const mayCorrect = viewerCan.edit && plan?.adoption && plan.status !== 'EXPIRED';
  const petals = petalsOf(standings);
  return (
    <Card
      title={t('plan.about')}
      level={2}
      footer={
        plan &&
        edit && (
          <div className="bl-actions">
            {edit}
            {mayCorrect && (
              <Button purpose="subtle" onClick={onCorrect}>
                {t('adoption.correct')}
              </Button>
            )}
          </div>
        )
      }
    >
      {/* A flower would call a level unknown that is only not shown. */}
      {standings.length === pillarCodes.length && (
        <div className="bl-plan-flower">
          <Flower petals={petals} size={168} isDecorative />
          <p className="bl-visually-hidden">{summariseFlower(petals)}.</p>
        </div>
      )}
      {!plan &&
        (seesAll ? (
          <EmptyState title={t('plan.noTitle')} actions={edit}>
            {t('plan.noTitleText')}
          </EmptyState>
        ) : (
          <EmptyState title={t('openness.noPlan')} />
        ))}
      {plan && (
        <DataList
          items={[
            ...(plan.aliases.length > 0 ? [{ label: t('plan.aliases'), value: plan.aliases.join(', ') }] : []),
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
      )}
      {editing && <PlanTitleDialog plan={plan} onClose={() => setEditing(false)} />}
    </Card>
  );
}
