import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import { TrailNames } from '../../audit/trail-names.port.js';

/** Names for the trail. The wall shows people of this workspace alone. */
@Injectable()
export class TrailNamesRepository extends TrailNames {
  constructor(private readonly database: Database) {
    super();
  }

  async peopleLike(words: string): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `select id from person_named where not exists (select from unnest(string_to_array(lower($1), ' ')) word
        where position(word in lower(display_name)) = 0)`,
      [words],
    );
    return rows.map(({ id }) => id);
  }

  /** A workspace is not named to itself. */
  async of(people: readonly string[], workspaces: readonly string[]): Promise<Map<string, string>> {
    const rows = await this.database.query<{ id: string; name: string }>(
      `select id, display_name as name from person_named where id = any ($1)
       union all select id, name from tenant where id = any ($2) and id <> app_tenant_id()`,
      [people, workspaces],
    );
    return new Map(rows.map(({ id, name }) => [id, name]));
  }
}
