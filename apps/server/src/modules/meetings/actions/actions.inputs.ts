import { InputType } from '@nestjs/graphql';
import { actionAnswerCodes, type ActionAnswer, type ActionStatus } from '@bloemen/vocabulary';
import {
  Choice,
  Code,
  Day,
  Flag,
  Id,
  OptionalChoice,
  OptionalDay,
  OptionalId,
  OptionalText,
  Text,
  Version,
} from '../../../platform/graphql/fields.js';
import { SECRET_PATTERN } from '../../../platform/secrets/secrets.js';
import { ActionDueEnum, ActionStatusEnum } from './actions.types.js';

const WHAT = { max: 300, min: 3, lines: true } as const;
const REMARK = { max: 500, lines: true } as const;

@InputType({ description: 'Which actions are listed; what is left out does not count.' })
export class ActionFilter {
  @OptionalText('In what is to be done, remarks and names of organisations.', { max: 100 })
  search?: string | null;

  @OptionalChoice(ActionStatusEnum)
  status?: ActionStatus | null;

  @OptionalId('The organisation that is to do it.')
  organisationId?: string | null;

  @OptionalChoice(ActionDueEnum, 'Of open ones.')
  due?: keyof typeof ActionDueEnum | null;

  @OptionalId()
  meetingId?: string | null;

  @OptionalId()
  milestoneId?: string | null;
}

@InputType({ description: 'Something that an organisation of the coalition will do.' })
export class AddCoalitionActionInput {
  @Text(WHAT)
  what!: string;

  @Id('The organisation that does it.')
  organisationId!: string;

  @OptionalId('A contact person of that organisation.')
  contactId?: string | null;

  @OptionalDay('By when; null while nobody knows.', { since: 2000, until: 2100 })
  dueOn?: string | null;

  @OptionalId('The meeting it comes from.')
  meetingId?: string | null;

  @OptionalId('The milestone it helps to reach.')
  milestoneId?: string | null;
}

@InputType({ description: 'Corrects an open action, gives it another day, or hands it to another owner.' })
export class ChangeCoalitionActionInput {
  @Id()
  id!: string;

  @Version()
  version!: number;

  @Text(WHAT)
  what!: string;

  @Id()
  organisationId!: string;

  @OptionalId()
  contactId?: string | null;

  @OptionalDay({ since: 2000, until: 2100 })
  dueOn?: string | null;
}

@InputType({ description: 'Gives an action another status.' })
export class MoveCoalitionActionInput {
  @Id()
  id!: string;

  @Version()
  version!: number;

  @Choice(ActionStatusEnum)
  status!: ActionStatus;

  @OptionalText('Wanted with NEEDS_HELP and STOPPED.', REMARK)
  remark?: string | null;
}

@InputType({ description: 'Asks for another day to do an action of the own organisation.' })
export class ProposeActionDayInput {
  @Id()
  id!: string;

  @Version()
  version!: number;

  @Day({ since: 2000, until: 2100 })
  dueOn!: string;

  @OptionalText(REMARK)
  remark?: string | null;
}

@InputType({ description: 'Says yes or no to the day that was asked for.' })
export class SettleActionDayInput {
  @Id()
  id!: string;

  @Version()
  version!: number;

  @Flag()
  isAccepted!: boolean;

  @OptionalText(REMARK)
  remark?: string | null;
}

export class ActionDoorRequest {
  @Code(SECRET_PATTERN)
  token!: string;
}

/** What a contact person answers by the link of a mail. */
export class ActionAnswerRequest extends ActionDoorRequest {
  @Choice(actionAnswerCodes)
  answer!: ActionAnswer;

  @OptionalText(REMARK)
  remark?: string | null;

  @OptionalDay({ since: 2000, until: 2100 })
  dueOn?: string | null;
}
