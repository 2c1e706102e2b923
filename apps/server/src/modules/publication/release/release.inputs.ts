import { InputType } from '@nestjs/graphql';
import type { BlockMode as Mode, PublicBlock as Block } from '@bloemen/vocabulary';
import {
  Choice,
  Flag,
  Id,
  List,
  OptionalDay,
  OptionalEmail,
  OptionalText,
  OptionalZonedMoment,
  Version,
} from '../../../platform/graphql/fields.js';
import { BlockModeEnum, PublicBlockEnum } from './release.types.js';

@InputType({ description: 'How a block goes along, and what stands above it. Nobody reads it before a release.' })
export class SavePublicBlockInput {
  @Choice(PublicBlockEnum)
  block!: Block;

  @Choice(BlockModeEnum)
  mode!: Mode;

  @OptionalText('For residents: what this is about, in a few sentences.', { max: 1200, lines: true })
  lead?: string | null;

  @Flag('Show the level of this pillar; not of other blocks.')
  showsLevel!: boolean;

  @Version('The version you read; 0 before anybody prepared the block.', { min: 0 })
  version!: number;
}

@InputType({ description: 'A block as it was read.' })
export class PublicBlockVersionInput {
  @Choice(PublicBlockEnum)
  block!: Block;

  @Version('The version you read.')
  version!: number;
}

@InputType({ description: 'Which chosen blocks everybody reads from when on.' })
export class ReleasePublicBlocksInput {
  @List(() => PublicBlockVersionInput, { min: 1, max: 14 })
  blocks!: PublicBlockVersionInput[];

  @OptionalZonedMoment('In the coming year; now when left out.')
  at?: string | null;
}

@InputType({ description: 'A release that has not begun.' })
export class WithdrawPlannedReleaseInput {
  @Id()
  id!: string;
}

@InputType({ description: 'Whom residents turn to. A person only with consent and a day of review.' })
export class SavePublicContactInput {
  @OptionalEmail('Address of a mailbox of a role, not of a person.')
  mailbox?: string | null;

  @OptionalText({ max: 120 })
  personName?: string | null;

  @OptionalText({ max: 120 })
  personRole?: string | null;

  @OptionalDay('When the person said yes.')
  consentedOn?: string | null;

  @OptionalDay('From when on the person is no longer named, at most a year after the consent.')
  reviewOn?: string | null;

  @Version({ min: 0 })
  version!: number;
}
