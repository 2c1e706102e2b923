import { describe, expect, it } from '@jest/globals';
import { openTextFindings, pdfFindings, wordFindings } from './accessible.rules.js';

const many = (paragraph: string) => paragraph.repeat(12);
const styles = `<w:lang w:val="nl-NL"/><w:style w:type="paragraph" w:styleId="Kop1"><w:name w:val="heading 1"/></w:style>
  <w:style w:type="paragraph" w:styleId="Standaard"><w:name w:val="Normal"/></w:style>`;
const paragraph = '<w:p><w:r><w:t>Tekst</w:t></w:r></w:p>';
const heading = '<w:p><w:pPr><w:pStyle w:val="Kop1"/></w:pPr><w:r><w:t>Kop</w:t></w:r></w:p>';
const picture = (about: string) =>
  `<wp:inline distT="0"><wp:docPr id="1" name="Plaatje"${about}/><a:blip/></wp:inline>`;
const table = (head: string) => `<w:tbl><w:tr>${head}<w:tc/></w:tr><w:tr><w:tc/></w:tr></w:tbl>`;

describe('a PDF', () => {
  const whole = { isTagged: true, title: 'Plan', language: 'nl-NL', isProtected: false };

  it('that is tagged, with a title and a language, lacks nothing', () => {
    expect(pdfFindings(whole)).toEqual([]);
  });

  it.each([
    ['PDF_UNTAGGED', { isTagged: false }],
    ['PDF_NO_TITLE', { title: ' ' }],
    ['PDF_NO_TITLE', { title: 'Untitled' }],
    ['PDF_NO_LANGUAGE', { language: '' }],
    ['PDF_PROTECTED', { isProtected: true }],
  ])('lacks what it does not say: %s', (code, more) => {
    expect(pdfFindings({ ...whole, ...more })).toEqual([code]);
  });
});

describe('a DOCX', () => {
  it('with headings by their style, in any language of the program, lacks nothing', () => {
    expect(
      wordFindings({
        main: heading + many(paragraph) + table('<w:trPr><w:tblHeader/></w:trPr>') + picture(' descr="De markt"'),
        styles,
      }),
    ).toEqual([]);
  });

  it('that is short needs no heading; a long one does', () => {
    expect(wordFindings({ main: paragraph, styles })).toEqual([]);
    expect(wordFindings({ main: many(paragraph), styles })).toEqual(['TEXT_NO_HEADINGS']);
  });

  it('says its language, the heads of its tables and what its pictures show', () => {
    expect(wordFindings({ main: paragraph, styles: '' })).toEqual(['TEXT_NO_LANGUAGE']);
    expect(wordFindings({ main: table(''), styles })).toEqual(['TEXT_TABLE_NO_HEAD']);
    expect(wordFindings({ main: table('<w:trPr><w:tblHeader w:val="0"/></w:trPr>'), styles })).toEqual([
      'TEXT_TABLE_NO_HEAD',
    ]);
    expect(wordFindings({ main: picture(''), styles })).toEqual(['TEXT_IMAGE_NO_ALT']);
    expect(wordFindings({ main: picture(' descr=" "'), styles })).toEqual(['TEXT_IMAGE_NO_ALT']);
    const decorative = picture('').replace('<a:blip/>', '<adec:decorative val="1"/>');
    expect(wordFindings({ main: decorative, styles })).toEqual([]);
  });
});

describe('an ODT', () => {
  const language = '<style fo:language="nl"/>';
  const openTable = (head: string) =>
    `<table:table table:name="a">${head}<table:table-row /><table:table-row /></table:table>`;

  it('with headings, a language, heads of tables and described pictures lacks nothing', () => {
    const main = `<text:h text:outline-level="1">Kop</text:h>${many('<text:p>Tekst</text:p>')}${openTable(
      '<table:table-header-rows><table:table-row /></table:table-header-rows>',
    )}<draw:frame a="b"><draw:image/><svg:desc>De markt</svg:desc></draw:frame>`;
    expect(openTextFindings({ main, styles: language })).toEqual([]);
  });

  it('says what it lacks', () => {
    expect(openTextFindings({ main: many('<text:p>Tekst</text:p>'), styles: language })).toEqual(['TEXT_NO_HEADINGS']);
    expect(openTextFindings({ main: '<text:p/>', styles: '<s fo:language="none"/>' })).toEqual(['TEXT_NO_LANGUAGE']);
    expect(openTextFindings({ main: openTable(''), styles: language })).toEqual(['TEXT_TABLE_NO_HEAD']);
    expect(openTextFindings({ main: '<draw:frame a="b"><draw:image/></draw:frame>', styles: language })).toEqual([
      'TEXT_IMAGE_NO_ALT',
    ]);
  });
});
