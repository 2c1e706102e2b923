import {
  certaintyLabels,
  counted,
  dutchDate,
  levelLabels,
  pillarCodes,
  pillarNames,
  type PillarCode,
} from '@bloemen/vocabulary';
import {
  dutchEuros,
  dutchNumber,
  onDay,
  type Cell,
  type ReportMatter,
  type ReportTable,
} from '../tables/report-table.js';
import type { DecisionFact, EvidenceFact, FactsheetSnapshot, MoneyFact } from './factsheet.snapshot.js';

/** What a factsheet says, in tables: the same for the page and for the spreadsheet. */
export function factsheetMatter(snapshot: FactsheetSnapshot): ReportMatter & { tables: FactsheetTables } {
  return {
    title: `Factsheet ${snapshot.municipality.name}`,
    asOf: snapshot.asOf,
    tables: [
      pillars(snapshot),
      evidence(snapshot),
      decisions(snapshot),
      members(snapshot),
      principles(snapshot),
      goals(snapshot),
      milestones(snapshot),
      figures(snapshot),
      unknowns(snapshot),
      sources(snapshot),
      method(snapshot),
    ],
  };
}

type FactsheetTables = [
  pillars: ReportTable,
  evidence: ReportTable,
  decisions: ReportTable,
  members: ReportTable,
  principles: ReportTable,
  goals: ReportTable,
  milestones: ReportTable,
  figures: ReportTable,
  unknowns: ReportTable,
  sources: ReportTable,
  method: ReportTable,
];

export function pillarTitle(code: PillarCode): string {
  return `${code.slice(1)}. ${pillarNames[code]}`;
}

/** The partners and the municipality, told apart: "22 leden: de gemeente en 21 partners", and of when that is known. */
export function membersInWords({ coalition, municipality }: FactsheetSnapshot): string {
  const total = coalition.members.length;
  if (total === 0) return 'Het platform kent nog geen leden';
  const partners = coalition.members.filter((member) => member.name !== `Gemeente ${municipality.name}`).length;
  const count = counted(total, 'lid', 'leden');
  const told = partners === total ? count : `${count}: de gemeente en ${counted(partners, 'partner', 'partners')}`;
  const recordedOn = staleSince(coalition);
  return recordedOn ? `${told}. Zo was het volgens de jongste bron, van ${recordedOn}` : told;
}

/**
 * The day in words of the latest that is known about who takes part, when that is too long ago to tell of today;
 * otherwise null.
 */
export function staleSince({ recorded }: FactsheetSnapshot['coalition']): string | null {
  return recorded?.isStale ? dutchDate(recorded.on, recorded.precision) : null;
}

/** What the platform does not know, said as plainly as what it does know. */
export function unknownsOf(snapshot: FactsheetSnapshot): string[] {
  const names = (codes: PillarCode[]) => codes.map((code) => `‘${pillarNames[code]}’`).join(', ');
  const unknown = snapshot.pillars.filter((pillar) => pillar.level === 'UNKNOWN').map((pillar) => pillar.code);
  const stale = snapshot.pillars.filter((pillar) => pillar.isStale).map((pillar) => pillar.code);
  const unplanned = pillarCodes.filter(
    (code) => !snapshot.principles.some((principle) => principle.pillars.includes(code)),
  );
  const without = snapshot.figures.filter((figure) => figure.value === null);
  return [
    unknown.length > 0 &&
      `Over ${names(unknown)} staat geen enkel feit in het platform. Dat zegt niet dat er niets gebeurt.`,
    stale.length > 0 &&
      `De feiten over ${names(stale)} zijn ouder dan 12 maanden. Hoe het er nu voor staat, is niet bekend.`,
    staleSince(snapshot.coalition) !== null &&
      `Wie er na ${staleSince(snapshot.coalition)} bij de coalitie kwam of stopte, is niet vastgelegd.`,
    snapshot.coalition.members.length === 0 && 'Welke organisaties meedoen, is niet vastgelegd.',
    snapshot.principles.length === 0 && 'De lokale uitgangspunten zijn niet vastgelegd.',
    snapshot.principles.length > 0 && unplanned.length > 0 && `Geen lokaal uitgangspunt gaat over ${names(unplanned)}.`,
    snapshot.goals.length === 0 && 'Er zijn geen doelen vastgelegd.',
    snapshot.goals.length > 0 && snapshot.milestones.length === 0 && 'Er zijn geen mijlpalen vastgelegd.',
    snapshot.milestones.some((milestone) => milestone.owner === null) && 'Niet elke mijlpaal heeft een eigenaar.',
    snapshot.figures.length === 0 && 'Er zijn geen cijfers over eenzaamheid voor deze gemeente.',
    without.length > 0 &&
      `Geen cijfer van de bron: ${without.map((figure) => `${figure.name} (${figure.population}) ${figure.year}`).join('; ')}.`,
  ].filter((sentence) => sentence !== false);
}

