import { Injectable } from '@nestjs/common';
import type { PaperKind } from '@bloemen/vocabulary';
import { Database } from '../../../platform/database/database.js';

export type TemplateRow = {
  kind: PaperKind;
  parts: { code: string; name: string; isUsed: boolean }[];
  opening: string | null;
  closing: string | null;
  hasLogo: boolean;
  version: number;
};

const columns = `kind, parts, opening, closing, has_logo as "hasLogo", version`;

/** What the municipality of the current workspace chose. */
@Injectable()
export class PaperTemplatesRepository {
  constructor(private readonly database: Database) {}

  all(): Promise<TemplateRow[]> {
    return this.database.query<TemplateRow>(`select ${columns} from paper_template`);
  }

  find(kind: PaperKind): Promise<TemplateRow | null> {
    return this.database.maybe<TemplateRow>(`select ${columns} from paper_template where kind = $1`, [kind]);
  }

  /** Version 0 is how the product has it. Null when somebody saved another version. */
  save({ kind, parts, opening, closing, hasLogo, version }: TemplateRow): Promise<TemplateRow | null> {
    return this.database.maybe<TemplateRow>(
      version === 0
        ? `insert into paper_template (kind, parts, opening, closing, has_logo) values ($1, $2, $3, $4, $5)
            on conflict do nothing returning ${columns}`
        : `update paper_template set parts = $2, opening = $3, closing = $4, has_logo = $5, version = version + 1
            where kind = $1 and version = $6 returning ${columns}`,
      [kind, JSON.stringify(parts), opening, closing, hasLogo, ...(version === 0 ? [] : [version])],
    );
  }

  async reset(kind: PaperKind): Promise<void> {
    await this.database.query('delete from paper_template where kind = $1', [kind]);
  }
}
