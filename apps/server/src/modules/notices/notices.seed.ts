import { tenantIdOf, type NoticeKind } from '@bloemen/vocabulary';
import type { Database } from '../../platform/database/database.js';
import type { Seed } from '../../platform/seed/seed.js';

/** Municipalities whose example people find something in their inbox. */
const withExamplePeople = ['GM0397', 'GM0473'];

/** Invented, so about nobody by name. */
const invented: readonly { kind: NoticeKind; title: string; address: string; hoursAgo: number; isRead: boolean }[] = [
  {
    kind: 'ACTION_NEEDS_HELP',
    title: 'Een partner heeft hulp nodig bij een actie',
    address: '/werkruimte/acties',
    hoursAgo: 3,
    isRead: false,
  },
  {
    kind: 'MEETING_ANSWERED',
    title: 'Een partner komt naar het overleg',
    address: '/werkruimte/overleg',
    hoursAgo: 20,
    isRead: false,
  },
  {
    kind: 'ADDRESS_TROUBLE',
    title: 'Mail aan een contactpersoon komt niet aan',
    address: '/werkruimte/coalitie',
    hoursAgo: 44,
    isRead: false,
  },
  {
    kind: 'OFFER_CHANGED',
    title: 'Een partner vulde zijn aanbod in',
    address: '/werkruimte/coalitie',
    hoursAgo: 76,
    isRead: true,
  },
  {
    kind: 'ACTION_ANSWERED',
    title: 'Een partner rondde een actie af',
    address: '/werkruimte/acties',
    hoursAgo: 150,
    isRead: true,
  },
];

/** Notices of the example people; none of them is mailed. */
export const noticesSeed: Seed = {
  demonstration: [
    { name: 'demonstration notices', load: ({ database }) => seedNotices(database), remove: removeNotices },
  ],
};

async function seedNotices(database: Database): Promise<void> {
  for (const cbsCode of withExamplePeople)
    await database.run({ tenantId: tenantIdOf(cbsCode), actorId: null }, () =>
      database.query(
        `insert into notice (id, person_id, kind, title, address, told_at, read_at, is_demonstration)
         select distinct on (h.person_id, one.title) md5(h.person_id::text || one.title)::uuid, h.person_id, one.kind,
           one.title, one.address, now() - one.hours_ago * interval '1 hour',
           case when one.is_read then now() - (one.hours_ago - 2) * interval '1 hour' end, true
         from jsonb_to_recordset($1) as one (kind text, title text, address text, hours_ago integer, is_read boolean)
           cross join role_holder h
         where h.tenant_id = app_tenant_id() and h.role in ('COORDINATOR', 'COMMUNICATIONS')
         on conflict do nothing`,
        [
          JSON.stringify(
            invented.map(({ hoursAgo, isRead, ...notice }) => ({ ...notice, hours_ago: hoursAgo, is_read: isRead })),
          ),
        ],
      ),
    );
}

async function removeNotices(database: Database): Promise<void> {
  for (const cbsCode of withExamplePeople)
    await database.run({ tenantId: tenantIdOf(cbsCode), actorId: null }, () =>
      database.query('delete from notice where is_demonstration'),
    );
}
