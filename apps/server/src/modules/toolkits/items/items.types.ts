import { ObjectType } from '@nestjs/graphql';
import {
  toolkitAudience,
  toolkitAudienceCodes,
  toolkitKindCodes,
  toolkitKinds,
  toolkitStatusCodes,
  toolkitStatuses,
  type ActiveElement,
  type LinkHealth,
  type LinkReason,
  type PillarCode,
  type TargetGroup,
  type ToolkitAudience,
  type ToolkitKind,
  type ToolkitStatus,
} from '@bloemen/vocabulary';
import {
  Choice,
  Count,
  Day,
  Flag,
  Id,
  List,
  OptionalChoice,
  OptionalCount,
  OptionalDay,
  OptionalPart,
  OptionalText,
  Part,
  Text,
  Version,
} from '../../../platform/graphql/fields.js';
import { LinkHealthEnum, LinkReasonEnum } from '../../../platform/links/link-enums.js';
import { enumOf } from '../../../platform/graphql/enum-of.js';
import { Numbered } from '../../../platform/graphql/page.js';
import { ActiveElementEnum, TargetGroupEnum } from '../../coalitions/coalitions.facts.js';
import { PillarCodeEnum } from '../../plans/plans.facts.js';
import * as facts from '../toolkits.facts.js';

export const ToolkitKindEnum = enumOf('ToolkitKind', 'What an item of the toolkit is.', toolkitKindCodes, toolkitKinds);
export const ToolkitStatusEnum = enumOf(
  'ToolkitStatus',
  'State of an item of the toolkit.',
  toolkitStatusCodes,
  toolkitStatuses,
);
export const ToolkitAudienceEnum = enumOf(
  'ToolkitAudience',
  'Role for which an item is made.',
  toolkitAudienceCodes,
  toolkitAudience,
);
const MaintainerEnum = enumOf('ToolkitMaintainer', 'Who keeps an item.', facts.maintainers);

@ObjectType({ description: 'By how many municipalities an item is used.' })
export class ToolkitUseCount {
  @Count() municipalities!: number;
  @Count('How many of them are invented.') demonstration!: number;
}

@ObjectType({ description: 'An item of the toolkit as it stands in a list.' })
export class ToolkitItemLine implements facts.ToolkitItemLine {
  @Id() id!: string;
  @Text() title!: string;
  @Text() summary!: string;
  @Choice(ToolkitKindEnum) kind!: ToolkitKind;
  @Choice(PillarCodeEnum, { list: true }) pillars!: PillarCode[];
  @Choice(ToolkitAudienceEnum, { list: true }) audience!: ToolkitAudience[];
  @Choice(TargetGroupEnum, { list: true }) targetGroups!: TargetGroup[];
  @Choice(ActiveElementEnum, { list: true }) activeElements!: ActiveElement[];
  @Text() ownerOrganisation!: string;
  @Choice(ToolkitStatusEnum) status!: ToolkitStatus;
  @OptionalPart(() => ToolkitUseCount, 'By how many municipalities it is used; null under five.')
  usedBy!: ToolkitUseCount | null;
  @Flag() isDemonstration!: boolean;
}

@ObjectType({ description: 'How many items there are with one more choice, given what else was chosen.' })
export class ToolkitFacetValue {
  @Text('A code of the facet.') code!: string;
  @Count() count!: number;
}

@ObjectType({ description: 'What can be chosen further, each counted with all other choices in place.' })
export class ToolkitFacets {
  @List(() => ToolkitFacetValue) pillar!: ToolkitFacetValue[];
  @List(() => ToolkitFacetValue) kind!: ToolkitFacetValue[];
  @List(() => ToolkitFacetValue) audience!: ToolkitFacetValue[];
  @List(() => ToolkitFacetValue) targetGroup!: ToolkitFacetValue[];
  @List(() => ToolkitFacetValue) activeElement!: ToolkitFacetValue[];
}

@ObjectType({ description: 'Published items with a search and choices: the best first, or by title.' })
export class ToolkitFound extends Numbered(() => ToolkitItemLine) {
  @Part(() => ToolkitFacets) facets!: ToolkitFacets;
  @Flag('True when nothing holds what was typed, and these come near it.') isNear!: boolean;
}

@ObjectType({ description: 'Where a version leads, and whether that answers.' })
export class ToolkitLink implements facts.ToolkitLink {
  @Text() label!: string;
  @Text() url!: string;
  @Choice(LinkHealthEnum) health!: LinkHealth;
  @OptionalChoice(LinkReasonEnum) because!: LinkReason | null;
  @OptionalText('When it was last looked at.') checkedAt!: string | null;
  @Flag('It is being looked at.') isWaiting!: boolean;
}

