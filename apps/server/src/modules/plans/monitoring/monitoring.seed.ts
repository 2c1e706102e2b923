import { firstDayOf, monthsAfter, tenantIdOf } from '@bloemen/vocabulary';
import type { Database } from '../../../platform/database/database.js';
import { chance } from '../../../platform/seed/chance.js';
import type { Seed } from '../../../platform/seed/seed.js';

type Municipality = { cbsCode: string; consents: { peers: boolean } };

/**
 * Of Heemstede nothing is sourced here: that monitoring is thought about is a typed fact of its plan, and no measure is
 * named. What is invented carries no facts: those are invented with the plan.
 */
export const monitoringSeed: Seed<readonly Municipality[]> = {
  demonstration: [
    {
      name: 'demonstration monitoring',
      load: ({ database, today }, municipalities) => seedDemonstrationMonitoring(database, municipalities, today),
      remove: removeDemonstrationMonitoring,
    },
  ],
};

const HEEMSTEDE = 'GM0397';
const INVENTED = 'Verzonnen voor de demonstratie';

/** The invented measures and evaluations of a municipality, dated against today. */
export function demonstrationMonitoringOf(cbsCode: string, today: string) {
  const ago = (months: number) => firstDayOf(monthsAfter(today, -months), 'MONTH');
  const share = 46 + Math.floor(chance(`${cbsCode}/lonely`) * 8);
  return {
    measures: [
      {
        position: 1,
        title: 'Deelnemers die zich eenzaam voelen',
        kind: 'NUMBER',
        unit: '%',
        baselineValue: share,
        baselineOn: ago(38),
        targetValue: share - 8,
        who: 'Welzijnswerk',
        nextOn: monthsAfter(today, 5),
        openness: 'COALITION',
        readings: [
          { readOn: ago(25), value: share - 1 },
          { readOn: ago(13), value: share - 3 },
          { readOn: ago(2), value: share - 4 },
        ],
      },
      {
        position: 2,
        title: 'Wat deelnemers samen vertellen over de activiteiten',
        kind: 'WORDS',
        baselineText: 'Mensen wisten niet wat er te doen was.',
        baselineOn: ago(38),
        targetText: 'Mensen kennen twee plekken waar zij terechtkunnen.',
        who: 'Kerngroep van de coalitie',
        nextOn: monthsAfter(today, 2),
        openness: 'PUBLIC',
        readings: [{ readOn: ago(8), told: 'De meesten kennen nu de inloop. Vervoer blijft lastig.' }],
      },
    ],
    evaluations: [
      {
        title: 'Terugblik op het jaar met de coalitie',
        status: 'HELD',
        happensOn: ago(10),
        lesson: 'Kleine groepen werken beter dan grote bijeenkomsten.',
        effect: null,
        nextStep: 'De kerngroep bespreekt wat dit voor het plan betekent.',
        openness: 'COALITION',
      },
      {
        title: 'Halverwege: liggen wij op koers?',
        status: 'PLANNED',
        happensOn: monthsAfter(today, 3),
        lesson: null,
        effect: null,
        nextStep: null,
        openness: 'MUNICIPALITY',
      },
    ],
  };
}

/** Of a part of the municipalities, those that others may know among them, and of Heemstede; once. */
export async function seedDemonstrationMonitoring(
  database: Database,
  municipalities: readonly Municipality[],
  today: string,
): Promise<void> {
  const lively = municipalities.filter(({ consents }) => consents.peers).map((one) => one.cbsCode);
  for (const cbsCode of [HEEMSTEDE, ...lively])
    await database.run({ tenantId: tenantIdOf(cbsCode), actorId: null }, async () => {
      if (await database.maybe('select 1 from measure where is_demonstration limit 1')) return;
      await database.query(
        `with given as (
           select gen_random_uuid() as id, m.* from jsonb_to_recordset($1::jsonb -> 'measures') as m (position bigint,
             title text, kind text, unit text, "baselineValue" numeric, "baselineText" text, "baselineOn" date,
             "targetValue" numeric, "targetText" text, who text, "nextOn" date, openness text, readings jsonb)
         ), measured as (
           insert into measure (id, title, kind, unit, baseline_value, baseline_text, baseline_on, baseline_precision,
             target_value, target_text, source_text, next_on, who, openness, is_demonstration, created_at)
           select id, title, kind, unit, "baselineValue", "baselineText", "baselineOn", 'MONTH', "targetValue",
             "targetText", $2, "nextOn", who, openness, true, now() + position * interval '1 millisecond' from given
         ), evaluated as (
           insert into evaluation_moment (title, status, happens_on, date_precision, lesson, effect, next_step,
             source_text, openness, is_demonstration)
           select title, status, "happensOn", 'MONTH', lesson, effect, "nextStep", $2, openness, true
           from jsonb_to_recordset($1::jsonb -> 'evaluations') as e (title text, status text, "happensOn" date,
             lesson text, effect text, "nextStep" text, openness text)
         )
         insert into measure_reading (measure_id, read_on, date_precision, value, told, source_text)
         select g.id, r."readOn", 'MONTH', r.value, r.told, $2 from given g,
           jsonb_to_recordset(g.readings) as r ("readOn" date, value numeric, told text)`,
        [JSON.stringify(demonstrationMonitoringOf(cbsCode, today)), INVENTED],
      );
    });
}

/** Takes what is invented out of every workspace. */
export async function removeDemonstrationMonitoring(database: Database): Promise<void> {
  const tenants = await database.asSystem('visit every workspace', () =>
    database.query<{ id: string }>('select id from municipality_facts'),
  );
  for (const { id } of tenants)
    await database.run({ tenantId: id, actorId: null }, () =>
      database.query(
        `with gone as (delete from measure where is_demonstration)
         delete from evaluation_moment where is_demonstration`,
      ),
    );
}
