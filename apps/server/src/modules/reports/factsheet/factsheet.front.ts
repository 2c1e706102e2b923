import { createElement } from 'react';
import {
  countPetals,
  FlowerMark,
  FlowerShape,
  LineChart,
  PetalMark,
  summariseFlower,
  summariseLines,
} from '@bloemen/charts';
import { dutchDate, levelLabels, type PillarCode } from '@bloemen/vocabulary';
import { drawing } from '../../../platform/pdf/drawing.js';
import { fitted, fittedList, linesOf, sizeOnOneLine, type Room } from '../../../platform/pdf/fitting.js';
import { dutchEuros, dutchNumber, dutchPercentage } from '../tables/report-table.js';
import { pillarTitle, staleSince, statementStatuses, unknownsOf, yearsOf } from './factsheet.matter.js';
import { joinedByYears } from '../../plans/plans.facts.js';
import type { EvidenceFact, FactsheetSnapshot, FigureFact, MoneyFact } from './factsheet.snapshot.js';

/**
 * The first page: exactly one, whatever is recorded. Every part has the height that factsheet.typ gives it, and its
 * texts are cut to the lines that have room there; whatever is cut or left out stands in full in the annex.
 */
const rooms = {
  title: { width: 400, size: 27, weight: 700 },
  headline: { width: 481, size: 15, lines: 2, weight: 700 },
  subtitle: { width: 415, size: 10 },
  /** A fact and its source together; the source has one line at least. */
  fact: { width: 243, size: 8.5, lines: 3 },
  chartName: { width: 130, size: 13, lines: 1, weight: 700 },
  chartSource: { width: 212, size: 8, lines: 1 },
  coalition: { width: 212, size: 11, lines: 1, weight: 700 },
  members: { width: 212, size: 9, lines: 9 },
  statement: { width: 131, size: 9, lines: 2 },
  step: { width: 131, size: 9, lines: 2 },
  money: { width: 131, size: 9, lines: 2 },
} as const satisfies Record<string, Omit<Room, 'lines'> & { lines?: number }>;

const SHOWN_STEPS = 2;
const CHART_WIDTH = 300;

/** Width of the plate of the flower, and how wide that of a logo may be; what a wider one takes, the title gives. */
const PLATE = 50;
const WIDEST_PLATE = 120;
/** Around a mark, on each side. */
const PLATE_INSET = 5;

function markOf({ logo }: FactsheetSnapshot['look']) {
  if (!logo)
    return { mark: 'mark.svg', plate: null, picture: drawing(createElement(FlowerMark, { size: 64 })), taken: 0 };
  const wanted = (PLATE - 2 * PLATE_INSET) * logo.aspect + 2 * PLATE_INSET;
  const plate = Math.round(Math.min(Math.max(wanted, PLATE), WIDEST_PLATE));
  return { mark: logo.name, plate, picture: Buffer.from(logo.content, 'base64'), taken: plate - PLATE };
}

