import { describe, expect, it } from '@jest/globals';
import { pillarCodes } from '@bloemen/vocabulary';
import { problemsOf, type SigningValues } from './values.js';

const whole: SigningValues = {
  pillars: [...pillarCodes],
  signerName: 'S. Struijf',
  signerCapacity: 'Wethouder',
  signerPortfolio: '',
  authority: 'DECISION',
  authorityReference: '840482',
  authorityOn: '2021-05-25',
  consent: true,
  code: '123456',
};
const problems = (changed: Partial<SigningValues>) => problemsOf({ ...whole, ...changed }, [6], '2026-11-22');

describe('what is wrong in a signature', () => {
  it('is nothing when all is there, also today and without a portfolio', () => {
    expect(problems({})).toEqual({});
    expect(problems({ authorityOn: '2026-11-22' })).toEqual({});
  });

  it.each<[Partial<SigningValues>, Partial<Record<keyof SigningValues, string>>]>([
    [{ pillars: ['P1'] }, { pillars: 'signing.pillarsMissing' }],
    [{ signerName: ' S ' }, { signerName: 'signing.nameMissing' }],
    [{ signerCapacity: '  ' }, { signerCapacity: 'signing.capacityMissing' }],
    [{ authority: null }, { authority: 'signing.authorityMissing' }],
    [{ authorityReference: ' ' }, { authorityReference: 'signing.referenceMissing' }],
    [{ authorityOn: null }, { authorityOn: 'signing.dateMissing' }],
    [{ authorityOn: '2026-11-23' }, { authorityOn: 'signing.dateInFuture' }],
    [{ consent: false }, { consent: 'signing.consentMissing' }],
    [{ code: '12345678' }, { code: 'signing.codeMissing' }],
    [{ code: '12345a' }, { code: 'signing.codeMissing' }],
  ])('%j', (changed, expected) => expect(problems(changed)).toEqual(expected));

  it('asks no number or day for a signature subject to a decision', () => {
    expect(problems({ authority: 'SUBJECT_TO_DECISION', authorityReference: '', authorityOn: null })).toEqual({});
  });
});
