import { Injectable } from '@nestjs/common';
import { refuseUnless } from '../../platform/errors/domain-error.js';
import { AuditService } from '../audit/audit.service.js';
import type { ProgrammeEvent } from './programme.audit.js';
import type { SaveViewInput } from './programme.inputs.js';
import type { SavedView } from './programme.types.js';
import { SavedViewsRepository } from './saved-views.repository.js';

const MOST_VIEWS = 50;

/**
 * What a person of the programme or the VNG looks for again and again: choices of the national list under a name, read
 * by nobody else. They say what to look for, never what was found. Throws `programme.too_many_views` and `not_found`.
 */
@Injectable()
export class SavedViewsService {
  constructor(
    private readonly views: SavedViewsRepository,
    private readonly audit: AuditService,
  ) {}

  all(): Promise<SavedView[]> {
    return this.views.all();
  }

  async save({ name, query }: SaveViewInput): Promise<SavedView[]> {
    const saved = await this.views.save(name, query ?? '', MOST_VIEWS);
    refuseUnless(saved, 'programme.too_many_views');
    this.audit.record<ProgrammeEvent>('saved_view.saved', saved.id);
    return this.views.all();
  }

  async remove(id: string): Promise<SavedView[]> {
    refuseUnless(await this.views.remove(id), 'not_found');
    this.audit.record<ProgrammeEvent>('saved_view.removed', id);
    return this.views.all();
  }
}
