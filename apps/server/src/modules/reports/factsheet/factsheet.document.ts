import { readFileSync } from 'node:fs';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { LineChart, summariseLines } from '@bloemen/charts';
import { certaintyLabels, dutchDate, levelLabels, levels, type PillarCode } from '@bloemen/vocabulary';
import type { PdfDocument } from '../../../platform/pdf/pdf-renderer.js';
import {
  dutchNumber,
  dutchPercentage,
  grouped,
  printedEntries,
  printedTable,
  type ReportColumn,
} from '../tables/report-table.js';
import {
  detailsOf,
  factsheetMatter,
  holdingOf,
  membersInWords,
  participationInWords,
  pillarTitle,
  staleSince,
  unknownsOf,
} from './factsheet.matter.js';
import type { FactsheetSnapshot, FigureFact } from './factsheet.snapshot.js';

const template = readFileSync(new URL('./factsheet.typ', import.meta.url), 'utf8');

/**
 * A page is read, a sheet is searched: the paper lists this many facts, the newest, and one line per figure with this
 * many figures before it; the spreadsheet lists all.
 */
const PRINTED_FACTS = 50;
const EARLIER_FIGURES = 2;

/** The factsheet as pages: the pillars first, then who takes part, what was planned, the figures, and how we know. */
export function factsheetDocument(snapshot: FactsheetSnapshot): PdfDocument {
  const printed = snapshot.evidence.slice(0, PRINTED_FACTS);
  const { title, tables } = factsheetMatter({ ...snapshot, evidence: printed });
  const [, , , , , , , figures, , sources, method] = tables;
  const { municipality, coalition, pillars } = snapshot;
  const recordedOn = staleSince(coalition);
  const facts = (code: PillarCode) => snapshot.evidence.filter((fact) => fact.pillar === code).length;
  const underWay = pillars.filter((pillar) => levels.indexOf(pillar.level) >= levels.indexOf('IN_PROGRESS')).length;
  const lines = lonelinessLines(snapshot);
  const figureSources = [...new Set(snapshot.figures.map(({ source }) => source))];
  return {
    template,
    ...(lines && {
      pictures: {
        'loneliness.svg': renderToStaticMarkup(createElement(LineChart, { series: lines, unit: '%', width: 760 })),
      },
    }),
    data: {
      lonelinessAlt: lines && summariseLines(lines, '%'),
      title,
      subtitle: `${municipality.province} · ${municipality.ggdRegion} · ${dutchNumber(municipality.inhabitants)} inwoners · stand op ${dutchDate(snapshot.asOf)}`,
      date: snapshot.asOf,
      accent: municipality.accent,
      isDemonstration: municipality.isDemonstration,
      participation: participationInWords(snapshot),
      keyNumbers: [
        { value: `${underWay} van 5`, label: 'pijlers in uitvoering of geborgd' },
        {
          value: dutchNumber(coalition.members.length),
          label: `leden van de coalitie, met de gemeente${recordedOn ? `, volgens de jongste bron, van ${recordedOn}` : ''}`,
        },
        { value: dutchNumber(snapshot.evidence.length), label: 'feiten met datum en bron' },
        { value: dutchNumber(snapshot.milestones.length), label: 'mijlpalen in het plan' },
      ],
      pillars: pillars.map((pillar) => ({
        title: pillarTitle(pillar.code),
        level: levelLabels[pillar.level],
        rank: levels.indexOf(pillar.level) - 1,
        isStale: pillar.isStale,
        because: pillar.because,
        facts: facts(pillar.code),
        latest: pillar.latest && {
          ...pillar.latest,
          what: sentence(pillar.latest.what),
          happened: dutchDate(pillar.latest.happened.on, pillar.latest.happened.precision),
        },
      })),
      coalition: {
        name: coalition.name,
        summary: membersInWords(snapshot),
        members: coalition.members.map((member) => ({ name: member.name, role: member.role })),
        preparationGroup: coalition.preparationGroup,
      },
      plan: snapshot.plan?.title ?? null,
      unknowns: unknownsOf(snapshot),
      evidence: pillars.flatMap(({ code }) => {
        const own = printed.filter(({ pillar }) => pillar === code);
        return own.length > 0
          ? [
              {
                title: pillarTitle(code),
                facts: own.map((fact) => ({
                  ...fact,
                  what: sentence(fact.what),
                  details: detailsOf(fact).map(sentence),
                  happened: dutchDate(fact.happened.on, fact.happened.precision),
                })),
              },
            ]
          : [];
      }),
      decisions: snapshot.decisions.map((decision) => ({
        title: decision.subject,
        detail: `Kenmerk ${decision.reference}, ${dutchDate(decision.decidedOn)}`,
        readings: decision.readings.map(({ reading, quote, source }) => [certaintyLabels[reading], { quote, source }]),
        holding: holdingOf(decision),
      })),
      olderFacts:
        snapshot.evidence.length > PRINTED_FACTS ? dutchNumber(snapshot.evidence.length - PRINTED_FACTS) : null,
      principles: snapshot.principles.map((principle) => [
        principle.title,
        principle.pillars.map(pillarTitle).join('; ') || 'geen pijler',
      ]),
      goals: goalsWithMilestones(snapshot),
      figures: latestFigures(snapshot, figures.columns, figureSources),
      figureSources,
      // The facts name every source; here stands where to find those that have an address.
      sources: sources.rows.filter(([, address]) => address !== null).map(([source, address]) => [source, address]),
      method: printedEntries(method),
    },
  };
}

