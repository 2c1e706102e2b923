import { DomainError, refuseUnless } from '../../../platform/errors/domain-error.js';
import { fileKindOf, fileTypes, type FileEnding } from '../../../platform/files/file-type.js';

/** The kinds of file that an item may have. */
const taken: readonly FileEnding[] = ['pdf', 'docx', 'xlsx', 'pptx', 'odt', 'ods'];

/**
 * What a file is, by what is in it. Throws toolkit_file.type for anything else, toolkit_file.macros for what may run by
 * itself, toolkit_file.locked for what nobody can open.
 */
export function mediaTypeOf(content: Buffer): string {
  const kind = fileKindOf(content);
  if ('refused' in kind) throw new DomainError(`toolkit_file.${kind.refused}`);
  refuseUnless(taken.includes(kind.ending), 'toolkit_file.type');
  return fileTypes[kind.ending];
}

/** The name under which a file is handed out: the one it had, with the ending of what it is. */
export function fileNameOf(name: string, mediaType: string): string {
  const ending = taken.find((one) => fileTypes[one] === mediaType);
  return name.toLowerCase().endsWith(`.${ending}`) ? name : `${name}.${ending}`;
}
