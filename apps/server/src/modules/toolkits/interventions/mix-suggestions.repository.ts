import { Injectable } from '@nestjs/common';
import type { ActiveElement } from '@bloemen/vocabulary';
import { Database } from '../../../platform/database/database.js';
import { interventionJson } from './interventions.repository.js';
import type { Intervention } from './interventions.types.js';
import type { InterventionPeer, MixSuggestion } from './mix-suggestions.types.js';

export type PeerRow = InterventionPeer & { interventionId: string };

/** What the catalogue knows of the missing elements, and which municipalities run an intervention. */
@Injectable()
export class MixSuggestionsRepository {
  constructor(private readonly database: Database) {}

  /** Only of municipalities that are known by name; what each says to everybody. */
  peers(ownId: string, known: readonly string[]): Promise<PeerRow[]> {
    return this.database.acrossTenants('intervention-peers', (read) =>
      read.query<PeerRow>(
        `select distinct u.intervention_id as "interventionId", m.name, m.ggd_code = own.ggd_code as "isNear",
           m.is_demonstration or u.is_demonstration as "isDemonstration",
           m.province_code = own.province_code as "isClose"
         from intervention_in_use u join municipality_facts m on m.id = u.tenant_id
           join municipality_facts own on own.id = $1
         where u.tenant_id <> $1 and u.tenant_id = any ($2)
         order by "isNear" desc, "isClose" desc, m.name limit 500`,
        [ownId, known],
      ),
    );
  }

  /** Those that have any of these elements, and those that are named. */
  fitting(
    wanted: readonly ActiveElement[],
    named: readonly string[],
  ): Promise<{ nodes: Omit<MixSuggestion, 'peers'>[]; catalogue: number; silent: number }> {
    return this.database.one(
      `with fitting as (
         select i.*, array(select unnest(i.active_elements) intersect select unnest($1::text[])) as missing
         from intervention i where i.active_elements && $1::text[] or i.id = any ($2::uuid[])
       ), listed as (
         select f.* from fitting f order by cardinality(f.missing) desc, lower(f.name) limit 8
       )
       select (select count(*)::int from intervention) as catalogue,
         (select count(*)::int from intervention where active_elements = '{}') as silent,
         coalesce((select json_agg(json_build_object('intervention', ${interventionJson}, 'elements', i.missing)
           order by cardinality(i.missing) desc, lower(i.name)) from listed i), '[]') as nodes`,
      [wanted, named],
    );
  }

  /** Null where the catalogue has none by that id. */
  async intervention(id: string): Promise<Intervention | null> {
    const found = await this.database.maybe<{ intervention: Intervention }>(
      `select ${interventionJson} as intervention from intervention i where i.id = $1`,
      [id],
    );
    return found?.intervention ?? null;
  }
}
