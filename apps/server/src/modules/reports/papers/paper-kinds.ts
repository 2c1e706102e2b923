import {
  dutchDate,
  paperKinds,
  pillarCodes,
  requestStates,
  type MotionStatus,
  type PaperKind,
} from '@bloemen/vocabulary';
import {
  fields,
  heading,
  list,
  soft,
  strong,
  table,
  text,
  toWrite,
  type Paper,
  type PaperBlock,
  type PaperField,
} from '../../../platform/paper/paper.js';
import { fitted } from '../../../platform/pdf/fitting.js';
import {
  decisionHead,
  levelWords,
  linesBlock,
  linesByState,
  lineWords,
  moneyBlocks,
  motionBlocks,
  nothing,
  paragraphs,
  pillarTable,
  pillarTitle,
  pointsTable,
  Sources,
  sub,
  totalWords,
  undertakingsBlock,
  undertakingWords,
  viewBlocks,
} from './paper-blocks.js';
import type {
  BaseFacts,
  DecisionFacts,
  LineFacts,
  MoneyLineFacts,
  MotionFacts,
  PaperDesign,
  PillarFacts,
  ReleaseFacts,
  UndertakingFacts,
  YearFacts,
} from './paper-facts.js';

type Parts = Record<string, PaperBlock[]>;
type Head = Pick<Paper, 'title' | 'marks' | 'fields'> & { isOnePage?: boolean; isInvented?: boolean };

const DRAFT = 'Concept';

/** The parts in the order and under the names of the municipality, between its fixed sentences. */
function composed(
  kind: PaperKind,
  base: BaseFacts,
  design: PaperDesign,
  { isOnePage = false, isInvented = false, ...head }: Head,
  parts: Parts,
  sources: Sources,
): Paper {
  const sentence = (words: string | null) => (words ? paragraphs(words) : []);
  const inOrder = design.parts.filter(({ code, isUsed }) => isUsed && parts[code]);
  const { said, sources: named } = sources.numbered({
    ...head,
    blocks: [
      ...sentence(design.opening),
      ...inOrder.flatMap(({ code, name }) => [heading(1, name), ...parts[code]!]),
      ...sentence(design.closing),
    ],
  });
  return {
    ...said,
    subtitle: `Gemeente ${base.municipality}, ${dutchDate(base.asOf)}`,
    kind: paperKinds[kind],
    on: base.asOf,
    notice: base.isDemonstration || isInvented ? 'Wat hier staat is verzonnen om het platform te laten zien.' : null,
    sources: named,
    isOnePage,
  };
}

/** A proposal to the college in the headings of the municipality. What no data says is marked for a person to write. */
export function collegeProposal(
  base: BaseFacts,
  design: PaperDesign,
  decision: DecisionFacts,
  money: readonly MoneyLineFacts[],
  annexes: readonly string[],
): Paper {
  const sources = new Sources();
  const head = decisionHead(decision, sources);
  const written = (code: string) => {
    const body = decision.sections.find(({ heading: own }) => own === code)?.body;
    return body ? paragraphs(body) : [];
  };
  const known: Parts = {
    SUBJECT: [text(decision.subject)],
    DECISION:
      decision.points.length > 0 ? [pointsTable(decision.points, sources), ...readingsOf(decision, sources)] : [],
    VIEW: decision.views.flatMap((view) => viewBlocks(view, sources)),
    MONEY: money.length > 0 ? moneyBlocks(money, sources) : [],
    ANNEXES: annexes.length > 0 ? [list([...annexes], true)] : [],
  };
  const parts = Object.fromEntries(
    decision.headings.map(({ code }): [string, PaperBlock[]] => {
      const blocks = [...written(code), ...(code === 'SUBJECT' && written(code).length > 0 ? [] : (known[code] ?? []))];
      return [code, blocks.length > 0 ? blocks : [toWrite()]];
    }),
  );
  return composed(
    'COLLEGE_PROPOSAL',
    base,
    { ...design, parts: decision.headings },
    { title: decision.subject, marks: [DRAFT], fields: head, isInvented: decision.isDemonstration },
    parts,
    sources,
  );
}

