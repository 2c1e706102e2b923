import { useMutation } from '@apollo/client/react';
import {
  Actions,
  Button,
  Dialog,
  ErrorSummary,
  Form,
  Paragraph,
  RadioGroup,
  Section,
  Stat,
  Stats,
  Table,
  useToast,
} from '@bloemen/ui';
import { dutchDate, importFindingText, membershipStateNames, type ImportFindingCode } from '@bloemen/vocabulary';
import { useState } from 'react';
import {
  ApplyCoalitionImportDocument,
  CoalitionImportDocument,
  CoalitionImportDraftsDocument,
  DecideCoalitionImportDocument,
  DiscardCoalitionImportDocument,
  type ImportPreviewFragment,
} from './import.generated.js';
import { CoalitionPageDocument } from './coalition.generated.js';
import type { RowDecisionInput } from '../../shared/schema.generated.js';
import { useText } from '../../shared/i18n.js';
import { SaveProblem } from '../../shared/SaveProblem.js';
import { useLeaveGuard } from '../../shared/forms/useLeaveGuard.js';
import { LikenessLine } from './LikenessLine.js';
import { RefuseSuggestion } from './RefuseSuggestion.js';
import { sectorText, type Text } from './words.js';

type Row = ImportPreviewFragment['rows'][number];
/** NEW, SKIP, or the id of the organisation it is the same as. */
type Choice = string;

const refetch = [CoalitionImportDocument];
const decisionOf = (answer: Choice): Pick<RowDecisionInput, 'kind' | 'organisationId'> =>
  answer === 'NEW' || answer === 'SKIP'
    ? { kind: answer, organisationId: null }
    : { kind: 'SAME', organisationId: answer };
const choiceOf = (row: Row): Choice | null => (row.decision === 'SAME' ? row.organisationId : row.decision);
/** A suggestion may be gone since it was chosen. */
const isOffered = (row: Row, answer: Choice) =>
  row.suggestions.length > 0 &&
  (answer === 'NEW' || answer === 'SKIP' || row.suggestions.some((one) => one.organisationId === answer));

/**
 * Findings, questions and new names of a list that was read. Every question is answered by a person before anything is
 * brought in.
 */
