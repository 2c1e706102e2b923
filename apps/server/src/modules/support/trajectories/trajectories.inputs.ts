import { InputType } from '@nestjs/graphql';
import { CBS_CODE_PATTERN, type SupportKind, type SupportStepStatus } from '@bloemen/vocabulary';
import {
  Choice,
  Code,
  Count,
  Day,
  Id,
  OptionalCode,
  OptionalCount,
  OptionalId,
  OptionalVersion,
  Text,
  Version,
} from '../../../platform/graphql/fields.js';
import { SupportKindEnum, SupportStepStatusEnum } from './trajectories.types.js';

@InputType({ isAbstract: true })
class TrajectoryText {
  @Day('First day of the help.')
  startedOn!: string;

  @Text('What the municipality wants help with.', { max: 500, min: 3, lines: true })
  question!: string;

  @Count('Hours there are for it.', { max: 2_000 })
  hoursBudget!: number;
}

@InputType({ description: 'Begins the help to a municipality that is assigned to the caller.' })
export class BeginSupportInput extends TrajectoryText {
  @Code(CBS_CODE_PATTERN)
  cbsCode!: string;
}

@InputType()
export class ChangeSupportInput extends TrajectoryText {
  @Id()
  id!: string;

  @Version()
  version!: number;
}

@InputType({ isAbstract: true })
class EntryText {
  @Day('Not in the future.')
  happenedOn!: string;

  @Count('Quarters of an hour, a day at most.', { min: 1, max: 96 })
  quarters!: number;

  @Choice(SupportKindEnum)
  kind!: SupportKind;

  @Text('The coordinator of the municipality reads it too.', { max: 2_000, min: 3, lines: true })
  note!: string;
}

@InputType({ description: 'What the adviser did on a day.' })
export class AddSupportEntryInput extends EntryText {
  @Id()
  trajectoryId!: string;
}

@InputType({ description: 'The entry as it is right; what it said is kept.' })
export class CorrectSupportEntryInput extends EntryText {
  @Id()
  id!: string;

  @Version()
  version!: number;
}

@InputType({ description: 'Takes an entry out of the count; it stays to be read, with the reason.' })
export class WithdrawSupportEntryInput {
  @Id()
  id!: string;

  @Version()
  version!: number;

  @Text({ max: 300, min: 3 })
  because!: string;
}

@InputType({
  description: 'A step that adviser and municipality agreed on: a new one, or a change of one that is open.',
})
export class SaveSupportStepInput {
  @Id()
  trajectoryId!: string;

  @OptionalId('Of the step that changes; without it a new one.')
  id?: string | null;

  @OptionalVersion({ requiredWhen: ({ id }: SaveSupportStepInput) => Boolean(id) })
  version?: number | null;

  @Text({ max: 200, min: 3 })
  what!: string;

  @Day({ until: 2099 })
  dueOn!: string;

  @OptionalCode(/^([01]\d|2[0-3]):[0-5]\d$/, 'Time in the Netherlands, such as 09:30; without it a whole day.')
  startsAt?: string | null;

  @OptionalCount('How long it takes; with a time alone.', { min: 5, max: 720 })
  minutes?: number | null;
}

@InputType()
export class MoveSupportStepInput {
  @Id()
  id!: string;

  @Version()
  version!: number;

  @Choice(SupportStepStatusEnum)
  status!: SupportStepStatus;
}

@InputType({ description: 'That the caller, who took over a municipality, read the file of who helped before.' })
export class ConfirmHandoverInput {
  @Code(CBS_CODE_PATTERN)
  cbsCode!: string;
}