function pillars(snapshot: FactsheetSnapshot): ReportTable {
  return {
    name: 'Pijlers',
    columns: [
      { label: 'Pijler', kind: 'text', width: 1.4 },
      { label: 'Status', kind: 'text' },
      { label: 'Feiten ouder dan 12 maanden', kind: 'text' },
      { label: 'Waarom', kind: 'text', width: 2.4 },
      { label: 'Laatste feit', kind: 'text', width: 2, missing: 'geen feit' },
      { label: 'Datum', kind: 'date' },
      { label: 'Bron', kind: 'text', width: 1.6 },
    ],
    rows: snapshot.pillars.map((pillar) => [
      pillarTitle(pillar.code),
      levelLabels[pillar.level],
      pillar.isStale ? 'ja' : 'nee',
      pillar.because,
      pillar.latest?.what ?? null,
      pillar.latest?.happened ?? null,
      pillar.latest?.source ?? null,
    ]),
  };
}

function evidence(snapshot: FactsheetSnapshot): ReportTable {
  return {
    name: 'Feiten',
    columns: [
      { label: 'Pijler', kind: 'number' },
      { label: 'Wat', kind: 'text', width: 2.6 },
      { label: 'Soort', kind: 'text', width: 1.3 },
      { label: 'Zekerheid', kind: 'text', width: 0.9 },
      { label: 'Datum', kind: 'date', width: 0.9 },
      { label: 'Bron', kind: 'text', width: 1.7 },
      { label: 'Geld', kind: 'text' },
      { label: 'Bedrag in euro', kind: 'number', missing: 'niet genoemd' },
      { label: 'Eerste jaar', kind: 'text', missing: 'niet genoemd' },
      { label: 'Laatste jaar', kind: 'text', missing: 'niet genoemd' },
      { label: 'Wat er veranderde', kind: 'text', width: 1.7, missing: 'niet vastgelegd' },
      { label: 'Toelichting', kind: 'text', width: 1.7, missing: 'geen' },
      { label: 'Voorbeeldgegeven', kind: 'text' },
    ],
    rows: snapshot.evidence.map((fact) => [
      Number(fact.pillar.slice(1)),
      fact.what,
      fact.kind,
      fact.certainty,
      fact.happened,
      fact.source,
      ...moneyCells(fact.money),
      fact.effect,
      fact.note,
      fact.isDemonstration ? 'ja' : 'nee',
    ]),
  };
}

/** Where a fact is not about money, nothing is missing either. */
function moneyCells(money: MoneyFact | null): Cell[] {
  if (!money) return ['–', '–', '–', '–'];
  const { recurrence, amountCents, firstYear, lastYear } = money;
  return [
    recurrence,
    amountCents === null ? null : amountCents / 100,
    firstYear && String(firstYear),
    lastYear && String(lastYear),
  ];
}

/** What belongs to a fact besides its title, one sentence each: money with its years, effect, note. */
export function detailsOf({ money, effect, note, isDemonstration }: EvidenceFact): string[] {
  return [
    money &&
      `${money.recurrence}: ${money.amountCents === null ? 'bedrag niet genoemd' : `${dutchEuros(money.amountCents / 100)}${money.isYearly ? ' per jaar' : ''}`}${yearsOf(money)}`,
    effect && `Wat er veranderde: ${effect}`,
    note && `Toelichting: ${note}`,
    isDemonstration && 'Dit is een voorbeeldgegeven',
  ].filter((detail): detail is string => Boolean(detail));
}

export function yearsOf({ firstYear, lastYear }: MoneyFact): string {
  if (firstYear && lastYear) return firstYear === lastYear ? `, ${firstYear}` : `, ${firstYear} tot en met ${lastYear}`;
  if (firstYear) return `, vanaf ${firstYear}, zonder afgesproken einde`;
  return lastYear ? `, tot en met ${lastYear}` : '';
}

const waiting = {
  DECISION: 'het college moet nog besluiten',
  CONFIRMATION: 'de gemeente moet de handtekening nog bevestigen',
  DISPUTE: 'de handtekening is betwist',
} as const;