export function ImportDecisions({ preview }: { preview: ImportPreviewFragment }) {
  const t = useText();
  const toast = useToast();
  const [answers, setAnswers] = useState<Record<number, Choice>>({});
  const chosen = Object.fromEntries(
    preview.rows.flatMap((row) => {
      const answer = answers[row.number];
      return answer !== undefined && isOffered(row, answer) ? [[row.number, answer] as const] : [];
    }),
  );
  const guard = useLeaveGuard(Object.keys(chosen).length > 0);
  const [attempt, setAttempt] = useState(0);
  const [discarding, setDiscarding] = useState(false);
  const [decide, deciding] = useMutation(DecideCoalitionImportDocument);
  const [apply, applying] = useMutation(ApplyCoalitionImportDocument, {
    refetchQueries: [CoalitionPageDocument, CoalitionImportDraftsDocument],
  });
  const [discard, throwing] = useMutation(DiscardCoalitionImportDocument, {
    refetchQueries: [CoalitionImportDraftsDocument],
  });

  const questions = preview.rows.filter((row) => row.suggestions.length > 0);
  const wrong = preview.rows.filter((row) => row.findings.length > 0);
  const fresh = preview.rows.filter((row) => row.findings.length === 0 && row.suggestions.length === 0);
  const answerOf = (row: Row) => chosen[row.number] ?? choiceOf(row);
  const open = questions.filter((row) => answerOf(row) === null);
  const count = (is: (answer: Choice) => boolean) => questions.filter((row) => is(answerOf(row) ?? 'SKIP')).length;
  const asNew = fresh.length + count((answer) => answer === 'NEW');
  const asSame = count((answer) => answer !== 'NEW' && answer !== 'SKIP');
  const error = deciding.error ?? applying.error ?? throwing.error;
  const busy = deciding.loading || applying.loading || throwing.loading;

  const keep = async (): Promise<number> => {
    const decisions = Object.entries(chosen).map(([row, answer]): RowDecisionInput => ({
      row: Number(row),
      ...decisionOf(answer),
    }));
    if (decisions.length === 0) return preview.version;
    const kept = await decide({ variables: { input: { id: preview.id, version: preview.version, decisions } } });
    setAnswers({});
    return kept.data!.decideCoalitionImport.version;
  };
  const save = () =>
    void keep().then(
      () => toast(t('import.saved')),
      () => undefined,
    );
  const bringIn = () => {
    setAttempt(attempt + 1);
    if (open.length > 0) return;
    keep()
      .then((version) => apply({ variables: { input: { id: preview.id, version } } }))
      .catch(() => undefined);
  };
  const throwAway = () => {
    setDiscarding(false);
    discard({ variables: { input: { id: preview.id, version: preview.version } } }).catch(() => undefined);
  };
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault();
        bringIn();
      }}
    >
      {guard.question}
      <Stats>
        <Stat value={preview.rows.length} label={t('import.rows')} />
        <Stat value={asNew} label={t('import.newRows')} />
        <Stat value={asSame} label={t('import.sameRows')} />
        <Stat value={open.length} label={t('import.openRows')} />
        <Stat value={preview.rows.length - asNew - asSame - open.length} label={t('import.skippedRows')} />
      </Stats>
      <ErrorSummary
        errors={
          attempt > 0
            ? open.map((row) => ({
                fieldId: `rij-${row.number}`,
                message: t('import.undecided', { row: row.number, name: row.name }),
              }))
            : []
        }
        attempt={attempt}
      />
      {error && <SaveProblem error={error} refetch={refetch} now={preview.fileName} />}
      {questions.length > 0 && (
        <Section id="vragen" title={t('import.questions')} intro={t('import.questionsIntro')}>
          {questions.map((row) => (
            <RadioGroup
              key={row.number}
              id={`rij-${row.number}`}
              name={`rij-${row.number}`}
              legend={t('import.question', { row: row.number, name: row.name })}
              error={
                attempt > 0 && answerOf(row) === null
                  ? t('import.undecided', { row: row.number, name: row.name })
                  : null
              }
              value={answerOf(row) ?? ''}
              onChange={(event) => setAnswers({ ...answers, [row.number]: event.target.value })}
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
          ))}
        </Section>
      )}
      {wrong.length > 0 && (
        <Section id="fouten" title={t('import.errors')} intro={t('import.errorsIntro')}>
          <Table
            caption={t('import.errors')}
            captionHidden
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
              { id: 'column', header: t('import.column'), cell: ({ column }) => t(`import.column.${column}`) },
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
          <Table<Row>
            caption={t('import.ready')}
            captionHidden
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
      <Actions>
        <Button type="submit" purpose="primary" busy={busy}>
          {t('import.apply', { count: asNew + asSame })}
        </Button>
        {Object.keys(chosen).length > 0 && (
          <Button busy={busy} onClick={save}>
            {t('import.saveDecisions')}
          </Button>
        )}
        <Button purpose="subtle" hint="negative" onClick={() => setDiscarding(true)}>
          {t('import.discard')}
        </Button>
      </Actions>
      <Dialog
        open={discarding}
        onClose={() => setDiscarding(false)}
        title={t('import.discardTitle')}
        actions={
          <>
            <Button purpose="primary" hint="negative" onClick={throwAway}>
              {t('import.discard')}
            </Button>
            <Button onClick={() => setDiscarding(false)}>{t('common.cancel')}</Button>
          </>
        }
      >
        <Paragraph>{t('import.discardText')}</Paragraph>
      </Dialog>
    </Form>
  );
}

/** Why it may be the same, and what choosing it does. */
function SameLine({ row, suggestion, t }: { row: Row; suggestion: Row['suggestions'][number]; t: Text }) {
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
