import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import type { StatementsOnDecisions } from '../decisions/statements-on-decisions.port.js';

/** In SQL: whether a statement was ratified by the decision with this case number, or signed on it. */
export const restsOnCase = (caseNumber: string): string => `(exists (select from commitment_decision r
    where app_names_case(r.reference, ${caseNumber}))
  or exists (select from commitment_signature r where r.authority = 'DECISION'
    and app_names_case(r.authority_reference, ${caseNumber})))`;

/** Says of a decision whether a statement rests on it. */
@Injectable()
export class RestingStatements implements StatementsOnDecisions {
  constructor(private readonly database: Database) {}

  async restsOn(caseNumber: string): Promise<boolean> {
    return (await this.database.one<{ rests: boolean }>(`select ${restsOnCase('$1')} as rests`, [caseNumber])).rests;
  }
}
