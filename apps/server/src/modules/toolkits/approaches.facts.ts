import { activeElementCodes, activeElements, targetGroupCodes, targetGroups } from '@bloemen/vocabulary';
import { enumOf } from '../../platform/graphql/enum-of.js';

export const TargetGroupEnum = enumOf('TargetGroup', 'Whom an approach is for.', targetGroupCodes, targetGroups);
export const ActiveElementEnum = enumOf(
  'ActiveElement',
  'One of the seven active elements of what helps against loneliness.',
  activeElementCodes,
  activeElements,
);
