import { createHash } from 'node:crypto';
import { PROGRAMME_TENANT_ID } from '@bloemen/vocabulary';
import type { Database } from '../../platform/database/database.js';
import type { Seed } from '../../platform/seed/seed.js';
import { catalogue } from './toolkits.catalogue.js';

export const toolkitsSeed: Seed = {
  sourced: [{ name: 'toolkit catalogue', load: ({ database }) => seedToolkit(database) }],
};

/** The identifier of an item of the first-run catalogue; its key never changes. */
export function catalogueItemId(key: string): string {
  const hex = createHash('sha256').update(`toolkit ${key}`).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  );
}

/** The day on which the excerpts of the sources were read. */
const SEEN_ON = '2026-11-22';
const REVIEW_ON = '2027-11-22';

/**
 * Everything that the programme's own sources name, kept by VWS; what stands on a page of the web everybody reads here
 * too. What a source names without saying where it is stays a
 * draft, with that said. Again does nothing.
 */
export async function seedToolkit(database: Database): Promise<void> {
  const rows = catalogue.map(({ key, links = [], ...item }) => ({ id: catalogueItemId(key), links, ...item }));
  await database.run({ tenantId: PROGRAMME_TENANT_ID, actorId: null }, async () => {
    const given = JSON.stringify(rows);
    // One after another: the wall lets a version in once its item is there.
    await database.query(seedItems, [given]);
    await database.query(seedVersions, [given, SEEN_ON, REVIEW_ON]);
    await database.query(seedLinks, [given]);
  });
}

const seedItems = `
insert into toolkit_item (id, status, current_number, is_public)
select id, case when gap is null then 'PUBLISHED' else 'DRAFT' end, case when gap is null then 1 end,
  gap is null and "sourceUrl" is not null
from jsonb_to_recordset($1) as given(id uuid, gap text, "sourceUrl" text)
on conflict do nothing`;

const seedVersions = `
insert into toolkit_version (item_id, number, published_at, is_current, kind, title, summary, pillars, audience,
  target_groups, active_elements, owner_organisation, contact_route, licence, logistics_contact, source_text,
  source_url, seen_on, review_on, gap)
select g.id, 1, case when g.gap is null then now() end, g.gap is null, g.kind, g.title, g.summary, g.pillars,
  g.audience, coalesce(g."targetGroups", '{}'), coalesce(g."activeElements", '{}'), g."ownerOrganisation",
  g."contactRoute", g.licence, g."logisticsContact", g."sourceText", g."sourceUrl", $2::date, $3::date, g.gap
from jsonb_to_recordset($1) as g(id uuid, kind text, title text, summary text, pillars text[],
  audience text[], "targetGroups" text[], "activeElements" text[], "ownerOrganisation" text, "contactRoute" text,
  licence text, "logisticsContact" text, "sourceText" text, "sourceUrl" text, gap text)
on conflict do nothing`;

const seedLinks = `
insert into toolkit_link (item_id, number, position, label, url)
select g.id, 1, link.position, link.value ->> 'label', link.value ->> 'url'
from jsonb_to_recordset($1) as g(id uuid, links jsonb),
  jsonb_array_elements(g.links) with ordinality as link(value, position)
on conflict do nothing`;
