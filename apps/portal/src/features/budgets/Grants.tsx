import { useMutation, useQuery } from '@apollo/client/react';
import {
  Badge,
  Button,
  Card,
  CompactRow,
  CompactRows,
  DemoMark,
  LoadingState,
  Pagination,
  StatusMenu,
  type Href,
} from '@bloemen/ui';
import {
  evidenceSourceCodes,
  evidenceSources,
  grantStates,
  opennesses,
  opennessLabels,
  pillarCodes,
  pillarNames,
  type GrantMove,
} from '@bloemen/vocabulary';
import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import { z } from 'zod/mini';
import { AttachedDocuments, useAttached } from '../../shared/documents/AttachedDocuments.js';
import { DocumentsButton } from '../../shared/documents/RowDocuments.js';
import { RadioField, SelectField, TextField } from '../../shared/forms/fields.js';
import { FormDialog } from '../../shared/forms/FormDialog.js';
import { datePartsFrom, partialDateOf } from '../../shared/forms/partial-date.js';
import { PartialDateField } from '../../shared/forms/PartialDateField.js';
import { across, choice, text } from '../../shared/forms/schemas.js';
import { useSave } from '../../shared/forms/useSave.js';
import { RemoveDialog } from '../../shared/forms/RemoveDialog.js';
import { useText } from '../../shared/i18n.js';
import { Problem } from '../../shared/Problem.js';
import {
  GrantAgreementsDocument,
  GrantChoicesDocument,
  MoveGrantAgreementDocument,
  RemoveGrantAgreementDocument,
  SaveGrantAgreementDocument,
  type GrantAgreementPartsFragment,
  type GrantChoicesQuery,
} from './budgets.generated.js';
import { sourceDay, yearText } from './budgetValues.js';
import { MoveDialog } from './MoveDialog.js';
import { grantTones } from './words.js';

const nameOf = ({ organisation, organisationText }: GrantAgreementPartsFragment) =>
  organisation?.name ?? organisationText ?? '';

const PAGE_SIZE = 25;
const refetch = [GrantAgreementsDocument];

