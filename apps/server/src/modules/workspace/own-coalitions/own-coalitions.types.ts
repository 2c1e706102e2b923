import { ObjectType } from '@nestjs/graphql';
import type { ActiveElement, TargetGroup } from '@bloemen/vocabulary';
import { Choice, Count, Flag, Id, List, OptionalPart, Part, Text } from '../../../platform/graphql/fields.js';
import { ActiveElementEnum, TargetGroupEnum } from '../../coalitions/coalitions.facts.js';
import { CoalitionAction } from '../../meetings/actions/actions.types.js';
import { MeetingLine } from '../../meetings/meetings/meetings.types.js';
import { WorkspaceOwnOrganisation, WorkspacePublicNames } from '../workspace.types.js';

@ObjectType({ description: 'What the own organisation offers in one coalition.' })
export class OwnOffer {
  @Id() id!: string;
  @Id('The same in every coalition where the organisation offers the same thing.') offeredAs!: string;
  @Text() title!: string;
  @Text() what!: string;
  @Choice(TargetGroupEnum, 'For whom; empty for everybody.', { list: true }) targetGroups!: readonly TargetGroup[];
  @Choice(ActiveElementEnum, 'What in it helps against loneliness.', { list: true })
  activeElements!: readonly ActiveElement[];
}

@ObjectType({
  description: 'One coalition for which the reader speaks for an organisation, as that coalition shows it.',
})
export class OwnCoalition {
  @Id('The workspace of the municipality.') tenantId!: string;
  @Text() municipalityName!: string;
  @Part(() => WorkspacePublicNames) publicNames!: WorkspacePublicNames;
  @OptionalPart(() => WorkspaceOwnOrganisation, 'The organisation, how it stands to the coalition, and its promise.')
  organisation!: WorkspaceOwnOrganisation | null;
  @Flag('The municipality is merged: nothing is added any more.') isArchive!: boolean;
  @List(() => CoalitionAction, 'Open actions of the organisation: who asks for help first, then by day; at most 20.')
  actions!: CoalitionAction[];
  @Count('Open actions of the organisation.') openActions!: number;
  @List(() => MeetingLine, 'Meetings to come, the first first; at most 3.') meetings!: MeetingLine[];
  @List(() => OwnOffer, 'What the organisation offers here now.') offers!: OwnOffer[];
}