/** Each goal with what was agreed to reach it. A title that two goals share keeps its milestones under the first. */
function goalsWithMilestones({ goals, milestones }: FactsheetSnapshot) {
  return goals.map(({ title, pillar, target, state }, index) => ({
    title,
    detail: [pillar ? pillarTitle(pillar) : 'Alle pijlers', state, target && `Gewenst resultaat: ${target}`]
      .filter(Boolean)
      .join(' · '),
    milestones: milestones
      .filter(({ goal }) => goals.findIndex((first) => first.title === goal) === index)
      .map((milestone) => ({
        title: sentence(milestone.title),
        due: milestone.due ? dutchDate(milestone.due.on, milestone.due.precision) : 'Geen datum',
        detail: `${milestone.owner ?? 'Nog niemand'}, ${milestone.state.toLocaleLowerCase('nl')}`,
      })),
  }));
}

/**
 * Each figure of the newest year in which the municipality has one, beside province and country, with what it was
 * before in the municipality; a table for each group of people and each way of counting, so that figures of one table
 * can be compared as they are. The columns up to the country are those of the table of all years; sources are named by
 * their number, from 1.
 */
function latestFigures(
  { figures }: FactsheetSnapshot,
  [figure, , year, ...places]: ReportColumn[],
  sources: readonly string[],
) {
  const columns: ReportColumn[] = [
    { ...figure!, width: 3.2 },
    { ...year!, width: 0.7 },
    ...places.slice(0, 3),
    { label: 'Eerder in de gemeente', kind: 'text', width: 2.46, missing: 'geen' },
  ];
  return [
    ...grouped(figures, ({ population, isEstimate, source }) =>
      JSON.stringify([population, isEstimate, source]),
    ).values(),
  ].map((comparable) => {
    const { population, isEstimate, source } = comparable[0]!;
    const rows = [...grouped(comparable, ({ name }) => name).values()].map((points) => {
      const newestFirst = points.toSorted((one, other) => other.year - one.year);
      const latest = newestFirst.find(({ value }) => value !== null) ?? newestFirst[0]!;
      const earlier = newestFirst
        .flatMap(({ year, value }) =>
          year < latest.year && value !== null ? [`${year}: ${dutchPercentage(value)}`] : [],
        )
        .slice(0, EARLIER_FIGURES)
        .join('; ');
      return [latest.name, String(latest.year), latest.value, latest.province, latest.country, earlier || null];
    });
    return {
      name: population,
      method: `${isEstimate ? 'modelschatting' : 'vragenlijst'}, bron ${sources.indexOf(source) + 1}`,
      ...printedTable({ name: population, columns, rows }),
    };
  });
}

/** With one full stop, whether or not the person who typed it gave one. */
function sentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

/**
 * Lonely adults of the municipality, the province and the country over the years; null where the municipality has fewer
 * than two figures.
 */
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
    line('own', municipality.name, ({ value }) => value, true),
    line('province', municipality.province, ({ province }) => province),
    line('country', 'Nederland', ({ country }) => country),
  ];
}
