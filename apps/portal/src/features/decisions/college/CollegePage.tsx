import { useQuery } from '@apollo/client/react';
import {
  Badge,
  Button,
  Card,
  Columns,
  CompactRow,
  CompactRows,
  DemoMark,
  Link,
  LoadingState,
  Menu,
  Span,
  StatusMenu,
} from '@bloemen/ui';
import {
  agreementAsks,
  checkAnswers,
  clauseStates,
  contributionStatuses,
  dutchDate,
  policyLinkKinds,
  policyLinkStates,
  themeStates,
  type CheckAnswer,
  type CollegeRecord,
  type ContributionStatus,
} from '@bloemen/vocabulary';
import { useState, type ReactNode } from 'react';
import { AttachedDocuments, useAttached } from '../../../shared/documents/AttachedDocuments.js';
import { DocumentsDialog } from '../../../shared/documents/RowDocuments.js';
import { longDate } from '../../../shared/formats.js';
import { useText, withMessages } from '../../../shared/i18n.js';
import { OpennessBadge } from '../../../shared/openness/OpennessField.js';
import { Problem } from '../../../shared/Problem.js';
import { useSession } from '../../../shared/session.js';
import decisions from '../decisions.nl.json' with { type: 'json' };
import { DecisionsFrame } from '../DecisionsFrame.js';
import {
  CollegeWideDocument,
  type ClausePartsFragment,
  type CollegeWideQuery,
  type ContributionPartsFragment,
  type PolicyLinkPartsFragment,
  type ThemePartsFragment,
} from './college.generated.js';
import messages from './college.nl.json' with { type: 'json' };
import './college.css';
import { ContributionDialog, MoveContributionDialog } from './ContributionDialogs.js';
import { AskDialog, ClauseDialog, PolicyLinkDialog, RemoveDialog, ThemeDialog } from './dialogs.js';

type Shown = CollegeWideQuery['collegeWide'];

const answerTones: Record<CheckAnswer, 'positive' | 'warning' | 'neutral'> = {
  YES: 'positive',
  NO: 'warning',
  UNKNOWN: 'neutral',
};
const statusTones: Record<ContributionStatus, 'neutral' | 'info' | 'positive'> = {
  ASKED: 'neutral',
  AGREED: 'info',
  IN_PROGRESS: 'info',
  DONE: 'positive',
  DECLINED: 'neutral',
};

/** Loneliness as a matter of the whole college. */
export const CollegePage = withMessages({ ...decisions, ...messages }, function CollegePage() {
  const t = useText();
  const seesAll = useSession()?.can('workspace:read') ?? false;
  const { data, error, refetch } = useQuery(CollegeWideDocument, { fetchPolicy: 'cache-and-network' });
  const shown = data?.collegeWide;
  return (
    <DecisionsFrame
      tab="college"
      title={t('college.title')}
      intro={t(seesAll ? 'college.intro' : 'college.introReader')}
      problem={error && !shown && <Problem error={error} onRetry={() => void refetch()} />}
    >
      {shown ? (
        <Columns>
          <Span of={8}>
            <div className="bl-college">
              <Contributions shown={shown} />
              <Links shown={shown} />
              <Themes shown={shown} />
            </div>
          </Span>
          <Span of={4}>
            <div className="bl-college">
              <Agreement shown={shown} seesAll={seesAll} />
              {seesAll && <Asks shown={shown} />}
            </div>
          </Span>
        </Columns>
      ) : (
        !error && <LoadingState lines={8} />
      )}
    </DecisionsFrame>
  );
});

/** A card with a way to add, a sentence about what it holds, and the words for when it holds nothing. */
function Section({
  title,
  intro,
  none,
  add,
  children,
}: {
  title: string;
  intro: string;
  /** What is said when it holds nothing. */
  none?: string | false;
  add: ReactNode;
  children?: ReactNode;
}) {
  return (
    <Card title={title} level={2} meta={add}>
      <p className="bl-subtle">{none || intro}</p>
      {children}
    </Card>
  );
}

