import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import type { StatementsOnDecisions } from '../decisions/statements-on-decisions.port.js';

/** Says of a decision whether a statement rests on it. */
@Injectable()
export class RestingStatements implements StatementsOnDecisions {
  constructor(private readonly database: Database) {}

  async restsOn(caseNumber: string): Promise<boolean> {
    return (await this.database.one<{ rests: boolean }>('select app_statement_rests_on($1) as rests', [caseNumber]))
      .rests;
  }
}
