import { useMutation, useQuery } from '@apollo/client/react';
import {
  Badge,
  Button,
  ButtonLink,
  Card,
  DataList,
  DemoMark,
  DetailPage,
  Link,
  LoadingState,
  SourceLine,
  StatusMenu,
  Timeline,
} from '@bloemen/ui';
import {
  budgetKinds,
  budgetSources,
  budgetStates,
  dutchDate,
  pillarNames,
  recurrenceLabels,
  type BudgetMove,
} from '@bloemen/vocabulary';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { addressOf } from '../../shared/address.js';
import { Differences } from '../../shared/differences/Differences.js';
import { Attachments } from '../../shared/documents/Attachments.js';
import { longDate } from '../../shared/formats.js';
import { RemoveDialog } from '../../shared/forms/RemoveDialog.js';
import { useText, withMessages } from '../../shared/i18n.js';
import { Problem } from '../../shared/Problem.js';
import { recordAddress } from '../../shared/record-address.js';
import {
  BudgetDocument,
  BudgetLineDocument,
  MoveBudgetLinesDocument,
  RemoveBudgetLineDocument,
  type BudgetLinePartsFragment,
} from './budgets.generated.js';
import './budgets.css';
import messages from './budgets.nl.json' with { type: 'json' };
import { MoveDialog } from './MoveDialog.js';
import { amountOf, budgetTones, moveLabel } from './words.js';

