import { useMutation, useQuery } from '@apollo/client/react';
import { Alert, Columns, DetailPage, LoadingState, Span } from '@bloemen/ui';
import {
  budgetKindCodes,
  budgetKinds,
  budgetSourceCodes,
  budgetSources,
  budgetStates,
  evidenceSourceCodes,
  evidenceSources,
  pillarNames,
  recurrenceLabels,
  recurrences,
} from '@bloemen/vocabulary';
import { useNavigate, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useWatch } from 'react-hook-form';
import { RadioField, SelectField, TextField } from '../../shared/forms/fields.js';
import { PageForm } from '../../shared/forms/PageForm.js';
import { PartialDateField } from '../../shared/forms/PartialDateField.js';
import { useSave } from '../../shared/forms/useSave.js';
import { useText, withMessages } from '../../shared/i18n.js';
import { Problem } from '../../shared/Problem.js';
import { useSession } from '../../shared/session.js';
import {
  BudgetDocument,
  BudgetFormDocument,
  BudgetLineDocument,
  SaveBudgetLineDocument,
  type BudgetFormQuery,
  type BudgetLinePartsFragment,
} from './budgets.generated.js';
import './budgets.css';
import messages from './budgets.nl.json' with { type: 'json' };
import { firstStates, inputOf, moneyPillars, rulesOf, valuesOf } from './budgetValues.js';

/** New money, of one year or of several. */
export const AddBudgetLinePage = withMessages(messages, function AddBudgetLinePage() {
  return <Frame id={null} />;
});

/** Money that was recorded, to change what it says; its status moves elsewhere. */
export const ChangeBudgetLinePage = withMessages(messages, function ChangeBudgetLinePage() {
  return <Frame id={useParams({ strict: false, select: (params: { id?: string }) => params.id ?? '' })} />;
});

function Frame({ id }: { id: string | null }) {
  const t = useText();
  const canWrite = useSession()?.can('budget:write') ?? false;
  const { data, error, refetch } = useQuery(BudgetFormDocument, {
    variables: { id: id ?? '', isNew: id === null },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
    skip: !canWrite,
  });
  const title = t(id === null ? 'budgetForm.addTitle' : 'budgetForm.changeTitle');
  return (
    <DetailPage
      crumbs={[{ label: t('budgets.title'), href: '/werkruimte/geld' }, { label: title }]}
      title={title}
      problem={error && !data && <Problem error={error} onRetry={() => void refetch()} />}
    >
      {!canWrite ? (
        <Alert title={t('budgetForm.readOnly')}>{t('budgetForm.readOnlyText')}</Alert>
      ) : data ? (
        <BudgetLineForm key={id ?? 'new'} line={data.budgetLine ?? null} choices={data.budgetChoices} />
      ) : (
        !error && <LoadingState lines={8} />
      )}
    </DetailPage>
  );
}

