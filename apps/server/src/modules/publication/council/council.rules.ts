import type { ChainMark, ChainStep } from '@bloemen/charts';
import {
  budgetStates,
  counted,
  documentKindCodes,
  documentKinds,
  dutchDate,
  isDecided,
  requestStates,
  viewOutcomes,
  type BudgetState,
  type DatePrecision,
  type MotionStatus,
  type PointState,
  type RequestState,
  type UndertakingState,
} from '@bloemen/vocabulary';
import type { Published, PublicCouncil, PublicMoneyLine } from '../contents.js';
import { amountOf } from '../pages/blocks/Plan.js';

/** One thing that the council can ask about, with its status in words and where it is known from. */
export type DossierItem = {
  id: string;
  title: string;
  /** Null for what has no status, such as a paper. */
  mark: ChainMark | null;
  /** How far it is: "voorgesteld, nog niet besloten"; of a paper what it is. */
  says: string;
  /** More about it, a sentence each. */
  more: string[];
  /** Its day as exact as its source. */
  on: string | null;
  source: string | null;
  /** Where it can be opened. */
  address: string | null;
  /** As a member of the council would ask about it, with where it stands. */
  question: string;
  isDemonstration: boolean;
};
export type DossierGroup = { title: string; items: DossierItem[] };
/** `id` is the anchor of the part. */
export type DossierPart = { id: string; title: string; groups: DossierGroup[] };
/** Only what is shown has a step and a part: what is not there is not named. */
export type Dossier = { steps: ChainStep[]; parts: DossierPart[] };

type Chain = PublicCouncil['chains'][number];
type Decision = Chain['decisions'][number];
type Point = Decision['points'][number];
type View = Decision['views'][number];

/** What each mark is called beside its sign. */
export const markWords: Record<ChainMark, string> = {
  DONE: 'Klaar',
  UNDER_WAY: 'Bezig',
  INTENDED: 'Voorgenomen',
  SLIPPED: 'Gaat niet door',
  NOTHING: 'Niet bekend',
};

const motionSays: Record<MotionStatus, [ChainMark, string]> = {
  SUBMITTED: ['INTENDED', 'Ingediend, nog niet aangenomen'],
  ADOPTED: ['UNDER_WAY', 'Aangenomen'],
  REJECTED: ['SLIPPED', 'Verworpen'],
  IN_EXECUTION: ['UNDER_WAY', 'Aangenomen, in uitvoering'],
  CLOSURE_PROPOSED: ['UNDER_WAY', 'Afdoening voorgesteld, nog niet afgedaan'],
  CLOSED: ['DONE', 'Afgedaan'],
  REOPENED: ['UNDER_WAY', 'Heropend'],
};
const pointSays: Record<PointState, [ChainMark, string]> = {
  PROPOSED: ['INTENDED', 'Voorgesteld, nog niet besloten'],
  SENT_TO_COMMITTEE: ['INTENDED', 'Voorgelegd aan de commissie, nog niet besloten'],
  ADOPTED: ['DONE', 'Besloten'],
  AMENDED: ['DONE', 'Besloten met een wijziging'],
  REJECTED: ['SLIPPED', 'Afgewezen'],
  WITHDRAWN: ['SLIPPED', 'Ingetrokken'],
};
const undertakingSays: Record<UndertakingState, [ChainMark, string]> = {
  OPEN: ['INTENDED', 'Open, nog niet nagekomen'],
  DONE: ['DONE', 'Nagekomen'],
  WITHDRAWN: ['SLIPPED', 'Vervallen'],
};
const moneySays: Record<BudgetState, [ChainMark, string]> = {
  PROPOSED: ['INTENDED', 'Voorgesteld, nog niet vastgesteld door de raad'],
  IN_DRAFT_BUDGET: ['INTENDED', 'In de ontwerpbegroting, nog niet vastgesteld door de raad'],
  AUTHORISED: ['DONE', budgetStates.AUTHORISED],
  SPENT: ['DONE', budgetStates.SPENT],
  LAPSED: ['SLIPPED', budgetStates.LAPSED],
};