/** One line of money: how much, of which year, how it stands and on whose word. */
export const BudgetLinePage = withMessages(messages, function BudgetLinePage() {
  const t = useText();
  const id: string = useParams({ strict: false, select: (params: { id?: string }) => params.id ?? '' });
  const { data, error, refetch } = useQuery(BudgetLineDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  const line = data?.budgetLine;
  return (
    <DetailPage
      crumbs={[
        { label: t('budgets.title'), href: '/werkruimte/geld' },
        { label: line?.title ?? t('budgetLine.notFound') },
      ]}
      title={line?.title ?? t('budgetLine.notFound')}
      status={line && <LineStatus line={line} />}
      badges={line?.isDemonstration && <DemoMark />}
      action={line && <LineActions line={line} />}
      problem={error && !line && <Problem error={error} onRetry={() => void refetch()} />}
      aside={line && <About line={line} />}
    >
      {line ? (
        <>
          <Card>
            <p className="bl-money-sum">
              {amountOf(t, line)} <small>{t('budgetLine.perYear', { year: String(line.year) })}</small>
            </p>
            {(line.state === 'PROPOSED' || line.state === 'IN_DRAFT_BUDGET') && (
              <p className="bl-subtle">{t('budgetLine.nobodySaid')}</p>
            )}
            <DataList
              items={[
                { label: t('budgetLine.purpose'), value: line.purpose },
                { label: t('budgetLine.note'), value: line.note },
              ].flatMap(({ label, value }) => (value ? [{ label, value }] : []))}
            />
            <SourceLine source={line.sourceText} date={dutchDate(line.recordedOn, line.datePrecision)} />
          </Card>
          <Differences subjectKind="BUDGET_LINE" subjectId={line.id} />
          <History line={line} />
          <Attachments subjectKind="BUDGET_LINE" subjectId={line.id} />
        </>
      ) : (
        !error && <LoadingState lines={8} />
      )}
    </DetailPage>
  );
});

const refetch = [BudgetLineDocument, BudgetDocument];

function LineStatus({ line }: { line: BudgetLinePartsFragment }) {
  const t = useText();
  const [asked, setAsked] = useState<BudgetMove | null>(null);
  const [move] = useMutation(MoveBudgetLinesDocument);
  if (line.state === null) return <Badge>{budgetKinds[line.kind]}</Badge>;
  const option = line.moves.find((one) => one.move === asked);
  return (
    <>
      <StatusMenu<BudgetMove>
        status={budgetStates[line.state]}
        of={line.title}
        tone={budgetTones[line.state]}
        moves={
          line.viewerCan.move ? line.moves.map((one) => ({ id: one.move, label: moveLabel(t, one.move, one.to) })) : []
        }
        onMove={setAsked}
      />
      {option && (
        <MoveDialog
          status={budgetStates[option.to]}
          asksReason={option.move === 'back' || option.move === 'lapse'}
          intro={`${line.title}, ${line.year}: ${amountOf(t, line)}.`}
          send={(said) =>
            move({
              variables: { input: { lines: [{ id: line.id, version: line.version }], move: option.move, ...said } },
            })
          }
          refetch={refetch}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  );
}

function LineActions({ line }: { line: BudgetLinePartsFragment }) {
  const t = useText();
  const navigate = useNavigate();
  const [isAsked, setAsked] = useState(false);
  const [remove] = useMutation(RemoveBudgetLineDocument);
  return (
    <>
      {line.viewerCan.edit && (
        <ButtonLink href={addressOf('/werkruimte/geld/$id/wijzigen', { params: { id: line.id } })}>
          {t('budgetLine.edit')}
        </ButtonLink>
      )}
      {line.viewerCan.remove && (
        <Button purpose="subtle" hint="negative" onClick={() => setAsked(true)}>
          {t('budgetLine.remove')}
        </Button>
      )}
      {isAsked && (
        <RemoveDialog
          title={t('budgetLine.removeTitle')}
          intro={
            <>
              <strong>{`${line.title}, ${line.year}.`}</strong> {t('budgetLine.removeIntro')}
            </>
          }
          now={`${line.title}, ${line.year}.`}
          record={line}
          send={(reason, version) => remove({ variables: { input: { id: line.id, version, reason } } })}
          done={t('budgetLine.removed')}
          refetch={[BudgetDocument]}
          onClose={() => setAsked(false)}
          onRemoved={() => navigate({ to: '/werkruimte/geld' })}
        />
      )}
    </>
  );
}

function About({ line }: { line: BudgetLinePartsFragment }) {
  const t = useText();
  const known = [
    { label: t('budgetLine.kind'), value: budgetKinds[line.kind] },
    { label: t('budgetLine.recurrence'), value: line.recurrence && recurrenceLabels[line.recurrence] },
    {
      label: t('budgetLine.source'),
      value: [budgetSources[line.source], line.sourceName].filter(Boolean).join(': '),
    },
    {
      label: t('budgetLine.pillar'),
      value: line.pillar && (
        <Link href={addressOf('/werkruimte/plan/$pillar', { params: { pillar: line.pillar } })}>
          {pillarNames[line.pillar]}
        </Link>
      ),
    },
    {
      label: t('budgetLine.decision'),
      value: line.decision && (
        <Link href={recordAddress.EXECUTIVE_DECISION(line.decision.id)}>{line.decision.name}</Link>
      ),
    },
    {
      label: t('budgetLine.document'),
      value: line.document && (
        <Link href={addressOf('/werkruimte/documenten/$documentId', { params: { documentId: line.document.id } })}>
          {line.document.name}
        </Link>
      ),
    },
  ];
  return (
    <Card title={t('budgetLine.about')} level={2}>
      <DataList items={known.flatMap(({ label, value }) => (value ? [{ label, value }] : []))} />
    </Card>
  );
}

/** The states it had, the newest first: when, who recorded it, on whose word. */
function History({ line }: { line: BudgetLinePartsFragment }) {
  const t = useText();
  return (
    <Card title={t('budgetLine.history')} level={2}>
      {line.steps.length === 0 ? (
        <p>{t('budgetLine.historyNone')}</p>
      ) : (
        <Timeline
          label={t('budgetLine.history')}
          entries={line.steps
            .map(({ state, happenedOn, sourceText, reason, byName }, index) => ({
              id: String(index),
              on: happenedOn ? longDate(happenedOn) : dutchDate(line.recordedOn, line.datePrecision),
              dateTime: happenedOn ?? line.recordedOn,
              title: budgetStates[state],
              who: byName && t('budgetLine.byName', { name: byName }),
              children: reason && <p>{t('budgetLine.because', { reason })}</p>,
              source: <SourceLine source={sourceText} />,
            }))
            .toReversed()}
        />
      )}
    </Card>
  );
}
