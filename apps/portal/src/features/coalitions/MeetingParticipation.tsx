import { useQuery } from '@apollo/client/react';
import { Badge, Card, Link } from '@bloemen/ui';
import { participationStates } from '@bloemen/vocabulary';
import { AttendanceLine, stateTones } from '../../shared/attendance/AttendanceLine.js';
import { useText } from '../../shared/i18n.js';
import { useSession } from '../../shared/session.js';
import { OrganisationParticipationDocument } from './meeting-participation.generated.js';

/** Whether an organisation comes to the meetings, for who reads those; nothing while there is nothing to say. */
export function MeetingParticipation({ organisationId }: { organisationId: string }) {
  const t = useText();
  const mayRead = useSession()?.can('meeting:read') ?? false;
  const { data } = useQuery(OrganisationParticipationDocument, { variables: { organisationId }, skip: !mayRead });
  const found = data?.organisationParticipation;
  if (!found) return null;
  return (
    <Card
      level={2}
      title={t('member.meetings')}
      meta={<Badge tone={stateTones[found.state]}>{participationStates[found.state]}</Badge>}
    >
      <p>{found.sentence}</p>
      <AttendanceLine marks={found.marks} />
      <p>
        <Link href="/werkruimte/overleg/deelname">{t('member.meetingsAll')}</Link>
      </p>
    </Card>
  );
}