/** What the council asked and what came of it, in its order. `address` is where the page stands, with its host. */
export function dossierOf({ content, contentOn }: Published<'COUNCIL'>, address: string): Dossier {
  const ask: Ask = (id, words, source) =>
    `${words} Bron: ${source ? `${ended(source)} ` : ''}${address}#${id} (zoals het er stond op ${dutchDate(contentOn)}).`;
  const { chains, undertakings, money, week, factsheet, documents } = content;
  const loose = [
    part(
      'toezeggingen',
      'Toezeggingen',
      undertakings.map((one) => undertakingItem(one, ask)),
    ),
    part(
      'geld',
      'Geld',
      money.map((line) => moneyItem(line, ask)),
    ),
    part('week', 'De week', week ? [weekItem(week, contentOn, ask)] : []),
    part('factsheet', 'Nieuwste factsheet', factsheet ? [factsheetItem(factsheet, ask)] : []),
    part(
      'documenten',
      'Documenten',
      documents.map((one) => documentItem(one, ask)),
    ),
  ];
  return {
    steps: stepsOf(content, contentOn),
    parts: [...chains.map((chain, at) => chainPart(chain, at + 1, ask)), ...loose].filter(
      ({ groups }) => groups.length > 0,
    ),
  };
}

/** The sentence with its source behind it: where in the dossier it stands and of which day that is. */
type Ask = (id: string, words: string, source: string | null) => string;

const part = (id: string, title: string, items: DossierItem[]): DossierPart => ({
  id,
  title,
  groups: items.length > 0 ? [{ title: '', items }] : [],
});

function chainPart({ motion, requests, decisions }: Chain, place: number, ask: Ask): DossierPart {
  const groups: DossierGroup[] = [
    { title: 'De motie', items: motion ? [motionItem(motion, ask)] : [] },
    { title: 'Wat de raad vroeg', items: requests.map((request) => requestItem(request, motion, ask)) },
    ...decisions.flatMap((decision) => [
      { title: decisionTitle(decision), items: decision.points.map((point) => pointItem(point, decision, ask)) },
      { title: 'Wat de commissie vond', items: decision.views.map((view) => viewItem(view, decision, ask)) },
    ]),
  ];
  const [first] = decisions;
  return {
    id: `keten-${place}`,
    title: motion ? motion.title : (first?.title ?? ''),
    groups: groups.filter(({ items }) => items.length > 0),
  };
}

function motionItem(motion: NonNullable<Chain['motion']>, ask: Ask): DossierItem {
  const { id, title, status, submittedBy, source, isDemonstration } = motion;
  const [mark, says] = motionSays[status];
  return {
    id,
    title,
    mark,
    says,
    more: submittedBy ? [`Ingediend door ${submittedBy}.`] : [],
    on: dayOf(motion),
    source,
    address: null,
    question: ask(
      id,
      `Over de motie ${quoted(title)}${of(dayOf(motion))} staat in het raadsdossier: ${small(says)}. Wat is er sindsdien met deze motie gedaan, en wat staat nog open?`,
      source,
    ),
    isDemonstration,
  };
}

function requestItem(request: Chain['requests'][number], motion: Chain['motion'], ask: Ask): DossierItem {
  const { id, body, says } = request;
  return {
    id,
    title: body,
    ...requestSays(says),
    on: null,
    source: null,
    address: null,
    question: ask(
      id,
      `De raad vroeg${motion ? ` met de motie ${quoted(motion.title)}` : ''}: ${quoted(body)}. In het raadsdossier staat hierover: ${quoted(capital(says))}. Wanneer is dit verzoek helemaal uitgevoerd?`,
      motion?.source ?? null,
    ),
    isDemonstration: motion?.isDemonstration ?? false,
  };
}

