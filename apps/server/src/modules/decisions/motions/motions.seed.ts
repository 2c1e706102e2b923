import { daysAfter, tenantIdOf, type DeliveryKind, type MotionStatus } from '@bloemen/vocabulary';
import type { Database } from '../../../platform/database/database.js';
import type { Seed, Seeding } from '../../../platform/seed/seed.js';
import { ContradictionsService } from '../../contradictions/contradictions.service.js';
import { EvidenceService } from '../../plans/evidence/evidence.service.js';
import { heemstedeMotion, heemstedeTraces } from './heemstede-motion.data.js';
import { MotionsService } from './motions.service.js';

const HEEMSTEDE = tenantIdOf('GM0397');
const ZANDVOORT = 'GM0473';

/** The motion of Heemstede as its sources tell of it, and invented ones in Zandvoort. */
export const motionsSeed: Seed<readonly { cbsCode: string }[]> = {
  sourced: [{ name: 'motion of Heemstede', load: seedHeemstedeMotion }],
  demonstration: [
    {
      name: 'demonstration motions',
      load: async ({ database, today }, municipalities) => {
        if (municipalities.some(({ cbsCode }) => cbsCode === ZANDVOORT))
          await seedDemonstrationMotions(database, today);
      },
      remove: removeDemonstrationMotions,
    },
  ],
};

/** What delivers the requests of the motion of Heemstede; loaded after its decision, whose points are among it. */
export const motionTracesSeed: Seed = {
  sourced: [{ name: 'traces of the motion of Heemstede', load: seedHeemstedeTraces }],
};

export async function seedHeemstedeMotion({ database, app }: Seeding): Promise<void> {
  const { id, contradiction, ...motion } = heemstedeMotion;
  await database.run({ tenantId: HEEMSTEDE, actorId: null }, async () => {
    if (await database.maybe('select 1 from motion where id = $1', [id])) return;
    const service = app.get(MotionsService);
    const { version } = await service.save({ ...motion, requests: motion.requests.map((body) => ({ body })) }, id);
    await service.move({ id, version, move: 'adopt' });
    await app.get(ContradictionsService).open({ ...contradiction, subjectId: id });
    await openFact(app, id);
  });
}

/** The paper that tells of it is actively public, and so is its fact. */
async function openFact(app: Seeding['app'], motionId: string): Promise<void> {
  const evidence = app.get(EvidenceService);
  const { nodes } = await evidence.page({
    pillar: 'P1',
    search: null,
    certainties: null,
    openness: 'MUNICIPALITY',
    includeWithdrawn: false,
    first: 100,
    after: null,
  });
  const fact = nodes.find(({ origin }) => origin?.id === motionId);
  if (fact) await evidence.open({ id: fact.id, version: fact.version, openness: 'PUBLIC' });
}

export async function seedHeemstedeTraces({ database, app }: Seeding): Promise<void> {
  await database.run({ tenantId: HEEMSTEDE, actorId: null }, async () => {
    const requests = await database.query<{ id: string; version: number; place: number }>(
      `select r.id, m.version, r.place from motion_request r join motion m on m.id = r.motion_id
       where m.id = $1 and not exists (select from motion_request_delivery d join motion_request o on o.id = d.request_id
         where o.motion_id = m.id)
       order by r.place`,
      [heemstedeMotion.id],
    );
    for (const [index, { id, version, place }] of requests.entries()) {
      const trace = heemstedeTraces.find((one) => one.request === place);
      if (!trace) continue;
      const before = heemstedeTraces.filter((one) =>
        requests.slice(0, index).some((done) => done.place === one.request),
      );
      const point = await database.maybe<{ id: string }>(
        `select p.id from decision_point p join executive_decision d on d.id = p.decision_id
         where d.case_number = '840482' and p.place = $1`,
        [trace.point],
      );
      await app.get(MotionsService).trace({
        id,
        version: version + before.length,
        deliveries: [
          ...(point ? [{ kind: 'DECISION_POINT' as const, pointId: point.id }] : []),
          ...trace.kinds.map((kind) => ({ kind })),
        ],
      });
    }
  });
}