/** What one may do with a record besides reading it. */
function RowMenu({
  what,
  record,
  title,
  papers,
  onEdit,
}: {
  what: CollegeRecord;
  record: { id: string; version: number; viewerCan: { edit: boolean; remove: boolean } };
  title: string;
  /** Of records that documents belong to. */
  papers?: 'POLICY_LINK' | 'AGREEMENT_CLAUSE';
  onEdit: () => void;
}) {
  const t = useText();
  const [isGoing, setGoing] = useState(false);
  const [showsPapers, setShowsPapers] = useState(false);
  const canAttach = useSession()?.can('document:write') ?? false;
  const { edit, remove } = record.viewerCan;
  if (!edit && !remove) return null;
  return (
    <>
      <Menu
        purpose="subtle"
        items={[
          ...(edit ? [{ id: 'edit', label: t('college.change'), onSelect: onEdit }] : []),
          ...(edit && papers && canAttach
            ? [{ id: 'papers', label: t('college.papers'), onSelect: () => setShowsPapers(true) }]
            : []),
          ...(remove
            ? [
                {
                  id: 'remove',
                  label: t('college.remove'),
                  hint: 'negative' as const,
                  onSelect: () => setGoing(true),
                },
              ]
            : []),
        ]}
      >
        {t('college.choose')}
        <span className="bl-visually-hidden"> {title}</span>
      </Menu>
      {papers && showsPapers && (
        <DocumentsDialog kind={papers} id={record.id} name={title} onClose={() => setShowsPapers(false)} />
      )}
      {isGoing && <RemoveDialog what={what} record={record} title={title} onClose={() => setGoing(false)} />}
    </>
  );
}

const Lines = ({ of }: { of: readonly (string | false | null)[] }) =>
  of.map(
    (line, index) =>
      line && (
        <span className="bl-college-line" key={index}>
          {line}
        </span>
      ),
  );

function Contributions({ shown: { contributions, holders, viewerCan } }: { shown: Shown }) {
  const t = useText();
  const [asked, setAsked] = useState<ContributionPartsFragment | 'new' | null>(null);
  const none = viewerCan.add ? 'contributions.none' : 'contributions.noneReader';
  return (
    <Section
      title={t('contributions.title')}
      intro={t('contributions.intro')}
      none={contributions.length === 0 && t(none)}
      add={viewerCan.add && <Button onClick={() => setAsked('new')}>{t('contributions.add')}</Button>}
    >
      {contributions.length > 0 && (
        <CompactRows label={t('contributions.title')}>
          {contributions.map((contribution) => (
            <Contribution key={contribution.id} contribution={contribution} onEdit={() => setAsked(contribution)} />
          ))}
        </CompactRows>
      )}
      {asked && (
        <ContributionDialog
          contribution={asked === 'new' ? null : asked}
          holders={holders}
          onClose={() => setAsked(null)}
        />
      )}
    </Section>
  );
}

function Contribution({ contribution, onEdit }: { contribution: ContributionPartsFragment; onEdit: () => void }) {
  const t = useText();
  const [move, setMove] = useState<ContributionPartsFragment['moves'][number] | null>(null);
  const { portfolio, holderName, what, status, statusOn, statusSource, statusReason, moves, viewerCan } = contribution;
  return (
    <CompactRow
      title={`${portfolio}, ${holderName ?? t('contribution.holderUnknown')}`}
      detail={
        <Lines
          of={[
            what,
            periodOf(t, contribution),
            t('contribution.since', { status: contributionStatuses[status], date: longDate(statusOn) }),
            statusReason && t('contribution.because', { reason: statusReason }),
            t('college.source', { source: statusSource }),
          ]}
        />
      }
      track={
        <span className="bl-badges">
          <StatusMenu
            status={contributionStatuses[status]}
            of={portfolio}
            tone={statusTones[status]}
            moves={viewerCan.move ? moves.map((id) => ({ id, label: t(`contribution.move.${id}`) })) : []}
            onMove={setMove}
          />
          <OpennessBadge openness={contribution.openness} />
          {contribution.isDemonstration && <DemoMark />}
          <RowMenu what="CONTRIBUTION" record={contribution} title={portfolio} onEdit={onEdit} />
          {move && <MoveContributionDialog contribution={contribution} move={move} onClose={() => setMove(null)} />}
        </span>
      }
    />
  );
}

