import { randomUUID } from 'node:crypto';
import type { Database } from '../../../platform/database/database.js';
import { matchKeys, nameKey, type NewAlias } from './organisations.facts.js';

export type SeededOrganisation = {
  name: string;
  /** Known to this workspace alone. */
  local: boolean;
  isMunicipality: boolean;
  aliases?: readonly Omit<NewAlias, 'organisationId'>[];
};

/**
 * Adds organisations with their other spellings to the current workspace, without asking what looks alike. Returns the
 * ids in the order given.
 */
export async function seedOrganisations(
  database: Database,
  organisations: readonly SeededOrganisation[],
  isDemonstration: boolean,
): Promise<string[]> {
  const ids = organisations.map(() => randomUUID());
  await database.query(
    `
    insert into organisation (id, name, name_key, match_keys, local_to, municipality_id, is_demonstration)
    select id, name, key, string_to_array(match_keys, ' '), case when local then app_tenant_id() end, case
      when is_municipality then app_tenant_id() end, $7
    from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::boolean[], $6::boolean[]) as o (id, name, key,
      match_keys, local, is_municipality)`,
    [
      ids,
      organisations.map((o) => o.name),
      organisations.map((o) => nameKey(o.name)),
      organisations.map((o) => matchKeys(o.name).join(' ')),
      organisations.map((o) => o.local),
      organisations.map((o) => o.isMunicipality),
      isDemonstration,
    ],
  );
  const aliases = organisations.flatMap(({ aliases: others = [] }, index) =>
    others.map((alias) => ({ ...alias, organisationId: ids[index]! })),
  );
  if (aliases.length === 0) return ids;
  await database.query(
    `
    insert into organisation_alias (organisation_id, name, name_key, match_keys, source)
    select organisation_id, name, key, string_to_array(match_keys, ' '), source
    from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[]) as a (organisation_id, name, key,
      match_keys, source)`,
    [
      aliases.map((a) => a.organisationId),
      aliases.map((a) => a.name),
      aliases.map((a) => nameKey(a.name)),
      aliases.map((a) => matchKeys(a.name).join(' ')),
      aliases.map((a) => a.source),
    ],
  );
  return ids;
}

/** Lets the current workspace know an organisation of the shared register. Returns its id; null where nobody has it. */
export async function knowOrganisation(database: Database, name: string): Promise<string | null> {
  const found = await database.maybe<{ id: string }>(
    'select id from organisation where name = $1 order by local_to nulls first limit 1',
    [name],
  );
  if (found)
    await database.query(
      `insert into organisation_name (organisation_id, name, name_key, match_keys)
        select id, name, name_key, match_keys from organisation where id = $1 on conflict do nothing`,
      [found.id],
    );
  return found?.id ?? null;
}

/** Takes invented organisations out of the register, but for those that somebody still counts on. */
export async function removeDemonstrationOrganisations(database: Database, keptIds: readonly string[]): Promise<void> {
  await database.asSystem('remove demonstration organisations', () =>
    database.query('delete from organisation where is_demonstration and id <> all($1)', [keptIds]),
  );
}
