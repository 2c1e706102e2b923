import { useQuery } from '@apollo/client/react';
import {
  Badge,
  Button,
  Card,
  Columns,
  CompactRow,
  CompactRows,
  DemoMark,
  EmptyState,
  Icon,
  LoadingState,
  Span,
} from '@bloemen/ui';
import { checkAnswers, dutchDate, evaluationStatuses, structuralHalves, type CheckAnswer } from '@bloemen/vocabulary';
import { useState, type ReactNode } from 'react';
import { useText, withMessages } from '../../../shared/i18n.js';
import { Problem } from '../../../shared/Problem.js';
import { useSession } from '../../../shared/session.js';
import activities from '../activities/activities.nl.json' with { type: 'json' };
import { OpennessBadge } from '../../../shared/openness/OpennessField.js';
import { PlanFrame } from '../PlanFrame.js';
import plan from '../plan.nl.json' with { type: 'json' };
import '../plan.css';
import { AgreementDialog, EvaluationDialog, MeasureDialog, RemoveDialog, StateDialog } from './dialogs.js';
import { MeasureCard } from './MeasureCard.js';
import { MonitoringDocument, type EvaluationPartsFragment, type MonitoringQuery } from './monitoring.generated.js';
import messages from './monitoring.nl.json' with { type: 'json' };
import './monitoring.css';

type Shown = MonitoringQuery['monitoring'];
const tones: Record<CheckAnswer, 'positive' | 'warning' | 'neutral'> = {
  YES: 'positive',
  NO: 'warning',
  UNKNOWN: 'neutral',
};

/** How it is known whether the approach helps: what is measured, what was learned, and whether the means stay. */
export const MonitoringPage = withMessages({ ...plan, ...activities, ...messages }, function MonitoringPage() {
  const t = useText();
  const seesAll = useSession()?.can('workspace:read') ?? false;
  const { data, error, refetch } = useQuery(MonitoringDocument, { fetchPolicy: 'cache-and-network' });
  const [isAdding, setAdding] = useState(false);
  const shown = data?.monitoring;
  const canEdit = shown?.viewerCan.edit ?? false;
  const add = canEdit && (
    <Button purpose="primary" iconStart={<Icon name="plus" />} onClick={() => setAdding(true)}>
      {t('measures.add')}
    </Button>
  );
  return (
    <PlanFrame
      tab="monitoring"
      title={t('monitoring.title')}
      intro={t(seesAll ? 'monitoring.intro' : 'monitoring.introReader')}
      action={shown && shown.measures.length > 0 && add}
      problem={error && !shown && <Problem error={error} onRetry={() => void refetch()} />}
    >
      {shown ? (
        <>
          <Columns>
            <Span of={seesAll ? 8 : 12}>
              <section className="bl-monitoring-measures" aria-label={t('measures.title')}>
                {shown.measures.map((measure) => (
                  <MeasureCard key={measure.id} measure={measure} indicators={shown.indicators} canEdit={canEdit} />
                ))}
                {shown.measures.length === 0 && (
                  <EmptyState
                    title={t(seesAll ? 'measures.none' : 'measures.noneReader')}
                    icon="chart"
                    actions={add || undefined}
                  >
                    {canEdit ? t('measures.noneText') : undefined}
                  </EmptyState>
                )}
                <Evaluations evaluations={shown.evaluations} canEdit={canEdit} />
              </section>
            </Span>
            {seesAll && (
              <Span of={4}>
                <div className="bl-monitoring-measures">
                  <Agreement agreement={shown.agreement} canEdit={canEdit} />
                  <Structural structural={shown.structural} canEdit={canEdit} />
                </div>
              </Span>
            )}
          </Columns>
          {isAdding && <MeasureDialog measure={null} indicators={shown.indicators} onClose={() => setAdding(false)} />}
        </>
      ) : (
        !error && <LoadingState lines={8} />
      )}
    </PlanFrame>
  );
});

function Agreement({ agreement, canEdit }: { agreement: Shown['agreement']; canEdit: boolean }) {
  const t = useText();
  const [isAsked, setAsked] = useState(false);
  const { agreedOn, agreedPrecision, sourceText } = agreement ?? {};
  return (
    <Card title={t('agreement.title')} level={2}>
      {agreedOn ? (
        <p>
          {t('agreement.on', { date: dutchDate(agreedOn, agreedPrecision ?? 'DAY') })}
          <br />
          <span className="bl-subtle">{sourceText}</span>
        </p>
      ) : (
        <p>{t('agreement.unknown')}</p>
      )}
      {canEdit && <Button onClick={() => setAsked(true)}>{t(agreedOn ? 'agreement.change' : 'agreement.save')}</Button>}
      {isAsked && <AgreementDialog agreement={agreement} onClose={() => setAsked(false)} />}
    </Card>
  );
}

