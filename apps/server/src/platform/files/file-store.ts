import { Injectable } from '@nestjs/common';
import { sha256Of } from '../secrets/secrets.js';
import { Database } from '../database/database.js';

/** The key of bytes that belong to one record alone: they go with it, whatever else has the same bytes. */
export const keyFor = (owner: string, sha256: string): string => sha256Of(`${owner} ${sha256}`);

/**
 * Bytes by their SHA-256, behind the wall of the current workspace. Who may read the row that names the hash may read
 * the bytes.
 */
@Injectable()
export class FileStore {
  constructor(private readonly database: Database) {}

  /** Stores the bytes once and returns their key: their hash in hex, or that of `keyFor`. */
  async put(content: Buffer, key = sha256Of(content)): Promise<string> {
    await this.database.query(
      'insert into stored_file (sha256, size_bytes, content) values ($1, $2, $3) on conflict do nothing',
      [key, content.length, content],
    );
    return key;
  }

  /** Throws not_found when the current workspace has no such file. */
  async get(key: string): Promise<Buffer> {
    const { content } = await this.database.one<{ content: Buffer }>(
      'select content from stored_file where sha256 = $1',
      [key],
    );
    return content;
  }

  /** Of one workspace, for who reads across them; the wall decides which. Throws not_found. */
  async getOf(tenantId: string, key: string): Promise<Buffer> {
    const { content } = await this.database.one<{ content: Buffer }>(
      'select content from stored_file where tenant_id = $1 and sha256 = $2',
      [tenantId, key],
    );
    return content;
  }

  async remove(key: string): Promise<void> {
    await this.database.query('delete from stored_file where sha256 = $1', [key]);
  }
}
