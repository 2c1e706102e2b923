import { describe, expect, it } from '@jest/globals';
import { aJpeg, anSvg, aPng, aSafeSvg, pngChunk } from './logo.builders.js';
import { readLogo } from './logo.rules.js';

const because = (file: Buffer | string) => readLogo(Buffer.from(file)).because;
const base64 = (file: Buffer) => file.toString('base64');

describe('a logo', () => {
  it('is a PNG, a JPEG or an SVG by its bytes', () => {
    expect(readLogo(aPng(200, 100))).toEqual({ logo: { type: 'image/png', aspect: 2 }, because: null });
    expect(readLogo(aJpeg(100, 300))).toEqual({ logo: { type: 'image/jpeg', aspect: 0.333 }, because: null });
    expect(readLogo(aSafeSvg)).toEqual({ logo: { type: 'image/svg+xml', aspect: 2 }, because: null });
    expect(
      because(Buffer.concat([Buffer.from('\uFEFF<?xml version="1.0" encoding="UTF-8"?>\n<!-- gemaakt -->'), aSafeSvg])),
    ).toBeNull();
  });

  it.each([
    ['a GIF', Buffer.from('GIF89a......')],
    ['a PDF', Buffer.from('%PDF-1.7')],
    ['words', Buffer.from('logo')],
    ['an SVG in UTF-16', Buffer.from(`\uFEFF${aSafeSvg.toString()}`, 'utf16le')],
    ['a packed SVG', Buffer.from([0x1f, 0x8b, 8, 0])],
  ])('is not %s', (_, file) => {
    expect(because(file)).toBe('Kies een logo als PNG, SVG of JPEG.');
  });

  it.each([
    ['too large', aPng(3_001, 100), /te groot/],
    ['too small', aPng(47, 40), /te klein/],
    ['too wide', aPng(900, 100), /te lang of te smal/],
    ['too tall', anSvg('<g/>', 'viewBox="0 0 10 100"'), /te lang of te smal/],
    ['without a size', anSvg('<g/>', 'width="10" height="10"'), /viewBox/],
    ['without an end to its size', anSvg('<g/>', 'viewBox="0 0 1e999 1"'), /viewBox/],
  ])('is not one that is %s', (_, file, words) => {
    expect(because(file)).toMatch(words);
  });

  it('is whole, and nothing stands behind it', () => {
    const png = aPng(100, 100);
    const jpeg = aJpeg(100, 100);
    const turned = Buffer.from(png);
    turned[60]! ^= 1;
    for (const file of [
      png.subarray(0, -1),
      png.subarray(0, 30),
      turned,
      Buffer.concat([png, Buffer.from('<script>alert(1)</script>')]),
      Buffer.concat([png, Buffer.from('PK\u0003\u0004')]),
      Buffer.concat([png.subarray(0, 8), pngChunk('IDAT', Buffer.from('x')), png.subarray(8)]),
      // A bomb: so much more than it says; and pixels that are missing.
      aPng(100, 100, 60_000_000),
      aPng(100, 100, 100),
      jpeg.subarray(0, -2),
      Buffer.concat([jpeg, Buffer.from('<html>')]),
      Buffer.concat([jpeg.subarray(0, 8), Buffer.from([0xff, 0xd9])]),
    ])
      expect(because(file)).toMatch(/niet heel/);
  });
});

