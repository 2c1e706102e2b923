import { describe, expect, it } from '@jest/globals';
import { budgetStateCodes, budgetStates, certaintyLabels, pillarCodes } from '@bloemen/vocabulary';
import { chance } from '../../platform/seed/chance.js';
import { factsheet } from './factsheet/factsheet.builders.js';
import { factsheetDocument } from './factsheet/factsheet.document.js';
import { factsheetMatter } from './factsheet/factsheet.matter.js';
import type { FactsheetSnapshot, MoneyFact } from './factsheet/factsheet.snapshot.js';
import type { MoneyLineFacts } from './papers/paper-facts.js';
import { base, decision, designOf, line, motion, pillars, undertaking, year } from './papers/paper-examples.js';
import {
  aldermanPosition,
  collegeProposal,
  councilBriefing,
  councilDossier,
  yearlyReport,
} from './papers/paper-kinds.js';

/** A hundred euros and powers of two: which amounts are in a sum can be told from it. */
const amountOf = (index: number): number => 2 ** index * 10_000;
const between = (seed: string, few: number, many: number): number => few + Math.floor(chance(seed) * (many - few + 1));
/** Every amount that is said, in cents. */
const amountsIn = (said: unknown): number[] =>
  [
    ...JSON.stringify(said)
      .replace(/\u00a0|\\u00a0/g, ' ')
      .matchAll(/€ ?((?:\d|\.\d)+)/g),
  ].map(([, number]) => Number(number!.replaceAll('.', '')) * 100);

describe('money in a factsheet', () => {
  const certainties = Object.values(certaintyLabels);
  /** Facts about money of any certainty, some without an amount. */
  const someFacts = (set: number): FactsheetSnapshot => {
    const bare = factsheet('Feit');
    return {
      ...bare,
      decisions: [],
      figures: [],
      evidence: Array.from({ length: between(`${set}/size`, 1, 12) }, (_, index) => {
        const money: MoneyFact = {
          recurrence: chance(`${set}/${index}/yearly`) < 0.5 ? 'Structureel' : 'Eenmalig',
          isYearly: chance(`${set}/${index}/yearly`) < 0.5,
          amountCents: chance(`${set}/${index}/unknown`) < 0.3 ? null : amountOf(index),
          firstYear: 2021 + between(`${set}/${index}/year`, 0, 3),
          lastYear: null,
        };
        return {
          ...bare.evidence[0]!,
          pillar: pillarCodes[index % pillarCodes.length]!,
          what: `Feit ${index}`,
          certainty: certainties[between(`${set}/${index}/certainty`, 0, certainties.length - 1)]!,
          effect: null,
          note: null,
          money,
        };
      }),
    };
  };

  it('is never added up, on paper or in a sheet, and what no source names stays so (200 sets)', () => {
    for (let set = 0; set < 200; set++) {
      const snapshot = someFacts(set);
      const known = snapshot.evidence.flatMap(({ money }) => money?.amountCents ?? []);
      const unknown = snapshot.evidence.length - known.length;
      const { data } = factsheetDocument(snapshot);
      expect([set, amountsIn(data).filter((amount) => !known.includes(amount))]).toEqual([set, []]);
      expect([set, amountsIn(data).length > 0]).toEqual([set, known.length > 0]);
      const facts = factsheetMatter(snapshot).tables.find(({ name }) => name === 'Feiten')!;
      const column = facts.columns.findIndex(({ label }) => label === 'Bedrag in euro');
      expect(facts.columns[column]!.missing).toBe('niet genoemd');
      const cells = facts.rows.map((row) => row[column]);
      expect([set, cells.filter((cell) => cell === null).length]).toEqual([set, unknown]);
      expect([set, cells.filter((cell) => typeof cell === 'number' && !known.includes(cell * 100))]).toEqual([set, []]);
      expect([set, /niet genoemd/i.test(JSON.stringify(data))]).toEqual([set, unknown > 0]);
    }
  });
});

describe('money in papers', () => {
  const someLines = (set: number): MoneyLineFacts[] =>
    Array.from({ length: between(`${set}/lines`, 1, 10) }, (_, index) =>
      line({
        title: `Regel ${index}`,
        year: 2021 + between(`${set}/${index}/lineYear`, 0, 4),
        state: budgetStateCodes[between(`${set}/${index}/state`, 0, budgetStateCodes.length - 1)]!,
        amountCents: chance(`${set}/${index}/none`) < 0.25 ? null : amountOf(index),
      }),
    );
  const kinds = {
    COLLEGE_PROPOSAL: (money: MoneyLineFacts[]) =>
      collegeProposal(base, designOf('COLLEGE_PROPOSAL'), { ...decision, sections: [] }, money, []),
    COUNCIL_BRIEFING: (money: MoneyLineFacts[]) =>
      councilBriefing(base, designOf('COUNCIL_BRIEFING'), motion, [undertaking], money),
    YEARLY_REPORT: (money: MoneyLineFacts[]) => yearlyReport(base, designOf('YEARLY_REPORT'), { ...year, money }),
    COUNCIL_DOSSIER: (money: MoneyLineFacts[]) =>
      councilDossier(base, designOf('COUNCIL_DOSSIER'), {
        motion,
        decisions: [],
        undertakings: [],
        money,
        evaluations: [],
      }),
    ALDERMAN_POSITION: (money: MoneyLineFacts[]) =>
      aldermanPosition(base, designOf('ALDERMAN_POSITION'), { pillars, motions: [], undertakings: [], money }),
  };

  it.each(Object.entries(kinds))('of kind %s is in no sum of two states (200 sets)', (_, paperOf) => {
    for (let set = 0; set < 200; set++) {
      const lines = someLines(set);
      const { blocks } = paperOf(lines);
      const mixed = amountsIn(blocks).filter((amount) => {
        const inIt = lines.filter(
          ({ amountCents }) => amountCents !== null && Math.floor(amount / amountCents) % 2 === 1,
        );
        return amount === 0 || new Set(inIt.map(({ state }) => state)).size !== 1;
      });
      expect([set, mixed]).toEqual([set, []]);
      const said = JSON.stringify(blocks);
      expect([set, amountsIn(blocks).length > 0]).toEqual([set, lines.some(({ amountCents }) => amountCents !== null)]);
      if (lines.some(({ amountCents }) => amountCents === null))
        expect([set, said]).toEqual([set, expect.stringMatching(/niet (is |zijn )?genoemd/)]);
      for (const { state } of lines) expect(said).toContain(budgetStates[state!]);
    }
  });
});
