import { InputType } from '@nestjs/graphql';
import { CBS_CODE_PATTERN } from '@bloemen/vocabulary';
import { Choice, Code, Day, Email, Id, OptionalText, Text } from '../../platform/graphql/fields.js';
import type { MunicipalityStatus as Status } from './municipalities.facts.js';
import { MunicipalityStatus } from './municipalities.types.js';

@InputType({ description: 'A dated step in the participation of one municipality.' })
export class MoveMunicipalityInput {
  @Code(CBS_CODE_PATTERN)
  cbsCode!: string;

  @Choice(MunicipalityStatus, 'Joined, active or dormant; a merger has its own mutation.', {
    except: ['PROSPECT', 'MERGED'],
  })
  status!: Exclude<Status, 'PROSPECT' | 'MERGED'>;

  @Day('Calendar day on which it happened.')
  on!: string;

  @OptionalText('Where this is known from.', { max: 500, lines: true })
  note?: string | null;
}

@InputType({ description: 'A merger that has taken effect.' })
export class CarryOutMergerInput {
  @Code(CBS_CODE_PATTERN, 'Code of the municipality that no longer exists.')
  cbsCode!: string;
}

@InputType({ description: 'Which adviser helps which municipality.' })
export class AssignAdviserInput {
  @Code(CBS_CODE_PATTERN)
  cbsCode!: string;

  @Id()
  personId!: string;
}

@InputType({ description: 'Who will be the first coordinator of a municipality that has none.' })
export class AppointCoordinatorInput {
  @Code(CBS_CODE_PATTERN)
  cbsCode!: string;

  @Email()
  email!: string;

  @Text({ max: 200 })
  displayName!: string;
}

@InputType({ description: 'The end of an assignment.' })
export class EndAdviserAssignmentInput {
  @Code(CBS_CODE_PATTERN)
  cbsCode!: string;
}

@InputType({ description: 'Which adviser helps several municipalities that have none.' })
export class AssignAdvisersInput {
  @Code(CBS_CODE_PATTERN, { list: { min: 1, max: 400 } })
  cbsCodes!: string[];

  @Id()
  personId!: string;
}
