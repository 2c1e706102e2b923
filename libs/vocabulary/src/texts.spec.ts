import { describe, expect, it } from '@jest/globals';
import { cleanText, contactsIn, holdsBsn, textProblem } from './texts.js';

const rule = { min: 3, max: 20 };
const problem = (text: string, more: object = {}) => textProblem(cleanText(text, more), { ...rule, ...more });

describe('a text', () => {
  it('is kept without the blanks around it, composed, and on one line unless it may have more', () => {
    expect(cleanText('\u00a0 \u200bMotie\ufeff \n')).toBe('Motie');
    expect(cleanText('cafe\u0301')).toBe('café');
    expect(cleanText('een\r\ntwee')).toBe('een twee');
    expect(cleanText('een\r\n\ttwee', { lines: true })).toBe('een\n\ttwee');
  });

  it.each(['', '   ', '\u00a0\u2007', '\u200b\u200d\u2060', '\u3164\u115f', '\u2800', '\u00ad', '\ufe0f'])(
    'of %j alone is none',
    (text) => {
      expect(problem(text)).toBe('Vul dit veld in.');
      expect(textProblem(cleanText(text), { min: 0, max: 20 })).toBeNull();
    },
  );

  it('is looked at once, however many blanks it holds', () => {
    const started = performance.now();
    cleanText(`a${' '.repeat(1_000_000)}b`);
    expect(holdsBsn('1'.repeat(10_000))).toBe(false);
    expect(contactsIn('a'.repeat(10_000))).toEqual([]);
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  it('is counted in characters as a reader counts them', () => {
    expect(problem('ab')).toBe('Vul hier ten minste 3 tekens in.');
    expect(problem('x'.repeat(21))).toBe('Dit is te lang: ten hoogste 20 tekens.');
    expect(problem('😀'.repeat(20))).toBeNull();
  });

  it.each([
    'Mo\u0000tie',
    'Mo\u0007tie',
    'Mo\u001btie',
    'Mo\u0085tie\u0086x',
    'Motie \ud83d',
    '\udc00 Motie',
    'Motie \u202egnp.exe',
  ])('%j cannot be kept', (text) => {
    expect(problem(text)).toBe('In deze tekst staat een teken dat niet te lezen is. Typ de tekst opnieuw.');
  });
});

describe('a citizen service number', () => {
  it.each([
    '111222333',
    'van mevrouw 111222333.',
    'BSN111222333',
    'bsn: 111.222.333',
    '111 222 333',
    '1112.22.333',
    '111-222-333',
    '2026 111222333',
    '11122\u200b2333',
    '111\u00a0222\u00a0333',
    '１１１２２２３３３',
    '(111222333)',
    '012345672',
  ])('is found in %j', (text) => {
    expect(holdsBsn(text)).toBe(true);
  });

  it.each([
    '111222334',
    '000000000',
    '0612345678',
    '+31 6 12345678',
    '840482',
    '1112223330',
    'Z111222333',
    '€ 111.222.333',
    '111.222.333 euro',
    'https://raad.example.nl/stuk/111222333',
    '22-11-2026',
    '2026-11-22 7 mensen',
    '20261122',
  ])('is not seen in %j', (text) => {
    expect(holdsBsn(text)).toBe(false);
  });

  it('is refused in a text, but not where a case number is asked', () => {
    expect(problem('zaak 111222333')).toContain('burgerservicenummer');
    expect(problem('111222333', { reference: true })).toBeNull();
  });
});

describe('a way to reach somebody', () => {
  it.each<[string, string[]]>([
    ['Bel Marja op 06-12345678 of 023 548 5868', ['06-12345678', '023 548 5868']],
    ['+31 (0)6 1234 5678, 0031612345678', ['+31 (0)6 1234 5678', '0031612345678']],
    ['mail m.jansen@heemstede.nl.', ['m.jansen@heemstede.nl']],
    ['Besluit 840482 van 22-11-2026, € 20.000, https://x.nl/a@b.nl, bel 112 of 0800-8051', []],
  ])('in %j', (text, found) => {
    expect(contactsIn(text).map((contact) => contact.text)).toEqual(found);
  });
});
