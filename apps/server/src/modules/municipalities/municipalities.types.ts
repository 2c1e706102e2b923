import { ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  Choice,
  Count,
  Day,
  Decimal,
  Flag,
  Id,
  List,
  OptionalCount,
  OptionalDay,
  OptionalPart,
  OptionalText,
  Part,
  Text,
} from '../../platform/graphql/fields.js';
import type { MunicipalityStatus as Status } from './municipalities.facts.js';
import { moves } from './municipalities.rules.js';

export const MunicipalityStatus = Object.fromEntries(Object.keys(moves).map((status) => [status, status])) as {
  [S in Status]: S;
};
registerEnumType(MunicipalityStatus, {
  name: 'MunicipalityStatus',
  description:
    'Participation in the programme: prospect, joined, active, dormant, or merged into another municipality.',
});

@ObjectType({ description: 'The municipality that took over from another one.' })
export class MunicipalityName {
  @Text()
  cbsCode!: string;

  @Text('Official CBS name.')
  name!: string;
}

@ObjectType({ description: 'A municipality as the public register has it.' })
export class Municipality {
  @Id('Id of its workspace; outlives a change of CBS code.')
  id!: string;

  @Text()
  cbsCode!: string;

  @Text('Official CBS name, unique.')
  name!: string;

  @Text('Name without the suffix that tells two of the same name apart.')
  shortName!: string;

  @Text()
  provinceCode!: string;

  @Text()
  province!: string;

  @Text()
  ggdCode!: string;

  @Text()
  ggdRegion!: string;

  @Count()
  inhabitants!: number;

  @Day('Calendar day of the count of inhabitants.')
  inhabitantsOn!: string;

  @OptionalCount('1 very strongly urban to 5 not urban (CBS 2020); null when younger than that.')
  urbanity!: number | null;

  @Decimal()
  latitude!: number;

  @Decimal()
  longitude!: number;

  @OptionalDay('First day of the municipality, null when before 2021.')
  validFrom!: string | null;

  @OptionalDay('First day on which it no longer exists; may lie in the future.')
  validTo!: string | null;

  @OptionalPart(() => MunicipalityName, 'Where it goes, or went, in a merger.')
  successor!: MunicipalityName | null;

  @Choice(MunicipalityStatus)
  status!: Status;

  @OptionalDay('Day on which it joined the programme.')
  joinedOn!: string | null;

  @Flag('True when status and joining are invented for demonstration.')
  isDemonstration!: boolean;
}

@ObjectType({ description: 'One dated step in the participation of a municipality.' })
export class ParticipationChange {
  @Choice(MunicipalityStatus)
  status!: Status;

  @OptionalDay('Calendar day on which it happened; null when the source gives none.')
  on!: string | null;

  @OptionalText('Where this is known from.')
  note!: string | null;

  @Flag('True when invented for demonstration.')
  isDemonstration!: boolean;
}

@ObjectType({ description: 'The adviser of the programme who helps a municipality now.' })
export class AssignedAdviser {
  @Id()
  personId!: string;

  @Text()
  name!: string;

  @Day('First calendar day of the help.')
  since!: string;

  @Flag('True when invented for demonstration.')
  isDemonstration!: boolean;
}

@ObjectType({ description: 'What the programme keeps of one municipality, and which steps are open.' })
export class MunicipalityRegister {
  @Part(() => Municipality)
  municipality!: Municipality;

  @List(() => ParticipationChange, 'Every step, newest first.')
  changes!: ParticipationChange[];

  @OptionalPart(() => AssignedAdviser)
  adviser!: AssignedAdviser | null;

  @Flag('Whether somebody is its coordinator now. Who that is, is its own business.')
  hasCoordinator!: boolean;

  @Choice(MunicipalityStatus, 'Where it may move to now; a merger has its own mutation.', { list: true })
  nextStatuses!: Status[];

  @Flag('True when its merger is in force and can be carried out.')
  isMergerDue!: boolean;

  @Day('Calendar day in the Netherlands: the last day a step may be dated.')
  today!: string;
}
