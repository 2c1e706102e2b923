import {
  budgetSources,
  budgetStateCodes,
  budgetStates,
  dutchDate,
  motionStatuses,
  pillarNames,
  pointStates,
  requestStates,
  undertakingStates,
  viewOutcomes,
  levelLabels,
  type BudgetState,
} from '@bloemen/vocabulary';
import {
  fields,
  heading,
  list,
  soft,
  strong,
  table,
  text,
  type PaperBlock,
  type PaperField,
} from '../../../platform/paper/paper.js';
import { dutchEuros } from '../tables/report-table.js';
import type {
  DecisionFacts,
  LineFacts,
  MoneyLineFacts,
  MotionFacts,
  PillarFacts,
  PointFacts,
  UndertakingFacts,
  ViewFacts,
} from './paper-facts.js';

/** Stands for a source until all that is said has its place: no text that a person typed has it. */
const MARK = '\ue000';
const marks = new RegExp(`${MARK}(\\d+)${MARK}`, 'g');

/** The sources of one paper. They get their numbers in the order in which the whole paper names them. */
export class Sources {
  private readonly known: string[] = [];

  get count(): number {
    return this.known.length;
  }

  has(source: string): boolean {
    return this.known.includes(source);
  }

  /** Refers to a source: " [2]" once it has a number; nothing where no source is known. */
  cite(source: string | null): string {
    if (!source) return '';
    const at = this.known.indexOf(source);
    return ` [${MARK}${at < 0 ? this.known.push(source) - 1 : at}${MARK}]`;
  }

  /** What is said with numbers, and the sources in that order; a source that nothing refers to any more is left out. */
  numbered<T>(said: T): { said: T; sources: string[] } {
    const order: number[] = [];
    const text = JSON.stringify(said).replace(marks, (_, found: string) => {
      const at = Number(found);
      if (!order.includes(at)) order.push(at);
      return String(order.indexOf(at) + 1);
    });
    return { said: JSON.parse(text) as T, sources: order.map((at) => this.known[at]!) };
  }
}

export const nothing = (words: string): PaperBlock => text(soft(words));

/** Paragraphs divided by an empty line. */
export const paragraphs = (body: string): PaperBlock[] =>
  body
    .split(/\n\s*\n/)
    .map((part) => part.replace(/\s*\n\s*/g, ' ').trim())
    .filter(Boolean)
    .map((part) => text(part));

export const euros = (cents: number | null): string =>
  cents === null ? 'bedrag niet genoemd' : dutchEuros(cents / 100);

export const pillarTitle = (code: PillarFacts['code']): string => `${code.slice(1)}. ${pillarNames[code]}`;
export const levelWords = ({ level, isStale }: PillarFacts): string =>
  isStale ? `${levelLabels[level]}, niet actueel` : levelLabels[level];

export const pillarTable = (pillars: readonly PillarFacts[], sources: Sources): PaperBlock =>
  table(
    ['Pijler', 'Status', 'Waarom'],
    pillars.map((pillar) => [
      pillarTitle(pillar.code),
      levelWords(pillar),
      `${pillar.because}${sources.cite(pillar.source)}`,
    ]),
    [4, 3, 8],
  );

export function motionBlocks(motion: MotionFacts, sources: Sources): PaperBlock[] {
  const { title, submittedBy, happenedOn, datePrecision, status, reference, closedOn, sourceText } = motion;
  const known: PaperField[] = [
    ['Behandeld', `${dutchDate(happenedOn, datePrecision)}${sources.cite(sourceText)}`],
    ...(submittedBy ? [['Ingediend door', submittedBy] satisfies PaperField] : []),
    ['Status', `${motionStatuses[status]}${closedOn ? `, op ${dutchDate(closedOn)}` : ''}`],
    ...(reference ? [['Kenmerk', reference] satisfies PaperField] : []),
  ];
  return [text(strong(title)), fields(...known), requestsBlock(motion)];
}

const requestsBlock = ({ requests }: MotionFacts): PaperBlock =>
  requests.length === 0
    ? nothing('Van deze motie zijn geen verzoeken vastgelegd.')
    : table(
        ['Verzoek', 'Status', 'Waaruit dat blijkt'],
        requests.map(({ body, state, because }) => [body, requestStates[state], because]),
        [7, 3, 6],
      );

/** "Besloten op 5 januari 2021": a point says its own state, on whose word. */
export function pointWords({ state, stateOn, stateReason, stateSource }: PointFacts, sources: Sources): string {
  const on = stateOn ? ` op ${dutchDate(stateOn)}` : '';
  const reason = stateReason ? ` Reden: ${stateReason}` : '';
  return `${pointStates[state]}${on}${sources.cite(stateSource)}.${reason}`;
}

export const pointsTable = (points: readonly PointFacts[], sources: Sources): PaperBlock =>
  points.length === 0
    ? nothing('Er zijn geen besluitpunten vastgelegd.')
    : table(
        ['Nr.', 'Besluitpunt', 'Status'],
        points.map((point) => [String(point.place), point.body, pointWords(point, sources)]),
        [1, 9, 5],
      );

export function decisionHead(decision: DecisionFacts, sources: Sources): PaperField[] {
  const { caseNumber, department, portfolioHolder, meetingOn, meetingPrecision, sourceText } = decision;
  return [
    ['Zaaknummer', caseNumber ?? 'niet bekend'],
    ['Afdeling', department ?? 'niet bekend'],
    ['Portefeuillehouder', portfolioHolder ?? 'niet bekend'],
    [
      'Vergadering',
      `${meetingOn ? dutchDate(meetingOn, meetingPrecision ?? 'DAY') : 'niet bekend'}${sources.cite(sourceText)}`,
    ],
  ];
}

