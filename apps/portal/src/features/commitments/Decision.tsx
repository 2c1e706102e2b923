import { useMutation } from '@apollo/client/react';
import { Alert, Card, DataList } from '@bloemen/ui';
import { z } from 'zod/mini';
import {
  CommitmentsDocument,
  ReadDecisionDocument,
  type SourcedDecisionPartsFragment,
} from './commitment.generated.js';
import type { DecisionReading } from '../../shared/schema.generated.js';
import { dateTime, longDate } from '../../shared/formats.js';
import { RadioField } from '../../shared/forms/fields.js';
import { PageForm, SubmitButton } from '../../shared/forms/PageForm.js';
import { choice } from '../../shared/forms/schemas.js';
import { useSave } from '../../shared/forms/useSave.js';
import { useText } from '../../shared/i18n.js';

const readings = ['DECIDED', 'INTENDED'] as const satisfies readonly DecisionReading[];

/**
 * A decision of which documents tell; where they contradict each other both readings stand side by side, also after a
 * person chose.
 */
export function Decision({ decision }: { decision: SourcedDecisionPartsFragment }) {
  const t = useText();
  const { reference, decidedOn, subject, portfolioHolder, motion, motionOn, reading, readByName, readAt } = decision;
  return (
    <Card level={2} title={t('decision.title', { reference })}>
      <div className="bl-facts">
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
      </div>
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
            <strong>{t(`decision.reading.${one.reading}`)}</strong>
            <blockquote>{t('decision.quote', { quote: one.quote })}</blockquote>
            <p className="bl-subtle">{one.source}</p>
          </li>
        ))}
      </ul>
      {decision.viewerCan.read && <ChooseReading decision={decision} />}
    </Card>
  );
}

function ChooseReading({ decision }: { decision: SourcedDecisionPartsFragment }) {
  const t = useText();
  const [save] = useMutation(ReadDecisionDocument);
  const form = useSave({
    schema: () => z.object({ reading: choice(readings, t('decision.chooseMissing')) }),
    record: decision,
    valuesOf: ({ reading }) => ({ reading: reading ?? '' }),
    send: ({ reading }, version) => save({ variables: { input: { id: decision.id, version, reading } } }),
    refetch: [CommitmentsDocument],
    done: t('decision.saved'),
    onSaved: ({ data }) => {
      form.restart(data!.readDecision);
    },
  });
  return (
    <PageForm form={form}>
      <RadioField
        form={form}
        name="reading"
        label={t('decision.choose')}
        description={t('decision.chooseHelp')}
        options={readings.map((value) => ({ value, label: t(`decision.is.${value}`) }))}
      />
      <div className="bl-actions">
        <SubmitButton form={form} purpose="secondary">
          {t('decision.save')}
        </SubmitButton>
      </div>
    </PageForm>
  );
}
