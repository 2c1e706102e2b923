import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import type { PublicTool } from '../toolkits.facts.js';

/** What is open to everybody, in its current version. */
@Injectable()
export class PublicItemsRepository {
  constructor(private readonly database: Database) {}

  async all(): Promise<PublicTool[]> {
    return (await this.database.one<{ tools: PublicTool[] }>(openStatement)).tools;
  }
}

const openStatement = `
select coalesce(json_agg(json_build_object('id', i.id, 'number', v.number, 'kind', v.kind, 'title', v.title,
  'summary', v.summary, 'pillars', v.pillars, 'audience', v.audience, 'ownerOrganisation', v.owner_organisation,
  'contactRoute', v.contact_route, 'licence', v.licence, 'sourceText', v.source_text, 'sourceUrl', v.source_url,
  'seenOn', v.seen_on, 'isReviewed', i.status = 'UNDER_REVIEW', 'isDemonstration', i.is_demonstration,
  'links', coalesce((select json_agg(json_build_object('label', l.label, 'url', l.url, 'isBroken', l.health = 'BROKEN')
    order by l.position) from toolkit_link l where l.item_id = v.item_id and l.number = v.number), '[]'),
  'files', coalesce((select json_agg(json_build_object('position', f.position, 'name', f.name,
    'sizeBytes', f.size_bytes) order by f.position) from toolkit_file f
    where f.item_id = v.item_id and f.number = v.number), '[]')) order by lower(v.title), i.id), '[]') as tools
from toolkit_item i join toolkit_version v on v.item_id = i.id and v.is_current
where i.is_public and i.status in ('PUBLISHED', 'UNDER_REVIEW')`;
