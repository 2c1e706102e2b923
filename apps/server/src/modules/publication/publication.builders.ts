import { createHash, randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import { daysAfter, publicBlockCodes, type PublicBlock } from '@bloemen/vocabulary';
import type { PublicContents, PublicPillar } from './contents.js';

/**
 * Contents of every block in which each text holds the mark, so that a spec can ask of any answer whether something of
 * it is there. `today` is the day of the test; the calendar has an activity on the next day.
 */
export function markedContents(mark: string, today: string): PublicContents {
  const text = (what: string) => `${what} ${mark}`;
  const record = (title: string) => ({ id: randomUUID(), title: text(title), isDemonstration: false });
  const lead = text('Inleiding');
  const pillar = (name: string): PublicPillar => ({
    lead,
    level: null,
    facts: [
      {
        ...record(`Feit over ${name}`),
        on: '2026-03-01',
        precision: 'MONTH',
        certainty: 'DECIDED',
        says: text('is besloten'),
        source: text('Collegestuk'),
      },
    ],
  });
  const line = {
    ...record('Uitvoering van het plan'),
    year: 2027,
    amountCents: 1_500_000,
    state: 'PROPOSED' as const,
    source: text('Collegestuk'),
  };
  return {
    P1: pillar('het bestuur'),
    P2: pillar('het netwerk'),
    P3: pillar('de inwoners'),
    P4: pillar('de aanpak'),
    P5: pillar('het meten'),
    PARTNERS: {
      lead,
      coalition: text('Sociale Coalitie'),
      since: '2021-10-12',
      partners: [
        { ...record('Bibliotheek'), sector: 'CULTURE' },
        { ...record('Zangkoor'), sector: null },
      ],
    },
    PLAN: {
      lead,
      title: text('Plan van aanpak'),
      vision: text('Iedereen hoort erbij'),
      adoptedOn: '2021-10-12',
      goals: [{ ...record('Tien plekken om te ontmoeten'), pillar: 'P3', targetOn: '2027-12-31', says: text('loopt') }],
      activities: [
        {
          ...record('Open eettafel'),
          what: text('Samen eten'),
          organisation: text('Welzijn'),
          place: text('Wijkhuis'),
        },
      ],
    },
    MONEY: { lead, lines: [line] },
    WEEK: {
      lead,
      year: Number(today.slice(0, 4)),
      name: text('Week van de Ontmoeting'),
      firstOn: today,
      lastOn: daysAfter(today, 7),
      activities: [
        {
          ...record('Koffie in de bibliotheek'),
          what: text('Koffie drinken'),
          organisation: text('Bibliotheek'),
          startsAt: `${daysAfter(today, 1)}T09:30:00Z`,
          on: daysAfter(today, 1),
          minutes: 90,
          place: text('Plein 1, 2101 AA'),
          targetGroups: ['OLDER_PEOPLE'],
          cost: text('Gratis'),
          howToJoin: text('Loop binnen'),
        },
      ],
    },
    OFFERS: {
      lead,
      offers: [
        {
          ...record('Maatje'),
          what: text('Samen op pad'),
          organisation: text('Humanitas'),
          targetGroups: ['ALL_AGES'],
          place: text('Raadhuisplein 2, 2101 HA'),
          moment: text('Elke woensdag'),
          howToJoin: text('Bel 023 123 45 67'),
        },
      ],
    },
    PRACTICE: {
      lead,
      examples: [
        { ...record('Buurtlunch'), what: text('Buren aten samen'), effect: text('Niet gemeten'), on: '2026-05-01' },
      ],
    },
    STATEMENT: {
      lead,
      isConditional: false,
      signedOn: '2021-05-25',
      signatures: [{ name: text('A. Voorbeeld'), office: text('Wethouder'), on: '2021-05-25' }],
      certificateCode: text('K7QF-2M9P'),
      isDemonstration: false,
    },
    CONTACT: {
      lead,
      mailbox: `coalitie-${mark}@voorbeeld.example`,
      person: { name: text('B. Voorbeeld'), role: text('Aanspreekpunt'), reviewOn: daysAfter(today, 90) },
      isDemonstration: false,
    },
    COUNCIL: {
      lead,
      chains: [
        {
          motion: {
            ...record('Motie Samen'),
            on: '2020-12-01',
            precision: 'MONTH',
            status: 'ADOPTED',
            submittedBy: text('Fractie'),
            source: text('Raadsstuk'),
          },
          requests: [{ id: randomUUID(), place: 1, body: text('Maak een plan'), says: text('is uitgevoerd') }],
          decisions: [
            {
              ...record('Besluit over het plan'),
              on: '2021-10-12',
              precision: 'DAY',
              caseNumber: text('840482'),
              points: [
                {
                  id: randomUUID(),
                  place: 1,
                  body: text('Stem in met het plan'),
                  state: 'ADOPTED',
                  stateOn: '2021-10-12',
                  source: text('Besluitenlijst'),
                },
              ],
              views: [
                {
                  id: randomUUID(),
                  on: '2021-11-01',
                  precision: 'DAY',
                  committee: text('Commissie Samenleving'),
                  outcome: 'POSITIVE',
                  remarks: text('Graag cijfers'),
                },
              ],
            },
          ],
        },
      ],
      undertakings: [
        {
          ...record('Verslag na een jaar'),
          promisedBy: text('Wethouder'),
          promisedTo: text('Commissie'),
          dueOn: '2027-01-01',
          state: 'OPEN',
          toldOn: null,
        },
      ],
      money: [{ ...line, id: randomUUID() }],
      week: {
        year: 2025,
        name: text('Week van de Ontmoeting'),
        firstOn: '2025-09-25',
        lastOn: '2025-10-01',
        isHeld: true,
        activities: 12,
      },
      factsheet: { id: randomUUID(), title: text('Factsheet'), on: '2026-01-15', address: `/factsheet/${mark}` },
      documents: [
        {
          ...record('Brief aan de raad'),
          on: '2026-02-01',
          precision: 'DAY',
          kind: text('Raadsbrief'),
          address: `/stuk/${mark}`,
        },
      ],
    },
  };
}

/** When a release holds, and what it is. */
export type ReleaseOptions = {
  /** Since when it is shown; a minute ago where nothing is said. */
  releasedAt?: Date;
  contentOn?: string;
  withdrawnAt?: Date | null;
  isDemonstration?: boolean;
};

/** Puts one release straight into a test database, whatever it says; gives its id. Tells nobody of the change. */
export async function aRelease<B extends PublicBlock>(
  sql: Pool,
  tenantId: string,
  block: B,
  content: PublicContents[B],
  { releasedAt = new Date(Date.now() - 60_000), contentOn, withdrawnAt = null, isDemonstration }: ReleaseOptions = {},
): Promise<string> {
  const text = JSON.stringify(content);
  await sql.query(
    `insert into public_block (tenant_id, block, mode) values ($1, $2, 'FROZEN')
     on conflict (tenant_id, block) do update set mode = excluded.mode`,
    [tenantId, block],
  );
  const { rows } = await sql.query<{ id: string }>(
    `insert into public_release (tenant_id, block, content, content_hash, cause, content_on, released_at, withdrawn_at,
       is_demonstration)
     values ($1, $2, $3, $4, 'RELEASED', coalesce($5::date, current_date), $6, $7, $8) returning id`,
    [
      tenantId,
      block,
      text,
      createHash('sha256').update(text).digest('hex'),
      contentOn ?? null,
      releasedAt,
      withdrawnAt,
      isDemonstration ?? false,
    ],
  );
  return rows[0]!.id;
}

/** Releases every block of a municipality with marked texts; gives what it says. */
export async function everyRelease(
  sql: Pool,
  tenantId: string,
  mark: string,
  today: string,
  options: ReleaseOptions = {},
): Promise<PublicContents> {
  const contents = markedContents(mark, today);
  for (const block of publicBlockCodes) await aRelease(sql, tenantId, block, contents[block], options);
  return contents;
}
