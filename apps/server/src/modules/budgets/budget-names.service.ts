import { Injectable } from '@nestjs/common';
import { AttachmentSubjects, type NamedSubject } from '../documents/attachment-subjects.port.js';
import { Database } from '../../platform/database/database.js';

/** Says to documents what a line of money, and an agreement about a grant, is called that one belongs to. */
@Injectable()
export class BudgetNames {
  constructor(subjects: AttachmentSubjects, database: Database) {
    subjects.areNamedBy('BUDGET_LINE', (ids) =>
      database.query<NamedSubject>(
        `select id, title || ', ' || year as title, id as "pageId" from budget_line where id = any ($1::uuid[])`,
        [ids],
      ),
    );
    subjects.areNamedBy('GRANT_AGREEMENT', (ids) =>
      database.query<NamedSubject>(
        'select id, result as title, id as "pageId" from grant_agreement where id = any ($1::uuid[])',
        [ids],
      ),
    );
  }
}
