import { describe, expect, it } from '@jest/globals';
import type { PublicCouncil, PublicStatement } from '../contents.js';
import { changesBetween, countIn, hashOf, isInvented, narrowed, recordsIn } from './contents.rules.js';

const statement: PublicStatement = {
  lead: null,
  isConditional: false,
  signedOn: '2026-03-03',
  signatures: [{ name: 'J. Jansen', office: 'wethouder', on: '2026-03-03' }],
  certificateCode: 'ABC',
  isDemonstration: false,
};
const decision = {
  id: 'd',
  title: 'Besluit over het plan',
  isDemonstration: false,
  on: null,
  precision: null,
  caseNumber: '840482',
  points: [{ id: 'p', place: 1, body: 'Instemmen', state: 'ADOPTED' as const, stateOn: null, source: null }],
  views: [],
};
const motion = {
  id: 'm',
  title: 'Samen',
  isDemonstration: false,
  on: null,
  precision: null,
  status: 'ADOPTED' as const,
  submittedBy: null,
  source: null,
};
const council: PublicCouncil = {
  lead: 'Voor de raad.',
  chains: [
    { motion, requests: [{ id: 'r', place: 1, body: 'Maak een plan', says: 'Uitgevoerd.' }], decisions: [decision] },
  ],
  undertakings: [],
  money: [],
  week: { year: 2026, name: 'Week', firstOn: '2026-10-01', lastOn: '2026-10-08', isHeld: true, activities: 2 },
  factsheet: null,
  documents: [],
};

describe('the content of a block', () => {
  it('has the same hash whatever the order of its keys', () => {
    const turned = Object.fromEntries(Object.entries(statement).reverse()) as PublicStatement;
    expect(hashOf(turned)).toBe(hashOf(statement));
    expect(hashOf({ ...statement, isConditional: true })).not.toBe(hashOf(statement));
  });

  it('loses a statement that no longer stands, whole', () => {
    expect(narrowed('STATEMENT', statement, null, [])).toBeNull();
    expect(narrowed('STATEMENT', statement, { ...statement, isConditional: true }, [])).toEqual(statement);
    expect(narrowed('STATEMENT', statement, { ...statement, certificateCode: null }, [])?.certificateCode).toBeNull();
  });

  it('loses a person in whose place somebody else came, and keeps one whose office or review changed', () => {
    const person = { name: 'J. Jansen', role: 'adviseur', reviewOn: '2027-01-01' };
    const contact = { lead: null, mailbox: 'samen@dorp.example', person, isDemonstration: false };
    const other = { ...contact, person: { ...person, name: 'P. Pieters' } };
    expect(narrowed('CONTACT', contact, other, [])).toEqual({ ...contact, person: null });
    expect(narrowed('CONTACT', { ...contact, mailbox: null }, other, [])).toBeNull();
    const later = { ...contact, person: { ...person, role: 'coördinator', reviewOn: '2027-02-01' } };
    expect(narrowed('CONTACT', contact, later, [])).toEqual(contact);
  });

  it('loses a motion with what it asked, and keeps the decision that is still public', () => {
    const now = { ...council, chains: [{ motion: null, requests: [], decisions: [decision] }], week: null };
    const left = narrowed('COUNCIL', council, now, []);
    expect(left?.chains).toEqual([{ motion: null, requests: [], decisions: [decision] }]);
    expect(left?.week).toBeNull();
    expect(narrowed('COUNCIL', council, { ...council, chains: [], week: null }, [])).toBeNull();
  });

  it('counts, and knows each record once, also within others', () => {
    expect(recordsIn(council).map(({ id }) => id)).toEqual(['m', 'r', 'd', 'p']);
    expect([countIn('COUNCIL', council), countIn('STATEMENT', statement), countIn('P1', null)]).toEqual([1, 1, 0]);
  });

  it('is invented where all of it is', () => {
    expect(isInvented(council)).toBe(false);
    expect(isInvented({ ...statement, isDemonstration: true })).toBe(true);
    expect(isInvented({ lead: null, level: null, facts: [] })).toBe(false);
  });

  it('tells what differs, by the innermost record', () => {
    const point = { ...decision.points[0]!, body: 'Instemmen met het plan' };
    const later = {
      ...council,
      lead: null,
      chains: [{ ...council.chains[0]!, decisions: [{ ...decision, points: [point] }], requests: [] }],
    };
    expect(changesBetween(council, later)).toEqual([
      { change: 'GONE', kind: 'De tekst erboven', title: null },
      { change: 'CHANGED', kind: 'Besluitpunt', title: 'Instemmen met het plan' },
      { change: 'GONE', kind: 'Verzoek', title: 'Maak een plan' },
    ]);
    expect(changesBetween(council, council)).toEqual([]);
  });
});