/** What the first page shows, and the pictures on it. */
export function factsheetFront(snapshot: FactsheetSnapshot) {
  const { municipality, look, coalition } = snapshot;
  const petals = petalsBy(snapshot);
  const loneliness = lonelinessOf(snapshot);
  const { mark, plate, picture, taken } = markOf(look);
  const subtitle = `${municipality.province} · ${municipality.ggdRegion} · ${dutchNumber(municipality.inhabitants)} inwoners`;
  return {
    pictures: {
      [mark]: picture,
      'flower.svg': drawing(
        createElement(
          'svg',
          { viewBox: '-54 -54 108 108', width: 240, height: 240 },
          createElement(FlowerShape, { petals, size: 240 }),
        ),
      ),
      ...Object.fromEntries(
        snapshot.pillars.map(({ code }) => [
          `${code}.svg`,
          drawing(createElement(PetalMark, { pillar: code, petal: petals[code], size: 48 })),
        ]),
      ),
      ...(loneliness.lines && {
        'loneliness-small.svg': drawing(
          createElement(LineChart, {
            series: loneliness.lines,
            unit: '%',
            width: CHART_WIDTH,
            height: 122,
            accent: look.accent,
          }),
        ),
      }),
    },
    front: {
      mark,
      plate,
      titleSize: sizeOnOneLine(municipality.name, { ...rooms.title, width: rooms.title.width - taken }),
      subtitle,
      subtitleSize: sizeOnOneLine(subtitle, { ...rooms.subtitle, width: rooms.subtitle.width - taken }),
      headline: fitted(headlineOf(snapshot), rooms.headline),
      flowerAlt: `De bloem van ${municipality.name}. ${summariseFlower(petals)}.`,
      pillars: snapshot.pillars.map((pillar) => {
        const fact = carrying(pillar, snapshot);
        return {
          code: pillar.code,
          title: pillarTitle(pillar.code),
          level: levelLabels[pillar.level],
          isStale: pillar.isStale,
          ...(fact ? factInWords(fact) : { fact: 'Hierover staat geen feit in het platform.', source: null }),
        };
      }),
      facts: factsInWords(snapshot.evidence.length),
      loneliness: {
        alt: loneliness.lines && summariseLines(loneliness.lines, '%'),
        figure: loneliness.figure,
        note: fitted(loneliness.note, rooms.chartSource),
      },
      coalition: {
        name: fitted(coalition.name, rooms.coalition),
        summary: coalitionInWords(snapshot),
        ...fittedList(
          partnersFirst(snapshot).map(({ name }) => name),
          ' · ',
          rooms.members,
        ),
      },
      statement: statementInWords(snapshot),
      steps: stepsOf(snapshot),
      money: moneyInWords(snapshot),
      unknowns: unknownsOf(snapshot).length,
    },
  };
}

const petalsBy = ({ pillars }: FactsheetSnapshot) =>
  Object.fromEntries(pillars.map(({ code, level, isStale }) => [code, { level, stale: isStale }])) as Record<
    PillarCode,
    { level: FactsheetSnapshot['pillars'][number]['level']; stale: boolean }
  >;

const ofFive = [
  'Geen van de vijf pijlers is',
  'Eén van de vijf pijlers is',
  'Twee van de vijf pijlers zijn',
  'Drie van de vijf pijlers zijn',
  'Vier van de vijf pijlers zijn',
  'Alle vijf pijlers zijn',
] as const;
const numbers = ['geen', 'één', 'twee', 'drie', 'vier', 'alle vijf'] as const;

/** The five pillars in one sentence. */
export function headlineOf(snapshot: FactsheetSnapshot): string {
  const { moving, stale, unknown } = countPetals(petalsBy(snapshot));
  if (unknown === 5) return 'Over de vijf pijlers staat nog niets in het platform.';
  const more = [
    stale > 0 && `${numbers[stale]} ${stale === 1 ? 'is' : 'zijn'} niet actueel`,
    unknown > 0 && `over ${numbers[unknown]} is niets bekend`,
  ].filter(Boolean);
  return `${ofFive[moving]} in uitvoering of geborgd${more.length > 0 ? `; ${more.join(', ')}` : ''}.`;
}

/** The fact that the reason of the status names; the newest where it names none. */
function carrying({ code, because, latest }: FactsheetSnapshot['pillars'][number], { evidence }: FactsheetSnapshot) {
  return evidence.find(({ pillar, what }) => pillar === code && because.includes(`‘${what}’`)) ?? latest;
}

function factInWords({ what, happened, source }: EvidenceFact): { fact: string; source: string } {
  const fact = fitted(what, { ...rooms.fact, lines: rooms.fact.lines - 1 });
  const lines = rooms.fact.lines - linesOf(fact, rooms.fact);
  return {
    fact,
    source: fitted(`${dutchDate(happened.on, happened.precision)}. Bron: ${source}`, { ...rooms.fact, lines }),
  };
}