function periodOf(
  t: ReturnType<typeof useText>,
  { fromOn, fromPrecision, untilOn, untilPrecision }: ContributionPartsFragment,
): string | null {
  const from = fromOn && dutchDate(fromOn, fromPrecision ?? 'DAY');
  const until = untilOn && dutchDate(untilOn, untilPrecision ?? 'DAY');
  if (from && until) return t('contribution.period', { from, until });
  if (from) return t('contribution.periodFrom', { from });
  return until ? t('contribution.periodUntil', { until }) : null;
}

function Links({ shown: { policyLinks, viewerCan } }: { shown: Shown }) {
  const t = useText();
  const [asked, setAsked] = useState<PolicyLinkPartsFragment | 'new' | null>(null);
  const attached = useAttached(
    'POLICY_LINK',
    policyLinks.map(({ id }) => id),
  );
  return (
    <Section
      title={t('links.title')}
      intro={t('links.intro')}
      none={policyLinks.length === 0 && t(viewerCan.add ? 'links.none' : 'links.noneReader')}
      add={viewerCan.add && <Button onClick={() => setAsked('new')}>{t('links.add')}</Button>}
    >
      {policyLinks.length > 0 && (
        <CompactRows label={t('links.title')}>
          {policyLinks.map((link) => (
            <CompactRow
              key={link.id}
              title={link.name}
              detail={
                <Lines
                  of={[
                    [
                      policyLinkKinds[link.kind] !== link.name && policyLinkKinds[link.kind],
                      link.isPolicyText && t('link.text'),
                      link.sinceOn &&
                        t('link.sinceOn', { date: dutchDate(link.sinceOn, link.sincePrecision ?? 'DAY') }),
                    ]
                      .filter(Boolean)
                      .join(', '),
                    link.measure,
                    link.note,
                    t('college.source', { source: link.sourceText }),
                  ]}
                />
              }
              track={
                <span className="bl-badges">
                  <Badge tone={link.state === 'MADE' ? 'positive' : 'neutral'}>{policyLinkStates[link.state]}</Badge>
                  <OpennessBadge openness={link.openness} />
                  {link.isDemonstration && <DemoMark />}
                  <RowMenu
                    what="POLICY_LINK"
                    papers="POLICY_LINK"
                    record={link}
                    title={link.name}
                    onEdit={() => setAsked(link)}
                  />
                </span>
              }
            >
              <AttachedDocuments documents={attached(link.id)} />
            </CompactRow>
          ))}
        </CompactRows>
      )}
      {asked && <PolicyLinkDialog link={asked === 'new' ? null : asked} onClose={() => setAsked(null)} />}
    </Section>
  );
}

function Themes({ shown: { themes, viewerCan } }: { shown: Shown }) {
  const t = useText();
  const [asked, setAsked] = useState<ThemePartsFragment | 'new' | null>(null);
  return (
    <Section
      title={t('themes.title')}
      intro={t('themes.intro')}
      add={viewerCan.add && <Button onClick={() => setAsked('new')}>{t('themes.add')}</Button>}
    >
      <CompactRows label={t('themes.title')}>
        <CompactRow title={t('themes.loneliness')} track={<Badge tone="accent">{t('themes.counted')}</Badge>} />
        {themes.map((theme) => (
          <CompactRow
            key={theme.id}
            title={theme.name}
            detail={
              <Lines
                of={[
                  theme.sinceOn &&
                    t('theme.sinceOn', { date: dutchDate(theme.sinceOn, theme.sincePrecision ?? 'DAY') }),
                  theme.note,
                  t('college.source', { source: theme.sourceText }),
                ]}
              />
            }
            track={
              <span className="bl-badges">
                <Badge tone={theme.state === 'TAKEN_UP' ? 'info' : 'neutral'}>{themeStates[theme.state]}</Badge>
                <OpennessBadge openness={theme.openness} />
                {theme.isDemonstration && <DemoMark />}
                <RowMenu what="THEME" record={theme} title={theme.name} onEdit={() => setAsked(theme)} />
              </span>
            }
          />
        ))}
      </CompactRows>
      {asked && <ThemeDialog theme={asked === 'new' ? null : asked} onClose={() => setAsked(null)} />}
    </Section>
  );
}

