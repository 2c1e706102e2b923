import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import { conflict } from '../../../platform/errors/domain-error.js';
import { opensAt } from '../witnesses.repository.js';
import type { ConfirmPracticeCardInput, NotePracticeCardInput } from './practice-cards.inputs.js';
import type { EventPracticeCards, PracticeCard } from './practice-cards.types.js';

const cardJson = `json_build_object('id', k.id, 'pillar', k.pillar, 'title', k.title, 'whatItWas', k.what_it_was,
  'result', k.result, 'partners', k.partners, 'year', k.year, 'status', k.status, 'notedAt', k.noted_at,
  'eventTitle', (select e.title from signing_event e where e.id = k.event_id), 'municipality', (select m.name
    from municipality_facts m where m.id = k.tenant_id), 'version', k.version)`;

/**
 * Practice cards: noted by the programme at an evening, settled in the workspace of the municipality they are about.
 */
@Injectable()
export class PracticeCardsRepository {
  constructor(private readonly database: Database) {}

  async list(): Promise<PracticeCard[]> {
    const rows = await this.database.query<{ card: PracticeCard }>(
      `select ${cardJson} as card from practice_card k
        where k.tenant_id = app_tenant_id() order by k.status = 'NOTED' desc, k.noted_at desc limit 500`,
    );
    return rows.map(({ card }) => card);
  }

  async byId(id: string): Promise<PracticeCard> {
    return (
      await this.database.one<{ card: PracticeCard }>(
        `select ${cardJson} as card from practice_card k where k.tenant_id = app_tenant_id() and k.id = $1`,
        [id],
      )
    ).card;
  }

  /** The workspace of a municipality that is invited to an evening that has begun, two hours early at most. */
  async findMunicipality(eventId: string, cbsCode: string): Promise<string | null> {
    const row = await this.database.maybe<{ id: string }>(
      `select m.id from signing_event e join signing_event_municipality i on i.event_id = e.id
        join municipality_facts m on m.id = i.municipality_id
       where e.id = $1 and m.cbs_code = $2 and ${opensAt} <= now()`,
      [eventId, cbsCode],
    );
    return row?.id ?? null;
  }

  /** Writes into the workspace of the municipality, which the programme cannot read back. */
  async note(
    municipalityId: string,
    { eventId, pillar, title, whatItWas, result }: NotePracticeCardInput,
  ): Promise<string> {
    const id = randomUUID();
    await this.database.query(
      `insert into practice_card (tenant_id, id, event_id, pillar, title, what_it_was, result)
        values ($1, $2, $3, $4, $5, $6, $7)`,
      [municipalityId, id, eventId, pillar, title, whatItWas, result ?? null],
    );
    return id;
  }

  async confirm({ id, version, ...card }: ConfirmPracticeCardInput): Promise<PracticeCard> {
    const done = await this.database.maybe(
      `update practice_card set status = 'CONFIRMED', pillar = $3, title = $4, what_it_was = $5, result = $6,
        partners = $7, year = $8, version = version + 1
       where id = $1 and version = $2 and status = 'NOTED' returning 1`,
      [
        id,
        version,
        card.pillar,
        card.title,
        card.whatItWas,
        card.result ?? null,
        card.partners ?? null,
        card.year ?? null,
      ],
    );
    return this.settled(id, done !== null);
  }

  async drop(id: string, version: number): Promise<PracticeCard> {
    const done = await this.database.maybe(
      `update practice_card set status = 'DROPPED', version = version + 1 where id = $1 and version = $2
        and status in ('NOTED', 'CONFIRMED') returning 1`,
      [id, version],
    );
    return this.settled(id, done !== null);
  }

  /** What municipalities confirmed of one evening; before that only their number is told. */
  async ofEvent(eventId: string): Promise<EventPracticeCards> {
    return this.database.acrossTenants('practice-cards', async (read) => {
      const { cards } = await read.one<{ cards: EventPracticeCards }>(
        `select json_build_object('waiting', count(*) filter (where k.status = 'NOTED'),
           'confirmed', coalesce(json_agg(${cardJson} order by k.noted_at) filter (where k.status = 'CONFIRMED'),
             '[]')) as cards from practice_card k where k.event_id = $1`,
        [eventId],
      );
      return cards;
    });
  }

  private async settled(id: string, isDone: boolean): Promise<PracticeCard> {
    const now = await this.byId(id);
    if (!isDone) throw conflict({ ...now });
    return now;
  }
}
