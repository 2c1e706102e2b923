import { afterAll, describe, expect, it } from '@jest/globals';
import { TO_WRITE, houseLook, type Paper } from '../../../platform/paper/paper.js';
import { writePaper } from '../../../platform/paper/write.js';
import { PdfRenderer } from '../../../platform/pdf/pdf-renderer.js';
import { budgetStateCodes } from '@bloemen/vocabulary';
import { getDocumentProxy } from 'unpdf';
import { totalWords } from './paper-blocks.js';
import {
  aldermanPosition,
  collegeProposal,
  councilBriefing,
  councilDossier,
  pressRelease,
  yearlyReport,
} from './paper-kinds.js';
import { base, decision, designOf, line, money, motion, pillars, undertaking } from './paper-examples.js';

/** All that a paper says, as one text. */
function saidBy({ title, marks, fields, blocks, sources }: Paper): string {
  const words = blocks.map((block) => {
    switch (block.is) {
      case 'HEADING':
        return `# ${block.text}`;
      case 'TEXT':
        return block.pieces.map(({ text }) => text).join('');
      case 'FIELDS':
        return block.fields.map((field) => field.join(': ')).join('\n');
      case 'LIST':
        return block.items.map((item) => `- ${item}`).join('\n');
      case 'TABLE':
        return block.rows.map((row) => row.join(' | ')).join('\n');
      case 'BREAK':
        return '';
    }
  });
  return [title, ...marks, ...fields.map((field) => field.join(': ')), ...words, ...sources]
    .join('\n')
    .replaceAll('\u00a0', ' ');
}
const headingsOf = ({ blocks }: Paper) =>
  blocks.flatMap((block) => (block.is === 'HEADING' && block.level === 1 ? [block.text] : []));