/** Where sources differ about how a decision is to be read, both stand. */
const readingsOf = ({ readings }: DecisionFacts, sources: Sources): PaperBlock[] =>
  readings.length < 2
    ? []
    : [
        text(strong('Bronnen verschillen over dit besluit.')),
        list(
          readings.map(
            ({ says, quote, sourceText }) => `${says}${quote ? `: ‘${quote}’` : ''}${sources.cite(sourceText)}`,
          ),
        ),
      ];

/** A letter to the council on a motion: what it asked, what is done, what slipped, what was promised, and the money. */
export function councilBriefing(
  base: BaseFacts,
  design: PaperDesign,
  motion: MotionFacts,
  undertakings: readonly UndertakingFacts[],
  money: readonly MoneyLineFacts[],
): Paper {
  const sources = new Sources();
  const asked = (...states: MotionFacts['requests'][number]['state'][]) =>
    motion.requests.filter(({ state }) => states.includes(state));
  const told = (requests: MotionFacts['requests'], empty: string) =>
    requests.length === 0
      ? [nothing(empty)]
      : [
          list(
            requests.map(({ body, because, state }) => `${body}: ${requestStates[state].toLowerCase()}. ${because}`),
          ),
        ];
  const slipped = undertakings.filter(({ isLate }) => isLate);
  const open = asked('NOT_TRACED', 'INTENDED');
  return composed(
    'COUNCIL_BRIEFING',
    base,
    design,
    {
      title: `Brief aan de raad over: ${motion.title}`,
      marks: [DRAFT],
      fields: [
        ['Aan', 'De gemeenteraad'],
        ['Van', 'Het college van burgemeester en wethouders'],
        ['Gaat over', `De motie ‘${motion.title}’${undertakings.length > 0 ? ' en de toezeggingen daarbij' : ''}`],
      ],
      isInvented: motion.isDemonstration,
    },
    {
      ASKED: motionBlocks(motion, sources),
      DONE: told(asked('DELIVERED', 'IN_PROGRESS'), 'Van deze verzoeken is nog niets uitgevoerd of in uitvoering.'),
      SLIPPED: [
        ...told(asked('SLIPPED'), 'Er is geen verzoek waarvan vastligt dat het niet loopt.'),
        ...(slipped.length === 0
          ? []
          : [text(strong('Toezeggingen die te laat zijn.')), undertakingsBlock(slipped, sources)]),
      ],
      PROMISED: [undertakingsBlock(undertakings, sources)],
      MONEY: moneyBlocks(money, sources),
      NEXT: [
        ...(open.length === 0 ? [] : [text('Dit is nog niet begonnen: '), list(open.map(({ body }) => body))]),
        toWrite(),
      ],
    },
    sources,
  );
}

/** A press release with what is not ready said: a quote without a yes, and a figure without a source. */
export function pressRelease(base: BaseFacts, design: PaperDesign, release: ReleaseFacts): Paper {
  const sources = new Sources();
  const { title, number, status, embargo, body, quotes, figures, decision, editors } = release;
  return composed(
    'PRESS_RELEASE',
    base,
    design,
    {
      title,
      marks: release.isPublished ? [] : [DRAFT],
      fields: [
        ['Nummer', number ?? 'nog geen nummer'],
        ['Status', status],
        ...(embargo ? [['Niet eerder dan', embargo] satisfies PaperField] : []),
        ...(decision ? [['Besluit', decision] satisfies PaperField] : []),
      ],
      isInvented: release.isDemonstration,
    },
    {
      BODY: body ? paragraphs(body) : [toWrite()],
      QUOTES:
        quotes.length === 0
          ? [nothing('Er zijn geen citaten.')]
          : quotes.map(({ text: words, by, isApproved }) =>
              text(
                `‘${words}’, zegt ${by}.`,
                ...(isApproved ? [] : [soft(' Nog niet goedgekeurd door wie dit zegt.')]),
              ),
            ),
      FIGURES:
        figures.length === 0
          ? [nothing('Er staan geen cijfers in dit bericht.')]
          : [
              list(
                figures.map(({ says, source }) =>
                  source
                    ? `${says}${sources.cite(source)}`
                    : `${says}. Let op: de bron van dit cijfer is niet compleet.`,
                ),
              ),
            ],
      EDITORS: editors ? paragraphs(editors) : [toWrite()],
    },
    sources,
  );
}