/** Whether money and capacity are structural, each half with its reason. */
function Structural({ structural, canEdit }: { structural: Shown['structural']; canEdit: boolean }) {
  const t = useText();
  const [asked, setAsked] = useState<Shown['structural']['halves'][number] | null>(null);
  return (
    <Card title={t('structural.title')} level={2}>
      <p>{t(`structural.together.${structural.answer}`)}</p>
      <ul className="bl-monitoring-halves">
        {structural.halves.map((half) => (
          <li key={half.half}>
            <span className="bl-badges">
              <strong>{structuralHalves[half.half]}</strong>
              <Badge tone={tones[half.answer]}>{checkAnswers[half.answer]}</Badge>
            </span>
            <p className="bl-subtle">{half.because}</p>
            {canEdit && (half.isStated || half.answer === 'UNKNOWN') && (
              <Button
                purpose="subtle"
                aria-label={t('structural.stateOf', { half: structuralHalves[half.half] })}
                onClick={() => setAsked(half)}
              >
                {t('structural.state')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {asked && <StateDialog half={asked} onClose={() => setAsked(null)} />}
    </Card>
  );
}

function Evaluations({ evaluations, canEdit }: { evaluations: Shown['evaluations']; canEdit: boolean }) {
  const t = useText();
  const [asked, setAsked] = useState<EvaluationPartsFragment | 'new' | null>(null);
  const [gone, setGone] = useState<EvaluationPartsFragment | null>(null);
  if (evaluations.length === 0 && !canEdit) return null;
  return (
    <Card
      title={t('evaluations.title')}
      level={2}
      meta={canEdit && <Button onClick={() => setAsked('new')}>{t('evaluations.add')}</Button>}
    >
      {evaluations.length === 0 && <p className="bl-subtle">{t('evaluations.none')}</p>}
      {evaluations.length > 0 && (
        <CompactRows label={t('evaluations.title')}>
          {evaluations.map((evaluation) => (
            <CompactRow
              key={evaluation.id}
              title={evaluation.title}
              detail={<EvaluationLines evaluation={evaluation} />}
              track={
                <span className="bl-badges">
                  <Badge tone={evaluation.status === 'HELD' ? 'positive' : 'info'}>
                    {evaluationStatuses[evaluation.status]}
                  </Badge>
                  <OpennessBadge openness={evaluation.openness} />
                  {evaluation.isDemonstration && <DemoMark />}
                </span>
              }
              actions={
                canEdit && (
                  <>
                    <Button
                      purpose="subtle"
                      aria-label={t('monitoring.editOf', { title: evaluation.title })}
                      onClick={() => setAsked(evaluation)}
                    >
                      {t('monitoring.edit')}
                    </Button>
                    <Button
                      purpose="subtle"
                      hint="negative"
                      aria-label={t('monitoring.removeOf', { title: evaluation.title })}
                      onClick={() => setGone(evaluation)}
                    >
                      {t('monitoring.remove')}
                    </Button>
                  </>
                )
              }
            />
          ))}
        </CompactRows>
      )}
      {asked && <EvaluationDialog evaluation={asked === 'new' ? null : asked} onClose={() => setAsked(null)} />}
      {gone && <RemoveDialog what="evaluation" record={gone} title={gone.title} onClose={() => setGone(null)} />}
    </Card>
  );
}

/** When, what was learned and what changed; each under its name. */
function EvaluationLines({
  evaluation: { status, happensOn, datePrecision, lesson, effect, nextStep },
}: {
  evaluation: EvaluationPartsFragment;
}): ReactNode {
  const t = useText();
  const isHeld = status === 'HELD';
  const lines = [
    isHeld && { label: t('evaluation.lesson'), value: lesson ?? t('evaluation.effectUnknown') },
    isHeld && { label: t('evaluation.effect'), value: effect ?? t('evaluation.effectUnknown') },
    nextStep && { label: t('evaluation.next'), value: nextStep },
  ].filter((line) => line !== false && line !== '' && line !== null);
  return (
    <>
      {dutchDate(happensOn, datePrecision)}
      {lines.map(({ label, value }) => (
        <span className="bl-monitoring-line" key={label}>
          {label} {value}
        </span>
      ))}
    </>
  );
}
