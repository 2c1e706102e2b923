import { ObjectType } from '@nestjs/graphql';
import {
  blockModeCodes,
  blockModes,
  publicBlockCodes,
  publicBlocks,
  publicChangeCodes,
  publicChanges,
  releaseCauseCodes,
  releaseCauses,
  releaseStateCodes,
  releaseStates,
  type BlockMode,
  type PublicBlock,
  type PublicChange,
  type ReleaseCause,
  type ReleaseState,
} from '@bloemen/vocabulary';
import { enumOf } from '../../../platform/graphql/enum-of.js';
import {
  Choice,
  Count,
  Day,
  Flag,
  Id,
  List,
  Moment,
  OptionalChoice,
  OptionalDay,
  OptionalPart,
  OptionalText,
  Part,
  Text,
  Version,
} from '../../../platform/graphql/fields.js';

export const PublicBlockEnum = enumOf('PublicBlock', 'A part of a public page.', publicBlockCodes, publicBlocks);
export const BlockModeEnum = enumOf(
  'BlockMode',
  'How a block goes along with the records behind it.',
  blockModeCodes,
  blockModes,
);
export const ReleaseCauseEnum = enumOf('ReleaseCause', 'Why a release was made.', releaseCauseCodes, releaseCauses);
export const ReleaseStateEnum = enumOf('ReleaseState', 'Where a release stands.', releaseStateCodes, releaseStates);
export const PublicChangeEnum = enumOf(
  'PublicChangeKind',
  'How one thing in a block differs between two moments.',
  publicChangeCodes,
  publicChanges,
);

@ObjectType({ description: 'One thing in a block that differs between two moments.' })
export class BlockChange {
  @Choice(PublicChangeEnum) change!: PublicChange['change'];
  @Text('What it is, in one Dutch word or a few.') kind!: string;
  @OptionalText('Which one; null for what a block has one of.') title!: string | null;
}

@ObjectType({ description: 'Something in a block, by what it is and its name.' })
export class BlockItem {
  @Text('What it is, in one Dutch word or a few.') kind!: string;
  @Text() title!: string;
}

@ObjectType({ description: 'A content of a block as everybody reads it, or will.' })
export class BlockRelease {
  @Id() id!: string;
  @Choice(ReleaseStateEnum) state!: ReleaseState;
  @Choice(ReleaseCauseEnum) cause!: ReleaseCause;
  @Moment('From when it is read.') releasedAt!: Date;
  @Day('Of which day the records are that it was made of.') contentOn!: string;
  @OptionalText('Who released it; null where it went along by itself.') releasedBy!: string | null;
  @Count('How many things it shows.') count!: number;
  @Flag('All that it shows is invented.') isDemonstration!: boolean;
}

@ObjectType({ description: 'A block of the public page: what is read of it now, and what would be.' })
export class ReleaseBlock {
  @Choice(PublicBlockEnum) block!: PublicBlock;
  @OptionalChoice(BlockModeEnum, 'Null for who does not prepare the page.') mode!: BlockMode | null;
  @OptionalText('What the municipality says above the block, as it is prepared.') lead!: string | null;
  @Flag('Whether the level of this pillar is shown, as it is prepared.') showsLevel!: boolean;
  @Version('Of how it is prepared; 0 before anybody did.') version!: number;
  @OptionalPart(() => BlockRelease, 'What everybody reads now.') shown!: BlockRelease | null;
  @OptionalPart(() => BlockRelease, 'What everybody will read from a moment on.') planned!: BlockRelease | null;
  @Count('How many things it would show if it were released now; 0 for who does not prepare the page.')
  count!: number;
  @Flag('There is something that could be released now.') hasContent!: boolean;
  @List(() => BlockChange, 'How a release of now would differ from what is shown; empty while nothing is shown.')
  changes!: BlockChange[];
}

@ObjectType({ description: 'Whom residents turn to, as it is prepared.' })
export class PublicContactDetails {
  @OptionalText('Address of a mailbox of a role.') mailbox!: string | null;
  @OptionalText() personName!: string | null;
  @OptionalText() personRole!: string | null;
  @OptionalDay('When the person said yes to being named.') consentedOn!: string | null;
  @OptionalDay('From this day on the person is no longer named.') reviewOn!: string | null;
  @Version('0 before anything was saved.') version!: number;
}

@ObjectType({ description: 'What a municipality shows everybody, block by block.' })
export class ReleasePage {
  @Text('Address of the page, from the root.') path!: string;
  @List(() => ReleaseBlock) blocks!: ReleaseBlock[];
}

@ObjectType({ description: 'One block with all that was ever released of it.' })
export class ReleaseBlockDetail {
  @Text('Address of the page, from the root.') path!: string;
  @Part(() => ReleaseBlock) block!: ReleaseBlock;
  @List(() => BlockItem, 'What it would show if it were released now.') items!: BlockItem[];
  @List(() => BlockRelease, 'The newest first.') releases!: BlockRelease[];
  @OptionalPart(() => PublicContactDetails, 'Only of the block about contact, for who prepares the page.')
  contact!: PublicContactDetails | null;
}
