import { useQuery } from '@apollo/client/react';
import {
  Actions,
  Badge,
  Button,
  ButtonLink,
  Card,
  DetailPage,
  Icon,
  LoadingState,
  SourceLine,
  Timeline,
  type Crumb,
  type TimelineEntry,
} from '@bloemen/ui';
import { dutchDate, membershipStateNames } from '@bloemen/vocabulary';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { CoalitionMemberDocument, type MemberDetailFragment } from './coalition.generated.js';
import { addressOf } from '../../shared/address.js';
import { useText, withMessages, type Say } from '../../shared/i18n.js';
import { Problem } from '../../shared/Problem.js';
import './coalition.css';
import messages from './coalition.nl.json' with { type: 'json' };
import { MeetingParticipation } from './MeetingParticipation.js';
import { Pledges } from './Pledges.js';
import { Aliases } from './Aliases.js';
import { Contacts } from './Contacts.js';
import { AliasDialog, RenameDialog } from './RegisterDialogs.js';
import { ChangeDialog, CorrectDialog, LeaveDialog } from './StepDialogs.js';
import { sectorText, sinceText } from './words.js';

type Period = MemberDetailFragment['periods'][number];
type Asking = 'change' | 'leave' | 'alias' | 'rename' | { correct: string };

/** One organisation in the coalition: how it takes part now, its history, its spellings and its contact persons. */
export const MemberPage = withMessages(messages, function MemberPage() {
  const t = useText();
  const organisationId: string = useParams({
    strict: false,
    select: (params: { organisationId?: string }) => params.organisationId ?? '',
  });
  const { data, loading, error, refetch } = useQuery(CoalitionMemberDocument, { variables: { organisationId } });
  if (data) return <Member member={data.coalitionMember} />;
  return (
    <DetailPage crumbs={crumbsTo(t, t('members.name'))} title={t('members.name')}>
      {loading ? <LoadingState lines={6} /> : <Problem error={error} onRetry={() => void refetch()} />}
    </DetailPage>
  );
});

const crumbsTo = (t: Say, name: string): Crumb[] => [
  { label: t('coalition.title'), href: '/werkruimte/coalitie' },
  { label: name },
];

function Member({ member }: { member: MemberDetailFragment }) {
  const t = useText();
  const [asking, setAsking] = useState<Asking | null>(null);
  const { viewerCan } = member;
  const current = member.periods[0]!;
  const close = () => setAsking(null);
  return (
    <DetailPage
      crumbs={crumbsTo(t, member.name)}
      title={member.name}
      status={
        <Badge tone={current.state === 'CORE' ? 'accent' : current.state === 'MEMBER' ? 'positive' : 'neutral'}>
          {membershipStateNames[current.state]}
        </Badge>
      }
      badges={
        <>
          <span>{t('member.fromNow', { from: sinceText(t, current) })}</span>
          <span>{sectorText(t, current)}</span>
          {member.isMunicipality && <Badge>{t('members.municipality')}</Badge>}
          {member.inPreparationGroup && <Badge tone="info">{t('members.group')}</Badge>}
        </>
      }
      action={
        viewerCan.change && (
          <>
            <Button purpose="primary" iconStart={<Icon name="edit" />} onClick={() => setAsking('change')}>
              {t('member.change')}
            </Button>
            {viewerCan.leave && <Button onClick={() => setAsking('leave')}>{t('member.leave')}</Button>}
          </>
        )
      }
      aside={
        <>
          {viewerCan.readContact && <Contacts member={member} />}
          <Card
            title={t('member.aliases')}
            level={2}
            footer={
              viewerCan.editAliases && (
                <Actions>
                  <Button onClick={() => setAsking('alias')}>{t('member.aliasAdd')}</Button>
                  {viewerCan.rename && <Button onClick={() => setAsking('rename')}>{t('member.rename')}</Button>}
                </Actions>
              )
            }
          >
            <Aliases member={member} />
            <p className="bl-coalition-note">{t('member.aliasesIntro')}</p>
          </Card>
        </>
      }
    >
      <Card title={t('member.history')} level={2}>
        <Timeline
          label={t('member.history')}
          entries={member.periods.map((period) => entryOf(t, member, period, () => setAsking({ correct: period.id })))}
        />
      </Card>
      <Card title={t('member.offers')} level={2}>
        <p>{t('member.offersIntro')}</p>
        <Actions>
          <ButtonLink
            href={addressOf('/werkruimte/coalitie/aanbod', { search: { organisatie: member.organisationId } })}
          >
            {t('member.offersSee')}
          </ButtonLink>
        </Actions>
      </Card>
      <MeetingParticipation organisationId={member.organisationId} />
      {!member.isMunicipality && <Pledges organisationId={member.organisationId} />}
      {asking === 'change' && <ChangeDialog member={member} onClose={close} />}
      {asking === 'leave' && <LeaveDialog member={member} onClose={close} />}
      {asking === 'alias' && <AliasDialog member={member} onClose={close} />}
      {asking === 'rename' && <RenameDialog member={member} onClose={close} />}
      {typeof asking === 'object' && asking !== null && (
        <CorrectDialog member={member} periodId={asking.correct} onClose={close} />
      )}
    </DetailPage>
  );
}

/** One period in the history, with the way to put it right for who may. */
function entryOf(t: Say, member: MemberDetailFragment, period: Period, onCorrect: () => void): TimelineEntry {
  const from = sinceText(t, period);
  const state = membershipStateNames[period.state];
  return {
    id: period.id,
    on: period.untilOn ? t('member.from', { from, until: untilText(member, period) }) : t('member.fromNow', { from }),
    title: `${state}, ${sectorText(t, period)}`,
    children: (
      <>
        {period.reason && <p>{t('member.reason', { reason: period.reason })}</p>}
        {period.source ? (
          <SourceLine source={period.source} />
        ) : (
          !period.reason && <p className="bl-subtle">{t('member.noSource')}</p>
        )}
        {member.viewerCan.correct && (
          <Actions>
            <Button
              purpose="subtle"
              className="bl-coalition-correct"
              aria-label={t('member.correctOf', { state, from })}
              onClick={onCorrect}
            >
              {t('member.correct')}
            </Button>
          </Actions>
        )}
      </>
    ),
  };
}

/** The end of a period is the beginning of the next one, and no more exact. */
function untilText(member: MemberDetailFragment, { untilOn }: { untilOn: string | null }): string {
  const next = member.periods.find((one) => one.fromOn === untilOn);
  return dutchDate(untilOn!, next?.fromPrecision);
}
