import {
  attachmentSubjectCodes,
  attachmentSubjects,
  documentKindCodes,
  documentKinds,
  paperOpennessCodes,
  paperOpennesses,
  wooCategories,
  wooCategoryCodes,
  type AttachmentSubject,
  type WooCategory,
} from '@bloemen/vocabulary';
import { enumOf } from '../../platform/graphql/enum-of.js';

/** What other modules may know of documents: the codes as GraphQL enums, and what a document is attached to. */
export const DocumentKindEnum = enumOf('DocumentKind', 'What a document is.', documentKindCodes, documentKinds);
export const PaperOpennessEnum = enumOf(
  'PaperOpenness',
  'Who may read a paper; RESTRICTED until somebody chooses.',
  paperOpennessCodes,
  paperOpennesses,
);
export const WooCategoryEnum = enumOf(
  'WooCategory',
  'Information category of the Wet open overheid.',
  wooCategoryCodes,
  Object.fromEntries(wooCategoryCodes.map((code) => [code, wooCategories[code].name])) as Record<WooCategory, string>,
);
export const AttachmentSubjectEnum = enumOf(
  'AttachmentSubject',
  'Records that a document may be attached to.',
  attachmentSubjectCodes,
  attachmentSubjects,
);

/** One record that documents are attached to. */
export type Subject = { kind: AttachmentSubject; id: string };
