import { Injectable } from '@nestjs/common';
import { sha256Of } from '../secrets/secrets.js';
import { Database } from '../database/database.js';

/**
 * Bytes by their SHA-256, behind the wall of the current workspace. Who may read the row that names the hash may read
 * the bytes.
 */
@Injectable()
export class FileStore {
  constructor(private readonly database: Database) {}

  /** Stores the bytes once and returns their hash in hex. */
  async put(content: Buffer): Promise<string> {
    const sha256 = sha256Of(content);
    await this.database.query(
      'insert into stored_file (sha256, size_bytes, content) values ($1, $2, $3) on conflict do nothing',
      [sha256, content.length, content],
    );
    return sha256;
  }

  /** Throws not_found when the current workspace has no such file. */
  async get(sha256: string): Promise<Buffer> {
    const { content } = await this.database.one<{ content: Buffer }>(
      'select content from stored_file where sha256 = $1',
      [sha256],
    );
    return content;
  }

  async remove(sha256: string): Promise<void> {
    await this.database.query('delete from stored_file where sha256 = $1', [sha256]);
  }
}
