import { useMutation } from '@apollo/client/react';
import { Button, Card, Paragraph, Section, Stack, useToast, Wizard } from '@bloemen/ui';
import { dutchDate, importFindingText, membershipStateNames, type ImportFindingCode } from '@bloemen/vocabulary';
import { useRef, useState } from 'react';
import { useWatch } from 'react-hook-form';
import { z } from 'zod/mini';
import { RadioField } from '../../shared/forms/fields.js';
import { FormDialog } from '../../shared/forms/FormDialog.js';
import { FormProblems } from '../../shared/forms/FormProblems.js';
import { refusing } from '../../shared/forms/schemas.js';
import { useSave } from '../../shared/forms/useSave.js';
import { Failure } from '../../shared/Failure.js';
import { AT_ONCE, FoldedTable } from '../../shared/FoldedTable.js';
import { useText, type Say } from '../../shared/i18n.js';
import type { RowDecisionInput } from '../../shared/schema.generated.js';
import { CoalitionPageDocument } from './coalition.generated.js';
import {
  ApplyCoalitionImportDocument,
  CoalitionImportDocument,
  CoalitionImportDraftsDocument,
  DecideCoalitionImportDocument,
  DiscardCoalitionImportDocument,
  type ImportPreviewFragment,
} from './import.generated.js';
import { LikenessLine } from './LikenessLine.js';
import { RefuseSuggestion } from './RefuseSuggestion.js';
import { importSteps, sectorText } from './words.js';

type Row = ImportPreviewFragment['rows'][number];
/** The columns of a list that may hold something wrong. */
type Column = 'name' | 'sector' | 'state' | 'fromOn' | 'email';
/** NEW, SKIP, or the id of the organisation it is the same as. */
type Choice = string;

const decisionOf = (answer: Choice): Pick<RowDecisionInput, 'kind' | 'organisationId'> =>
  answer === 'NEW' || answer === 'SKIP'
    ? { kind: answer, organisationId: null }
    : { kind: 'SAME', organisationId: answer };
const choiceOf = (row: Row): Choice | null => (row.decision === 'SAME' ? row.organisationId : row.decision);
/** A suggestion may be gone since it was chosen. */
const isOffered = (row: Row, answer: Choice) =>
  row.suggestions.length > 0 &&
  (answer === 'NEW' || answer === 'SKIP' || row.suggestions.some((one) => one.organisationId === answer));

/** Names of the answers in the form. */
const nameOf = ({ number }: Pick<Row, 'number'>) => `rij-${number}`;

/**
 * Findings, questions and new names of a list that was read. Every question is answered by a person before anything is
 * brought in.
 */
