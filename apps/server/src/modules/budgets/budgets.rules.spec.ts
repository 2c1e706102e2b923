import { describe, expect, it } from '@jest/globals';
import { budgetStateCodes, type BudgetMove, type BudgetState } from '@bloemen/vocabulary';
import { rolesThatMay } from '../../../test/policy.js';
import { budgetLinePolicy, budgetPolicy, grantAgreementPolicy, grantAgreementsPolicy } from './budgets.policy.js';
import {
  afterBudgetMove,
  budgetMovesFrom,
  factOfAgreement,
  factOfLine,
  grantMovesFrom,
  type BudgetLineFacts,
  type GrantAgreementFacts,
} from './budgets.rules.js';

const steps = (...states: BudgetState[]) => states.map((state) => ({ state }));

const aLine = (more: Partial<BudgetLineFacts> = {}): BudgetLineFacts => ({
  title: 'Aanpak eenzaamheid',
  year: 2026,
  amountCents: 3_000_000,
  kind: 'EXPENDITURE',
  recurrence: 'RECURRING',
  state: 'PROPOSED',
  stateOn: null,
  stateSource: null,
  pillar: 'P1',
  purpose: 'Activiteiten',
  note: null,
  sourceType: 'EXECUTIVE_PAPER',
  sourceText: 'Collegestuk 1',
  recordedOn: '2025-10-01',
  datePrecision: 'MONTH',
  ...more,
});

const anAgreement = (more: Partial<GrantAgreementFacts> = {}): GrantAgreementFacts => ({
  receiver: 'Welzijn',
  year: 2026,
  pillar: 'P3',
  result: 'Zestig huisbezoeken',
  state: 'PROPOSED',
  stateOn: null,
  stateSource: null,
  sourceType: 'AGREEMENT',
  sourceText: 'Beschikking 1',
  recordedOn: '2025-10-01',
  datePrecision: 'DAY',
  ...more,
});

describe('a line of money', () => {
  it.each<[BudgetState, [BudgetMove, BudgetState][]]>([
    [
      'PROPOSED',
      [
        ['draft', 'IN_DRAFT_BUDGET'],
        ['authorise', 'AUTHORISED'],
        ['lapse', 'LAPSED'],
      ],
    ],
    [
      'IN_DRAFT_BUDGET',
      [
        ['authorise', 'AUTHORISED'],
        ['lapse', 'LAPSED'],
        ['back', 'PROPOSED'],
      ],
    ],
    [
      'AUTHORISED',
      [
        ['spend', 'SPENT'],
        ['lapse', 'LAPSED'],
        ['back', 'IN_DRAFT_BUDGET'],
      ],
    ],
    ['SPENT', [['back', 'AUTHORISED']]],
    ['LAPSED', [['back', 'PROPOSED']]],
  ])('knows from %s these moves', (state, moves) => {
    expect(budgetMovesFrom(state, []).map(({ move, to }) => [move, to])).toEqual(moves);
  });

  it('goes back to where it came from', () => {
    expect(afterBudgetMove('LAPSED', 'back', steps('PROPOSED', 'AUTHORISED', 'LAPSED'))).toBe('AUTHORISED');
    expect(afterBudgetMove('AUTHORISED', 'back', steps('PROPOSED', 'AUTHORISED'))).toBe('PROPOSED');
    expect(afterBudgetMove('PROPOSED', 'back', steps('PROPOSED', 'LAPSED', 'PROPOSED'))).toBeNull();
    expect(afterBudgetMove(null, 'authorise', [])).toBeNull();
  });

  it('is a fact of its one year: a draft budget intends, only the council decides', () => {
    expect(budgetStateCodes.map((state) => factOfLine(aLine({ state }))?.certainty ?? null)).toEqual([
      'INTENDED',
      'INTENDED',
      'DECIDED',
      'DONE',
      null,
    ]);
    expect(factOfLine(aLine())).toMatchObject({
      pillar: 'P1',
      kind: 'FUNDING',
      happenedOn: '2025-10-01',
      datePrecision: 'MONTH',
      sourceText: 'Collegestuk 1',
      note: 'Activiteiten',
      firstFundedYear: 2026,
      lastFundedYear: 2026,
    });
    expect(
      factOfLine(aLine({ state: 'AUTHORISED', stateOn: '2025-11-10', stateSource: 'Raadsbesluit' })),
    ).toMatchObject({
      happenedOn: '2025-11-10',
      datePrecision: 'DAY',
      sourceText: 'Raadsbesluit',
    });
    expect(factOfLine(aLine({ kind: 'COVERED_ELSEWHERE', state: null, pillar: null }))).toBeNull();
  });
});

describe('an agreement about a result', () => {
  it('knows its moves', () => {
    expect(grantMovesFrom('PROPOSED').map(({ to }) => to)).toEqual(['AGREED']);
    expect(grantMovesFrom('AGREED').map(({ to }) => to)).toEqual(['MET', 'NOT_MET', 'PROPOSED']);
    expect(grantMovesFrom('MET').map(({ to }) => to)).toEqual(['AGREED']);
  });

  it('is a fact under the fourth pillar that holds for its year', () => {
    expect(factOfAgreement(anAgreement())).toMatchObject({
      pillar: 'P4',
      kind: 'GRANT_AGREEMENT',
      certainty: 'INTENDED',
      title: 'Welzijn: Zestig huisbezoeken',
      endsOn: '2026-12-31',
    });
    expect(factOfAgreement(anAgreement({ year: null })).endsOn).toBeNull();
    expect(factOfAgreement(anAgreement({ state: 'NOT_MET', stateOn: '2026-06-01' }))).toMatchObject({
      certainty: 'DECIDED',
      endsOn: '2026-06-01',
    });
    expect(factOfAgreement(anAgreement({ state: 'MET', stateOn: '2027-02-01' }))).toMatchObject({
      certainty: 'DONE',
      endsOn: '2027-02-01',
    });
  });
});

describe('who may', () => {
  it('is the coordinator alone, and nobody in an archive', () => {
    for (const policy of [budgetPolicy, grantAgreementsPolicy, grantAgreementPolicy])
      expect(rolesThatMay(policy, undefined)).toEqual(
        Object.fromEntries(Object.keys(policy).map((action) => [action, ['COORDINATOR']])),
      );
    expect(rolesThatMay(budgetLinePolicy, { state: 'PROPOSED' })).toEqual({
      edit: ['COORDINATOR'],
      move: ['COORDINATOR'],
      remove: ['COORDINATOR'],
    });
    expect(rolesThatMay(budgetLinePolicy, { state: null }).move).toEqual([]);
    expect(rolesThatMay(budgetLinePolicy, { state: 'PROPOSED' }, { isArchive: true })).toEqual({
      edit: [],
      move: [],
      remove: [],
    });
  });
});
