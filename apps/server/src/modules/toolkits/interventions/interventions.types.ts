import { ObjectType } from '@nestjs/graphql';
import {
  recognitionCodes,
  recognitions,
  type ActiveElement,
  type DatePrecision,
  type Recognition,
  type TargetGroup,
} from '@bloemen/vocabulary';
import { enumOf } from '../../../platform/graphql/enum-of.js';
import { Choice, Count, Day, Id, List, Moment, OptionalText, Text, Version } from '../../../platform/graphql/fields.js';
import { Numbered } from '../../../platform/graphql/page.js';
import { DatePrecisionEnum } from '../../plans/plans.facts.js';
import { ActiveElementEnum, TargetGroupEnum } from '../../coalitions/coalitions.facts.js';
import { interventionOutcomes, type InterventionOutcome } from './intervention-import.rules.js';

export const RecognitionEnum = enumOf(
  'Recognition',
  'How an intervention is recognised in the databank of Movisie; unknown where the source says nothing.',
  recognitionCodes,
  recognitions,
);
const InterventionOutcomeEnum = enumOf(
  'InterventionOutcome',
  'What bringing in a row does, or did.',
  interventionOutcomes,
);

export const interventionImportStatuses = ['DRAFT', 'APPLIED', 'DISCARDED'] as const;
export type InterventionImportStatus = (typeof interventionImportStatuses)[number];
const InterventionImportStatusEnum = enumOf(
  'InterventionImportStatus',
  'How far a list is that somebody sent up.',
  interventionImportStatuses,
);

@ObjectType({ description: 'A social intervention, as a source told of it on a day.' })
export class Intervention {
  @Id() id!: string;
  @Text() name!: string;
  @OptionalText('In our own words; null where we have none.') summary!: string | null;
  @Choice(RecognitionEnum) recognition!: Recognition;
  @Choice(ActiveElementEnum, { list: true }) activeElements!: ActiveElement[];
  @Choice(TargetGroupEnum, { list: true }) targetGroups!: TargetGroup[];
  @Text() sourceText!: string;
  @OptionalText() sourceUrl!: string | null;
  @Day() sourceOn!: string;
  @Choice(DatePrecisionEnum) sourcePrecision!: DatePrecision;
}

@ObjectType({ description: 'How many interventions there are, as one source says it.' })
export class InterventionCount {
  @Text('As the source says it.') wording!: string;
  @Text() saidBy!: string;
  @Text('What the source counts.') about!: string;
  @OptionalText() sourceUrl!: string | null;
  @Day() saidOn!: string;
  @Choice(DatePrecisionEnum) saidPrecision!: DatePrecision;
}

@ObjectType({ description: 'Interventions by name, and what sources say of their number.' })
export class InterventionConnection extends Numbered(() => Intervention) {
  @List(() => InterventionCount, 'Readings side by side, the newest first; sources differ.')
  counts!: InterventionCount[];
}

@ObjectType({ description: 'What is wrong in a row.' })
export class InterventionFinding {
  @Text('Which column.') column!: string;
  @Text('What; the vocabulary has its sentence.') code!: string;
  @Text('What stands in the cell.') value!: string;
}

@ObjectType({ description: 'One row of a list, and what bringing it in does.' })
export class InterventionImportRow {
  @Count('As the spreadsheet numbers it.') number!: number;
  @Text() name!: string;
  @Choice(InterventionOutcomeEnum) outcome!: InterventionOutcome;
  @Text('Which columns differ from what is known.', { list: true }) changes!: string[];
  @List(() => InterventionFinding) findings!: InterventionFinding[];
}

@ObjectType({ description: 'A list of interventions between reading and bringing in, or what was done with it.' })
export class InterventionImport {
  @Id() id!: string;
  @Text() fileName!: string;
  @Choice(InterventionImportStatusEnum) status!: InterventionImportStatus;
  @Moment() uploadedAt!: Date;
  @List(() => InterventionImportRow) rows!: InterventionImportRow[];
  @Version() version!: number;
}

@ObjectType({ description: 'A list that waits.' })
export class InterventionImportDraft {
  @Id() id!: string;
  @Text() fileName!: string;
  @Moment() uploadedAt!: Date;
  @Count() rowCount!: number;
}