type Invented = {
  title: string;
  status: MotionStatus;
  daysAgo: number;
  submittedBy: string;
  body: string;
  requests: { body: string; kinds: readonly DeliveryKind[] }[];
};

const invented: readonly Invented[] = [
  {
    title: 'Niemand in Zandvoort hoeft alleen te eten',
    status: 'IN_EXECUTION',
    daysAgo: 500,
    submittedBy: 'Twee fracties (verzonnen)',
    body: 'De raad vraagt het college om plekken waar mensen samen kunnen eten, in elke wijk.',
    requests: [
      { body: 'Breng in kaart waar mensen nu samen kunnen eten.', kinds: ['COALITION'] },
      { body: 'Begin in elke wijk met een eettafel.', kinds: ['ACTIVITY'] },
      { body: 'Zet dit in het plan van aanpak.', kinds: ['PLAN'] },
      { body: 'Regel vervoer voor wie niet zelf kan komen.', kinds: [] },
    ],
  },
  {
    title: 'Jongeren aan het woord over eenzaamheid',
    status: 'ADOPTED',
    daysAgo: 90,
    submittedBy: 'Drie fracties (verzonnen)',
    body: 'De raad vraagt het college om jongeren te vragen wat zij missen.',
    requests: [
      { body: 'Vraag jongeren op school en op straat wat zij missen.', kinds: [] },
      { body: 'Blijf meedoen aan het landelijke programma.', kinds: ['MEMBERSHIP'] },
    ],
  },
];

/** Nothing happens where the workspace holds a motion already. */
async function seedDemonstrationMotions(database: Database, today: string): Promise<void> {
  const motions = invented.map(({ daysAgo, ...motion }) => ({ ...motion, on: daysAfter(today, -daysAgo) }));
  await database.run({ tenantId: tenantIdOf(ZANDVOORT), actorId: null }, () =>
    database.query(
      `with given as (
         select gen_random_uuid() as id, g.* from jsonb_to_recordset($1::jsonb) as g (title text, status text, "on" date,
           "submittedBy" text, body text, requests jsonb)
         where not exists (select from motion)
       ), added as (
         insert into motion (id, title, status, happened_on, submitted_by, body, openness, released_at, source_text,
           is_demonstration)
         select id, title, status, "on", "submittedBy", body, 'ACTIVELY_PUBLIC', "on", 'Verzonnen voor de demonstratie',
           true from given
       ), asked as (
         select gen_random_uuid() as id, g.id as motion_id, r.place, r.request from given g,
           jsonb_array_elements(g.requests) with ordinality as r (request, place)
       ), requests as (
         insert into motion_request (id, motion_id, place, body)
         select id, motion_id, place, request ->> 'body' from asked
       ), running as (select id from activity_facts where status in ('RUNNING', 'PLANNED') order by status desc, id limit 1)
       insert into motion_request_delivery (request_id, kind, activity_id)
       select a.id, kind, case when kind = 'ACTIVITY' then (select id from running) end
       from asked a, jsonb_array_elements_text(a.request -> 'kinds') as kind
       where kind <> 'ACTIVITY' or exists (select from running)`,
      [JSON.stringify(motions)],
    ),
  );
}

/** Takes invented motions out of every workspace; what people made of them stays without them. */
export async function removeDemonstrationMotions(database: Database): Promise<void> {
  await database.run({ tenantId: tenantIdOf(ZANDVOORT), actorId: null }, async () => {
    await database.query(
      `update executive_decision d set motion_id = null from motion m where m.id = d.motion_id and m.is_demonstration`,
    );
    await database.query(
      `update undertaking u set motion_id = null from motion m where m.id = u.motion_id and m.is_demonstration`,
    );
    await database.query('delete from motion where is_demonstration');
  });
}
