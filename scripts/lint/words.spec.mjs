import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { codeTexts, readings, screenTexts } from './sayings.mjs';

const onScreens = screenTexts();
const inCode = codeTexts();
const texts = [...onScreens, ...inCode];
const told = ({ file, key }, ...what) => `${file} ${key}: ${what.join(' → ')}`;

/** The table of GLOSSARY.md that says which word is for which thing, what is not said, and what may be said all the same. */
const glossary = readFileSync(join(import.meta.dirname, '../../GLOSSARY.md'), 'utf8').split(
  '## One word for one thing',
)[1];
const quoted = (cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, phrase]) => phrase);
const words = glossary
  .split('\n')
  .filter((line) => line.startsWith('| ') && line.includes('`'))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, word, , avoid, unless]) => ({ word, avoid: quoted(avoid), unless: quoted(unless) }));

/** `haal … weg`: at most eight words of one sentence between the two. */
const asPattern = (phrase) =>
  new RegExp(`(?<!\\p{L})${phrase.replace(' … ', '(?: [^ .?!;:]+){0,8} ')}(?!\\p{L})`, 'giu');

describe('one word for one thing', () => {
  it('reads the table', () => {
    expect(words.map(({ word }) => word)).toEqual(
      expect.arrayContaining(['status', 'vastleggen', 'wijzigen', 'bewaren', 'verwijderen']),
    );
  });

  it.each(words)('is $word', ({ word, avoid, unless }) => {
    const wrong = texts.flatMap((one) => {
      const left = unless.reduce((text, phrase) => text.replace(asPattern(phrase), ' '), one.text.replace(/\s+/g, ' '));
      return avoid.flatMap((phrase) => (left.match(asPattern(phrase)) ?? []).map((found) => told(one, found, word)));
    });
    expect(wrong).toEqual([]);
  });
});

describe('a sentence', () => {
  const MOST_WORDS = 25;
  /** Sentences that are longer, each with its reason. */
  const longer = [
    /^Elk scherm wordt bij elke wijziging automatisch getest/, // names the rules and both screens, for whoever audits
    /^Mensen met een adres op/,
  ];

  it(`of a screen has no more than ${MOST_WORDS} words`, () => {
    const long = onScreens.flatMap((one) =>
      readings(one.text, [2])
        .flatMap((text) => text.split(/(?<=[.!?:;])\s+/))
        .filter(
          (sentence) => sentence.split(/\s+/).length > MOST_WORDS && !longer.some((known) => known.test(sentence)),
        )
        .map((sentence) => told(one, sentence)),
    );
    expect([...new Set(long)]).toEqual([]);
  });
});

describe('a number', () => {
  const nouns = {
    gemeente: 'gemeenten',
    organisatie: 'organisaties',
    partner: 'partners',
    lid: 'leden',
    deelnemer: 'deelnemers',
    toehoorder: 'toehoorders',
    uitnodiging: 'uitnodigingen',
    sector: 'sectoren',
    pijler: 'pijlers',
    feit: 'feiten',
    doel: 'doelen',
    mijlpaal: 'mijlpalen',
    rapport: 'rapporten',
    rij: 'rijen',
    regel: 'regels',
    kolom: 'kolommen',
    dag: 'dagen',
    maand: 'maanden',
    minuut: 'minuten',
    week: 'weken',
    persoon: 'personen',
    inwoner: 'inwoners',
    avond: 'avonden',
    bijeenkomst: 'bijeenkomsten',
    kaart: 'kaarten',
    handtekening: 'handtekeningen',
    versie: 'versies',
    naam: 'namen',
    cijfer: 'cijfers',
    aantal: 'aantallen',
    teken: 'tekens',
    apparaat: 'apparaten',
    bloem: 'bloemen',
    vraag: 'vragen',
    taak: 'taken',
    bestand: 'bestanden',
    melding: 'meldingen',
    fout: 'fouten',
    veld: 'velden',
    stap: 'stappen',
  };
  const [one, many] = [Object.keys(nouns).join('|'), `${Object.values(nouns).join('|')}|mensen`];
  const before = String.raw`(?<![\d.,\p{L}])`;
  /** How a sentence goes wrong when nobody thought of one, of none, or of more. */
  const pitfalls = [
    new RegExp(`${before}1 (\\p{L}+e )?(${many})(?!\\p{L})`, 'iu'), // 1 gemeenten
    new RegExp(`${before}[02] (\\p{L}+e )?(${one})(?!\\p{L})`, 'iu'), // 2 gemeente
    /(?<!\p{L})van de [01] /iu, // 0 van de 1 uitgenodigde gemeenten
    new RegExp(
      `${before}1( van de \\d+( \\p{L}+){1,2})?( daarvan)? (zijn|hebben|doen|deden|tekenden|wachten|staan|gaan|passen)(?!\\p{L})`,
      'iu',
    ),
    new RegExp(`(?<!\\p{L})zijn( er)? (1|één) `, 'iu'), // er zijn 1 mijlpalen
  ];
  const wrongIn = (text) => pitfalls.map((pitfall) => pitfall.exec(text)?.[0]).find(Boolean);
  /** Numbers that are never none, one or two, each with its reason. */
  const never = [
    /van de [01] gemeenten (doet|doen|in Nederland)/, // of all municipalities of the country
    /van de [01] pijlers?/i, // of five
    /krijgt er [012] inwoners bij/, // of a municipality
  ];

  /** Whether what is filled in at this name is counted: a noun in the plural follows. */
  const countedIn = (text) => (name) => new RegExp(`\\{${name}\\} (\\p{L}+e )?(${many})(?!\\p{L})`, 'iu').test(text);

  it('reads well in every text when it is 0, 1 or 2', () => {
    const wrong = onScreens
      .filter(({ text }) => text.includes('{'))
      .flatMap((one) =>
        readings(one.text, [0, 1, 2], countedIn(one.text))
          .filter((text) => wrongIn(text) && !never.some((known) => known.test(text)))
          .map((text) => told(one, text)),
      );
    expect(wrong).toEqual([]);
  });

  /** In the code a count and its noun come from `counted`; these are never one, each with its reason. */
  const neverOne = [
    /^\{…\} · \{…\} · \{…\} inwoners/, // of a municipality
    /^Landelijk beeld van \{…\} gemeenten/, // of the country
    /^\{…\} van de \{…\} gemeenten/,
  ];
  it('comes with its noun in the code, by `counted`', () => {
    const loose = new RegExp(`\\{…\\} (\\p{L}+e )?(${many})(?!\\p{L})`, 'iu');
    const wrong = inCode.filter(({ text }) => loose.test(text) && !neverOne.some((known) => known.test(text)));
    expect(wrong.map((text) => told(text, text.text.slice(0, 200)))).toEqual([]);
  });
});
