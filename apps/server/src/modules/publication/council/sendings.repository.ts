import { Injectable } from '@nestjs/common';
import { documentKinds, type DocumentKind } from '@bloemen/vocabulary';
import type { Actor } from '../../../platform/access/actor.js';
import { Database } from '../../../platform/database/database.js';
import { conflict, refuseUnless } from '../../../platform/errors/domain-error.js';
import type { SendToCouncilInput, TakeBackSendingInput } from './sendings.inputs.js';
import type { CouncilReady, CouncilSending, CouncilSentItem } from './sendings.types.js';

type Row<T> = Omit<T, 'recordedAt' | 'takenBackAt'> & { recordedAt: string; takenBackAt: string | null };
export type SendingRow = Row<CouncilSending> & { told: string[] };
/** `isOnPage` says whether the dossier shows it; `address` is of its own. */
export type ReadyRow = Omit<CouncilReady, 'what'> & { what: string; isOnPage: boolean };
export type DeskRows = {
  municipality: string;
  hasDossier: boolean;
  ready: ReadyRow[];
  sendings: SendingRow[];
  committees: string[];
};

/** Papers that are written for the council, or that it asks for. */
const councilPapers: readonly DocumentKind[] = [
  'COUNCIL_BRIEFING',
  'COUNCIL_PAPER',
  'DECISION_LIST',
  'ACTION_PLAN',
  'REPORT',
];
const MOST = 50;

/** Rows of what went to the council, and what of the workspace can go there. */
@Injectable()
export class SendingsRepository {
  constructor(private readonly database: Database) {}

  /** Everything as the council may read it, whoever asks. */
  async desk(): Promise<DeskRows> {
    const { desk } = await this.database.readingAs(['CLERK'], 'only what the council may read is ready for it', () =>
      this.database.one<{ desk: DeskRows }>(deskStatement, [councilPapers, JSON.stringify(documentKinds), MOST]),
    );
    return desk;
  }

  async byId(id: string): Promise<SendingRow> {
    const { sending } = await this.database.one<{ sending: SendingRow }>(
      `select ${sendingJson} as sending from council_sending s where s.id = $1`,
      [id],
    );
    return sending;
  }

  async add(
    { personId, name }: Actor,
    { sentOn, sentTo, committee = null, note = null }: Omit<SendToCouncilInput, 'items'>,
    items: readonly CouncilSentItem[],
    told: readonly string[],
  ): Promise<string> {
    const { id } = await this.database.one<{ id: string }>(
      `insert into council_sending (sent_on, sent_to, committee, note, items, told_undertakings, recorded_by,
         recorded_by_name) values ($1, $2, $3, $4, $5, $6, $7, $8) returning id`,
      [sentOn, sentTo, committee, note, JSON.stringify(items), told, personId, name],
    );
    return id;
  }

  async takeBack({ personId, name }: Actor, { id, version, reason }: TakeBackSendingInput): Promise<void> {
    const done = await this.database.maybe(
      `update council_sending set taken_back_at = now(), taken_back_by = $3, taken_back_by_name = $4, reason = $5,
         version = version + 1
       where id = $1 and version = $2 and taken_back_at is null returning id`,
      [id, version, personId, name, reason],
    );
    if (done) return;
    const now = await this.byId(id);
    refuseUnless(now.takenBackAt === null, 'council_sending.taken_back');
    throw conflict({ ...now });
  }
}

const sendingJson = `json_build_object('id', s.id, 'sentOn', s.sent_on, 'sentTo', s.sent_to, 'committee', s.committee,
  'note', s.note, 'items', s.items, 'told', s.told_undertakings, 'recordedAt', s.recorded_at,
  'recordedBy', coalesce((select n.display_name from person_named n where n.id = s.recorded_by), s.recorded_by_name),
  'takenBackAt', s.taken_back_at, 'takenBackBy', coalesce((select n.display_name from person_named n
    where n.id = s.taken_back_by), s.taken_back_by_name), 'reason', s.reason, 'isDemonstration', s.is_demonstration,
  'version', s.version)`;

const deskStatement = `
with shown as (select id, content, content_on, is_demonstration from published_block where block = 'COUNCIL'),
ready as (
  select 'DOSSIER'::text as kind, s.id::text as id, 'Raadsdossier' as title, 'Openbaar raadsdossier' as what,
    s.content_on as happened_on, 'DAY'::text as precision, null::text as address, s.is_demonstration from shown s
  union all select 'FACTSHEET', s.content #>> '{factsheet,id}', s.content #>> '{factsheet,title}', 'Factsheet',
    (s.content #>> '{factsheet,on}')::date, 'DAY', s.content #>> '{factsheet,address}', s.is_demonstration from shown s
    where s.content #>> '{factsheet,id}' is not null
  union all select 'DOCUMENT', d.id::text, d.title, $2::jsonb ->> d.kind, d.dated_on, d.date_precision,
    case when d.link_health <> 'BROKEN' then d.address end,
    d.is_demonstration from document_facts d where d.kind = any ($1)
  union all select 'DECISION', d.id::text, d.subject, 'Collegebesluit', d.meeting_on, d.meeting_precision, null,
    d.is_demonstration from executive_decision_facts d where d.decided_points > 0
  union all select 'MOTION', m.id::text, m.title, 'Afgedane motie', m.closed_on, 'DAY', null, m.is_demonstration
    from motion_facts m where m.status = 'CLOSED'
  union all select 'UNDERTAKING', u.id::text, u.title, case u.state when 'DONE' then 'Nagekomen toezegging'
    else 'Vervallen toezegging' end, u.state_on, 'DAY', null, u.is_demonstration
    from undertaking_facts u where u.state <> 'OPEN'
), sent as (
  select i ->> 'kind' as kind, i ->> 'id' as id, max(s.sent_on) as sent_on
  from council_sending s, jsonb_array_elements(s.items) i where s.taken_back_at is null group by 1, 2
), listed as (
  select r.*, sent.sent_on, exists (select from shown s where position(r.id in s.content::text) > 0) as is_on_page
  from ready r left join sent using (kind, id)
  order by sent.sent_on is not null, r.kind = 'DOSSIER' desc, r.happened_on desc nulls last, r.title, r.id limit 200
)
select json_build_object(
  'municipality', (select m.name from municipality_facts m where m.id = app_tenant_id()),
  'hasDossier', exists (select from shown),
  'ready', coalesce((select json_agg(json_build_object('kind', r.kind, 'id', r.id, 'title', r.title, 'what', r.what,
      'on', r.happened_on, 'precision', r.precision, 'address', r.address, 'sentOn', r.sent_on,
      'isDemonstration', r.is_demonstration, 'isOnPage', r.is_on_page)
    order by r.sent_on is not null, r.kind = 'DOSSIER' desc, r.happened_on desc nulls last, r.title, r.id)
    from listed r), '[]'),
  'sendings', coalesce((select json_agg(${sendingJson} order by s.sent_on desc, s.id desc) from (
    select * from council_sending order by sent_on desc, id desc limit $3) s), '[]'),
  'committees', coalesce((select json_agg(distinct s.committee) from council_sending s
    where s.committee is not null), '[]')) as desk`;