const factsInWords = (count: number) =>
  count === 0
    ? 'Er staan nog geen feiten in het platform.'
    : `${dutchNumber(count)} ${count === 1 ? 'feit' : 'feiten'} met datum en bron`;

const isMunicipality = (name: string, { municipality }: FactsheetSnapshot) => name === `Gemeente ${municipality.name}`;

/** The preparation group before the others: who carries the coalition has room first. */
function partnersFirst(snapshot: FactsheetSnapshot) {
  const { members, preparationGroup } = snapshot.coalition;
  const partners = members.filter(({ name }) => !isMunicipality(name, snapshot));
  const prepares = ({ name }: { name: string }) => Number(preparationGroup.includes(name));
  return partners.toSorted((one, other) => prepares(other) - prepares(one));
}

function coalitionInWords(snapshot: FactsheetSnapshot): string {
  const { members } = snapshot.coalition;
  if (members.length === 0) return 'Welke organisaties meedoen, is niet vastgelegd.';
  const partners = partnersFirst(snapshot).length;
  const withMunicipality = partners < members.length ? 'De gemeente en ' : '';
  const since = staleSince(snapshot.coalition);
  return `${withMunicipality}${partners} ${partners === 1 ? 'partner' : 'partners'}${since ? `, volgens de jongste bron, van ${since}` : ''}`;
}

const waitingShortly = {
  DECISION: 'Het college moet nog besluiten.',
  CONFIRMATION: 'De gemeente moet nog bevestigen.',
  DISPUTE: 'De gemeente zoekt het uit.',
} as const;

function statementInWords(snapshot: FactsheetSnapshot): { status: string; words: string[] } {
  const { statement, municipality } = snapshot;
  const room = rooms.statement;
  if (!statement)
    return {
      status: municipality.takesPart ? 'Doet mee' : 'Doet niet mee',
      words: [
        ...(municipality.takesPart && municipality.joinedOn
          ? [fitted(`Sinds ${dutchDate(municipality.joinedOn)} in het landelijke programma.`, room)]
          : []),
        'Er staat geen getekende verklaring in het platform.',
      ],
    };
  const { signerName, signerCapacity, signedOn, decisionReference, decisionOn } = statement;
  return {
    status: `${statementStatuses[statement.status]}${statement.isDemonstration ? ' (voorbeeld)' : ''}`,
    words: [
      fitted(`${dutchDate(signedOn)}, ${signerName}, ${signerCapacity}`, room),
      municipality.waitsFor
        ? waitingShortly[municipality.waitsFor]
        : fitted(
            decisionReference
              ? `Besluit ${[decisionReference, decisionOn && dutchDate(decisionOn)].filter(Boolean).join(', ')}`
              : `Doet mee${municipality.joinedOn ? ` sinds ${dutchDate(municipality.joinedOn)}` : ''}`,
            room,
          ),
    ],
  };
}

/** What comes next with its day, and what has none or is past it. */
function stepsOf({ milestones, asOf, municipality }: FactsheetSnapshot) {
  const open = milestones.filter(({ state }) => state === 'Gepland' || state === 'Bezig');
  const dated = [
    ...open.flatMap(({ title, due }) => (due && due.on >= asOf ? [{ due, title }] : [])),
    ...(municipality.waitsUntil && municipality.waitsUntil >= asOf
      ? [
          {
            due: { on: municipality.waitsUntil, precision: 'DAY' as const },
            title: 'Laatste dag voor het besluit over de verklaring',
          },
        ]
      : []),
  ].toSorted((one, other) => one.due.on.localeCompare(other.due.on));
  const late = open.filter(({ due }) => due && due.on < asOf).length;
  const undated = open.filter(({ due }) => !due).length;
  const milestonesOf = (count: number) => `${count} ${count === 1 ? 'mijlpaal' : 'mijlpalen'}`;
  return {
    dated: dated.slice(0, SHOWN_STEPS).map(({ due, title }) => ({
      on: dutchDate(due.on, due.precision),
      title: fitted(title, dated.length > 1 ? { ...rooms.step, lines: 1 } : rooms.step),
    })),
    more: fitted(
      [
        dated.length === 0 && open.length === 0 && 'Er zijn geen data afgesproken.',
        dated.length > SHOWN_STEPS && `Daarna nog ${dated.length - SHOWN_STEPS}.`,
        late > 0 && `${milestonesOf(late)} over de datum.`,
        undated > 0 && `${milestonesOf(undated)} zonder datum.`,
      ]
        .filter((sentence) => sentence !== false)
        .join(' '),
      rooms.step,
    ),
  };
}

