import { ObjectType } from '@nestjs/graphql';
import {
  actionDues,
  actionDueCodes,
  actionMailCodes,
  actionMails,
  actionStatusCodes,
  actionStatuses,
  actionStepKindCodes,
  actionStepKinds,
  type ActionMail,
  type ActionStatus,
  type ActionStepKind,
} from '@bloemen/vocabulary';
import { enumOf } from '../../../platform/graphql/enum-of.js';
import {
  Choice,
  Count,
  Flag,
  Id,
  List,
  OptionalChoice,
  OptionalDay,
  OptionalId,
  OptionalPart,
  OptionalText,
  Part,
  Text,
  Version,
} from '../../../platform/graphql/fields.js';
import { Numbered } from '../../../platform/graphql/page.js';

export const ActionStatusEnum = enumOf('ActionStatus', 'Where an action stands.', actionStatusCodes, actionStatuses);
export const ActionDueEnum = enumOf('ActionDue', 'When an open action is due.', actionDueCodes, actionDues);
const ActionStepKindEnum = enumOf(
  'ActionStepKind',
  'What happened to an action.',
  actionStepKindCodes,
  actionStepKinds,
);
const ActionMailEnum = enumOf('ActionMail', 'Whether a reminder reaches somebody.', actionMailCodes, actionMails);

@ObjectType({ description: 'The meeting that an action comes from.' })
export class ActionMeeting {
  @Id() id!: string;
  @Text() title!: string;
  @Text('ISO 8601.') startsAt!: string;
}

@ObjectType({ description: 'The milestone that an action helps to reach.' })
export class ActionMilestone {
  @Id() id!: string;
  @Id() goalId!: string;
  @Text() title!: string;
}

@ObjectType({ description: 'What an organisation of the coalition promised to do.' })
export class CoalitionAction {
  @Id() id!: string;
  @Text() what!: string;
  @Id('The organisation that does it.') organisationId!: string;
  @Text() organisationName!: string;
  @OptionalId('The contact person of it who was chosen.') contactId!: string | null;
  @OptionalText('For who may read contact persons.') contactName!: string | null;
  @OptionalDay('By when; null while nobody knows.') dueOn!: string | null;
  @Flag('It is open and its day is past.') isOverdue!: boolean;
  @Choice(ActionStatusEnum) status!: ActionStatus;
  @Choice(ActionStatusEnum, 'What the reader may make of it.', { list: true }) moves!: ActionStatus[];
  @OptionalText('What was said with the present status.') remark!: string | null;
  @OptionalDay('Another day that was asked for and that nobody settled yet.') proposedDueOn!: string | null;
  @OptionalPart(() => ActionMeeting) meeting!: ActionMeeting | null;
  @OptionalPart(() => ActionMilestone, 'Null too for who may not read the milestone.')
  milestone!: ActionMilestone | null;
  @Flag('The organisation that the reader speaks for is to do it.') isOwn!: boolean;
  @OptionalChoice(ActionMailEnum, 'For who may read contact persons, while it is open.') mail!: ActionMail | null;
  @OptionalText('When its owner was last reminded, ISO 8601.') remindedAt!: string | null;
  @Text('ISO 8601.') createdAt!: string;
  @OptionalText('When it was done or stopped, ISO 8601.') settledAt!: string | null;
  @Flag() isDemonstration!: boolean;
  @Version() version!: number;
}

@ObjectType({ description: 'One step in the history of an action, with how the action was after it.' })
export class CoalitionActionStep {
  @Id() id!: string;
  @Choice(ActionStepKindEnum) kind!: ActionStepKind;
  @Choice(ActionStatusEnum) status!: ActionStatus;
  @Text() organisationName!: string;
  @OptionalText() remark!: string | null;
  @OptionalDay() dueOn!: string | null;
  @OptionalDay() proposedDueOn!: string | null;
  @Flag('Answered by the link of a mail.') byMail!: boolean;
  @OptionalText('Who did it; null by mail, and for what was there at the start.') by!: string | null;
  @Text('ISO 8601.') happenedAt!: string;
}

@ObjectType({ description: 'An action with everything that became of it.' })
export class CoalitionActionHistory {
  @Part(() => CoalitionAction) action!: CoalitionAction;
  @List(() => CoalitionActionStep, 'The newest first.') steps!: CoalitionActionStep[];
}

@ObjectType({ description: 'A contact person who may be asked to do an action.' })
export class ActionContact {
  @Id() id!: string;
  @Text('The name, or the address where no name is known.') name!: string;
}

@ObjectType({ description: 'An organisation of the coalition that may be asked to do an action.' })
export class ActionOwner {
  @Id() organisationId!: string;
  @Text() name!: string;
  @List(() => ActionContact, 'For who may read contact persons.') contacts!: ActionContact[];
}

@ObjectType({ description: 'How many actions there are, whatever the filter.' })
export class ActionCounts {
  @Count() open!: number;
  @Count('Open ones whose owner asks for help.') needsHelp!: number;
  @Count('Open ones whose day is past.') late!: number;
  @Count('Open ones for which another day was asked.') proposals!: number;
  @Count() done!: number;
  @Count() stopped!: number;
}

@ObjectType({
  description: 'A page of the actions of the coalition: own ones first, then who asks for help, then by day.',
})
export class CoalitionActionPage extends Numbered(() => CoalitionAction) {
  @Part(() => ActionCounts) counts!: ActionCounts;
  @List(() => ActionOwner, 'Who takes part in the coalition or observes it today, and who has an action.')
  owners!: ActionOwner[];
  @List(() => ActionMeeting, 'Meetings that actions come from, the newest first.') meetings!: ActionMeeting[];
}
