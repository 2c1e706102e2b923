import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
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
  @Field(() => String)
  cbsCode!: string;

  @Field(() => String, { description: 'Official CBS name.' })
  name!: string;
}

@ObjectType({ description: 'A municipality as the public register has it.' })
export class Municipality {
  @Field(() => ID, { description: 'Id of its workspace; outlives a change of CBS code.' })
  id!: string;

  @Field(() => String)
  cbsCode!: string;

  @Field(() => String, { description: 'Official CBS name, unique.' })
  name!: string;

  @Field(() => String, { description: 'Name without the suffix that tells two of the same name apart.' })
  shortName!: string;

  @Field(() => String)
  provinceCode!: string;

  @Field(() => String)
  province!: string;

  @Field(() => String)
  ggdCode!: string;

  @Field(() => String)
  ggdRegion!: string;

  @Field(() => Int)
  inhabitants!: number;

  @Field(() => String, { description: 'Calendar day of the count of inhabitants.' })
  inhabitantsOn!: string;

  @Field(() => Int, {
    nullable: true,
    description: '1 very strongly urban to 5 not urban (CBS 2020); null when younger than that.',
  })
  urbanity!: number | null;

  @Field(() => Float)
  latitude!: number;

  @Field(() => Float)
  longitude!: number;

  @Field(() => String, { nullable: true, description: 'First day of the municipality, null when before 2021.' })
  validFrom!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'First day on which it no longer exists; may lie in the future.',
  })
  validTo!: string | null;

  @Field(() => MunicipalityName, { nullable: true, description: 'Where it goes, or went, in a merger.' })
  successor!: MunicipalityName | null;

  @Field(() => MunicipalityStatus)
  status!: Status;

  @Field(() => String, { nullable: true, description: 'Day on which it joined the programme.' })
  joinedOn!: string | null;

  @Field(() => Boolean, { description: 'True when status and joining are invented for demonstration.' })
  isDemonstration!: boolean;
}

@ObjectType({ description: 'One dated step in the participation of a municipality.' })
export class ParticipationChange {
  @Field(() => MunicipalityStatus)
  status!: Status;

  @Field(() => String, {
    nullable: true,
    description: 'Calendar day on which it happened; null when the source gives none.',
  })
  on!: string | null;

  @Field(() => String, { nullable: true, description: 'Where this is known from.' })
  note!: string | null;

  @Field(() => Boolean, { description: 'True when invented for demonstration.' })
  isDemonstration!: boolean;
}

@ObjectType({ description: 'The adviser of the programme who helps a municipality now.' })
export class AssignedAdviser {
  @Field(() => ID)
  personId!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { description: 'First calendar day of the help.' })
  since!: string;

  @Field(() => Boolean, { description: 'True when invented for demonstration.' })
  isDemonstration!: boolean;
}

@ObjectType({ description: 'What the programme keeps of one municipality, and which steps are open.' })
export class MunicipalityRegister {
  @Field(() => Municipality)
  municipality!: Municipality;

  @Field(() => [ParticipationChange], { description: 'Every step, newest first.' })
  changes!: ParticipationChange[];

  @Field(() => AssignedAdviser, { nullable: true })
  adviser!: AssignedAdviser | null;

  @Field(() => Boolean, { description: 'Whether somebody is its coordinator now. Who that is, is its own business.' })
  hasCoordinator!: boolean;

  @Field(() => [MunicipalityStatus], { description: 'Where it may move to now; a merger has its own mutation.' })
  nextStatuses!: Status[];

  @Field(() => Boolean, { description: 'True when its merger is in force and can be carried out.' })
  isMergerDue!: boolean;

  @Field(() => String, { description: 'Calendar day in the Netherlands: the last day a step may be dated.' })
  today!: string;
}
