import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import type { SavedView } from './programme.types.js';

/** Rows of saved_view: of the person of the unit of work alone, by its policy. */
@Injectable()
export class SavedViewsRepository {
  constructor(private readonly database: Database) {}

  all(): Promise<SavedView[]> {
    return this.database.query<SavedView>('select id, name, query from saved_view order by name');
  }

  /** The same name again keeps the new choices. Nothing when there is no room for another. */
  save(name: string, query: string, most: number): Promise<{ id: string } | null> {
    return this.database.maybe<{ id: string }>(
      `insert into saved_view (person_id, name, query)
        select app_actor_id(), $1, $2 where (select count(*) from saved_view where name <> $1) < $3
        on conflict (tenant_id, person_id, name) do update set query = excluded.query, saved_at = now() returning id`,
      [name, query, most],
    );
  }

  async remove(id: string): Promise<boolean> {
    return (await this.database.query('delete from saved_view where id = $1 returning 1', [id])).length > 0;
  }
}
