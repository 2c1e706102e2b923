import { paperOpennessCodes, paperOpennesses } from '@bloemen/vocabulary';
import { enumOf } from '../../platform/graphql/enum-of.js';

/** What modules of papers share: who may read one before and after its release. */
export const PaperOpennessEnum = enumOf(
  'PaperOpenness',
  'Who may read a paper; what is actively public is read by everybody from its release.',
  paperOpennessCodes,
  paperOpennesses,
);
