import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import type { OpenEvening } from '../commitments/signing-evenings.port.js';

/**
 * Who had a hand in the evening `e` or in the invitation `i` to it, and therefore is no witness of it: who planned it,
 * who changed when, where or under what title it is, and who invited the municipality.
 */
export const involvedInEvening = 'array_remove(e.changed_by || e.planned_by || i.invited_by, null)';

/** Evenings that are on, and who vouches at them. */
@Injectable()
export class WitnessesRepository {
  constructor(private readonly database: Database) {}

  /** The evening while it is on, from two hours before to six hours after, if this municipality was invited. */
  findOpen(code: string, cbsCode: string): Promise<OpenEvening | null> {
    return this.database.asSystem('find the evening a visitor is at', () =>
      this.database.maybe<OpenEvening>(
        `select e.id, e.title, e.place, m.id as "municipalityId", e.is_demonstration as "isDemonstration",
          ${involvedInEvening} as involved
         from signing_event e join signing_event_municipality i on i.event_id = e.id
           join municipality_facts m on m.id = i.municipality_id
         where e.code = $1 and m.cbs_code = $2 and e.cancelled_at is null
           and now() between e.starts_at - interval '2 hours' and e.ends_at + interval '6 hours'`,
        [code, cbsCode],
      ),
    );
  }

  findInvited(eventId: string, cbsCode: string): Promise<{ id: string; involved: string[] } | null> {
    return this.database.maybe<{ id: string; involved: string[] }>(
      `select m.id, ${involvedInEvening} as involved from signing_event e
        join signing_event_municipality i on i.event_id = e.id
       join municipality_facts m on m.id = i.municipality_id where e.id = $1 and m.cbs_code = $2`,
      [eventId, cbsCode],
    );
  }

  async keepWitnessCode(
    eventId: string,
    municipalityId: string,
    witnessName: string,
    codeSha256: Buffer,
    minutes: number,
  ): Promise<void> {
    await this.database.query(
      `insert into witness_code (event_id, municipality_id, witness_id, witness_name, code_sha256, expires_at)
        values ($1, $2, app_actor_id(), $3, $4, now() + $5 * interval '1 minute')`,
      [eventId, municipalityId, witnessName, codeSha256, minutes],
    );
  }

  /**
   * Who vouches with this code for the municipality of the current workspace; nobody who got a hand in the evening
   * since they gave it.
   */
  findWitness({ id, involved }: OpenEvening, codeSha256: Buffer): Promise<{ id: string; name: string } | null> {
    return this.database.maybe<{ id: string; name: string }>(
      `select witness_id as id, witness_name as name from witness_code where event_id = $1
        and municipality_id = app_tenant_id() and code_sha256 = $2 and expires_at > now() and witness_id <> all ($3)
        limit 1`,
      [id, codeSha256, involved],
    );
  }

  /** Who had a hand in an evening or in inviting one municipality to it, whether or not it still is. */
  async involvedIn(eventId: string, municipalityId: string): Promise<string[]> {
    const evening = await this.database.maybe<{ involved: string[] }>(
      `select ${involvedInEvening} as involved from signing_event e
       left join signing_event_municipality i on i.event_id = e.id and i.municipality_id = $2 where e.id = $1`,
      [eventId, municipalityId],
    );
    return evening?.involved ?? [];
  }
}
