import { linkHealthCodes, linkHealths, linkReasonCodes, linkReasons } from '@bloemen/vocabulary';
import { enumOf } from '../graphql/enum-of.js';

export const LinkHealthEnum = enumOf('LinkHealth', 'Whether a link answers.', linkHealthCodes, linkHealths);
export const LinkReasonEnum = enumOf(
  'LinkReason',
  'Why a link was not found, or not judged.',
  linkReasonCodes,
  linkReasons,
);