/** What agreements since the last election say; that nobody looked yet is said to who would see it if somebody had. */
function Agreement({ shown: { clauses, elections, viewerCan }, seesAll }: { shown: Shown; seesAll: boolean }) {
  const t = useText();
  const [asked, setAsked] = useState<ClausePartsFragment | 'new' | null>(null);
  const attached = useAttached(
    'AGREEMENT_CLAUSE',
    clauses.map(({ id }) => id),
  );
  const [election] = elections;
  const isLookedAt = clauses.some(({ electionOn }) => electionOn === election);
  return (
    <Card title={t('agreement.title')} level={2}>
      {election && !isLookedAt && !seesAll && <p className="bl-subtle">{t('agreement.noneForYou')}</p>}
      {election && !isLookedAt && seesAll && (
        <>
          <p>
            {t('agreement.after', { date: longDate(election) })} <Badge>{t('agreement.notLooked')}</Badge>
          </p>
          {viewerCan.add && <p className="bl-subtle">{t('agreement.notLookedText')}</p>}
        </>
      )}
      {!election && <p className="bl-subtle">{t('agreement.noElection')}</p>}
      {viewerCan.add && election && (
        <Button onClick={() => setAsked('new')}>{t(isLookedAt ? 'agreement.addMore' : 'agreement.add')}</Button>
      )}
      {clauses.map((clause) => (
        <Clause key={clause.id} clause={clause} documents={attached(clause.id)} onEdit={() => setAsked(clause)} />
      ))}
      {asked && (
        <ClauseDialog clause={asked === 'new' ? null : asked} elections={elections} onClose={() => setAsked(null)} />
      )}
    </Card>
  );
}

function Clause({
  clause,
  documents,
  onEdit,
}: {
  clause: ClausePartsFragment;
  documents: ReturnType<ReturnType<typeof useAttached>>;
  onEdit: () => void;
}) {
  const t = useText();
  const { title, state, quote, page, agreedOn, agreedPrecision, electionOn, lookedOn, sourceText, sourceUrl } = clause;
  return (
    <section className="bl-college-clause" aria-label={title}>
      <h3>{title}</h3>
      <span className="bl-badges">
        <Badge tone={state === 'IN_IT' ? 'positive' : 'warning'}>{clauseStates[state]}</Badge>
        <OpennessBadge openness={clause.openness} />
        {clause.isDemonstration && <DemoMark />}
        <RowMenu what="CLAUSE" papers="AGREEMENT_CLAUSE" record={clause} title={title} onEdit={onEdit} />
      </span>
      {quote && <blockquote className="bl-college-quote">{quote}</blockquote>}
      <p className="bl-subtle">
        <Lines
          of={[
            page && t('agreement.page', { page }),
            t('agreement.after', { date: longDate(electionOn) }),
            agreedOn && t('agreement.agreedOn', { date: dutchDate(agreedOn, agreedPrecision ?? 'DAY') }),
            t('agreement.lookedOn', { date: longDate(lookedOn) }),
            t('college.source', { source: sourceText }),
          ]}
        />
      </p>
      {sourceUrl && (
        <Link href={sourceUrl} external>
          {t('agreement.open')}
        </Link>
      )}
      <AttachedDocuments documents={documents} />
    </section>
  );
}

/** What the programme asks after elections. The facts of the plan answer first; a person only where they are silent. */
function Asks({ shown: { asks, viewerCan } }: { shown: Shown }) {
  const t = useText();
  const [asked, setAsked] = useState<Shown['asks'][number] | null>(null);
  return (
    <Card title={t('asks.title')} level={2}>
      <p className="bl-subtle">{t('asks.intro')}</p>
      <ul className="bl-college-asks">
        {asks.map((ask) => (
          <li key={ask.ask}>
            <span className="bl-badges">
              <strong>{agreementAsks[ask.ask]}</strong>
              <Badge tone={answerTones[ask.answer]}>{checkAnswers[ask.answer]}</Badge>
            </span>
            <p className="bl-subtle">{ask.because}</p>
            {viewerCan.add && ask.ask !== 'IN_AGREEMENT' && (ask.isStated || ask.answer === 'UNKNOWN') && (
              <Button
                purpose="subtle"
                aria-label={t('asks.answerOf', { ask: agreementAsks[ask.ask] })}
                onClick={() => setAsked(ask)}
              >
                {t('asks.answer')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {asked && <AskDialog ask={asked} onClose={() => setAsked(null)} />}
    </Card>
  );
}
