import { useMutation } from '@apollo/client/react';
import { Alert, Button, Card, DataList, Form, RadioGroup, Section, useToast } from '@bloemen/ui';
import { useState } from 'react';
import {
  CommitmentsDocument,
  ReadDecisionDocument,
  type SourcedDecisionPartsFragment,
} from './commitment.generated.js';
import type { DecisionReading } from '../../shared/schema.generated.js';
import { dateTime, longDate } from '../../shared/formats.js';
import { useText } from '../../shared/i18n.js';
import { SaveProblem } from '../../shared/SaveProblem.js';

const readings = ['DECIDED', 'INTENDED'] as const satisfies readonly DecisionReading[];
const refetchQueries = [CommitmentsDocument];

/**
 * A decision of which documents tell; where they contradict each other both readings stand side by side, also after a
 * person chose.
 */
export function Decision({ decision, mayWrite }: { decision: SourcedDecisionPartsFragment; mayWrite: boolean }) {
  const t = useText();
  const { id, reference, decidedOn, subject, portfolioHolder, motion, motionOn, reading, readByName, readAt } =
    decision;
  return (
    <Section id={`besluit-${id}`} title={t('decision.title', { reference })}>
      <DataList
        items={[
          { label: t('decision.subject'), value: subject },
          { label: t('decision.on'), value: longDate(decidedOn) },
          ...(portfolioHolder ? [{ label: t('decision.holder'), value: portfolioHolder }] : []),
          ...(motion
            ? [
                {
                  label: t('decision.motion'),
                  value: [motion, motionOn && longDate(motionOn)].filter(Boolean).join(', '),
                },
              ]
            : []),
        ]}
      />
      {reading ? (
        <Alert kind="ok">
          {t('decision.settled', {
            name: readByName,
            at: readAt && dateTime(readAt),
            reading: t(`decision.reading.${reading}`),
          })}
        </Alert>
      ) : (
        <Alert kind="warning">{t('decision.doubt')}</Alert>
      )}
      <ul className="bl-readings">
        {decision.readings.map((one) => (
          <li key={`${one.reading}-${one.source}`}>
            <Card title={t(`decision.reading.${one.reading}`)} tone="subtle" footer={one.source}>
              <blockquote>{t('decision.quote', { quote: one.quote })}</blockquote>
            </Card>
          </li>
        ))}
      </ul>
      {mayWrite && decision.mayBeRead && <ChooseReading decision={decision} />}
    </Section>
  );
}

function ChooseReading({ decision: { id, version, reading } }: { decision: SourcedDecisionPartsFragment }) {
  const t = useText();
  const toast = useToast();
  const [chosen, setChosen] = useState<DecisionReading | ''>(reading ?? '');
  const [attempt, setAttempt] = useState(0);
  const [save, { loading, error }] = useMutation(ReadDecisionDocument, { refetchQueries });
  const send = () => {
    setAttempt(attempt + 1);
    if (chosen !== '')
      void save({ variables: { input: { id, version, reading: chosen } } }).then(
        () => toast(t('decision.saved')),
        () => undefined,
      );
  };
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {error && (
        <SaveProblem error={error} refetch={refetchQueries} now={reading ? t(`decision.reading.${reading}`) : ''} />
      )}
      <RadioGroup
        name={`lezing-${id}`}
        legend={t('decision.choose')}
        description={t('decision.chooseHelp')}
        error={attempt > 0 && chosen === '' ? t('decision.chooseMissing') : null}
        value={chosen}
        onChange={(event) => setChosen(event.target.value as DecisionReading)}
        options={readings.map((value) => ({ value, label: t(`decision.is.${value}`) }))}
      />
      <div className="bl-actions">
        <Button type="submit" busy={loading}>
          {t('decision.save')}
        </Button>
      </div>
    </Form>
  );
}