describe('papers from data', () => {
  it('write a college proposal in the own headings, each point with its state, and mark what nobody wrote', () => {
    const paper = collegeProposal(base, designOf('COLLEGE_PROPOSAL'), decision, money, ['Plan van aanpak']);
    const said = saidBy(paper);
    expect(paper.marks).toEqual(['Concept']);
    expect(headingsOf(paper)).toEqual(decision.headings.filter(({ isUsed }) => isUsed).map(({ name }) => name));
    expect(said).toContain('1 | Deelnemen aan het programma | Besloten op 5 januari 2021 [2].');
    expect(said).toContain('2 | Het plan vaststellen | Voorgenomen.');
    expect(said).toContain('- Besloten: ‘heeft besloten’ [3]');
    expect(said).toContain('Niet bekend wat de commissie vond.');
    expect(said).toContain('Tweede alinea.');
    expect(said.split(TO_WRITE)).toHaveLength(1 + headingsOf(paper).length - 6);
    expect(paper.sources).toEqual([
      'Collegevoorstel, zaaknummer 1234',
      'Besluitenlijst van 5 januari 2021',
      'Persbericht 2021-1',
    ]);
  });

  it('tell the council what it asked, what is done and what slipped', () => {
    const said = saidBy(councilBriefing(base, designOf('COUNCIL_BRIEFING'), motion, [undertaking], money));
    expect(said).toMatch(/# Wat er is gedaan\n- Aansluiten.*in uitvoering.*\n- Een plan.*uitgevoerd/);
    expect(said).toMatch(/# Wat niet loopt\n- Geld vrijmaken: loopt niet\. Het punt is ingetrokken\./);
    expect(said).toContain('Open, uiterlijk 1 juli 2021, te laat.');
    expect(said).toMatch(/nog niet begonnen: \n- De raad informeren/);
    expect(said).toContain(TO_WRITE);
  });

  it('say which quote and which figure of a press release is not ready', () => {
    const release = {
      number: '2021-1',
      title: 'Onze gemeente doet mee',
      status: 'Concept',
      isPublished: false,
      embargo: null,
      body: 'Een bericht.',
      quotes: [{ text: 'Dit is nodig', by: 'de wethouder', isApproved: false }],
      figures: [{ says: 'Ruim 35% voelt zich eenzaam', source: null }],
      decision: null,
      editors: null,
      isDemonstration: false,
    };
    const paper = pressRelease(base, designOf('PRESS_RELEASE'), release);
    expect(paper.marks).toEqual(['Concept']);
    expect(saidBy(paper)).toContain('Nog niet goedgekeurd door wie dit zegt.');
    expect(saidBy(paper)).toContain('Ruim 35% voelt zich eenzaam. Let op: de bron van dit cijfer is niet compleet.');
    expect(pressRelease(base, designOf('PRESS_RELEASE'), { ...release, isPublished: true }).marks).toEqual([]);
  });

  it('put what a year held under its pillar, with its source, and say what there is not', () => {
    const empty = { meetings: [], actions: [], activities: [], evaluations: [], money: [] };
    const facts = [
      {
        pillar: 'P2' as const,
        on: '2021-03-01',
        precision: 'MONTH' as const,
        what: 'Coalitie gestart.',
        source: 'Persbericht',
      },
    ];
    const paper = yearlyReport(base, designOf('YEARLY_REPORT'), { year: 2021, pillars, facts, ...empty });
    expect(saidBy(paper)).toMatch(/2\. Creëer een sterk netwerk\n- maart 2021: Coalitie gestart\. \[2\]/);
    expect(saidBy(paper)).toContain('In 2021 is geen bijeenkomst vastgelegd.');
    expect(saidBy(paper)).toContain('Er is geen geld vastgelegd.');
  });

  it('follow the order, names and sentences of the municipality', () => {
    const [first, second, ...others] = designOf('COUNCIL_DOSSIER').parts;
    const design = {
      parts: [
        { ...second!, name: 'Wat het college besloot' },
        first!,
        ...others.map((part) => ({ ...part, isUsed: false })),
      ],
      opening: 'Geachte raad,',
      closing: 'Met groet.',
    };
    const dossier = { motion, decisions: [decision], undertakings: [], money: [], evaluations: [] };
    const paper = councilDossier(base, design, dossier);
    expect(headingsOf(paper)).toEqual(['Wat het college besloot', 'De motie']);
    expect(saidBy({ ...paper, blocks: [paper.blocks[0]!, paper.blocks.at(-1)!] })).toMatch(
      /Geachte raad,\nMet groet\./,
    );
  });

  it('never add money of different states, and count what is not named', () => {
    const said = saidBy(councilBriefing(base, designOf('COUNCIL_BRIEFING'), motion, [], money));
    expect(said).toContain('Voorgesteld, 2021: € 30.000.');
    expect(said).toContain(
      'In de ontwerpbegroting, 2022-2025: € 30.000 per jaar, en voor 2022 een bedrag dat niet is genoemd.',
    );
    expect(said).not.toContain('150.000');
    const yearly = [2022, 2023].map((year) => line({ state: 'AUTHORISED', year, amountCents: 3_000_000 }));
    expect(totalWords('AUTHORISED', yearly)).toMatch(/^Vastgesteld door de raad, 2022-2023: €\s30\.000 per jaar$/);
    const unnamed = line({ state: 'PROPOSED', year: 2022, amountCents: null });
    expect(totalWords('PROPOSED', [line({ state: 'PROPOSED', year: 2021, amountCents: 3_000_000 }), unnamed])).toMatch(
      /^Voorgesteld, 2021: €\s30\.000, en voor 2022 een bedrag dat niet is genoemd$/,
    );
    expect(totalWords('PROPOSED', [unnamed])).toBe('Voorgesteld, 2022: bedrag niet genoemd');
    const euros = (cents: number) => new RegExp(`€\\s${(cents / 100).toLocaleString('nl-NL')}(?!\\d|\\.\\d)`);
    // Powers of two: no sum of one state is a sum over several.
    const lines = budgetStateCodes.map((state, index) => line({ state, amountCents: 2 ** index * 101_100 }));
    for (let chosen = 1; chosen < 2 ** lines.length; chosen += 1) {
      const some = lines.filter((_, index) => chosen & (1 << index));
      if (some.length < 2) continue;
      const all = some.reduce((sum, { amountCents }) => sum + amountCents!, 0);
      const facts = { pillars, motions: [motion], undertakings: [], money: some };
      for (const paper of [
        councilBriefing(base, designOf('COUNCIL_BRIEFING'), motion, [], some),
        aldermanPosition(base, designOf('ALDERMAN_POSITION'), facts),
      ]) {
        expect(saidBy(paper)).toMatch(euros(some[0]!.amountCents!));
        expect(saidBy(paper)).not.toMatch(euros(all));
      }
    }
  });

  describe('the position of the alderman', () => {
    const pdf = new PdfRenderer({ timeoutMs: 30_000, memoryBytes: 1024 ** 3 });
    const pagesOf = async (paper: Paper) =>
      (await getDocumentProxy(new Uint8Array(await writePaper('PDF', paper, houseLook, pdf)))).numPages;
    afterAll(() => pdf.close());

    it('says what slipped first, money state by state, and answers what a council asks', () => {
      const facts = { pillars, motions: [motion], undertakings: [undertaking], money };
      const said = saidBy(aldermanPosition(base, designOf('ALDERMAN_POSITION'), facts));
      expect(said).toMatch(/Motie: Geld vrijmaken.*\nToezegging: De raad hoort/);
      expect(said).toContain('- Voorgesteld, 2021: € 30.000.');
      expect(said).toContain('Van 4 verzoeken is er 1 uitgevoerd.');
      expect(said).toContain('Nee, 1 toezegging is te laat.');
      expect(said).toContain('Van geen bedrag ligt vast dat de raad het heeft vastgesteld');
    });

    it('names all that lags, however many pillars', () => {
      const saidOf = (isStale: boolean) =>
        saidBy(
          aldermanPosition(base, designOf('ALDERMAN_POSITION'), {
            pillars: pillars.map((pillar) => ({ ...pillar, isStale })),
            motions: [],
            undertakings: [],
            money: [],
          }),
        );
      expect(saidOf(true)).toContain(
        'Waar loopt het achter? Pijler 1, 2, 4 en 5: in uitvoering, niet actueel. Pijler 3: onbekend, niet actueel.',
      );
      expect(saidOf(false)).toContain('Waar loopt het achter? Pijler 3: onbekend.');
    });

    it('counts no motion that the council did not adopt as promised', () => {
      const saidOf = (motions: (typeof motion)[]) =>
        saidBy(
          aldermanPosition(base, designOf('ALDERMAN_POSITION'), { pillars, motions, undertakings: [], money: [] }),
        );
      for (const status of ['SUBMITTED', 'REJECTED'] as const) {
        const said = saidOf([{ ...motion, status }]);
        expect(said).not.toContain(motion.requests[0]!.body);
        expect(said).toContain('Er is geen motie vastgelegd die is aangenomen.');
      }
      expect(saidOf([motion, { ...motion, status: 'REJECTED' }])).toContain('Van 4 verzoeken is er 1 uitgevoerd.');
      expect(saidOf([{ ...motion, requests: [] }])).toContain('Er is niet vastgelegd wat de motie vraagt.');
    });

    it('has one page, with nothing and with much', async () => {
      const design = designOf('ALDERMAN_POSITION');
      const nothing = { pillars, motions: [], undertakings: [], money: [] };
      expect(await pagesOf(aldermanPosition(base, design, nothing))).toBe(1);
      const long = 'Een wat langere zin over wat er is afgesproken met de raad en met alle partners. '.repeat(8);
      const much = {
        pillars: pillars.map((pillar) => ({ ...pillar, because: long, isStale: true, source: long })),
        motions: Array.from({ length: 9 }, (_, index) => ({
          ...motion,
          sourceText: `${index} ${long}`,
          requests: motion.requests.map((request) => ({ ...request, body: long, because: long })),
        })),
        undertakings: Array.from({ length: 40 }, () => ({ ...undertaking, title: long, sourceText: long })),
        money: budgetStateCodes.flatMap((state) => [2021, 2025].map((year) => line({ state, year }))),
      };
      const paper = aldermanPosition(
        { ...base, isDemonstration: true },
        { ...design, opening: long, closing: long },
        much,
      );
      expect(saidBy(paper)).toContain('En nog 70. Alles staat bij Moties en Toezeggingen.');
      expect(await pagesOf(paper)).toBe(1);
    }, 60_000);
  });
});
