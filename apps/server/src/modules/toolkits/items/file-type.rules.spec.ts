import { describe, expect, it } from '@jest/globals';
import { aZip, officeFile, openFile } from '../../../platform/files/files.builders.js';
import { fileTypes } from '../../../platform/files/file-type.js';
import { fileNameOf, mediaTypeOf } from './file-type.rules.js';

const refusing = (content: Buffer) => {
  try {
    return mediaTypeOf(content);
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('a file', () => {
  it.each(['docx', 'xlsx', 'pptx'] as const)('that is %s is so by what is in it, packed or not', (ending) => {
    expect(mediaTypeOf(officeFile(fileTypes[ending]))).toBe(fileTypes[ending]);
    expect(mediaTypeOf(officeFile(fileTypes[ending], {}, { isPacked: true }))).toBe(fileTypes[ending]);
  });

  it.each(['odt', 'ods'] as const)('that is %s says so first', (ending) => {
    expect(mediaTypeOf(openFile(fileTypes[ending]))).toBe(fileTypes[ending]);
  });

  it('that is a PDF begins as one', () => {
    expect(mediaTypeOf(Buffer.from('%PDF-1.7\n…'))).toBe(fileTypes.pdf);
  });

  it('of another kind is refused, whatever it is called', () => {
    for (const content of [
      Buffer.from('MZ een programma'),
      Buffer.from('<html><script>'),
      Buffer.from('PK'),
      Buffer.from([0x50, 0x4b, 3, 4, ...Buffer.alloc(40)]),
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Buffer.alloc(600)]),
      aZip({ 'lees-mij.txt': 'geen document' }),
      openFile('application/vnd.oasis.opendocument.graphics'),
      aZip({ 'content.xml': '', mimetype: fileTypes.odt }),
      aZip({ '[Content_Types].xml': '<Types/>' }),
      officeFile(fileTypes.docx).subarray(0, -30),
    ])
      expect(refusing(content)).toBe('toolkit_file.type');
  });

  it('that may run by itself is refused', () => {
    for (const content of [
      officeFile(fileTypes.docx, { 'word/vbaProject.bin': 'x' }),
      aZip({
        '[Content_Types].xml': '<Override ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/>',
      }),
      officeFile(fileTypes.xlsx, { 'xl/macrosheets/sheet1.xml': 'x' }),
      openFile(fileTypes.odt, { 'Basic/Standard/Module1.xml': 'x' }),
      openFile(fileTypes.ods, { 'Scripts/python/a.py': 'x' }),
    ])
      expect(refusing(content)).toBe('toolkit_file.macros');
  });

  it('that is locked is refused', () => {
    const manifest = { 'META-INF/manifest.xml': '<manifest:encryption-data/>' };
    expect(refusing(openFile(fileTypes.odt, manifest))).toBe('toolkit_file.locked');
    expect(refusing(officeFile(fileTypes.docx, {}, { isLocked: true }))).toBe('toolkit_file.locked');
  });

  it('has the ending of what it is', () => {
    expect(fileNameOf('Plan.PDF', fileTypes.pdf)).toBe('Plan.PDF');
    expect(fileNameOf('plan.exe', fileTypes.pdf)).toBe('plan.exe.pdf');
  });
});