@ObjectType({ description: 'A file of a version; it is read at the address of the version and its position.' })
export class ToolkitFile implements facts.ToolkitFile {
  @Count() position!: number;
  @Text() name!: string;
  @Text() mediaType!: string;
  @Count('In bytes.') sizeBytes!: number;
  @Text('SHA-256 in hex.') sha256!: string;
}

@ObjectType({ description: 'What an item says, from one publication to the next.' })
export class ToolkitVersion implements facts.ToolkitVersion {
  @Count() number!: number;
  @OptionalText('Null for what is being written.') publishedAt!: string | null;
  @OptionalText('In this version, compared with the one before.') whatChanged!: string | null;
  @Choice(ToolkitKindEnum) kind!: ToolkitKind;
  @Text() title!: string;
  @Text() summary!: string;
  @Choice(PillarCodeEnum, { list: true }) pillars!: PillarCode[];
  @Choice(ToolkitAudienceEnum, { list: true }) audience!: ToolkitAudience[];
  @Choice(TargetGroupEnum, { list: true }) targetGroups!: TargetGroup[];
  @Choice(ActiveElementEnum, { list: true }) activeElements!: ActiveElement[];
  @Text() ownerOrganisation!: string;
  @OptionalText('How to reach the owner.') contactRoute!: string | null;
  @OptionalText() licence!: string | null;
  @OptionalText('Of a package: the station.') station!: string | null;
  @OptionalDay('Of a package.') takesPlaceOn!: string | null;
  @OptionalText('Of a package: whom to ask.') logisticsContact!: string | null;
  @Text('Where this is known from.') sourceText!: string;
  @OptionalText() sourceUrl!: string | null;
  @Day('When somebody saw that the source says this.') seenOn!: string;
  @OptionalDay('From the day after this it is looked at anew.') reviewOn!: string | null;
  @OptionalText('What the source lacks; it is not published as long as this stands.') gap!: string | null;
  @List(() => ToolkitLink) links!: ToolkitLink[];
  @List(() => ToolkitFile) files!: ToolkitFile[];
}

@ObjectType({ description: 'A published version of an item.' })
export class ToolkitVersionLine {
  @Count() number!: number;
  @Text() title!: string;
  @Text() publishedAt!: string;
  @OptionalText() whatChanged!: string | null;
}

@ObjectType({ description: 'What takes the place of an item.' })
export class ToolkitSuccessor {
  @Id() id!: string;
  @Text() title!: string;
}

@ObjectType({ description: 'An item of the toolkit with one of its versions.' })
export class ToolkitItem implements facts.ToolkitItem {
  @Id() id!: string;
  @Choice(ToolkitStatusEnum) status!: ToolkitStatus;
  @Choice(MaintainerEnum) maintainer!: facts.Maintainer;
  @Flag('It is kept in the workspace of the viewer.') isOwn!: boolean;
  @OptionalCount('The version that is published now.') currentNumber!: number | null;
  @OptionalCount('The version that is being written; only for who keeps the item.') draftNumber!: number | null;
  @Part(() => ToolkitVersion) shown!: ToolkitVersion;
  @List(() => ToolkitVersionLine, 'The newest first.') versions!: ToolkitVersionLine[];
  @List(() => ToolkitItemLine, 'Items about the same.') related!: ToolkitItemLine[];
  @OptionalPart(() => ToolkitSuccessor) successor!: ToolkitSuccessor | null;
  @OptionalText() retiredBecause!: string | null;
  @Flag('Everybody reads its published version on the public site.') isPublic!: boolean;
  @Flag() isDemonstration!: boolean;
  @Version() version!: number;
}

@ObjectType({ description: 'An own item as whoever keeps it sees it in a list.' })
export class ToolkitKeptItem {
  @Id() id!: string;
  @Text() title!: string;
  @Choice(ToolkitKindEnum) kind!: ToolkitKind;
  @Choice(ToolkitStatusEnum) status!: ToolkitStatus;
  @OptionalCount() currentNumber!: number | null;
  @OptionalCount() draftNumber!: number | null;
  @Count('Links of what is published or written that did not answer.') linksFailing!: number;
  @Count('Links that wait to be looked at.') linksWaiting!: number;
  @OptionalDay() reviewOn!: string | null;
  @OptionalText() gap!: string | null;
  @Text() changedAt!: string;
  @Flag() isDemonstration!: boolean;
}

@ObjectType({ description: 'The items that the own workspace keeps.' })
export class ToolkitKept extends Numbered(() => ToolkitKeptItem) {
  @Count('Links of all own items that wait to be looked at.') linksWaiting!: number;
}