function pointItem(point: Point, decision: Decision, ask: Ask): DossierItem {
  const { id, place, body, state, stateOn, source } = point;
  const [mark, says] = pointSays[state];
  const on = stateOn ? dutchDate(stateOn) : dayOf(decision);
  const about = `punt ${place} van ${quoted(decision.title)}${decision.caseNumber ? ` (zaaknummer ${decision.caseNumber})` : ''}`;
  return {
    id,
    title: body,
    mark,
    says,
    more: [],
    on,
    source,
    address: null,
    question: ask(
      id,
      isDecided(state)
        ? `Het college besloot${of(on, 'op')} over ${about}: ${quoted(body)}. Hoe ver is de uitvoering hiervan?`
        : mark === 'INTENDED'
          ? `Over ${about} staat in het raadsdossier: ${small(says)}. Het gaat om: ${quoted(body)}. Wanneer neemt het college hierover een besluit?`
          : `Over ${about} staat in het raadsdossier: ${small(says)}. Het ging om: ${quoted(body)}. Waarom is dit zo besloten, en wat komt ervoor in de plaats?`,
      source,
    ),
    isDemonstration: decision.isDemonstration,
  };
}

function viewItem(view: View, decision: Decision, ask: Ask): DossierItem {
  const { id, committee, outcome, remarks } = view;
  const says = outcome ? viewOutcomes[outcome] : 'De uitkomst is niet bekend';
  const on = dayOf(view);
  return {
    id,
    title: committee,
    mark: outcome ? 'DONE' : 'NOTHING',
    says,
    more: remarks ? [ended(remarks)] : [],
    on,
    source: null,
    address: null,
    question: ask(
      id,
      outcome
        ? `${capital(committee)} gaf${of(on, 'op')} een zienswijze over ${quoted(decision.title)}: ${small(says)}.${remarks ? ` De commissie zei: ${quoted(remarks)}.` : ''} Wat heeft het college daarmee gedaan?`
        : `Van de zienswijze van ${committee} over ${quoted(decision.title)} is de uitkomst niet bekend. Wat was die uitkomst?`,
      null,
    ),
    isDemonstration: decision.isDemonstration,
  };
}

function undertakingItem(undertaking: PublicCouncil['undertakings'][number], ask: Ask): DossierItem {
  const { id, title, promisedBy, promisedTo, dueOn, state, toldOn, isDemonstration } = undertaking;
  const [mark, says] = undertakingSays[state];
  const told = toldOn ? `Gemeld aan de raad op ${dutchDate(toldOn)}.` : null;
  const said = `${promisedBy} zegde toe aan ${promisedTo}: ${quoted(title)}`;
  return {
    id,
    title,
    mark,
    says,
    more: [`${promisedBy} zegde dit toe aan ${promisedTo}.`, ...(told ? [told] : [])],
    on: dueOn && `Voor ${dutchDate(dueOn)}`,
    source: null,
    address: null,
    question: ask(
      id,
      state === 'OPEN'
        ? `${said}${of(dueOn && dutchDate(dueOn), 'voor')}. De toezegging staat nog open. Wanneer wordt zij nagekomen?`
        : toldOn
          ? `${said}. In het raadsdossier staat: ${small(says)}, gemeld aan de raad op ${dutchDate(toldOn)}. Wat is het resultaat?`
          : `${said}. In het raadsdossier staat: ${small(says)}. Wanneer hoort de raad hier meer over?`,
      null,
    ),
    isDemonstration,
  };
}

function moneyItem(line: PublicMoneyLine, ask: Ask): DossierItem {
  const { id, title, year, amountCents, state, source, isDemonstration } = line;
  const [mark, says]: [ChainMark, string] = state ? moneySays[state] : ['DONE', 'Gedekt uit een bestaand budget'];
  const amount = state ? capital(amountOf(amountCents)) : null;
  const sum = amount ? `${amountCents === null ? 'een bedrag dat niet is genoemd' : amount}: ` : '';
  const isOpen = state === 'PROPOSED' || state === 'IN_DRAFT_BUDGET';
  return {
    id,
    title: `${title}, ${year}`,
    mark,
    says,
    more: amount ? [ended(amount)] : [],
    on: null,
    source,
    address: null,
    question: ask(
      id,
      `Voor ${quoted(title)} staat in het raadsdossier voor ${year} ${sum}${small(says)}. ${
        isOpen
          ? 'Wanneer beslist de raad over dit bedrag?'
          : state === 'AUTHORISED'
            ? 'Hoeveel is hiervan uitgegeven, en waaraan?'
            : state === 'LAPSED'
              ? 'Waarom is dit vervallen, en wat betekent dat voor de aanpak?'
              : 'Wat heeft dit opgeleverd?'
      }`,
      source,
    ),
    isDemonstration,
  };
}

