import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { AttachmentSubjects, type NamedSubject } from '../documents/attachment-subjects.port.js';

const motions = 'select id, title, id as "pageId" from motion where id = any ($1::uuid[])';
const decisions = 'select id, subject as title, id as "pageId" from executive_decision where id = any ($1::uuid[])';
const views = 'select id, committee as title, decision_id as "pageId" from committee_view where id = any ($1::uuid[])';
const undertakings = 'select id, title, id as "pageId" from undertaking where id = any ($1::uuid[])';
const policyLinks = 'select id, name as title, id as "pageId" from policy_link where id = any ($1::uuid[])';
const clauses = 'select id, title, id as "pageId" from coalition_agreement_clause where id = any ($1::uuid[])';

/** Says to documents what the records of this module are called that one belongs to. */
@Injectable()
export class DecisionNames {
  constructor(subjects: AttachmentSubjects, database: Database) {
    subjects.areNamedBy('MOTION', (ids) => database.query<NamedSubject>(motions, [ids]));
    subjects.areNamedBy('EXECUTIVE_DECISION', (ids) => database.query<NamedSubject>(decisions, [ids]));
    subjects.areNamedBy('COMMITTEE_VIEW', (ids) => database.query<NamedSubject>(views, [ids]));
    subjects.areNamedBy('UNDERTAKING', (ids) => database.query<NamedSubject>(undertakings, [ids]));
    subjects.areNamedBy('POLICY_LINK', (ids) => database.query<NamedSubject>(policyLinks, [ids]));
    subjects.areNamedBy('AGREEMENT_CLAUSE', (ids) => database.query<NamedSubject>(clauses, [ids]));
  }
}
