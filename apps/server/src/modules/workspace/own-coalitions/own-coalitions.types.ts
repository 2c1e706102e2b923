import { ObjectType } from '@nestjs/graphql';
import { Count, Flag, Id, List, OptionalPart, Part, Text } from '../../../platform/graphql/fields.js';
import { CoalitionAction } from '../../meetings/actions/actions.types.js';
import { MeetingLine } from '../../meetings/meetings/meetings.types.js';
import { WorkspaceOwnOrganisation, WorkspacePublicNames } from '../workspace.types.js';

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
}