type CouncilWeek = NonNullable<PublicCouncil['week']>;

function weekSays({ isHeld, firstOn, lastOn }: CouncilWeek, contentOn: string): [ChainMark, string] {
  if (isHeld !== null) return isHeld ? ['DONE', 'Gehouden'] : ['SLIPPED', 'Niet gehouden'];
  if (lastOn < contentOn) return ['NOTHING', 'Niet bekend of de week is gehouden'];
  return firstOn > contentOn ? ['INTENDED', 'Gepland, nog niet gehouden'] : ['UNDER_WAY', 'Nu bezig'];
}

function weekItem(week: CouncilWeek, contentOn: string, ask: Ask): DossierItem {
  const { year, name, firstOn, lastOn, activities } = week;
  const [mark, says] = weekSays(week, contentOn);
  const many = counted(activities, 'activiteit', 'activiteiten');
  return {
    id: `week-${year}`,
    title: `${name} ${year}`,
    mark,
    says,
    more: [`${capital(many)} in de kalender.`],
    on: `${dutchDate(firstOn)} tot en met ${dutchDate(lastOn)}`,
    source: null,
    address: null,
    question: ask(
      `week-${year}`,
      mark === 'DONE'
        ? `In ${year} is de ${name} gehouden, met ${many} in de kalender. Wat heeft de week opgeleverd, en wat gaat daarna door?`
        : `Over de ${name} van ${year} staat in het raadsdossier: ${small(says)}, met ${many} in de kalender. Wat is hiervan het plan of het resultaat?`,
      null,
    ),
    isDemonstration: false,
  };
}

function factsheetItem({ id, title, on, address }: NonNullable<PublicCouncil['factsheet']>, ask: Ask): DossierItem {
  return {
    id,
    title,
    mark: null,
    says: 'Factsheet',
    more: [],
    on: dutchDate(on),
    source: null,
    address,
    question: ask(
      id,
      `In de factsheet ${quoted(title)} van ${dutchDate(on)} staat hoe het met de aanpak gaat. Wat is er sindsdien veranderd?`,
      null,
    ),
    isDemonstration: false,
  };
}

function documentItem(paper: PublicCouncil['documents'][number], ask: Ask): DossierItem {
  const { id, title, kind, address, isDemonstration } = paper;
  const known = documentKindCodes.find((code) => code === kind);
  const word = known ? documentKinds[known] : kind;
  const on = dayOf(paper);
  return {
    id,
    title,
    mark: null,
    says: word,
    more: [],
    on,
    source: null,
    address,
    question: ask(
      id,
      `In ${quoted(title)}${of(on)} staat wat het college van plan was. Wat is daarvan nu uitgevoerd, en wat niet?`,
      word,
    ),
    isDemonstration,
  };
}

