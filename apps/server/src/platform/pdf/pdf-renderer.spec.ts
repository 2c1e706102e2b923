import { afterAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { extractText, getDocumentProxy } from 'unpdf';
import { withoutGlyph } from './fonts.js';
import { PdfRenderer, type PdfDocument } from './pdf-renderer.js';

const renderer = new PdfRenderer({ timeoutMs: 20_000, memoryBytes: 512 * 2 ** 20 });
afterAll(() => renderer.close());

const plain = (data: unknown): PdfDocument => ({
  template: `
    #import "/house.typ": *
    #let data = json("/data.json")
    #show: document.with(title: data.title, subtitle: "Proef", date: "2026-11-22")
    = Kop
    #data.text
    #data-table((columns: ((label: data.text, isNumeric: false),), widths: (480,), isLine: (false,), rows: ((data.text,),)))`,
  data,
});

const hostile = [
  '#read("/etc/passwd")',
  '#import "@preview/cetz:0.3.0"; #panic("run")',
  '*vet* _schuin_ $x^2$ `code` = kop @label <label> // weg',
  '#sys.inputs #eval("1+1") \\ #{ 1 + 1 }',
  '<script>alert(1)</script><img src="http://169.254.169.254/">',
  '{{ data.title }} ${process.env.PATH} %{x} <%= x %>',
  '"); #panic("uit de tekenreeks"); ("',
];

describe('PdfRenderer', () => {
  it('makes a tagged Dutch PDF/UA-1 document', async () => {
    const pdf = await renderer.render(
      plain({ title: 'Creëer één netwerk', text: 'Sociale Coalitie, 1.201 leden, € 30.000' }),
    );
    const raw = pdf.toString('latin1');
    expect(raw).toContain('/StructTreeRoot');
    expect(raw).toMatch(/pdfuaid:part>1</);
    expect(raw).toMatch(/\/Lang ?\(nl-NL\)/);
    expect(await textOf(pdf)).toContain('Sociale Coalitie, 1.201 leden, € 30.000');
  });

  it('tags bullets as a list, and no entries as nothing', async () => {
    const pdf = await renderer.render({
      template:
        '#import "/house.typ": *\n#show: document.with(title: "Lijst", date: "2026-11-22")\n#entries(())\n#bullets(json("/data.json"))',
      data: ['Tandem', 'Questio'],
    });
    const page = await (await getDocumentProxy(new Uint8Array(pdf))).getPage(1);
    const roles = rolesIn(await page.getStructTree());
    expect(roles.join(' ')).toContain('L LI Lbl Span LBody LI Lbl Span LBody');
    expect(roles.filter((role) => role === 'L')).toHaveLength(1);
  });

  it.each(hostile)('shows %s as text', async (text) => {
    expect(squeezed(await textOf(await renderer.render(plain({ title: text, text }))))).toContain(squeezed(text));
  });

  it('replaces what has no glyph instead of refusing the document', async () => {
    const pdf = await renderer.render(plain({ title: 'Glas', text: 'ő ş Ω Ж blijven; 漢字\u202e\u0000 👩‍👩‍👧 gaan' }));
    expect(squeezed(await textOf(pdf))).toContain(
      squeezed('ő ş Ω Ж blijven; [teken ontbreekt] [teken ontbreekt] gaan'),
    );
  });

  it('names what has no glyph as a reader sees it, and nothing of what has', () => {
    expect(withoutGlyph('Feest 👩‍👩‍👧 en 漢, ❤️')).toEqual(['👩‍👩‍👧', '漢', '❤️']);
    expect(withoutGlyph('Zoë Ağaoğlu-Ćwiklińska ‘café’ – € 20.000 • “ja”… ½ Ω Ж')).toEqual([]);
  });

  it('gives the same bytes for the same document, also from a new process', async () => {
    const document = plain({ title: 'Zelfde', text: 'Zelfde' });
    const first = sha256(await renderer.render(document));
    renderer.close();
    expect(sha256(await renderer.render(document))).toBe(first);
    expect(sha256(await renderer.render(plain({ title: 'Ander', text: 'Ander' })))).not.toBe(first);
  });

  it('refuses a picture without text alternative', async () => {
    const picture = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>';
    const template = (alt: string) => `#set document(title: "x")\n#image("/chart.svg"${alt})`;
    await expect(
      renderer.render({ template: template(''), data: null, pictures: { 'chart.svg': picture } }),
    ).rejects.toMatchObject({ failure: 'refused' });
    await expect(
      renderer.render({ template: template(', alt: "Een lijn"'), data: null, pictures: { 'chart.svg': picture } }),
    ).resolves.toBeInstanceOf(Buffer);
  });

  it('reads nothing from the disk', async () => {
    await expect(
      renderer.render({ template: '#set document(title: "x")\n#read("/../../etc/hostname")', data: null }),
    ).rejects.toMatchObject({ failure: 'refused' });
    await expect(
      renderer.render({ template: '#set document(title: "x")\n#read("/etc/hostname")', data: null }),
    ).rejects.toMatchObject({ failure: 'refused' });
  });

  it('ends a document that takes too long, keeps the event loop free, and makes the next one', async () => {
    const impatient = new PdfRenderer({ timeoutMs: 1_500, memoryBytes: 2 ** 30 });
    let ticks = 0;
    const clock = setInterval(() => ticks++, 50);
    await expect(
      impatient.render({
        template: '#let i = 0\n#for a in range(100000) { for b in range(100000) { i += 1 } }',
        data: null,
      }),
    ).rejects.toMatchObject({ failure: 'too_slow' });
    clearInterval(clock);
    expect(ticks).toBeGreaterThan(15);
    await expect(impatient.render(plain({ title: 'Daarna', text: 'Daarna' }))).resolves.toBeInstanceOf(Buffer);
    impatient.close();
  });

  it('ends a document that takes too much memory', async () => {
    const modest = new PdfRenderer({ timeoutMs: 15_000, memoryBytes: 300 * 2 ** 20 });
    await expect(
      modest.render({
        template:
          '#set document(title: "x")\n#let a = range(9000000).map(i => "tekst " + str(i) + " die ruimte inneemt")\n#a.len()',
        data: null,
      }),
    ).rejects.toMatchObject({ failure: 'crashed' });
    modest.close();
  });

  it('stops at once when the work is aborted', async () => {
    const controller = new AbortController();
    const rendering = renderer.render(
      { template: '#for a in range(100000) { for b in range(100000) { } }', data: null },
      controller.signal,
    );
    setTimeout(() => controller.abort(new Error('cancelled')), 200);
    await expect(rendering).rejects.toThrow('cancelled');
    await expect(renderer.render(plain({ title: 'Daarna', text: 'Daarna' }))).resolves.toBeInstanceOf(Buffer);
  });
});

async function textOf(pdf: Buffer): Promise<string> {
  return (await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true })).text;
}

type Tagged = { role?: string; children?: unknown[] };

/** The roles of the tags, in the order in which a screen reader meets them. */
function rolesIn({ role, children = [] }: Tagged): string[] {
  return [...(role ? [role] : []), ...children.flatMap((child) => rolesIn(child as Tagged))];
}

/** A line may break anywhere in a narrow column. */
function squeezed(text: string): string {
  return text.replace(/\s+/g, '');
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