/** What is recorded of one year, each thing with its source. */
export function yearlyReport(base: BaseFacts, design: PaperDesign, year: YearFacts): Paper {
  const sources = new Sources();
  const facts = pillarCodes.flatMap((code) => {
    const own = year.facts.filter(({ pillar }) => pillar === code);
    return own.length === 0 ? [] : [sub(pillarTitle(code)), linesBlock(own, '', sources)];
  });
  return composed(
    'YEARLY_REPORT',
    base,
    design,
    { title: `Jaarverslag ${year.year}: samen tegen eenzaamheid`, marks: [], fields: [['Coalitie', base.coalition]] },
    {
      PILLARS: [
        nothing(`De status van de pijlers is die van ${dutchDate(base.asOf)}.`),
        pillarTable(year.pillars, sources),
      ],
      FACTS: facts.length > 0 ? facts : [nothing(`Over ${year.year} is geen feit vastgelegd.`)],
      MEETINGS: [linesBlock(year.meetings, `In ${year.year} is geen bijeenkomst vastgelegd.`, sources)],
      ACTIONS: [
        year.actions.length === 0
          ? nothing(`In ${year.year} zijn geen acties vastgelegd.`)
          : table(
              ['Wat', 'Wie', 'Status'],
              year.actions.map(({ what, who, status, source }) => [`${what}${sources.cite(source)}`, who, status]),
              [8, 4, 4],
            ),
      ],
      ACTIVITIES: [
        year.activities.length === 0
          ? nothing(`In ${year.year} zijn geen activiteiten vastgelegd.`)
          : list(year.activities.map((one) => `${lineWords(one, sources)} Status: ${one.status.toLowerCase()}.`)),
      ],
      EVALUATION: [linesBlock(year.evaluations, `Over ${year.year} is geen meting of evaluatie vastgelegd.`, sources)],
      MONEY: moneyBlocks(year.money, sources),
    },
    sources,
  );
}

/** Whoever the paper is for may read all of these: released papers alone, and facts that are public. */
export type DossierFacts = {
  motion: MotionFacts;
  decisions: DecisionFacts[];
  undertakings: UndertakingFacts[];
  money: MoneyLineFacts[];
  evaluations: LineFacts[];
};

/** The whole chain of one motion for the council: from what it asked to what came of it. */
export function councilDossier(base: BaseFacts, design: PaperDesign, facts: DossierFacts): Paper {
  const sources = new Sources();
  const { motion, decisions, undertakings, money, evaluations } = facts;
  const views = decisions.flatMap(({ views: own }) => own);
  return composed(
    'COUNCIL_DOSSIER',
    base,
    design,
    {
      title: `Dossier: ${motion.title}`,
      marks: ['Openbare stukken'],
      fields: [['Wat erin staat', 'Alleen wat openbaar is gemaakt. Stukken die nog niet openbaar zijn, ontbreken.']],
      isInvented: motion.isDemonstration,
    },
    {
      MOTION: motionBlocks(motion, sources),
      DECISIONS:
        decisions.length === 0
          ? [nothing('Er is geen openbaar besluit van het college bij deze motie.')]
          : decisions.flatMap((decision) => [
              sub(decision.subject),
              fields(...decisionHead(decision, sources)),
              pointsTable(decision.points, sources),
              ...readingsOf(decision, sources),
            ]),
      VIEWS:
        views.length === 0
          ? [nothing('Er is niet bekend wat een commissie hiervan vond.')]
          : views.flatMap((view) => viewBlocks(view, sources)),
      UNDERTAKINGS: [undertakingsBlock(undertakings, sources)],
      MONEY: moneyBlocks(money, sources),
      EVALUATION: [linesBlock(evaluations, 'Er is geen openbare meting of evaluatie.', sources)],
    },
    sources,
  );
}

