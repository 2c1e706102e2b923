import { presenceAnswerCodes, type PresenceAnswer } from '@bloemen/vocabulary';
import { Choice, Code, OptionalText } from '../../../platform/graphql/fields.js';
import { SECRET_PATTERN } from '../../../platform/secrets/secrets.js';

export class PresenceDoorRequest {
  @Code(SECRET_PATTERN)
  token!: string;
}

/** What somebody who is invited answers by the link of a mail. */
export class PresenceRequest extends PresenceDoorRequest {
  @Choice(presenceAnswerCodes)
  answer!: PresenceAnswer;

  @OptionalText({ max: 300 })
  remark?: string | null;
}