export function viewBlocks(
  { committee, category, heldOn, heldPrecision, ...view }: ViewFacts,
  sources: Sources,
): PaperBlock[] {
  const on = heldOn ? `, ${dutchDate(heldOn, heldPrecision ?? 'DAY')}` : '';
  const found = view.outcome ? viewOutcomes[view.outcome] : 'Niet bekend wat de commissie vond';
  return [
    text(
      strong(`${committee}${on}${category ? ` (${category.label})` : ''}: `),
      `${found}.${sources.cite(view.sourceText)}`,
    ),
    ...(view.remarks ? paragraphs(view.remarks) : []),
    ...view.questions.map(({ question, answer }) => text(strong(`${question} `), answer ?? 'Geen antwoord bekend.')),
  ];
}

/** "Open, uiterlijk 1 maart 2021, te laat": where a promise stands. */
export function undertakingWords({ state, stateOn, dueOn, isLate, toldOn }: UndertakingFacts): string {
  const until = dueOn ? `, uiterlijk ${dutchDate(dueOn)}${isLate ? ', te laat' : ''}` : ', zonder datum';
  const when = stateOn ? ` op ${dutchDate(stateOn)}` : '';
  const told = toldOn ? ` De raad hoorde dit op ${dutchDate(toldOn)}.` : ' Niet bekend of de raad dit hoorde.';
  return `${undertakingStates[state]}${state === 'OPEN' ? until : when}.${state === 'OPEN' && !toldOn ? '' : told}`;
}

export const undertakingsBlock = (undertakings: readonly UndertakingFacts[], sources: Sources): PaperBlock =>
  undertakings.length === 0
    ? nothing('Er zijn geen toezeggingen vastgelegd.')
    : table(
        ['Toezegging', 'Door wie, aan wie', 'Status'],
        undertakings.map((one) => [
          `${one.title}${sources.cite(one.sourceText)}`,
          `${one.promisedBy}, aan ${one.promisedTo}, ${dutchDate(one.promisedOn, one.datePrecision)}`,
          `${undertakingWords(one)}${one.stateReason ? ` ${one.stateReason}` : ''}`,
        ]),
        [7, 5, 5],
      );

/**
 * Money of one state in one sum, or by the year where every year has the same, of the years that it is of. What no source
 * names is counted apart with its own years, never taken for nothing.
 */
export function totalWords(state: BudgetState, lines: readonly MoneyLineFacts[]): string {
  const named = lines.flatMap(({ year, amountCents }) => (amountCents === null ? [] : [{ year, amountCents }]));
  const unnamed = lines.filter(({ amountCents }) => amountCents === null);
  const word = budgetStates[state];
  if (named.length === 0) return `${word}, ${periodOf(unnamed)}: ${euros(null)}`;
  const amounts = named.map(({ amountCents }) => amountCents);
  const isYearly =
    named.length > 1 && new Set(named.map(({ year }) => year)).size === named.length && new Set(amounts).size === 1;
  const sum = isYearly ? `${euros(amounts[0]!)} per jaar` : euros(amounts.reduce((all, cents) => all + cents, 0));
  const left =
    unnamed.length === 0
      ? ''
      : `, en voor ${periodOf(unnamed)} ${unnamed.length === 1 ? 'een bedrag dat niet is genoemd' : `${unnamed.length} bedragen die niet zijn genoemd`}`;
  return `${word}, ${periodOf(named)}: ${sum}${left}`;
}

function periodOf(lines: readonly { year: number }[]): string {
  const years = [...new Set(lines.map(({ year }) => year))].toSorted();
  return years.length === 1 ? String(years[0]) : `${years[0]}-${years.at(-1)}`;
}

export const linesByState = (lines: readonly MoneyLineFacts[]): [BudgetState, MoneyLineFacts[]][] =>
  budgetStateCodes.flatMap((state) => {
    const own = lines.filter((line) => line.state === state);
    return own.length === 0 ? [] : [[state, own] satisfies [BudgetState, MoneyLineFacts[]]];
  });

/** Money state by state. Sums of different states are never added. */
export function moneyBlocks(lines: readonly MoneyLineFacts[], sources: Sources): PaperBlock[] {
  const states = linesByState(lines);
  const covered = lines.filter(({ state }) => state === null);
  if (lines.length === 0) return [nothing('Er is geen geld vastgelegd. Ook zonder eigen geld kan een plan goed zijn.')];
  return [
    ...states.flatMap(([state, own]) => [
      text(strong(`${totalWords(state, own)}.`)),
      table(
        ['Jaar', 'Bedrag', 'Waar het vandaan komt', 'Waarvoor'],
        own
          .toSorted((one, other) => one.year - other.year)
          .map(({ year, amountCents, source, title, sourceText }) => [
            String(year),
            euros(amountCents),
            budgetSources[source],
            `${title}${sources.cite(sourceText)}`,
          ]),
        [2, 4, 4, 7],
      ),
    ]),
    ...(covered.length === 0
      ? []
      : [
          text(strong('Gedekt uit een budget dat er al is.')),
          list(covered.map(({ title, year, sourceText }) => `${title}, ${year}${sources.cite(sourceText)}`)),
        ]),
    ...(states.length > 1 ? [nothing('Bedragen met een andere status tellen we nooit bij elkaar op.')] : []),
  ];
}

export const lineWords = ({ on, precision, what, source }: LineFacts, sources: Sources): string =>
  `${on ? `${dutchDate(on, precision)}: ` : ''}${what.replace(/\.$/, '')}.${sources.cite(source)}`;

export const linesBlock = (lines: readonly LineFacts[], empty: string, sources: Sources): PaperBlock =>
  lines.length === 0 ? nothing(empty) : list(lines.map((line) => lineWords(line, sources)));

export const sub = (words: string): PaperBlock => heading(2, words);