export type PositionFacts = {
  pillars: PillarFacts[];
  motions: MotionFacts[];
  undertakings: UndertakingFacts[];
  money: MoneyLineFacts[];
};

/**
 * How much of each part has room on one A4, in lines of so many points; what is left over is counted, so that nobody
 * takes the page for all there is.
 */
const rooms = {
  reason: { width: 245, size: 8.5, lines: 2 },
  promise: { width: 240, size: 8.5, lines: 2 },
  standing: { width: 205, size: 8.5, lines: 2 },
  /** With its question before it, which is bold and so takes more. */
  answer: { width: 450, size: 9, lines: 2 },
  source: { width: 460, size: 7.5, lines: 1 },
  sentence: { width: 470, size: 9, lines: 2 },
} as const;
const notAdopted: readonly MotionStatus[] = ['SUBMITTED', 'REJECTED'];
const MOST = { promises: 6, sources: 6 };

/** One page for the alderman before a debate. */
export function aldermanPosition(base: BaseFacts, design: PaperDesign, given: PositionFacts): Paper {
  const sources = new Sources();
  // What the council did not adopt, it did not ask.
  const facts = { ...given, motions: given.motions.filter(({ status }) => !notAdopted.includes(status)) };
  const { pillars, money } = facts;
  const cited = (source: string | null) =>
    sources.count < MOST.sources || (source && sources.has(source)) ? sources.cite(source) : '';
  const promises = promisesOf(facts, cited);
  const left = promises.length - MOST.promises;
  const paper = composed(
    'ALDERMAN_POSITION',
    base,
    {
      ...design,
      opening: design.opening && fitted(design.opening, rooms.sentence),
      closing: design.closing && fitted(design.closing, rooms.sentence),
    },
    { title: 'Hoe staat de aanpak van eenzaamheid ervoor?', marks: ['Niet openbaar'], fields: [], isOnePage: true },
    {
      PILLARS: [
        table(
          ['Pijler', 'Status', 'Waarom'],
          pillars.map((pillar) => [
            pillarTitle(pillar.code),
            levelWords(pillar),
            `${fitted(pillar.because, rooms.reason)}${cited(pillar.source)}`,
          ]),
          [5, 4, 10],
        ),
      ],
      PROMISED: [
        promises.length === 0
          ? nothing('Er is geen aangenomen motie of toezegging vastgelegd.')
          : table(['Wat', 'Hoe het staat'], promises.slice(0, MOST.promises), [10, 9]),
        ...(left > 0 ? [nothing(`En nog ${left}. Alles staat bij Moties en Toezeggingen.`)] : []),
      ],
      MONEY: [positionMoney(money)],
      QUESTIONS: questionsOf(facts).map(([question, answer]) =>
        text(strong(`${question} `), fitted(`${question} ${answer}`, rooms.answer).slice(question.length + 1)),
      ),
    },
    sources,
  );
  return { ...paper, sources: paper.sources.map((source) => fitted(source, rooms.source)) };
}