describe('an SVG', () => {
  it.each([
    ['a script', '<script>alert(1)</script>', /<script>/],
    ['a script of another namespace', '<h:script xmlns:h="http://www.w3.org/1999/xhtml">alert(1)</h:script>', /script/],
    ['HTML', '<foreignObject><b xmlns="http://www.w3.org/1999/xhtml"/></foreignObject>', /<foreignObject>/],
    ['what moves', '<set attributeName="href" to="javascript:alert(1)"/>', /<set>/],
    ['a link', '<a href="javascript:alert(1)"><path d="M0 0"/></a>', /<a>/],
    ['letters', '<text>Heemstede</text>', /letters/],
    ['loose letters', 'Heemstede', /letters/],
    ['a filter', '<filter id="x"/>', /<filter>/],
    ['an SVG in it', '<svg/>', /<svg>/],
    ['metadata', '<metadata/>', /<metadata>/],
    ['an act', '<path onload="alert(1)"/>', /onload/],
    ['an act in capitals', '<path ONCLICK="alert(1)"/>', /ONCLICK/],
    ['an attribute of another program', '<path xmlns:s="urn:x" s:role="x"/>', /s:role/],
    ['another base', '<path xml:base="https://x.example/"/>', /xml:base/],
    ['an image from outside', '<image href="https://x.example/a.png"/>', /buiten het bestand/],
    ['an image beside it', '<image xlink:href="a.png"/>', /buiten het bestand/],
    ['an SVG as a picture', `<image href="data:image/svg+xml;base64,${base64(aSafeSvg)}"/>`, /geen PNG of JPEG/],
    ['a page as a picture', '<image href="data:text/html,x"/>', /geen PNG of JPEG/],
    ['a picture that is none', `<image href="data:image/png;base64,${base64(aSafeSvg)}"/>`, /niet heel/],
    ['a picture that is too large', `<image href="data:image/png;base64,${base64(aPng(3_001, 1))}"/>`, /te groot/],
    ['a program to use', '<use xlink:href="javascript:alert(1)"/>', /buiten het bestand/],
    ['a program in disguise', '<use xlink:href="&#106;avascript:alert(1)"/>', /buiten het bestand/],
    ['a shape from outside', '<use href="https://x.example/a.svg#a"/>', /buiten het bestand/],
    ['a reference where none belongs', '<path href="#a"/>', /verwijzing op <path>/],
    ['a fill from outside', '<path fill="url(https://x.example/a.svg#a)"/>', /buiten het bestand/],
    ['a style from outside', '<path style="fill:url(//x.example/a)"/>', /buiten het bestand/],
    ['an image set', '<path style="fill:image-set(a)"/>', /buiten het bestand/],
    ['a style in disguise', '<path style="fill:u\\72l(x)"/>', /te ingewikkeld/],
    ['a function nobody knows', '<path style="width:expression(alert(1))"/>', /te ingewikkeld/],
    ['a sheet from outside', '<style>@import "https://x.example/a.css";</style>', /meer dan klassen/],
    ['a rule from outside', '<style>.a{fill:url(https://x.example/a)}</style>', /buiten het bestand/],
    ['a rule for everything', '<style>path{fill:#fff}</style>', /meer dan klassen/],
    ['a typeface', '<style>@font-face{src:url(x)}</style>', /./],
    ['an instruction', '<?xml-stylesheet href="a.css"?>', /opdracht/],
  ])('with %s is refused, and says so', (_, drawn, words) => {
    expect(because(anSvg(drawn))).toMatch(words);
  });

  it.each([
    [
      'entities',
      `<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>${anSvg('<title>&b;</title>').toString()}`,
      /DOCTYPE/,
    ],
    [
      'an entity of outside',
      `<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>${anSvg('').toString()}`,
      /DOCTYPE/,
    ],
    ['an entity that nobody made', anSvg('<title>&b;</title>').toString(), /niet goed te lezen/],
    ['another encoding', `<?xml version="1.0" encoding="ISO-2022-JP"?>${anSvg('').toString()}`, /UTF-8/],
    ['no end', anSvg('<g>').toString(), /niet goed te lezen/],
    ['another root', '<html xmlns="http://www.w3.org/1999/xhtml"/>', /<html>/],
    ['no namespace', '<svg viewBox="0 0 1 1"/>', /<svg>/],
    ['two of a name', anSvg('<g id="a"/><g id="a"/>').toString(), /niet goed te lezen/],
    ['no bottom', anSvg('<g>'.repeat(100) + '</g>'.repeat(100)).toString(), /niet goed te lezen/],
  ])('with %s is refused', (_, file, words) => {
    expect(because(file)).toMatch(words);
  });

  it('cannot draw without end by referring', () => {
    const bomb = Array.from(
      { length: 12 },
      (_, level) => `<g id="g${level + 1}">${`<use href="#g${level}"/>`.repeat(10)}</g>`,
    );
    expect(because(anSvg(`<path id="g0"/>${bomb.join('')}`))).toMatch(/tekent te veel/);
    expect(because(anSvg('<g id="a"><use href="#a"/></g>'))).toMatch(/naar zichzelf/);
    expect(because(anSvg('<style>.a{mask:url(#m)}</style><mask id="m"><path class="a"/></mask>'))).toMatch(
      /naar zichzelf/,
    );
    const chain = Array.from({ length: 9_000 }, (_, n) => `<g id="c${n}" mask="url(#c${n + 1})"/>`).join('');
    expect(because(anSvg(chain))).not.toBeNull();
  });

  it('may hold a picture of its own that is whole', () => {
    expect(
      because(anSvg(`<image width="9" height="9" xlink:href="data:image/png;base64,${base64(aPng(90, 90))}"/>`)),
    ).toBeNull();
  });
});