/** Whether the municipality takes part, since when, and under what condition. */
export function participationInWords(snapshot: FactsheetSnapshot): string {
  const { takesPart, joinedOn, waitsFor, waitsUntil } = snapshot.municipality;
  if (!takesPart) return 'De gemeente doet niet mee aan het landelijke programma.';
  const since = joinedOn ? ` sinds ${dutchDate(joinedOn)}` : '';
  if (!waitsFor) return `De gemeente doet mee aan het landelijke programma${since}.`;
  return `De gemeente doet mee aan het landelijke programma${since}, onder voorbehoud. Er is getekend, maar ${waiting[waitsFor]}${waitsUntil ? `, uiterlijk op ${dutchDate(waitsUntil)}` : ''}.`;
}

/** How a signature stands, in a few words. */
export const statementStatuses = {
  SIGNED_CONDITIONALLY: 'Onder voorbehoud',
  RATIFIED: 'Bekrachtigd',
  DISPUTED: 'Betwist',
  REAFFIRMATION_DUE: 'Opnieuw tekenen nodig',
} as const;

/** Who signed the statement that stands, when, on what decision, and how it stands. */
function statementInFull({ statement }: FactsheetSnapshot): string {
  if (!statement) return 'Er staat geen getekende verklaring in het platform.';
  const { status, signerName, signerCapacity, signedOn, decisionReference, decisionOn, isDemonstration } = statement;
  const decision = decisionReference
    ? ` Besluit ${[decisionReference, decisionOn && dutchDate(decisionOn)].filter(Boolean).join(', ')}.`
    : '';
  return `Getekend op ${dutchDate(signedOn)} door ${signerName}, ${signerCapacity}. Status: ${statementStatuses[status].toLowerCase()}.${decision}${isDemonstration ? ' Dit is een voorbeeldgegeven.' : ''}`;
}

/** Which reading of a decision holds, and who says so. */
export function holdingOf({ holds, readings }: DecisionFact): string {
  if (holds)
    return `Volgens ${holds.by} geldt sinds ${dutchDate(holds.on)}: ${certaintyLabels[holds.reading].toLowerCase()}.${holds.isDemonstration ? ' Die keuze is een voorbeeldgegeven.' : ''}`;
  return new Set(readings.map(({ reading }) => reading)).size > 1
    ? 'De bronnen spreken elkaar tegen. Niemand heeft nog gezegd welke lezing geldt.'
    : 'Niemand heeft nog gezegd of deze lezing geldt.';
}

/** Every reading of every decision, each with its own words and source. */
function decisions(snapshot: FactsheetSnapshot): ReportTable {
  return {
    name: 'Besluiten',
    columns: [
      { label: 'Besluit', kind: 'text', width: 2 },
      { label: 'Kenmerk', kind: 'text' },
      { label: 'Datum', kind: 'date' },
      { label: 'Lezing', kind: 'text' },
      { label: 'Woorden van de bron', kind: 'text', width: 1.4 },
      { label: 'Bron', kind: 'text', width: 2 },
      { label: 'Welke lezing geldt', kind: 'text', width: 2 },
    ],
    rows: snapshot.decisions.flatMap((decision) =>
      decision.readings.map(({ reading, quote, source }) => [
        decision.subject,
        decision.reference,
        onDay(decision.decidedOn),
        certaintyLabels[reading],
        quote,
        source,
        holdingOf(decision),
      ]),
    ),
  };
}

function members(snapshot: FactsheetSnapshot): ReportTable {
  const preparing = new Set(snapshot.coalition.preparationGroup);
  return {
    name: 'Leden',
    columns: [
      { label: 'Organisatie', kind: 'text', width: 2 },
      { label: 'Rol', kind: 'text' },
      { label: 'Sinds', kind: 'date', missing: 'niet bekend' },
      { label: 'Voorbereidingsgroep', kind: 'text' },
    ],
    rows: snapshot.coalition.members.map((member) => [
      member.name,
      member.role,
      member.since,
      preparing.has(member.name) ? 'ja' : 'nee',
    ]),
  };
}

function principles(snapshot: FactsheetSnapshot): ReportTable {
  return {
    name: 'Uitgangspunten',
    columns: [
      { label: 'Uitgangspunt', kind: 'text', width: 2.2 },
      ...pillarCodes.map((code) => ({ label: pillarTitle(code), kind: 'text' as const })),
    ],
    rows: snapshot.principles.map((principle) => [
      principle.title,
      ...pillarCodes.map((code) => (principle.pillars.includes(code) ? 'ja' : '–')),
    ]),
  };
}