/** What slipped or is late first: that is what is asked about. */
function promisesOf({ motions, undertakings }: PositionFacts, cited: (source: string | null) => string): string[][] {
  const requests = motions.flatMap((motion) =>
    motion.requests.map((request) => ({
      weight: { SLIPPED: 0, NOT_TRACED: 2, INTENDED: 3, IN_PROGRESS: 4, DELIVERED: 5 }[request.state],
      what: `Motie: ${request.body}`,
      standing: `${requestStates[request.state]}. ${request.because}`,
      source: motion.sourceText,
    })),
  );
  const promised = undertakings.map((one) => ({
    weight: one.isLate ? 1 : one.state === 'OPEN' ? 3 : 6,
    what: `Toezegging: ${one.title}`,
    standing: undertakingWords(one),
    source: one.sourceText,
  }));
  return [...requests, ...promised]
    .toSorted((one, other) => one.weight - other.weight)
    .map(({ what, standing, source }, index) => [
      `${fitted(what, rooms.promise)}${index < MOST.promises ? cited(source) : ''}`,
      fitted(standing, rooms.standing),
    ]);
}

function positionMoney(money: readonly MoneyLineFacts[]): PaperBlock {
  const states = linesByState(money);
  if (states.length === 0) return nothing('Er is geen geld vastgelegd waarom is gevraagd.');
  return list(states.map(([state, own]) => `${totalWords(state, own)}.`));
}

/** 'Pijler 1, 2 en 4': their names stand in the table above, and so all of them fit. */
const pillarNumbers = (pillars: readonly PillarFacts[]): string =>
  `Pijler ${new Intl.ListFormat('nl').format(pillars.map(({ code }) => code.slice(1)))}`;

/** Questions that a council asks, answered from what is recorded; what nobody knows is said. */
function questionsOf({ pillars, motions, undertakings, money }: PositionFacts): [string, string][] {
  const requests = motions.flatMap(({ requests: own }) => own);
  const done = requests.filter(({ state }) => state === 'DELIVERED').length;
  const late = undertakings.filter(({ isLate }) => isLate).length;
  const authorised = money.filter(({ state }) => state === 'AUTHORISED');
  const spent = money.filter(({ state }) => state === 'SPENT');
  const measured = pillars.find(({ code }) => code === 'P5');
  const weakest = pillars.filter(({ level, isStale }) => isStale || level === 'UNKNOWN' || level === 'NOT_STARTED');
  return [
    [
      'Wat kwam er van de motie terecht?',
      motions.length === 0
        ? 'Er is geen motie vastgelegd die is aangenomen.'
        : requests.length === 0
          ? 'Er is niet vastgelegd wat de motie vraagt.'
          : `Van ${requests.length} verzoeken ${done === 1 ? 'is er 1' : `zijn er ${done}`} uitgevoerd.`,
    ],
    [
      'Is alles nagekomen wat is toegezegd?',
      undertakings.length === 0
        ? 'Er zijn geen toezeggingen vastgelegd.'
        : late === 0
          ? 'Er is geen toezegging te laat.'
          : `Nee, ${late === 1 ? '1 toezegging is' : `${late} toezeggingen zijn`} te laat.`,
    ],
    [
      'Is het geld er, en is het gebruikt?',
      authorised.length + spent.length === 0
        ? 'Van geen bedrag ligt vast dat de raad het heeft vastgesteld of dat het is uitgegeven.'
        : [
            ...(authorised.length > 0 ? [`${totalWords('AUTHORISED', authorised)}.`] : []),
            spent.length > 0 ? `${totalWords('SPENT', spent)}.` : 'Van geen bedrag ligt vast dat het is uitgegeven.',
          ].join(' '),
    ],
    [
      'Helpt het?',
      !measured || measured.level === 'UNKNOWN'
        ? 'Dat weten we nog niet: er is niets over meten vastgelegd.'
        : measured.because,
    ],
    [
      'Waar loopt het achter?',
      weakest.length === 0
        ? 'Geen pijler is onbekend, niet begonnen of niet actueel.'
        : [...new Set(weakest.map(levelWords))]
            .map((words) => {
              const own = weakest.filter((pillar) => levelWords(pillar) === words);
              return `${pillarNumbers(own)}: ${words.toLowerCase()}.`;
            })
            .join(' '),
    ],
  ];
}