/** What organisations that receive a grant are to reach, and whether they did. */
export function Grants({ page, hrefFor }: { page: number; hrefFor: (page: number) => Href }) {
  const t = useText();
  const [edited, setEdited] = useState<GrantAgreementPartsFragment | 'new' | null>(null);
  const {
    data,
    previousData,
    error,
    refetch: again,
  } = useQuery(GrantAgreementsDocument, {
    variables: { page },
    fetchPolicy: 'cache-and-network',
  });
  const grants = (data ?? previousData)?.grantAgreements;
  const attached = useAttached('GRANT_AGREEMENT', grants?.nodes.map(({ id }) => id) ?? []);
  if (!grants)
    return (
      <Card title={t('grants.title')} level={2}>
        {error ? <Problem error={error} onRetry={() => void again()} /> : <LoadingState lines={3} />}
      </Card>
    );
  const canAdd = grants.viewerCan.add;
  return (
    <Card
      title={t('grants.title')}
      level={2}
      meta={canAdd && <Button onClick={() => setEdited('new')}>{t('grants.add')}</Button>}
    >
      <p className="bl-subtle">
        {t(grants.totalCount > 0 ? 'grants.intro' : canAdd ? 'grants.none' : 'grants.noneReader')}
      </p>
      {grants.nodes.length > 0 && (
        <CompactRows label={t('grants.title')}>
          {grants.nodes.map((agreement) => (
            <AgreementRow
              key={agreement.id}
              agreement={agreement}
              documents={attached(agreement.id)}
              onEdit={() => setEdited(agreement)}
            />
          ))}
        </CompactRows>
      )}
      <Pagination page={page} count={Math.ceil(grants.totalCount / PAGE_SIZE)} hrefFor={hrefFor} />
      {edited && <AgreementDialog agreement={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />}
    </Card>
  );
}

function AgreementRow({
  agreement,
  documents,
  onEdit,
}: {
  agreement: GrantAgreementPartsFragment;
  documents: ReturnType<ReturnType<typeof useAttached>>;
  onEdit: () => void;
}) {
  const t = useText();
  const [asked, setAsked] = useState<GrantMove | null>(null);
  const [isRemoving, setRemoving] = useState(false);
  const [move] = useMutation(MoveGrantAgreementDocument);
  const [remove] = useMutation(RemoveGrantAgreementDocument);
  const { id, version, result, state, year, pillar, line, moves, viewerCan, isDemonstration } = agreement;
  const name = nameOf(agreement);
  const option = moves.find((one) => one.move === asked);
  const wordsOf = (one: (typeof moves)[number]) =>
    one.move === 'reopen' ? t('grants.reopen', { status: grantStates[one.to] }) : t(`grants.${one.move}`);
  return (
    <>
      <CompactRow
        title={name}
        detail={
          <>
            {result}
            <br />
            {[year ?? t('grants.noYear'), pillarNames[pillar], line?.name, opennessLabels[agreement.openness]]
              .filter(Boolean)
              .join(' · ')}
          </>
        }
        track={
          <span className="bl-badges">
            {viewerCan.move ? (
              <StatusMenu<GrantMove>
                status={grantStates[state]}
                of={name}
                tone={grantTones[state]}
                moves={moves.map((one) => ({ id: one.move, label: wordsOf(one) }))}
                onMove={setAsked}
              />
            ) : (
              <Badge tone={grantTones[state]}>{grantStates[state]}</Badge>
            )}
            {isDemonstration && <DemoMark />}
          </span>
        }
        actions={
          <>
            <DocumentsButton kind="GRANT_AGREEMENT" id={id} name={name} mayWrite={viewerCan.edit} />
            {viewerCan.edit && (
              <Button purpose="subtle" aria-label={t('grants.editOf', { name })} onClick={onEdit}>
                {t('budgetLine.edit')}
              </Button>
            )}
            {viewerCan.remove && (
              <Button
                purpose="subtle"
                hint="negative"
                aria-label={t('grants.removeOf', { name })}
                onClick={() => setRemoving(true)}
              >
                {t('budgetLine.remove')}
              </Button>
            )}
          </>
        }
      >
        <AttachedDocuments documents={documents} />
      </CompactRow>
      {option && (
        <MoveDialog
          status={grantStates[option.to]}
          asksReason={false}
          intro={`${name}: ${result}`}
          send={({ happenedOn, sourceText }) =>
            move({ variables: { input: { id, version, move: option.move, happenedOn, sourceText } } })
          }
          refetch={refetch}
          onClose={() => setAsked(null)}
        />
      )}
      {isRemoving && (
        <RemoveDialog
          title={t('grants.removeTitle')}
          intro={
            <>
              <strong>{`${name}: ${result}.`}</strong> {t('budgetLine.removeIntro')}
            </>
          }
          now={`${name}: ${result}.`}
          record={agreement}
          send={(reason, read) => remove({ variables: { input: { id, version: read, reason } } })}
          done={t('grants.removed')}
          refetch={refetch}
          onClose={() => setRemoving(false)}
          onRemoved={() => setRemoving(false)}
        />
      )}
    </>
  );
}

type DialogProps = { agreement: GrantAgreementPartsFragment | null; onClose: () => void };

/** The choices are read when somebody asks for the form. */
function AgreementDialog(props: DialogProps) {
  const { data, error, refetch: again } = useQuery(GrantChoicesDocument, { fetchPolicy: 'cache-and-network' });
  if (data) return <AgreementForm {...props} choices={data.budgetChoices} />;
  return error ? <Problem error={error} onRetry={() => void again()} /> : <LoadingState lines={3} />;
}

/** Among the organisations: none of them, in words. */
const OTHER = 'OTHER';

function AgreementForm({ agreement, onClose, choices }: DialogProps & { choices: GrantChoicesQuery['budgetChoices'] }) {
  const t = useText();
  const [save] = useMutation(SaveGrantAgreementDocument);
  const form = useSave({
    schema: () =>
      z
        .object({
          organisation: z.string().check(z.minLength(1, t('grants.whoMissing'))),
          organisationText: text({ max: 120 }),
          result: text({ max: 300, min: 3, lines: true, missing: t('grants.resultMissing') }),
          year: yearText(t),
          pillar: choice(pillarCodes, t('budgetForm.pillarMissing')),
          lineId: z.string(),
          sourceType: choice(evidenceSourceCodes, t('budgetForm.sourceTypeMissing')),
          sourceText: text({ max: 200, min: 3, reference: true, missing: t('budgetForm.sourceTextMissing') }),
          on: sourceDay(t),
          openness: choice(opennesses),
        })
        .check(
          across(
            'organisationText',
            ({ organisation, organisationText }) =>
              organisation === OTHER && !organisationText && t('grants.whoMissing'),
          ),
        ),
    record: agreement,
    valuesOf: (row) => ({
      organisation: row ? (row.organisation?.id ?? OTHER) : choices.organisations.length > 0 ? '' : OTHER,
      organisationText: row?.organisationText ?? '',
      result: row?.result ?? '',
      year: row?.year ? String(row.year) : '',
      pillar: row?.pillar ?? 'P4',
      lineId: row?.line?.id ?? '',
      sourceType: row?.sourceType ?? '',
      sourceText: row?.sourceText ?? '',
      on: datePartsFrom(row?.recordedOn ?? null, row?.datePrecision ?? null),
      openness: row?.openness ?? opennesses[0],
    }),
    send: ({ organisation, organisationText, year, lineId, on, ...same }, version) => {
      const date = partialDateOf(on);
      if (!date) throw new Error('a checked form has a date');
      return save({
        variables: {
          input: {
            ...same,
            id: agreement?.id ?? null,
            version,
            organisationId: organisation === OTHER ? null : organisation,
            organisationText: organisation === OTHER ? organisationText : null,
            year: year ? Number(year) : null,
            lineId: lineId || null,
            recordedOn: date.happenedOn,
            datePrecision: date.datePrecision,
          },
        },
      });
    },
    refetch,
    done: t('grants.saved'),
    onSaved: onClose,
    sentAs: { organisationId: 'organisation', recordedOn: 'on' },
  });
  const organisation = useWatch({ control: form.control, name: 'organisation' });
  return (
    <FormDialog form={form} title={t(agreement ? 'grants.changeTitle' : 'grants.addTitle')} onClose={onClose}>
      {choices.organisations.length > 0 && (
        <SelectField
          form={form}
          name="organisation"
          label={t('grants.who')}
          options={[
            ...choices.organisations.map(({ id, name }) => ({ value: id, label: name })),
            { value: OTHER, label: t('grants.whoOther') },
          ]}
        />
      )}
      {organisation === OTHER && (
        <TextField form={form} name="organisationText" label={t('grants.whoText')} max={120} />
      )}
      <TextField form={form} name="result" label={t('grants.result')} max={300} lines={2} />
      <TextField form={form} name="year" label={t('grants.year')} width="short" inputMode="numeric" max={4} optional />
      <SelectField
        form={form}
        name="pillar"
        label={t('grants.pillar')}
        options={pillarCodes.map((value) => ({ value, label: pillarNames[value] }))}
      />
      {choices.grants.length > 0 && (
        <SelectField
          form={form}
          name="lineId"
          label={t('grants.line')}
          placeholder={t('grants.noLine')}
          options={choices.grants.map(({ id, name }) => ({ value: id, label: name }))}
          optional
        />
      )}
      <SelectField
        form={form}
        name="sourceType"
        label={t('budgetForm.sourceType')}
        options={evidenceSourceCodes.map((value) => ({ value, label: evidenceSources[value] }))}
      />
      <TextField form={form} name="sourceText" label={t('budgetForm.sourceText')} max={200} />
      <PartialDateField form={form} name="on" label={t('budgetForm.on')} description={t('budgetForm.onHelp')} />
      <RadioField
        form={form}
        name="openness"
        label={t('grants.openness')}
        options={opennesses.map((value) => ({ value, label: opennessLabels[value] }))}
      />
    </FormDialog>
  );
}
