import { ObjectType } from '@nestjs/graphql';
import {
  supportKindCodes,
  supportKinds,
  supportStepStatusCodes,
  supportStepStatuses,
  type SupportKind,
  type SupportStepStatus,
} from '@bloemen/vocabulary';
import { enumOf } from '../../../platform/graphql/enum-of.js';
import {
  Choice,
  Count,
  Day,
  Flag,
  Id,
  List,
  OptionalCount,
  OptionalDay,
  OptionalPart,
  OptionalText,
  Text,
  Version,
} from '../../../platform/graphql/fields.js';

export const SupportKindEnum = enumOf(
  'SupportKind',
  'What an adviser did for a municipality.',
  supportKindCodes,
  supportKinds,
);
export const SupportStepStatusEnum = enumOf(
  'SupportStepStatus',
  'How far a step is that adviser and municipality agreed on.',
  supportStepStatusCodes,
  supportStepStatuses,
);

/** Whose it is; not in the contract, for the policy alone. */
abstract class OfAdviser {
  adviserId!: string | null;
  /** The adviser is assigned now, and the municipality still exists. */
  isOpen!: boolean;
}

@ObjectType({ description: 'What an entry said before it was corrected.' })
export class SupportEntryBefore {
  @Version() version!: number;
  @Day() happenedOn!: string;
  @Count('Quarters of an hour.') quarters!: number;
  @Choice(SupportKindEnum) kind!: SupportKind;
  @Text() note!: string;
  @Text('Until when it said so.') replacedAt!: string;
}

@ObjectType({ description: 'What an adviser did on a day. The coordinator of the municipality reads the note too.' })
export class SupportEntry extends OfAdviser {
  @Id() id!: string;
  @Day() happenedOn!: string;
  @Count('Quarters of an hour.') quarters!: number;
  @Choice(SupportKindEnum) kind!: SupportKind;
  @Text() note!: string;
  @Text() recordedAt!: string;
  @OptionalText('From then on it does not count.') withdrawnAt!: string | null;
  @OptionalText() withdrawnBecause!: string | null;
  @Version() version!: number;
  @List(() => SupportEntryBefore, 'Newest first.') earlier!: SupportEntryBefore[];
}

@ObjectType({ description: 'Something that adviser and municipality agreed to do.' })
export class SupportStep extends OfAdviser {
  @Id() id!: string;
  @Text() what!: string;
  @Day() dueOn!: string;
  @OptionalText('Time in the Netherlands, such as 09:30; null for a whole day.') startsAt!: string | null;
  @OptionalCount('How long it takes; with a time alone.') minutes!: number | null;
  @Choice(SupportStepStatusEnum) status!: SupportStepStatus;
  @OptionalDay('On which it was done or dropped.') settledOn!: string | null;
  @Version() version!: number;
}

@ObjectType({ description: 'How one adviser helps one municipality.' })
export class SupportTrajectory extends OfAdviser {
  @Id() id!: string;
  @Text() adviserName!: string;
  @Flag('Of the adviser who helps the municipality now.') isCurrent!: boolean;
  @Day() startedOn!: string;
  @OptionalText('When it began in the words of the source, where that gives no day.') startedAs!: string | null;
  @Text('What the municipality wants help with.') question!: string;
  @OptionalCount('Hours there are; null of help that only a source tells of.') hoursBudget!: number | null;
  @Count('Quarters of an hour that were used; what was withdrawn does not count.') quartersUsed!: number;
  @OptionalText('Where it is known from, when nobody here recorded it.') sourceText!: string | null;
  @Flag() isDemonstration!: boolean;
  @Version() version!: number;
  @List(() => SupportStep, 'Open ones first, the soonest first.') steps!: SupportStep[];
  @List(() => SupportEntry, 'Newest first.') entries!: SupportEntry[];
}

@ObjectType({ description: 'That a municipality came from one adviser to another.' })
export class SupportHandover {
  @Day('First day of the adviser of now.') assignedOn!: string;
  @OptionalText('When the adviser of now said that the file was read.') confirmedAt!: string | null;
}

@ObjectType({ description: 'How the programme helps one municipality, now and before.' })
export class SupportPage extends OfAdviser {
  @Text() code!: string;
  @Text() name!: string;
  @OptionalDay('Since when there is an adviser; null when there is none.') adviserSince!: string | null;
  @OptionalPart(() => SupportHandover) handover!: SupportHandover | null;
  @Count('Hours to propose for a new trajectory.') proposedHours!: number;
  @Day('The last day that work may be dated.') today!: string;
  @List(() => SupportTrajectory, 'That of now first.') trajectories!: SupportTrajectory[];
}
