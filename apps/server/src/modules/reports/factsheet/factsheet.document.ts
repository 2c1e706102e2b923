import { readFileSync } from 'node:fs';
import { certaintyLabels, dutchDate, levelLabels } from '@bloemen/vocabulary';
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
  unknownsOf,
} from './factsheet.matter.js';
import { factsheetFront } from './factsheet.front.js';
import type { FactsheetSnapshot } from './factsheet.snapshot.js';

const template = readFileSync(new URL('./factsheet.typ', import.meta.url), 'utf8');

/**
 * A page is read, a sheet is searched: the paper lists this many facts, the newest, and one line per figure with this
 * many figures before it; the spreadsheet lists all.
 */
const PRINTED_FACTS = 50;
const EARLIER_FIGURES = 2;

/** The factsheet as pages: one that tells the story, and the annex with everything that is recorded, and how we know. */
export function factsheetDocument(snapshot: FactsheetSnapshot): PdfDocument {
  const printed = snapshot.evidence.slice(0, PRINTED_FACTS);
  const { title, tables } = factsheetMatter({ ...snapshot, evidence: printed });
  const [, , , , , , , figures, , sources, method] = tables;
  const { municipality, coalition, pillars } = snapshot;
  const { front, pictures } = factsheetFront(snapshot);
  const figureSources = [...new Set(snapshot.figures.map(({ source }) => source))];
  return {
    template,
    pictures,
    data: {
      title,
      name: municipality.name,
      date: snapshot.asOf,
      day: dutchDate(snapshot.asOf),
      accent: snapshot.look.accent,
      isDemonstration: municipality.isDemonstration,
      front,
      participation: participationInWords(snapshot),
      pillars: pillars.map((pillar) => ({
        title: pillarTitle(pillar.code),
        level: levelLabels[pillar.level],
        isStale: pillar.isStale,
        because: pillar.because,
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
