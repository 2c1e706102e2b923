import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { AttachmentSubjects, type NamedSubject } from '../documents/attachment-subjects.port.js';

/** Says to documents what the records of this module are called that one belongs to. */
@Injectable()
export class DecisionNames {
  constructor(
    subjects: AttachmentSubjects,
    private readonly database: Database,
  ) {
    subjects.areNamedBy('MOTION', (ids) => this.named('select id, title, id as "pageId" from motion', ids));
    subjects.areNamedBy('EXECUTIVE_DECISION', (ids) =>
      this.named('select id, subject as title, id as "pageId" from executive_decision', ids),
    );
    subjects.areNamedBy('COMMITTEE_VIEW', (ids) =>
      this.named('select id, committee as title, decision_id as "pageId" from committee_view', ids),
    );
    subjects.areNamedBy('UNDERTAKING', (ids) => this.named('select id, title, id as "pageId" from undertaking', ids));
  }

  private named(all: string, ids: string[]): Promise<NamedSubject[]> {
    return this.database.query(`${all} where id = any ($1::uuid[])`, [ids]);
  }
}