function goals(snapshot: FactsheetSnapshot): ReportTable {
  return {
    name: 'Doelen',
    columns: [
      { label: 'Doel', kind: 'text', width: 2.4 },
      { label: 'Pijler', kind: 'text', width: 1.3, missing: 'alle' },
      { label: 'Gewenst resultaat', kind: 'text', width: 1.6, missing: 'niet vastgelegd' },
      { label: 'Status', kind: 'text' },
    ],
    rows: snapshot.goals.map((goal) => [goal.title, goal.pillar && pillarTitle(goal.pillar), goal.target, goal.state]),
  };
}

function milestones(snapshot: FactsheetSnapshot): ReportTable {
  return {
    name: 'Mijlpalen',
    columns: [
      { label: 'Mijlpaal', kind: 'text', width: 2.2 },
      { label: 'Hoort bij doel', kind: 'text', width: 1.6 },
      { label: 'Eigenaar', kind: 'text', missing: 'nog niemand' },
      { label: 'Klaar op', kind: 'date', missing: 'niet afgesproken' },
      { label: 'Status', kind: 'text', width: 0.8 },
    ],
    rows: snapshot.milestones.map((milestone) => [
      milestone.title,
      milestone.goal,
      milestone.owner,
      milestone.due,
      milestone.state,
    ]),
  };
}

function figures(snapshot: FactsheetSnapshot): ReportTable {
  return {
    name: 'Cijfers',
    columns: [
      { label: 'Cijfer', kind: 'text', width: 1.5 },
      { label: 'Groep', kind: 'text', width: 1.1 },
      { label: 'Jaar', kind: 'text', width: 0.7 },
      { label: snapshot.municipality.name, kind: 'percentage', missing: 'geen cijfer' },
      { label: 'Provincie', kind: 'percentage', missing: 'geen cijfer' },
      { label: 'Nederland', kind: 'percentage', missing: 'geen cijfer' },
      { label: 'Soort cijfer', kind: 'text', width: 1.3 },
      { label: 'Bron', kind: 'text', width: 1.7 },
    ],
    rows: snapshot.figures.map((figure) => [
      figure.name,
      figure.population,
      String(figure.year),
      figure.value,
      figure.province,
      figure.country,
      figure.isEstimate ? 'modelschatting' : 'vragenlijst',
      figure.source,
    ]),
  };
}

function unknowns(snapshot: FactsheetSnapshot): ReportTable {
  return {
    name: 'Niet bekend',
    columns: [{ label: 'Wat we niet weten', kind: 'text', width: 4 }],
    rows: unknownsOf(snapshot).map((sentence) => [sentence]),
  };
}

/** Every source once, with the address where it has one. */
function sources(snapshot: FactsheetSnapshot): ReportTable {
  const links = new Map<string, string | null>();
  for (const { source, link } of snapshot.evidence) links.set(source, links.get(source) ?? link);
  for (const { source } of snapshot.decisions.flatMap(({ readings }) => readings))
    links.set(source, links.get(source) ?? null);
  for (const { source } of snapshot.figures) links.set(source, links.get(source) ?? null);
  return {
    name: 'Bronnen',
    columns: [
      { label: 'Bron', kind: 'text', width: 2 },
      { label: 'Adres', kind: 'text', width: 2, missing: 'geen adres vastgelegd' },
    ],
    rows: [...links].map(([source, link]) => [source, link]),
  };
}

function method(snapshot: FactsheetSnapshot): ReportTable {
  return {
    name: 'Verantwoording',
    columns: [
      { label: 'Onderwerp', kind: 'text' },
      { label: 'Toelichting', kind: 'text', width: 4 },
    ],
    rows: [
      ['Peildatum', onDay(snapshot.asOf)],
      [
        'Gemeente',
        `${snapshot.municipality.name} (${snapshot.municipality.cbsCode}), ${snapshot.municipality.province}`,
      ],
      ['Deelname', participationInWords(snapshot)],
      ['Verklaring', statementInFull(snapshot)],
      [
        'Inwoners',
        `${dutchNumber(snapshot.municipality.inhabitants)} op ${dutchDate(snapshot.municipality.inhabitantsOn)} (CBS)`,
      ],
      ...(snapshot.municipality.isDemonstration
        ? [['Voorbeeldgegevens', 'De voortgang van deze gemeente is verzonnen om het platform te laten zien.']]
        : []),
      ...snapshot.method.map((sentence) => ['Werkwijze', sentence]),
    ],
  };
}