function BudgetLineForm({
  line,
  choices,
}: {
  line: BudgetLinePartsFragment | null;
  choices: BudgetFormQuery['budgetChoices'];
}) {
  const t = useText();
  const navigate = useNavigate();
  const [save] = useMutation(SaveBudgetLineDocument);
  const form = useSave({
    schema: () => rulesOf(t),
    record: line,
    valuesOf,
    send: (checked, version) =>
      save({ variables: { input: { ...inputOf(checked, line), id: line?.id ?? null, version } } }),
    refetch: [BudgetDocument, BudgetLineDocument],
    done: ({ data }) => t('budgetForm.saved', { count: data!.saveBudgetLine.length }),
    onSaved: ({ data }) => {
      const [only, ...more] = data!.saveBudgetLine;
      return more.length > 0
        ? navigate({ to: '/werkruimte/geld' })
        : navigate({ to: '/werkruimte/geld/$id', params: { id: only!.id } });
    },
    sentAs: { amountCents: 'amount', recordedOn: 'on' },
  });
  const kind = useWatch({ control: form.control, name: 'kind' });
  const isCovered = kind === 'COVERED_ELSEWHERE';
  // What is covered elsewhere became something else by a new line, not by a change.
  const kinds = line ? budgetKindCodes.filter((code) => (code === 'COVERED_ELSEWHERE') === isCovered) : budgetKindCodes;
  return (
    <PageForm form={form} submit={t('budgetForm.save')} cancel="/werkruimte/geld">
      <Columns>
        <Span of={8}>
          <Part title={t('budgetForm.what')}>
            <TextField
              form={form}
              name="title"
              label={t('budgetForm.title')}
              description={t('budgetForm.titleHelp')}
              max={160}
            />
            <SelectField
              form={form}
              name="kind"
              label={t('budgetForm.kind')}
              options={kinds.map((value) => ({ value, label: budgetKinds[value] }))}
            />
            <TextField form={form} name="purpose" label={t('budgetForm.purpose')} max={300} lines={2} optional />
          </Part>
          <Part title={t('budgetForm.howMuch')}>
            <TextField
              form={form}
              name="year"
              label={t(line ? 'budgetForm.year' : 'budgetForm.yearFrom')}
              width="short"
              inputMode="numeric"
              max={4}
            />
            {!line && (
              <TextField
                form={form}
                name="untilYear"
                label={t('budgetForm.yearUntil')}
                description={t('budgetForm.yearUntilHelp')}
                width="short"
                inputMode="numeric"
                max={4}
                optional
              />
            )}

            {!isCovered && (
              <>
                <TextField
                  form={form}
                  name="amount"
                  label={t('budgetForm.amount')}
                  description={t('budgetForm.amountHelp')}
                  width="short"
                  inputMode="decimal"
                  max={16}
                  optional
                />
                <RadioField
                  form={form}
                  name="recurrence"
                  label={t('budgetForm.recurrence')}
                  options={recurrences.map((value) => ({ value, label: recurrenceLabels[value] }))}
                />
                {!line && (
                  <RadioField
                    form={form}
                    name="state"
                    label={t('budgetForm.state')}
                    description={t('budgetForm.stateHelp')}
                    options={firstStates.map((value) => ({ value, label: budgetStates[value] }))}
                  />
                )}
              </>
            )}
          </Part>
          <Part title={t('budgetForm.from')}>
            <SelectField
              form={form}
              name="source"
              label={t('budgetForm.source')}
              options={budgetSourceCodes.map((value) => ({ value, label: budgetSources[value] }))}
            />
            <TextField form={form} name="sourceName" label={t('budgetForm.sourceName')} max={120} optional />
            {!isCovered && (
              <RadioField
                form={form}
                name="pillar"
                label={t('budgetForm.pillar')}
                options={moneyPillars.map((value) => ({ value, label: pillarNames[value] }))}
              />
            )}
            {choices.decisions.length > 0 && (
              <SelectField
                form={form}
                name="decisionId"
                label={t('budgetForm.decision')}
                placeholder={t('budgetForm.noDecision')}
                options={choices.decisions.map(({ id, name }) => ({ value: id, label: name }))}
                optional
              />
            )}
            {choices.documents.length > 0 && (
              <SelectField
                form={form}
                name="documentId"
                label={t('budgetForm.document')}
                placeholder={t('budgetForm.noDocument')}
                options={choices.documents.map(({ id, name }) => ({ value: id, label: name }))}
                optional
              />
            )}
          </Part>
          <Part title={t('budgetForm.known')}>
            <SelectField
              form={form}
              name="sourceType"
              label={t('budgetForm.sourceType')}
              options={evidenceSourceCodes.map((value) => ({ value, label: evidenceSources[value] }))}
            />
            <TextField
              form={form}
              name="sourceText"
              label={t('budgetForm.sourceText')}
              description={t('budgetForm.sourceTextHelp')}
              max={200}
            />
            <PartialDateField form={form} name="on" label={t('budgetForm.on')} description={t('budgetForm.onHelp')} />
            <TextField form={form} name="note" label={t('budgetForm.note')} max={600} lines={3} optional />
          </Part>
        </Span>
      </Columns>
    </PageForm>
  );
}

/** Questions that belong together, under what they are about. */
const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className="bl-money-part" aria-label={title}>
    <h2>{title}</h2>
    <div className="bl-form">{children}</div>
  </section>
);
