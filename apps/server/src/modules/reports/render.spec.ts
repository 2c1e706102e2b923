import { afterAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { readOds } from 'hucre/ods';
import { readXlsx } from 'hucre/xlsx';
import { extractText, getDocumentProxy } from 'unpdf';
import { read } from 'xlsx';
import { levels, pillarCodes } from '@bloemen/vocabulary';
import { PdfRenderer } from '../../platform/pdf/pdf-renderer.js';
import { anSvg, aPng, aSafeSvg } from '../municipalities/logo.builders.js';
import { factsheet } from './factsheet/factsheet.builders.js';
import { factsheetDocument } from './factsheet/factsheet.document.js';
import type { FactsheetSnapshot } from './factsheet/factsheet.snapshot.js';
import { progressDocument } from './progress/progress.document.js';
import type { ProgressSnapshot } from './progress/progress.snapshot.js';
import { render } from './render.js';
import { printedEntries } from './tables/report-table.js';
import { contentOf, reportFormats, type ReportFormat } from './reports.rules.js';
import { zipped } from './spreadsheet/book.js';

const renderer = new PdfRenderer({ timeoutMs: 60_000, memoryBytes: 512 * 2 ** 20 });
const makers = { pdf: renderer, sheetRows: 100_000 };
afterAll(() => renderer.close());

const hostile = [
  '=HYPERLINK("http://169.254.169.254/")',
  '+1+1',
  '-2+3',
  '@SUM(A1)',
  '\t=1+1',
  '#read("/etc/passwd")',
  '*vet* $x$ <script>alert(1)</script> {{ x }}',
];

describe('render', () => {
  it.each(hostile)('shows %j as text on the page', async (text) => {
    const pdf = await render('PDF', factsheet(text), makers);
    const { text: page } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true });
    expect(squeezed(page).split(squeezed(text)).length).toBeGreaterThan(15);
  });

  describe('the first page', () => {
    const known = factsheet('Een avond in de wijk');
    const many = (count: number, text: string) => Array.from({ length: count }, (_, index) => `${text} ${index + 1}`);
    const long = 'Stichting Samenwerkende Vrijwilligersorganisaties en Ontmoetingscentra '.repeat(3);
    const nothing: FactsheetSnapshot = {
      ...known,
      municipality: { ...known.municipality, takesPart: false, joinedOn: null },
      pillars: known.pillars.map((pillar) => ({ ...pillar, level: 'UNKNOWN', isStale: false, latest: null })),
      evidence: [],
      decisions: [],
      statement: null,
      coalition: { name: 'Lokale coalitie', recorded: null, members: [], preparationGroup: [] },
      plan: null,
      principles: [],
      goals: [],
      milestones: [],
      figures: [],
    };
    const everything = (text: string): FactsheetSnapshot => {
      const base = factsheet(text);
      const money = {
        recurrence: 'Structureel',
        isYearly: true,
        amountCents: 123_456_789,
        firstYear: 2026,
        lastYear: 2029,
      };
      return {
        ...base,
        municipality: {
          ...base.municipality,
          name: text.slice(0, 60),
          ggdRegion: 'Veiligheids- en Gezondheidsregio Gelderland-Midden',
          isDemonstration: true,
          waitsFor: 'DECISION',
          waitsUntil: '2027-05-22',
        },
        evidence: base.evidence.map((fact) => ({ ...fact, money })),
        statement: { ...base.statement!, decisionReference: text, decisionOn: '2021-05-25', isDemonstration: true },
        coalition: {
          ...base.coalition,
          members: many(40, text).map((name) => ({ name, role: 'Lid', since: null })),
          preparationGroup: many(8, text),
        },
        milestones: many(30, text).map((title, index) => ({
          title,
          goal: text,
          owner: text,
          due: index % 3 === 0 ? null : { on: `20${20 + (index % 9)}-03-01`, precision: 'MONTH' },
          state: 'Gepland',
        })),
      };
    };

    it.each([
      ['of Heemstede', known],
      ['of a municipality of which nothing is known', nothing],
      ['of an archive', { ...nothing, evidence: known.evidence, pillars: known.pillars }],
      ['of a long name with much of everything', everything(long)],
      ["of 's-Hertogenbosch", everything("'s-Hertogenbosch")],
      ['of words without an end', everything('Ж'.repeat(300))],
      ['of addresses', everything(`https://voorbeeld.example/${'pad/'.repeat(60)}`)],
    ] as const)('is one page, and the annex begins on the second: %s', async (_, snapshot) => {
      const document = await getDocumentProxy(new Uint8Array(await render('PDF', snapshot, makers)));
      const { text: pages } = await extractText(document, { mergePages: false });
      expect(pages[0]).toContain('FACTSHEET');
      for (const card of ['Eenzaam, 18 jaar', 'Verklaring', 'Wat eraan komt', 'Geld', 'in de bijlage'])
        expect(pages[0]).toContain(card);
      expect(pages[0]).not.toContain('Verantwoording');
      expect(pages[1]).toMatch(/^\s*Bijlage/);
    });

    describe('with a logo', () => {
      const withLogo = (
        snapshot: FactsheetSnapshot,
        name: string,
        file: Buffer,
        aspect: number,
      ): FactsheetSnapshot => ({
        ...snapshot,
        look: { accent: snapshot.look.accent, logo: { name, content: file.toString('base64'), aspect } },
      });
      const frontOf = (snapshot: FactsheetSnapshot) =>
        factsheetDocument(snapshot).data as { front: { plate: number | null; titleSize: number } };

      it.each([
        ['an SVG', 'logo.svg', aSafeSvg, 2],
        ['a wide SVG', 'logo.svg', anSvg('<rect width="800" height="100"/>', 'viewBox="0 0 800 100"'), 8],
        ['a PNG', 'logo.png', aPng(60, 120), 0.5],
      ])(
        'shows %s in the place of the flower, and is one page and the same bytes as ever',
        async (_, name, file, aspect) => {
          const snapshot = withLogo(everything(long), name, file, aspect);
          expect(Object.keys(factsheetDocument(snapshot).pictures!)).not.toContain('mark.svg');
          const pdf = await render('PDF', snapshot, makers);
          expect(pdf.equals(await render('PDF', everything(long), makers))).toBe(false);
          expect(pdf.equals(await render('PDF', snapshot, makers))).toBe(true);
          const { text: pages } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: false });
          expect(pages[1]).toMatch(/^\s*Bijlage/);
        },
      );

      it('gives a wide one room that its title gives', () => {
        expect(frontOf(everything(long)).front.plate).toBeNull();
        const [square, wide] = [1, 8].map(
          (aspect) => frontOf(withLogo(everything(long), 'logo.png', aPng(99, 99), aspect)).front,
        );
        expect([square!.plate, wide!.plate]).toEqual([50, 120]);
        expect(wide!.titleSize).toBeLessThan(square!.titleSize);
      });

      it('has the flower where the typesetter cannot draw it, and the same facts with it as without', async () => {
        const broken = withLogo(known, 'logo.png', Buffer.from('geen plaatje'), 1);
        expect((await render('PDF', broken, makers)).equals(await render('PDF', known, makers))).toBe(true);
        expect(contentOf(broken)).toBe(contentOf(known));
      });
    });

    it('never lets a text run into what is below it', async () => {
      for (const snapshot of [known, everything(long)]) {
        const document = await getDocumentProxy(new Uint8Array(await render('PDF', snapshot, makers)));
        const { items } = await (await document.getPage(1)).getTextContent();
        const lines = items.flatMap((item) =>
          'str' in item && item.str.trim()
            ? [
                {
                  left: item.transform[4] as number,
                  right: (item.transform[4] as number) + item.width,
                  y: item.transform[5] as number,
                  size: item.height,
                },
              ]
            : [],
        );
        const clashes = lines.filter((one) =>
          lines.some(
            (other) =>
              one !== other &&
              one.left < other.right - 1 &&
              other.left < one.right - 1 &&
              one.y !== other.y &&
              Math.abs(one.y - other.y) < 0.9 * Math.min(one.size, other.size),
          ),
        );
        expect(clashes).toEqual([]);
      }
    });

    it('hears the flower in words, and each status beside its petal', async () => {
      const document = await getDocumentProxy(new Uint8Array(await render('PDF', known, makers)));
      expect(JSON.stringify(await (await document.getPage(1)).getStructTree())).toContain(
        'De bloem van Heemstede. Bestuurlijk commitment voorgenomen, niet actueel; ',
      );
      const { text } = await extractText(document, { mergePages: false });
      expect(text[0]!.match(/Voorgenomen · niet actueel/g)).toHaveLength(5);
    });

    it('shows the colour of the municipality, and the same facts whatever the colour', () => {
      expect(
        (factsheetDocument({ ...known, look: { accent: '#7a1f5c', logo: null } }).data as { accent: string }).accent,
      ).toBe('#7a1f5c');
      expect(contentOf({ ...known, look: { accent: '#7a1f5c', logo: null } })).toBe(contentOf(known));
    });
  });

  it('says of when the partners are known, once that is a year ago', async () => {
    const told = async (isStale: boolean) => {
      const base = factsheet('Zelfde');
      const snapshot = {
        ...base,
        coalition: { ...base.coalition, recorded: { on: '2022-02-01', precision: 'MONTH' as const, isStale } },
      };
      return squeezed(
        (
          await extractText(await getDocumentProxy(new Uint8Array(await render('PDF', snapshot, makers))), {
            mergePages: true,
          })
        ).text,
      );
    };
    for (const sentence of [
      'Zo was het volgens de jongste bron, van februari 2022',
      'Wie er na februari 2022 bij de coalitie kwam of stopte, is niet vastgelegd.',
    ]) {
      expect(await told(true)).toContain(squeezed(sentence));
      expect(await told(false)).not.toContain(squeezed(sentence));
    }
  });

  it('lists the newest fifty facts on paper, says how many are older, and all of them in a spreadsheet', async () => {
    const one = factsheet('Zelfde').evidence[0]!;
    const many = {
      ...factsheet('Zelfde'),
      evidence: Array.from({ length: 120 }, (_, index) => ({ ...one, what: `Feit nummer ${index + 1}.` })),
    };
    const { text, totalPages } = await extractText(
      await getDocumentProxy(new Uint8Array(await render('PDF', many, makers))),
      { mergePages: true },
    );
    expect(text.match(/Feit nummer/g)).toHaveLength(50);
    expect(squeezed(text)).toContain(squeezed('Nog 70 oudere feiten'));
    expect(totalPages).toBeLessThan(12);
    expect(
      JSON.stringify(read(await render('ODS', many, makers)).Sheets['Feiten']).match(/Feit nummer \d+\./g)!.length,
    ).toBeGreaterThanOrEqual(120);
  });

  it('keeps the figures of a group of people together, wherever the page ends', async () => {
    const names = [
      'Eenzaam',
      'Emotioneel eenzaam',
      'Sociaal eenzaam',
      'Ernstig eenzaam',
      'Mantelzorger',
      'Vrijwilliger',
    ];
    const base = factsheet('Zelfde');
    const figures = ['18 jaar en ouder', '18 tot en met 64 jaar', '65 jaar en ouder'].flatMap((population) =>
      names.map((name) => ({ ...base.figures[0]!, name, population })),
    );
    for (let milestones = 1; milestones <= 31; milestones += 3) {
      const pdf = await render(
        'PDF',
        { ...base, figures, milestones: Array.from({ length: milestones }, () => base.milestones[0]!) },
        makers,
      );
      const { text: pages } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: false });
      for (const page of pages)
        expect(page.match(/Eerder in de gemeente/g)?.length).toBe(page.match(/·\s*modelschatting/g)?.length);
    }
  });

  it('gives a name that comes back the texts of all its rows', () => {
    const columns = [
      { label: 'Onderwerp', kind: 'text' as const },
      { label: 'Toelichting', kind: 'text' as const },
    ];
    const rows = [
      ['Peildatum', { on: '2026-11-22', precision: 'DAY' as const }],
      ['Werkwijze', 'Een.'],
      ['Werkwijze', 'Twee.'],
    ];
    expect(printedEntries({ name: 'Verantwoording', columns, rows })).toEqual([
      ['Peildatum', '22 november 2026'],
      ['Werkwijze', 'Een. Twee.'],
    ]);
  });

  it('refuses a book of more rows than it may have, and makes CSV of them', async () => {
    const snapshot = factsheet('Zelfde');
    const long = { ...snapshot, evidence: Array.from({ length: 200 }, () => snapshot.evidence[0]!) };
    for (const format of ['XLSX', 'ODS'] as const)
      await expect(render(format, long, { ...makers, sheetRows: 150 })).rejects.toMatchObject({
        code: 'report.too_long_for_a_sheet',
      });
    expect((await render('CSV', long, { ...makers, sheetRows: 150 })).toString().split('\r\n').length).toBeGreaterThan(
      200,
    );
  });

  it.each(hostile)('writes %j into spreadsheets as text that never calculates', async (text) => {
    for (const format of ['XLSX', 'ODS'] as const) {
      const cells = Object.values(
        read(await render(format, factsheet(text), makers), { cellFormula: true }).Sheets,
      ).flatMap((sheet) => Object.values(sheet) as { t?: string; f?: string; v?: unknown }[]);
      expect(cells.filter(({ f }) => f !== undefined)).toEqual([]);
      expect(cells.filter(({ t, v }) => t === 's' && String(v).trim() === text.trim()).length).toBeGreaterThan(15);
    }
  });

  it('keeps lines, spaces, days and strange characters in a spreadsheet', async () => {
    const text = '  Eerste regel\nTweede   regel \t na een tab & <b> "zo" _x0041_ 😀 ';
    for (const [format, open] of [
      ['XLSX', readXlsx],
      ['ODS', readOds],
    ] as const) {
      const { sheets, properties } = await open(await render(format, factsheet(`${text}\u0007\ud800\uffff`), makers));
      expect(properties?.title).toContain('Heemstede');
      expect(sheets.map(({ name }) => name)).toEqual([
        'Pijlers',
        'Feiten',
        'Besluiten',
        'Leden',
        'Uitgangspunten',
        'Doelen',
        'Mijlpalen',
        'Cijfers',
        'Niet bekend',
        'Bronnen',
        'Verantwoording',
      ]);
      expect(sheets[1]!.rows.slice(0, 2)).toEqual([
        [
          'Pijler',
          'Wat',
          'Soort',
          'Zekerheid',
          'Datum',
          'Bron',
          'Geld',
          'Bedrag in euro',
          'Eerste jaar',
          'Laatste jaar',
          'Wat er veranderde',
          'Toelichting',
          'Voorbeeldgegeven',
        ],
        [
          1,
          text,
          'Besluit van het college',
          'Voorgenomen',
          new Date('2021-05-25T00:00:00Z'),
          text,
          '–',
          '–',
          '–',
          '–',
          text,
          text,
          'nee',
        ],
      ]);
    }
  });

  it('fails as a whole when a row cannot be written', async () => {
    function* rows() {
      yield 'eerste';
      throw new Error('kapotte rij');
    }
    await expect(
      zipped(
        [
          { name: 'sheet1.xml', content: rows() },
          { name: 'sheet2.xml', content: ['tweede'] },
        ],
        '2026-11-22',
      ),
    ).rejects.toThrow('kapotte rij');
  });

  it.each(hostile)('writes %j into CSV so that no program calculates it, and numbers as numbers', async (text) => {
    const rows = parse<{ kolom: string; waarde: string }>(await render('CSV', factsheet(text), makers), {
      columns: true,
      bom: true,
    });
    expect(rows.filter(({ waarde }) => /^[=+@\t\r]/.test(waarde))).toEqual([]);
    expect(rows.filter(({ waarde }) => waarde.startsWith('-')).map(({ waarde }) => waarde)).toEqual(['-1']);
    expect(rows.filter(({ waarde }) => waarde.includes(text.trim())).length).toBeGreaterThan(15);
  });

  const ofFigures = reportFormats.filter((format) => format !== 'DOCX' && format !== 'ODT');
  it.each(ofFigures)('gives the same bytes for the same snapshot as %s', async (format: ReportFormat) => {
    const first = await render(format, factsheet('Zelfde'), makers);
    renderer.close();
    expect((await render(format, factsheet('Zelfde'), makers)).equals(first)).toBe(true);
    expect((await render(format, factsheet('Ander'), makers)).equals(first)).toBe(false);
  });

  describe('the progress report', () => {
    const counts = levels.map((level) => ({ level, count: level === 'EMBEDDED' ? null : 20 }));
    const national = pillarCodes.map((pillar) => ({ pillar, counts, stale: 8 }));
    const group = (division: string, name: string, count: number | null) => ({
      division,
      name,
      municipalities: 30,
      participating: 20,
      pillars: pillarCodes.map((pillar) => ({
        pillar,
        counts: levels.map((level) => ({ level, count: level === 'IN_PROGRESS' ? count : null })),
        stale: null,
      })),
    });
    const participation = [2019, 2021].map((year) => ({
      on: `${year}-05-22`,
      when: `mei ${year}`,
      count: 120,
      inWords: '120',
      counted: 'gemeenten',
      source: 'Een bericht',
    }));
    const snapshot: ProgressSnapshot = {
      report: 'PROGRESS',
      layout: 3,
      asOf: '2026-11-22',
      editionOn: '2026-11-01',
      municipalities: 342,
      participating: 123,
      conditional: 12,
      demonstration: 0,
      national,
      previous: null,
      ahead: [],
      groups: [],
      participation: [],
      withheld: 5,
      method: ['Zo telden wij.'],
    };
    type Data = {
      headline: string;
      participatingWords: string;
      pillarsAlt: string;
      pillars: { rows: string[][] };
      moved: { rows: string[][] } | null;
      divisions: { tables: unknown[]; withheldGroups: string[] }[];
    };
    const dataOf = (given: Partial<ProgressSnapshot> = {}) => progressDocument({ ...snapshot, ...given }).data as Data;
    const pagesOf = async (given: Partial<ProgressSnapshot>) =>
      (
        await extractText(
          await getDocumentProxy(new Uint8Array(await render('PDF', { ...snapshot, ...given }, makers))),
          { mergePages: false },
        )
      ).text;

    it('never draws or counts a withheld number as zero', () => {
      const { headline, participatingWords, pillarsAlt, pillars } = dataOf();
      expect(participatingWords).toBe(
        'gemeenten deden mee op 1 november 2026, van de 342, waarvan 12 onder voorbehoud',
      );
      expect(headline).toContain('is bij ten minste 20 daarvan in uitvoering of geborgd');
      expect(pillarsAlt).toContain('Bestuurlijk commitment ten minste 20');
      expect(pillars.rows[0]).toEqual(['1. Bestuurlijk commitment', '20', '20', '20', '20', '–', '8']);
    });

    it('says how it moved since the edition before, and nothing of what is withheld', () => {
      const exact = (count: number) =>
        levels.map((level) => ({ level, count: level === 'IN_PROGRESS' ? count : level === 'EMBEDDED' ? 5 : null }));
      const previous = {
        editionOn: '2026-10-01',
        participating: 118,
        national: pillarCodes.map((pillar) => ({ pillar, counts: exact(10), stale: 8 })),
      };
      const [first, ...others] = national;
      const { moved } = dataOf({ previous, national: [{ ...first!, counts: exact(15) }, ...others] });
      expect(moved!.rows.slice(0, 3)).toEqual([
        ['Gemeenten die meedoen', '118', '123', '+5'],
        ['1. Bestuurlijk commitment', '15', '20', '+5'],
        ['2. Creëer een sterk netwerk', '15', 'ten minste 20', 'niet te zeggen'],
      ]);
      expect(dataOf().moved).toBeNull();
    });

    it('gives no table of what is too small, and names those groups once', async () => {
      const groups = [
        group('Provincie', 'Drenthe', null),
        group('Provincie', 'Utrecht', 0),
        group('Provincie', 'Zeeland', 11),
        group('GGD-regio', 'GGD Twente', null),
      ];
      const { divisions } = dataOf({ groups });
      expect(divisions.map(({ tables, withheldGroups }) => [tables.length, withheldGroups])).toEqual([
        [5, ['Drenthe', 'Utrecht']],
        [0, ['GGD Twente']],
      ]);
      const annex = (await pagesOf({ groups })).slice(2).join(' ');
      expect(annex.match(/Drenthe/g)).toHaveLength(1);
      expect(annex.match(/GGD Twente/g)).toHaveLength(1);
    });

    it.each([
      ['without anything to tell of groups', {}],
      [
        'with an edition before, evenings and many groups',
        {
          demonstration: 100,
          participation,
          previous: { editionOn: '2026-10-01', participating: 118, national },
          ahead: Array.from({ length: 20 }, (_, index) => ({
            on: `2027-01-${10 + index}`,
            what: 'Een avond voor wethouders met een heel lange naam in een plaats met een heel lange naam, Zoetermeer',
          })),
          groups: ['Provincie', 'GGD-regio', 'Omvang', 'Stedelijkheid'].flatMap((division) =>
            Array.from({ length: 25 }, (_, index) =>
              group(division, `Groningen, Friesland, Drenthe en Overijssel ${index}`, index % 4 === 0 ? null : 12),
            ),
          ),
        },
      ],
    ] as const)('tells its story on two pages, and the annex begins on the third: %s', async (_, given) => {
      const pages = await pagesOf(given as Partial<ProgressSnapshot>);
      expect(pages[0]).toContain('Hoe ver elke pijler is');
      expect(pages[1]).toMatch(/^\s*Wat bewoog/);
      expect(pages[1]).toContain('Groepen van gemeenten');
      expect(pages[2]).toMatch(/^\s*Bijlage/);
    });
  });
});

/** A line may break anywhere in a narrow column. */
function squeezed(text: string): string {
  return text.replace(/[\s\u00ad]+/g, '');
}