const SHOWN_SUMS = 2;
/** Money with an amount before what has none, and what returns before what does not. */
const weight = ({ amountCents, isYearly }: MoneyFact) => 2 * Number(amountCents !== null) + Number(isYearly);

/** Until when money was decided, and the newest sums as their sources have them; sums are never added up. */
function moneyInWords({ money, evidence }: FactsheetSnapshot): { until: string; sums: string[]; more: string | null } {
  const sums = joinedByYears(
    evidence.flatMap(({ money: sum, what, certainty }) => (sum ? [{ ...sum, what, certainty }] : [])),
    ({ what, certainty, amountCents, recurrence }) => JSON.stringify([what, certainty, amountCents, recurrence]),
  ).toSorted((one, other) => weight(other) - weight(one));
  return {
    until: money.isEndless
      ? 'Zonder einddatum'
      : money.until
        ? `Besloten tot en met ${money.until}`
        : 'Geen structureel geld',
    sums: sums
      .slice(0, SHOWN_SUMS)
      .map((sum) =>
        fitted(
          sum.amountCents === null
            ? `Niet genoemd: ${sum.what} (${sum.certainty.toLowerCase()})`
            : `${dutchEuros(sum.amountCents / 100)}${sum.isYearly ? ' per jaar' : ''}${yearsOf(sum)} (${sum.certainty.toLowerCase()})`,
          rooms.money,
        ),
      ),
    more:
      sums.length > SHOWN_SUMS
        ? `En nog ${sums.length - SHOWN_SUMS} in de bijlage.`
        : sums.length === 0
          ? 'Over geld staat niets in het platform.'
          : null,
  };
}

/**
 * Lonely adults of the municipality, the province and the country over the years as lines; one figure where the
 * municipality has one, and words where it has none.
 */
function lonelinessOf(snapshot: FactsheetSnapshot) {
  const adults = snapshot.figures.filter(
    ({ name, population }) => name === 'Eenzaam' && population.startsWith('18 jaar'),
  );
  const own = adults.filter(({ value }) => value !== null);
  const latest = own.toSorted((one, other) => other.year - one.year)[0];
  return {
    lines: lonelinessLines(snapshot),
    figure: latest ? { value: dutchPercentage(latest.value!), year: latest.year } : null,
    note: latest
      ? `${latest.isEstimate ? 'Modelschatting' : 'Vragenlijst'}. Bron: ${latest.source}`
      : 'Voor deze gemeente is er geen cijfer.',
  };
}

/** Null where the municipality has fewer than two figures. */
function lonelinessLines({ municipality, figures }: FactsheetSnapshot) {
  const adults = figures.filter(({ name, population }) => name === 'Eenzaam' && population.startsWith('18 jaar'));
  if (adults.filter(({ value }) => value !== null).length < 2) return null;
  const line = (id: string, name: string, valueOf: (figure: FigureFact) => number | null, emphasis = false) => ({
    id,
    name,
    emphasis,
    points: adults.map((figure) => ({ x: figure.year, y: valueOf(figure) })),
  });
  return [
    line('own', fitted(municipality.name, rooms.chartName), ({ value }) => value, true),
    line('province', municipality.province, ({ province }) => province),
    line('country', 'Nederland', ({ country }) => country),
  ];
}
