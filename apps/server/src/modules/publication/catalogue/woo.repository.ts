import { Injectable } from '@nestjs/common';
import type { DatePrecision, DocumentKind, ScanState, WooCategory } from '@bloemen/vocabulary';
import { Database } from '../../../platform/database/database.js';

/** A document that everybody may have now. */
export type PublicDocument = {
  tenantId: string;
  id: string;
  title: string;
  kind: DocumentKind;
  wooCategory: WooCategory | null;
  datedOn: string | null;
  datePrecision: DatePrecision | null;
  reference: string | null;
  releasedAt: string;
  /** Of its file; null where it is a link. */
  fileName: string | null;
  mediaType: string | null;
  sizeBytes: number | null;
  sha256: string | null;
  scan: ScanState | null;
  address: string | null;
  createdAt: string;
  isDemonstration: boolean;
};

const columns = `tenant_id as "tenantId", id, title, kind, woo_category as "wooCategory", dated_on::text as "datedOn",
  date_precision as "datePrecision", reference,
  to_char(released_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "releasedAt", file_name as "fileName",
  media_type as "mediaType", size_bytes as "sizeBytes", sha256, scan, address,
  to_char(created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "createdAt",
  is_demonstration as "isDemonstration"`;

/** Documents of municipalities as a visitor reads them whom nobody knows. */
@Injectable()
export class WooRepository {
  constructor(private readonly database: Database) {}

  document(id: string): Promise<PublicDocument | null> {
    return this.database.maybe(`select ${columns} from public_document where id = $1`, [id]);
  }

  /** Since when a document is public no longer; null where it never was, or is. */
  async withdrawnAt(id: string): Promise<string | null> {
    const row = await this.database.maybe<{ at: string }>(
      `select to_char(withdrawn_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at
       from public_document_withdrawal where document_id = $1`,
      [id],
    );
    return row?.at ?? null;
  }

  /** Files of one municipality, or of all, the last released first; without what was made up for the example. */
  files(tenantId: string | null, scans: readonly ScanState[]): Promise<PublicDocument[]> {
    return this.database.query(
      `select ${columns} from public_document
       where ($1::uuid is null or tenant_id = $1) and not is_demonstration and address is null and scan = any ($2)
       order by released_at desc, id limit 50000`,
      [tenantId, scans],
    );
  }
}