export function ImportDecisions({ preview }: { preview: ImportPreviewFragment }) {
  const t = useText();
  const toast = useToast();
  const [discarding, setDiscarding] = useState(false);
  const [asked, setAsked] = useState(AT_ONCE);
  /** What the button that was pressed does: keep the answers so far, or bring everything in. */
  const meant = useRef<'keep' | 'bringIn'>('bringIn');
  const [decide] = useMutation(DecideCoalitionImportDocument);
  const [apply] = useMutation(ApplyCoalitionImportDocument);
  const questions = preview.rows.filter((row) => row.suggestions.length > 0);
  const wrong = preview.rows.filter((row) => row.findings.length > 0);
  const fresh = preview.rows.filter((row) => row.findings.length === 0 && row.suggestions.length === 0);

  const form = useSave({
    schema: () =>
      z.object(
        Object.fromEntries(
          questions.map((row) => [
            nameOf(row),
            z
              .string()
              .check(
                refusing(
                  (answer) =>
                    meant.current === 'bringIn' &&
                    !isOffered(row, answer) &&
                    t('import.undecided', { row: row.number, name: row.name }),
                ),
              ),
          ]),
        ),
      ),
    record: preview,
    valuesOf: ({ rows }) => Object.fromEntries(rows.map((row) => [nameOf(row), choiceOf(row) ?? ''])),
    send: async (answers, version) => {
      const decisions = questions.flatMap((row): RowDecisionInput[] => {
        const answer = answers[nameOf(row)] ?? '';
        return isOffered(row, answer) && answer !== choiceOf(row) ? [{ row: row.number, ...decisionOf(answer) }] : [];
      });
      let restsOn = version;
      if (decisions.length > 0) {
        const kept = await decide({ variables: { input: { id: preview.id, version, decisions } } });
        restsOn = kept.data!.decideCoalitionImport.version;
        form.restart(kept.data!.decideCoalitionImport);
      }
      if (meant.current === 'keep') toast(t('import.saved'));
      else await apply({ variables: { input: { id: preview.id, version: restsOn } } });
    },
    refetch: [CoalitionImportDocument, CoalitionPageDocument, CoalitionImportDraftsDocument],
  });
  const answers = useWatch({ control: form.control }) as { [name: string]: string };
  const answerOf = (row: Row): Choice | null => {
    const answer = answers[nameOf(row)] ?? '';
    return isOffered(row, answer) ? answer : null;
  };
  const open = questions.filter((row) => answerOf(row) === null);
  const isUnsaved = questions.some((row) => answerOf(row) !== null && answerOf(row) !== choiceOf(row));
  const count = (is: (answer: Choice) => boolean) => questions.filter((row) => is(answerOf(row) ?? 'SKIP')).length;
  const asNew = fresh.length + count((answer) => answer === 'NEW');
  const asSame = count((answer) => answer !== 'NEW' && answer !== 'SKIP');
  return (
    <>
      {form.question}
      <Wizard
        steps={importSteps(t)}
        step={2}
        question={t('import.checkQuestion')}
        problems={<FormProblems form={form} />}
        onNext={(event) => {
          // A question that is not on the screen cannot be answered from the summary.
          if (meant.current === 'bringIn' && open.length > 0) setAsked(questions.length);
          void form.submit(event).finally(() => (meant.current = 'bringIn'));
        }}
        next={t('import.apply', { count: asNew + asSame })}
        busy={form.busy}
        cancel={
          <>
            {isUnsaved && (
              <Button type="submit" busy={form.busy} onClick={() => (meant.current = 'keep')}>
                {t('import.saveDecisions')}
              </Button>
            )}
            <Button purpose="subtle" hint="negative" onClick={() => setDiscarding(true)}>
              {t('import.discard')}
            </Button>
          </>
        }
      >
        <p role="status">
          {t('import.summary', {
            rows: preview.rows.length,
            fresh: asNew,
            same: asSame,
            open: open.length,
            skipped: preview.rows.length - asNew - asSame - open.length,
          })}
        </p>
        {questions.length > 0 && (
          <Section id="vragen" title={t('import.questions')} intro={t('import.questionsIntro')}>
            <Stack>
              {questions.slice(0, asked).map((row) => (
                <Card key={row.number}>
                  <RadioField
                    form={form}
                    name={nameOf(row)}
                    label={t('import.question', { row: row.number, name: row.name })}
                    options={[
                      ...row.suggestions.map((one) => ({
                        value: one.organisationId,
                        label: t('import.same', { name: one.name }),
                        description: <SameLine row={row} suggestion={one} t={t} />,
                      })),
                      { value: 'NEW', label: t('import.new') },
                      { value: 'SKIP', label: t('import.skip') },
                    ]}
                  />
                </Card>
              ))}
            </Stack>
            {questions.length > asked && (
              <Button onClick={() => setAsked(asked + AT_ONCE)}>
                {t('import.moreQuestions', { count: questions.length - asked })}
              </Button>
            )}
          </Section>
        )}
        {wrong.length > 0 && (
          <Section id="fouten" title={t('import.errors')} intro={t('import.errorsIntro')}>
            <FoldedTable
              caption={t('import.errors')}
              rows={wrong.flatMap((row) =>
                row.findings.map((finding) => ({ ...finding, row: row.number, name: row.name })),
              )}
              rowKey={({ row, column, code }) => `${row}-${column}-${code}`}
              columns={[
                {
                  id: 'row',
                  header: t('import.row'),
                  rowHeader: true,
                  cell: ({ row, name }) => [row, name].filter(Boolean).join(': '),
                },
                {
                  id: 'column',
                  header: t('import.column'),
                  cell: ({ column }) => t(`import.column.${column as Column}`),
                },
                {
                  id: 'problem',
                  header: t('import.problem'),
                  cell: ({ code, value }) => importFindingText(code as ImportFindingCode, value),
                },
              ]}
            />
          </Section>
        )}
        {fresh.length > 0 && (
          <Section id="nieuw" title={t('import.ready')} intro={t('import.readyIntro')}>
            <FoldedTable<Row>
              caption={t('import.ready')}
              rows={fresh}
              rowKey={({ number }) => String(number)}
              columns={[
                { id: 'name', header: t('members.name'), rowHeader: true, cell: ({ name }) => name },
                { id: 'state', header: t('members.state'), cell: ({ state }) => membershipStateNames[state] },
                { id: 'sector', header: t('members.sector'), cell: (row) => sectorText(t, row) },
                {
                  id: 'from',
                  header: t('import.from'),
                  cell: ({ fromOn, fromPrecision }) => dutchDate(fromOn, fromPrecision),
                },
                { id: 'row', header: t('import.row'), numeric: true, cell: ({ number }) => number },
              ]}
            />
          </Section>
        )}
        <Failure error={form.failure} />
      </Wizard>
      {discarding && <DiscardDialog preview={preview} onClose={() => setDiscarding(false)} />}
    </>
  );
}

function DiscardDialog({ preview, onClose }: { preview: ImportPreviewFragment; onClose: () => void }) {
  const t = useText();
  const [discard] = useMutation(DiscardCoalitionImportDocument);
  const form = useSave({
    schema: () => z.object({}),
    record: preview,
    valuesOf: () => ({}),
    now: () => preview.fileName,
    send: (_, version) => discard({ variables: { input: { id: preview.id, version } } }),
    refetch: [CoalitionImportDocument, CoalitionImportDraftsDocument],
  });
  return (
    <FormDialog
      form={form}
      title={t('import.discardTitle')}
      submit={t('import.discard')}
      hint="negative"
      onClose={onClose}
    >
      <Paragraph>{t('import.discardText')}</Paragraph>
    </FormDialog>
  );
}

/** Why it may be the same, and what choosing it does. */
function SameLine({ row, suggestion, t }: { row: Row; suggestion: Row['suggestions'][number]; t: Say }) {
  const { state, name, matchedName } = suggestion;
  const isNewSpelling = row.name !== name && row.name !== matchedName;
  return (
    <>
      <LikenessLine suggestion={{ ...suggestion, state: null }} />
      {state && state !== 'LEFT' && `; ${t('import.alreadyIn', { state: membershipStateNames[state] })}`}
      {isNewSpelling && `; ${t('import.alias', { name: row.name })}`}
      {suggestion.reason === 'KNOWN_ELSEWHERE' && <RefuseSuggestion typed={row.name} suggestion={suggestion} />}
    </>
  );
}
