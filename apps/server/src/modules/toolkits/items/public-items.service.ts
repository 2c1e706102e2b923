import { Injectable } from '@nestjs/common';
import type { PublicTool } from '../toolkits.facts.js';
import { PublicItemsRepository } from './public-items.repository.js';
import { ItemsRepository, type StoredFile } from './items.repository.js';

/** Items that are open to everybody; ask within `Database.asPublic`, which is shown no others. */
@Injectable()
export class PublicItemsService {
  constructor(
    private readonly open: PublicItemsRepository,
    private readonly items: ItemsRepository,
  ) {}

  all(): Promise<PublicTool[]> {
    return this.open.all();
  }

  /** Throws not_found for a file of what is not open. */
  file(id: string, number: number, position: number): Promise<StoredFile> {
    return this.items.file(id, number, position);
  }
}