/** The chain as one line: a step for each kind of thing that is shown. */
function stepsOf(content: PublicCouncil, contentOn: string): ChainStep[] {
  const { chains, undertakings, money, week, factsheet } = content;
  const motions = chains.flatMap(({ motion }) => motion ?? []);
  const requests = chains.flatMap((chain) => chain.requests);
  const points = chains.flatMap(({ decisions }) => decisions.flatMap((decision) => decision.points));
  const views = chains.flatMap(({ decisions }) => decisions.flatMap((decision) => decision.views));
  const decided = points.filter(({ state }) => isDecided(state)).length;
  const kept = undertakings.filter(({ state }) => state === 'DONE').length;
  const [motion] = motions;
  const [view] = views;
  const steps: (ChainStep | null)[] = [
    motion
      ? {
          key: 'MOTION',
          title: motions.length === 1 ? 'Motie' : 'Moties',
          mark: markOf(motions.map(({ status }) => motionSays[status][0])),
          says: [
            motions.length === 1
              ? [motionSays[motion.status][1], dayOf(motion)].filter(Boolean).join(', ')
              : counted(motions.length, 'motie', 'moties'),
            requests.length > 0 && `met ${counted(requests.length, 'verzoek', 'verzoeken')}`,
          ]
            .filter(Boolean)
            .join(', '),
        }
      : null,
    points.length > 0
      ? {
          key: 'DECISION',
          title: 'Besluit',
          mark: markOf(points.map(({ state }) => pointSays[state][0])),
          says:
            points.length === 1
              ? pointSays[points[0]!.state][1]
              : decided === 0
                ? `${points.length} punten, nog niets besloten`
                : `${decided} van ${points.length} punten besloten`,
        }
      : null,
    view
      ? {
          key: 'VIEW',
          title: views.length === 1 ? 'Zienswijze' : 'Zienswijzen',
          mark: markOf(views.map(({ outcome }) => (outcome ? 'DONE' : 'NOTHING'))),
          says:
            views.length > 1
              ? `${views.filter(({ outcome }) => outcome).length} van ${views.length} met een uitkomst`
              : view.outcome
                ? viewOutcomes[view.outcome]
                : 'Uitkomst niet bekend',
        }
      : null,
    undertakings.length > 0
      ? {
          key: 'UNDERTAKING',
          title: undertakings.length === 1 ? 'Toezegging' : 'Toezeggingen',
          mark: markOf(undertakings.map(({ state }) => undertakingSays[state][0])),
          says:
            undertakings.length === 1
              ? undertakingSays[undertakings[0]!.state][1]
              : `${kept} van ${undertakings.length} nagekomen`,
        }
      : null,
    money.length > 0
      ? {
          key: 'MONEY',
          title: 'Geld',
          mark: markOf(money.map(({ state }) => (state ? moneySays[state][0] : 'DONE'))),
          says: capital(
            [...new Set(money.map(({ state }) => small(state ? budgetStates[state] : 'Uit een bestaand budget')))].join(
              ', ',
            ),
          ),
        }
      : null,
    week
      ? {
          key: 'WEEK',
          title: `Week ${week.year}`,
          mark: weekSays(week, contentOn)[0],
          says: weekSays(week, contentOn)[1],
        }
      : null,
    factsheet ? { key: 'FACTSHEET', title: 'Factsheet', mark: 'DONE', says: dutchDate(factsheet.on) } : null,
  ];
  return steps.filter((step) => step !== null);
}

/** Of several things one mark: what all are, else that it is under way as soon as something came of it. */
function markOf(marks: readonly ChainMark[]): ChainMark {
  const [first, ...others] = new Set(marks);
  if (first && others.length === 0) return first;
  return marks.some((mark) => mark === 'DONE' || mark === 'UNDER_WAY') ? 'UNDER_WAY' : 'INTENDED';
}

const requestMarks: Record<Exclude<RequestState, 'NOT_TRACED'>, ChainMark> = {
  INTENDED: 'INTENDED',
  IN_PROGRESS: 'UNDER_WAY',
  DELIVERED: 'DONE',
  SLIPPED: 'SLIPPED',
};

/** A request says in words how far it is: its status, and then why. Without a status it is not known. */
function requestSays(words: string): Pick<DossierItem, 'mark' | 'says' | 'more'> {
  for (const [state, mark] of Object.entries(requestMarks) as [RequestState, ChainMark][]) {
    const says = requestStates[state];
    if (words.startsWith(`${says}.`))
      return { mark, says, more: [words.slice(says.length + 1).trim()].filter(Boolean) };
  }
  return { mark: 'NOTHING', says: markWords.NOTHING, more: [ended(capital(words))] };
}

const decisionTitle = (decision: Decision): string =>
  [`Besluit: ${decision.title}`, dayOf(decision), decision.caseNumber && `zaaknummer ${decision.caseNumber}`]
    .filter(Boolean)
    .join(', ');

const dayOf = ({ on, precision }: { on: string | null; precision: DatePrecision | null }): string | null =>
  on && dutchDate(on, precision ?? 'DAY');
const of = (on: string | null | undefined, word = 'van'): string => (on ? ` ${word} ${on}` : '');
const quoted = (text: string) => `“${text.replace(/[.\s]+$/, '')}”`;
const ended = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`);
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const small = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
