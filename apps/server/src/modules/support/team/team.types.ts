import { ObjectType } from '@nestjs/graphql';
import { Count, Day, Flag, Id, List, OptionalText, Text } from '../../../platform/graphql/fields.js';

@ObjectType({ description: 'What one adviser does, in numbers over all municipalities together.' })
export class AdviserLoad {
  @Id() personId!: string;
  @Text() name!: string;
  @Flag('Whether this person is an adviser of the programme now.') isAdviser!: boolean;
  @Count('Municipalities that are helped now.') municipalities!: number;
  @Count('Of those where the help has begun.') trajectories!: number;
  @Count('Hours there are for these together.') hoursBudget!: number;
  @Count('Quarters of an hour that were used of these together.') quartersUsed!: number;
}

@ObjectType({ description: 'A municipality that the programme helps and that has no adviser.' })
export class WithoutAdviser {
  @Text() cbsCode!: string;
  @Text() name!: string;
  @Text() province!: string;
  @Flag('Whether it takes part in the programme.') participates!: boolean;
  @Flag() isDemonstration!: boolean;
}

@ObjectType({ description: 'A municipality that came to another adviser.' })
export class HandoverState {
  @Text() cbsCode!: string;
  @Text() municipality!: string;
  @Text('Who helps it now.') adviser!: string;
  @Day('Since when.') assignedOn!: string;
  @OptionalText('When the file of before was read; null as long as it was not.') confirmedAt!: string | null;
}

@ObjectType({ description: 'The advisers of the programme: who helps how many, and where nobody does.' })
export class SupportTeam {
  @List(() => AdviserLoad, 'By name.') advisers!: AdviserLoad[];
  @List(() => WithoutAdviser, 'By name.') withoutAdviser!: WithoutAdviser[];
  @List(() => HandoverState, 'Those that wait first.') handovers!: HandoverState[];
}
