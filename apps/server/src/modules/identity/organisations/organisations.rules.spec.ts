import { describe, expect, it } from '@jest/globals';
import {
  editDistance,
  likeness,
  matchKeys,
  nameKey,
  suggestDuplicates,
  type KnownOrganisation,
} from './organisations.rules.js';

const known = (id: string, aliases: string[] | null = null): KnownOrganisation => ({
  id,
  sharedName: id,
  ownName: null,
  aliases,
});
/**
 * What is suggested in Heemstede for one name, of these organisations; some known elsewhere under exactly that
 * spelling.
 */
const suggested = (name: string, register: readonly KnownOrganisation[], elsewhereIds: readonly string[] = []) =>
  suggestDuplicates({
    names: [name],
    known: register,
    elsewhere: elsewhereIds.map((organisationId) => ({ name, organisationId })),
    place: 'Heemstede',
  })[0]?.[1] ?? [];

describe('names that may mean the same organisation', () => {
  it.each([
    ['Kennemerhart', 'Kennerhart', 'TYPO'],
    ['GGD Kennemerland', 'GGD Kennermerland', 'TYPO'],
    ['Roads', 'Road', 'TYPO'],
    ['Sportsupport', 'Sport Support', 'SAME_SPELLING'],
    ['Sport Suport', 'Sportsupport', 'TYPO'],
    ['MEE', 'MEE de Wering', 'PART_OF_NAME'],
    ['het loket', 'Loket Heemstede', 'PART_OF_NAME'],
    ['Bibliotheek', 'de Bibliotheek', 'SAME_SPELLING'],
    ['Wij Heemstede', 'WIJ Heemstede', 'SAME_SPELLING'],
    ['St Alzheimer ZK', 'Stichting Alzheimer ZK', 'SAME_SPELLING'],
    ['Het Rouwcafé', 'Stichting het Rouwcafe', 'SAME_SPELLING'],
    ['RIBW-KAM', 'R.I.B.W. KAM', 'SAME_SPELLING'],
    ['Rotary Heemstede', 'Heemstede Rotary', 'SAME_WORDS'],
    ['Kennerhart', 'Kennerhart', 'SAME_NAME'],
  ])('%s and %s: %s', (a, b, reason) => {
    expect(likeness(a, b)).toBe(reason);
    expect(likeness(b, a)).toBe(reason);
    expect(matchKeys(a).some((key) => matchKeys(b).includes(key))).toBe(true);
  });

  it.each([
    ['Sportsupport', 'Sportservice'],
    ['MEE', 'Meerwaarde'],
    ['Kennemerhart', 'GGD Kennemerland'],
    ['Kennemerhart', 'Kennemerland'],
    ['Bibliotheek Ede', 'Bibliotheek Epe'],
    ['Wijksteunpunt 1', 'Wijksteunpunt 2'],
    ['Humanitas', 'Zorgbalans'],
    ['', 'Roads'],
    ['!!', '??'],
  ])('%s and %s stay apart', (a, b) => {
    expect(likeness(a, b)).toBeNull();
  });

  it('does not let a place name alone connect two organisations', () => {
    expect(likeness('Heemstede', 'Loket Heemstede', new Set(['heemstede']))).toBeNull();
    expect(likeness('Loket', 'Loket Heemstede', new Set(['heemstede']))).toBe('PART_OF_NAME');
  });

  it('keeps a name that is only a legal form or article', () => {
    expect(nameKey('De Vereniging')).toBe('devereniging');
  });

  it('counts a swap of neighbours once and gives up past the limit', () => {
    expect(editDistance('roads', 'raods', 2)).toBe(1);
    expect(editDistance('kennemerhart', 'kennemerland', 2)).toBe(3);
  });
});

describe('suggestions', () => {
  it('puts the same spelling before a part of the name and offers at most three', () => {
    const register = [
      known('MEE de Wering'),
      known('Mee'),
      known('MEE Noordwest'),
      known('MEE Samen'),
      known('MEE NL'),
    ];
    const found = suggested('MEE', register);
    expect(found).toHaveLength(3);
    expect(found[0]).toEqual({ organisationId: 'Mee', name: 'Mee', matchedName: 'Mee', reason: 'SAME_SPELLING' });
  });

  it('finds an organisation by its alias and names the alias', () => {
    const register = [known('RIBW Kennemerland, Amstelland en de Meerlanden', ['RIBW-KAM'])];
    expect(suggested('ribw kam', register)[0]).toMatchObject({ matchedName: 'RIBW-KAM', reason: 'SAME_SPELLING' });
    expect(suggested('RIBW-KAM', register)[0]).toMatchObject({ matchedName: 'RIBW-KAM', reason: 'SAME_NAME' });
  });

  it('tells of a spelling of elsewhere that it is one, before a part of the name, and not when the own spelling says more', () => {
    const register = [known('Gezondheidsdienst Noord'), known('Vrijwilligerscentrale')];
    expect(suggested('Gezondheidsdienst', register, ['Vrijwilligerscentrale'])).toEqual([
      {
        organisationId: 'Vrijwilligerscentrale',
        name: 'Vrijwilligerscentrale',
        matchedName: 'Vrijwilligerscentrale',
        reason: 'KNOWN_ELSEWHERE',
      },
      expect.objectContaining({ organisationId: 'Gezondheidsdienst Noord', reason: 'PART_OF_NAME' }),
    ]);
    expect(suggested('Gezondheidsdienst Nord', register, ['Gezondheidsdienst Noord'])[0]).toMatchObject({
      reason: 'TYPO',
    });
  });

  it('suggests nothing where nothing is alike', () => {
    expect(suggested('Sportservice', [known('Sportsupport'), known('Meerwaarde')])).toEqual([]);
  });
});
