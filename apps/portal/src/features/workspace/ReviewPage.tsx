import { useQuery } from '@apollo/client/react';
import { PetalMark } from '@bloemen/charts';
import {
  Actions,
  Alert,
  Button,
  ButtonLink,
  Card,
  EmptyState,
  LevelTrack,
  LoadingState,
  Page,
  PageHeader,
} from '@bloemen/ui';
import { dutchDate, pillarNames, type PillarCode } from '@bloemen/vocabulary';
import { useEffect, useRef, useState } from 'react';
import { WorkspacePageDocument } from './workspace.generated.js';
import { addressOf } from '../../shared/address.js';
import { DateField, TextField } from '../../shared/forms/fields.js';
import { PageForm, SubmitButton } from '../../shared/forms/PageForm.js';
import { useText, withMessages } from '../../shared/i18n.js';
import { Problem } from '../../shared/Problem.js';
import confirmation from '../../shared/confirmation/confirmation.nl.json' with { type: 'json' };
import { useConfirmation } from '../../shared/confirmation/useConfirmation.js';
import type { Pillar } from './PillarRows.js';
import messages from './workspace.nl.json' with { type: 'json' };
import './workspace.css';

type Stale = Pillar & { fact: NonNullable<Pillar['fact']> };

/** "Loop ze langs": every pillar that is not current, one after another. Each answer is kept at once. */
export const ReviewPage = withMessages({ ...messages, ...confirmation }, function ReviewPage() {
  const t = useText();
  const { data, loading, error, refetch } = useQuery(WorkspacePageDocument, { fetchPolicy: 'cache-and-network' });
  const mayRecord = data?.workspace.viewerCan.recordFact ?? false;
  const stale = data?.workspace.pillars.filter((pillar): pillar is Stale => pillar.stale && pillar.fact !== null);
  return (
    <Page width="text">
      <PageHeader kicker={t('review.kicker')} title={t('review.title')} intro={t('review.intro')} />
      {loading && !data && <LoadingState lines={6} />}
      {error && !data && <Problem error={error} onRetry={() => void refetch()} />}
      {data && !mayRecord && <Alert kind="info">{t('review.closed')}</Alert>}
      {stale && mayRecord && <Steps stale={stale} />}
    </Page>
  );
});

/** The list is that of the start, so that what was answered does not make the others move. */
function Steps({ stale }: { stale: readonly Stale[] }) {
  const t = useText();
  const [steps] = useState(stale);
  const [at, setAt] = useState(0);
  const [answers, setAnswers] = useState<ReadonlyMap<PillarCode, 'confirmed' | 'skipped'>>(new Map());
  const [source, setSource] = useState('');
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (at > 0) box.current?.focus();
  }, [at]);
  const answer = (pillar: PillarCode, given: 'confirmed' | 'skipped') => {
    setAnswers(new Map([...answers, [pillar, given]]));
    setAt(at + 1);
  };
  const step = steps[at];
  const confirmed = [...answers.values()].filter((given) => given === 'confirmed').length;
  return (
    <div ref={box} tabIndex={-1} className="bl-review">
      {steps.length > 0 && (
        <ol className="bl-review__steps" aria-label={t('review.progress')}>
          {steps.map(({ pillar }, index) => (
            <li key={pillar} aria-current={index === at ? 'step' : undefined}>
              {pillarNames[pillar]}
              <span className="bl-subtle"> {t(`review.${answers.get(pillar) ?? 'open'}`)}</span>
            </li>
          ))}
        </ol>
      )}
      {step ? (
        <Step
          key={step.pillar}
          pillar={step}
          source={source}
          place={t('review.place', { at: at + 1, of: steps.length })}
          onConfirmed={(said) => {
            setSource(said);
            answer(step.pillar, 'confirmed');
          }}
          onSkip={() => answer(step.pillar, 'skipped')}
        />
      ) : (
        <EmptyState
          icon="check"
          title={t(steps.length === 0 ? 'review.nothing' : 'review.done')}
          actions={
            <ButtonLink purpose="primary" href="/werkruimte">
              {t('review.back')}
            </ButtonLink>
          }
        >
          {steps.length > 0 && t('review.count', { confirmed, of: steps.length })}
        </EmptyState>
      )}
    </div>
  );
}

function Step({
  pillar: { pillar, level, stale, fact },
  source,
  place,
  onConfirmed,
  onSkip,
}: {
  pillar: Stale;
  source: string;
  place: string;
  onConfirmed: (source: string) => void;
  onSkip: () => void;
}) {
  const t = useText();
  const form = useConfirmation({
    fact,
    source,
    refetch: [WorkspacePageDocument],
    onConfirmed: (_id, said) => onConfirmed(said),
  });
  return (
    <Card title={pillarNames[pillar]} level={2} meta={<span className="bl-subtle">{place}</span>}>
      <div className="bl-review__fact">
        <PetalMark pillar={pillar} petal={{ level, stale }} size={44} />
        <div>
          <p>
            {fact.title}, {dutchDate(fact.happenedOn, fact.datePrecision)}
          </p>
          <p className="bl-subtle">{fact.sourceText}</p>
          <LevelTrack pillar={pillar} level={level} stale={stale} />
        </div>
      </div>
      <PageForm form={form}>
        <TextField
          form={form}
          name="sourceText"
          label={t('confirm.source')}
          description={t('confirm.sourceHelp')}
          max={200}
        />
        <DateField form={form} name="confirmedOn" label={t('confirm.day')} />
        <Actions>
          <SubmitButton form={form}>{t('review.confirm')}</SubmitButton>
          <Button onClick={() => form.leave(onSkip)}>{t('review.skip')}</Button>
          <ButtonLink purpose="subtle" href={addressOf('/werkruimte/plan/feit', { search: { pijler: pillar } })}>
            {t('review.update')}
          </ButtonLink>
        </Actions>
      </PageForm>
    </Card>
  );
}
