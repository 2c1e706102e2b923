import { InputType } from '@nestjs/graphql';
import type {
  ActiveElement,
  PillarCode,
  TargetGroup,
  ToolkitAudience,
  ToolkitKind,
  ToolkitStatus,
} from '@bloemen/vocabulary';
import {
  Choice,
  Code,
  Day,
  Flag,
  Id,
  List,
  OptionalChoice,
  OptionalDay,
  OptionalFlag,
  OptionalId,
  OptionalText,
  OptionalVersion,
  OptionalWebAddress,
  Text,
  Version,
  WebAddress,
} from '../../../platform/graphql/fields.js';
import { SHA256_PATTERN } from '../../../platform/secrets/secrets.js';
import { ActiveElementEnum, TargetGroupEnum } from '../../coalitions/coalitions.facts.js';
import { PillarCodeEnum } from '../../plans/plans.facts.js';
import { ToolkitAudienceEnum, ToolkitKindEnum, ToolkitStatusEnum } from './items.types.js';

@InputType({ description: 'Which items of the toolkit. Everything named must hold.' })
export class ToolkitFilter {
  @OptionalText('Words, of which the last may be the beginning of one.', { max: 100, reference: true })
  search?: string | null;

  @OptionalChoice(PillarCodeEnum)
  pillar?: PillarCode | null;

  @OptionalChoice(ToolkitKindEnum)
  kind?: ToolkitKind | null;

  @OptionalChoice(ToolkitAudienceEnum)
  audience?: ToolkitAudience | null;

  @OptionalChoice(TargetGroupEnum)
  targetGroup?: TargetGroup | null;

  @OptionalChoice(ActiveElementEnum)
  activeElement?: ActiveElement | null;
}

@InputType({ description: 'Which of the own items.' })
export class ToolkitKeptFilter {
  @OptionalText('Part of a title.', { max: 100, reference: true })
  search?: string | null;

  @OptionalChoice(ToolkitStatusEnum)
  status?: ToolkitStatus | null;

  @OptionalFlag('Only what has a link that does not answer, lacks something, or is to be looked at anew.')
  needsAttention?: boolean | null;
}

@InputType({ description: 'Where an item leads.' })
export class ToolkitLinkInput {
  @Text({ min: 2, max: 120 })
  label!: string;

  @WebAddress({ max: 500 })
  url!: string;
}

@InputType({ description: 'A file that was sent up, or one that the item has.' })
export class ToolkitFileInput {
  @Code(SHA256_PATTERN)
  sha256!: string;

  @Text({ max: 120, reference: true })
  name!: string;
}

@InputType({ description: 'What an item is to say. Without an id it is a new one; what is published stays as it is.' })
export class ToolkitDraftInput {
  @OptionalId()
  id?: string | null;

  @OptionalVersion('Of the item; with an id.')
  version?: number | null;

  @Choice(ToolkitKindEnum)
  kind!: ToolkitKind;

  @Text({ min: 3, max: 120 })
  title!: string;

  @Text({ min: 20, max: 1_500, lines: true })
  summary!: string;

  @Choice(PillarCodeEnum, { list: true })
  pillars!: PillarCode[];

  @Choice(ToolkitAudienceEnum, { list: true })
  audience!: ToolkitAudience[];

  @Choice(TargetGroupEnum, { list: true })
  targetGroups!: TargetGroup[];

  @Choice(ActiveElementEnum, { list: true })
  activeElements!: ActiveElement[];

  @Text({ min: 2, max: 120 })
  ownerOrganisation!: string;

  @OptionalText({ max: 300 })
  contactRoute?: string | null;

  @OptionalText({ max: 200 })
  licence?: string | null;

  @OptionalText('Of a package.', { max: 120 })
  station?: string | null;

  @OptionalDay('Of a package.')
  takesPlaceOn?: string | null;

  @OptionalText('Of a package.', { max: 300 })
  logisticsContact?: string | null;

  @Text({ min: 3, max: 300 })
  sourceText!: string;

  @OptionalWebAddress({ max: 500 })
  sourceUrl?: string | null;

  @Day()
  seenOn!: string;

  @Day({ until: 2100 })
  reviewOn!: string;

  @OptionalText({ max: 300 })
  gap?: string | null;

  @List(() => ToolkitLinkInput, { max: 20 })
  links!: ToolkitLinkInput[];

  @List(() => ToolkitFileInput, { max: 10 })
  files!: ToolkitFileInput[];
}

@InputType({ description: 'One item at the version that was read.' })
export class ToolkitItemInput {
  @Id()
  id!: string;

  @Version()
  version!: number;
}

@InputType({ description: 'Publishes what was written; from the second version on with what changed.' })
export class PublishToolkitItemInput extends ToolkitItemInput {
  @OptionalText({ max: 500, lines: true })
  whatChanged?: string | null;
}

@InputType({ description: 'Somebody looked at the item anew: it still holds.' })
export class ReviewToolkitItemInput extends ToolkitItemInput {
  @Day('When it is to be looked at again.', { until: 2100 })
  reviewOn!: string;
}

@InputType({ description: 'Puts an item on the public site, or takes it off.' })
export class OpenToolkitItemInput extends ToolkitItemInput {
  @Flag()
  isPublic!: boolean;
}

@InputType({ description: 'Takes an item out of the toolkit, with the reason and what takes its place.' })
export class RetireToolkitItemInput extends ToolkitItemInput {
  @Text({ min: 3, max: 500, lines: true })
  because!: string;

  @OptionalId()
  successorId?: string | null;
}
