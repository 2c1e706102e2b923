import { useMutation } from '@apollo/client/react';
import { Columns, Span } from '@bloemen/ui';
import {
  certaintyLabels,
  evidenceKindOf,
  evidenceKinds,
  evidenceKindsFor,
  evidenceSourceCodes,
  evidenceSources,
  pillarCodes,
  pillarNames,
  recurrenceLabels,
  recurrences,
  type EvidenceKind,
  type PillarCode,
} from '@bloemen/vocabulary';
import { useNavigate } from '@tanstack/react-router';
import { useWatch } from 'react-hook-form';
import {
  AddEvidenceDocument,
  CorrectEvidenceDocument,
  EvidencePageDocument,
  type EvidencePartsFragment,
} from './plan.generated.js';
import { addressOf } from '../../shared/address.js';
import { DateField, RadioField, SelectField, TextField } from '../../shared/forms/fields.js';
import { PageForm } from '../../shared/forms/PageForm.js';
import { PartialDateField } from '../../shared/forms/PartialDateField.js';
import { useSave } from '../../shared/forms/useSave.js';
import { useText } from '../../shared/i18n.js';
import {
  certaintiesOf,
  emptyValues,
  evidenceFormRules,
  inputOf,
  previewOf,
  valuesOf,
  type EvidenceValues,
} from './evidenceValues.js';
import { OpennessField } from './OpennessField.js';
import { StandingChange } from './StandingChange.js';

/** Records a fact, or corrects one that was recorded, and shows all the while what the status would become. */
export function EvidenceForm({ pillar, evidence }: { pillar: PillarCode | ''; evidence?: EvidencePartsFragment }) {
  const t = useText();
  const navigate = useNavigate();
  const [add] = useMutation(AddEvidenceDocument);
  const [correct] = useMutation(CorrectEvidenceDocument);
  const form = useSave({
    schema: () => evidenceFormRules(t),
    record: evidence ?? null,
    valuesOf: (row): EvidenceValues => (row ? valuesOf(row) : emptyValues(pillar)),
    send: async (checked, version): Promise<unknown> => {
      const input = inputOf(checked);
      if (!evidence) return add({ variables: { input } });
      return correct({ variables: { input: { ...input, id: evidence.id, version: version! } } });
    },
    refetch: evidence ? [EvidencePageDocument] : [],
    done: t('evidence.saved'),
    onSaved: (_, checked) => navigate({ to: '/werkruimte/plan/$pillar', params: { pillar: checked.pillar } }),
    sentAs: { happenedOn: 'date', amountCents: 'amount' },
  });
  const values = useWatch({ control: form.control });
  const kind = values.kind ? (values.kind as EvidenceKind) : null;
  const asks = kind && evidenceKindOf(kind).asks;
  const kinds = values.pillar ? evidenceKindsFor(values.pillar as PillarCode) : [];

  function chooseKind(next: string) {
    const known = next ? certaintiesOf(next as EvidenceKind) : [];
    if (!known.some((certainty) => certainty === form.getValues('certainty')))
      form.setValue('certainty', known.length === 1 ? known[0]! : '');
    if (next === 'NOT_STARTED') form.setValue('sourceType', 'STATEMENT');
  }
  return (
    <PageForm
      form={form}
      submit={t(evidence ? 'evidence.correct' : 'evidence.add')}
      cancel={
        values.pillar
          ? addressOf('/werkruimte/plan/$pillar', { params: { pillar: values.pillar } })
          : '/werkruimte/plan'
      }
    >
      <Columns>
        <Span of={8}>
          <div className="bl-form">
            <SelectField
              form={form}
              name="pillar"
              label={t('evidence.pillar')}
              onChange={() => form.setValue('kind', '')}
              options={pillarCodes.map((code) => ({ value: code, label: `${code.slice(1)}. ${pillarNames[code]}` }))}
            />
            <SelectField
              form={form}
              name="kind"
              label={t('evidence.kind')}
              description={t('evidence.kindHelp')}
              onChange={chooseKind}
              options={kinds.map((code) => ({ value: code, label: evidenceKinds[code].label }))}
            />
            {kind && (
              <RadioField
                form={form}
                name="certainty"
                label={t('evidence.certainty')}
                description={t('evidence.certaintyHelp')}
                options={certaintiesOf(kind).map((certainty) => ({
                  value: certainty,
                  label: certaintyLabels[certainty],
                  description: t('evidence.says', { says: evidenceKindOf(kind).says[certainty] ?? '' }),
                }))}
              />
            )}
            <TextField
              form={form}
              name="title"
              label={t('evidence.title')}
              description={t('evidence.titleHelp')}
              max={160}
            />
            <PartialDateField
              form={form}
              name="date"
              label={t('evidence.date')}
              description={t('evidence.dateHelp', { exact: kind === 'NOT_STARTED' ? 'yes' : 'no' })}
            />
            {kind && evidenceKindOf(kind).holds && (
              <DateField
                form={form}
                name="endsOn"
                label={t('evidence.endsOn')}
                description={t('evidence.endsOnHelp')}
              />
            )}
            {asks === 'EFFECT' && (
              <TextField
                form={form}
                name="effect"
                label={t('evidence.effect')}
                description={t('evidence.effectHelp')}
                lines={3}
                max={1000}
                optional
              />
            )}
            {asks === 'MONEY' && (
              <>
                <RadioField
                  form={form}
                  name="recurrence"
                  label={t('evidence.recurrence')}
                  options={recurrences.map((code) => ({
                    value: code,
                    label: recurrenceLabels[code],
                    description: t(`evidence.recurrence.${code}`),
                  }))}
                />
                <TextField
                  form={form}
                  name="amount"
                  label={t('evidence.amount')}
                  description={t('evidence.amountHelp')}
                  width="short"
                  inputMode="decimal"
                  optional
                />
                <TextField
                  form={form}
                  name="firstFundedYear"
                  label={t('evidence.firstFundedYear')}
                  width="short"
                  inputMode="numeric"
                  max={4}
                  optional
                />
                <TextField
                  form={form}
                  name="lastFundedYear"
                  label={t('evidence.lastFundedYear')}
                  description={t('evidence.lastFundedYearHelp')}
                  width="short"
                  inputMode="numeric"
                  max={4}
                  optional
                />
              </>
            )}
            <SelectField
              form={form}
              name="sourceType"
              label={t('evidence.sourceType')}
              options={evidenceSourceCodes.map((code) => ({ value: code, label: evidenceSources[code] }))}
            />
            <TextField
              form={form}
              name="sourceText"
              label={t('evidence.sourceText')}
              description={t('evidence.sourceTextHelp')}
              max={200}
            />
            <TextField
              form={form}
              name="sourceUrl"
              label={t('evidence.sourceUrl')}
              type="url"
              inputMode="url"
              max={500}
              placeholder="https://"
              optional
            />
            <TextField
              form={form}
              name="note"
              label={t('evidence.note')}
              description={t('evidence.noteHelp')}
              lines={3}
              max={1000}
              optional
            />
            <OpennessField form={form} name="openness" help={t('openness.help')} />
          </div>
        </Span>
        <Span of={4}>
          <div className="bl-evidence-preview">
            <StandingChange draft={previewOf(values as EvidenceValues)} id={evidence?.id ?? null} />
          </div>
        </Span>
      </Columns>
    </PageForm>
  );
}
