import { describe, expect, it } from '@jest/globals';
import { inAgreement } from './agreement.rules.js';

const ELECTION = '2026-03-18';
const looked = {
  electionOn: ELECTION,
  state: 'IN_IT' as const,
  title: 'Coalitieakkoord 2026-2030',
  page: '12',
  lookedOn: '2026-07-01',
  sourceText: 'Website van de gemeente',
};

describe('whether loneliness is in the coalition agreement', () => {
  it('is unknown while nobody looked, which is not no', () => {
    expect(inAgreement([], ELECTION)).toEqual({
      answer: 'UNKNOWN',
      because: 'Nog niet bekeken na de verkiezingen van 18 maart 2026.',
      isStated: false,
    });
    expect(inAgreement([], null).answer).toBe('UNKNOWN');
  });

  it('is not answered by an agreement from before the last election', () => {
    expect(inAgreement([{ ...looked, electionOn: '2022-03-16' }], ELECTION).answer).toBe('UNKNOWN');
  });

  it('is as the newest agreement since says, with where it stands', () => {
    expect(inAgreement([looked], ELECTION)).toMatchObject({
      answer: 'YES',
      because: 'Het staat in ‘Coalitieakkoord 2026-2030’, bladzijde 12. Bron: Website van de gemeente.',
    });
    expect(inAgreement([{ ...looked, state: 'NOT_IN_IT', page: null }, looked], ELECTION)).toMatchObject({
      answer: 'NO',
      because: 'Het staat niet in ‘Coalitieakkoord 2026-2030’, bekeken op 1 juli 2026. Bron: Website van de gemeente.',
    });
  });
});
