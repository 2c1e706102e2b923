import { useQuery } from '@apollo/client/react';
import {
  Badge,
  Breadcrumb,
  Button,
  DataList,
  EmptyState,
  Icon,
  LoadingState,
  Page,
  PageHeader,
  Section,
  SourceLine,
  Table,
} from '@bloemen/ui';
import { dutchDate, membershipStateNames } from '@bloemen/vocabulary';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { CoalitionMemberDocument, type MemberDetailFragment } from './coalition.generated.js';
import { useText, withMessages } from '../../shared/i18n.js';
import { Problem } from '../../shared/Problem.js';
import './coalition.css';
import messages from './coalition.nl.json' with { type: 'json' };
import { Pledges } from './Pledges.js';
import { Aliases } from './Aliases.js';
import { AliasDialog, ContactDialog, RenameDialog } from './RegisterDialogs.js';
import { ChangeDialog, CorrectDialog, LeaveDialog } from './StepDialogs.js';
import { sectorText, sinceText } from './words.js';

type Asking = 'change' | 'leave' | 'contact' | 'alias' | 'rename' | { correct: string };

/** One organisation in the coalition: how it takes part now, its history, its spellings and its contact person. */
export const MemberPage = withMessages(messages, function MemberPage() {
  const t = useText();
  const organisationId: string = useParams({
    strict: false,
    select: (params: { organisationId?: string }) => params.organisationId ?? '',
  });
  const { data, loading, error, refetch } = useQuery(CoalitionMemberDocument, { variables: { organisationId } });
  const trail = (name: string) => (
    <Breadcrumb items={[{ label: t('coalition.title'), href: '/werkruimte/coalitie' }, { label: name }]} />
  );
  if (data)
    return (
      <Page>
        {trail(data.coalitionMember.name)}
        <Member member={data.coalitionMember} />
      </Page>
    );
  return (
    <Page>
      {trail(t('members.name'))}
      <PageHeader title={t('members.name')} />
      {loading ? <LoadingState lines={6} /> : <Problem error={error} onRetry={() => void refetch()} />}
    </Page>
  );
});

function Member({ member }: { member: MemberDetailFragment }) {
  const t = useText();
  const [asking, setAsking] = useState<Asking | null>(null);
  const { viewerCan } = member;
  const current = member.periods[0]!;
  const close = () => setAsking(null);
  return (
    <>
      <PageHeader
        title={member.name}
        meta={
          <>
            <Badge tone={current.state === 'CORE' ? 'accent' : current.state === 'MEMBER' ? 'positive' : 'neutral'}>
              {membershipStateNames[current.state]}
            </Badge>
            <span>{t('member.fromNow', { from: sinceText(t, current) })}</span>
            <span>{sectorText(t, current)}</span>
            {member.isMunicipality && <Badge>{t('members.municipality')}</Badge>}
            {member.inPreparationGroup && <Badge tone="info">{t('members.group')}</Badge>}
          </>
        }
        actions={
          viewerCan.change && (
            <>
              <Button purpose="primary" iconStart={<Icon name="edit" />} onClick={() => setAsking('change')}>
                {t('member.change')}
              </Button>
              {viewerCan.leave && <Button onClick={() => setAsking('leave')}>{t('member.leave')}</Button>}
            </>
          )
        }
      />
      <Section id="geschiedenis" title={t('member.history')}>
        <Table<MemberDetailFragment['periods'][number]>
          caption={t('member.history')}
          captionHidden
          rows={member.periods}
          rowKey={({ id }) => id}
          columns={[
            {
              id: 'state',
              header: t('members.state'),
              rowHeader: true,
              cell: ({ state }) => membershipStateNames[state],
            },
            {
              id: 'period',
              header: t('member.period'),
              cell: (period) =>
                period.untilOn
                  ? t('member.from', { from: sinceText(t, period), until: untilText(member, period) })
                  : t('member.fromNow', { from: sinceText(t, period) }),
            },
            { id: 'sector', header: t('members.sector'), cell: (period) => sectorText(t, period) },
            {
              id: 'source',
              header: t('member.sourceOrReason'),
              cell: ({ source, reason }) => (
                <>
                  {reason && <p>{t('member.reason', { reason })}</p>}
                  {source ? (
                    <SourceLine source={source} />
                  ) : (
                    !reason && <span className="bl-subtle">{t('member.noSource')}</span>
                  )}
                </>
              ),
            },
            ...(viewerCan.correct
              ? [
                  {
                    id: 'action',
                    header: t('member.action'),
                    cell: (period: MemberDetailFragment['periods'][number]) => (
                      <Button
                        aria-label={t('member.correctOf', {
                          state: membershipStateNames[period.state],
                          from: sinceText(t, period),
                        })}
                        onClick={() => setAsking({ correct: period.id })}
                      >
                        {t('member.correct')}
                      </Button>
                    ),
                  },
                ]
              : []),
          ]}
        />
      </Section>
      {!member.isMunicipality && <Pledges organisationId={member.organisationId} />}
      <Section
        id="schrijfwijzen"
        title={t('member.aliases')}
        intro={t('member.aliasesIntro')}
        actions={
          viewerCan.editAliases && (
            <>
              <Button onClick={() => setAsking('alias')}>{t('member.aliasAdd')}</Button>
              {viewerCan.rename && <Button onClick={() => setAsking('rename')}>{t('member.rename')}</Button>}
            </>
          )
        }
      >
        <Aliases member={member} />
      </Section>
      {viewerCan.readContact && (
        <Section
          id="contact"
          title={t('member.contact')}
          intro={t('member.contactIntro')}
          actions={
            viewerCan.saveContact && <Button onClick={() => setAsking('contact')}>{t('member.contactEdit')}</Button>
          }
        >
          {member.contact ? (
            <DataList
              items={[
                ...(member.contact.name ? [{ label: t('member.contactName'), value: member.contact.name }] : []),
                ...(member.contact.email ? [{ label: t('member.contactEmail'), value: member.contact.email }] : []),
              ]}
            />
          ) : (
            <EmptyState icon="mail" title={t('member.contactNone')} />
          )}
        </Section>
      )}
      {asking === 'change' && <ChangeDialog member={member} onClose={close} />}
      {asking === 'leave' && <LeaveDialog member={member} onClose={close} />}
      {asking === 'contact' && <ContactDialog member={member} onClose={close} />}
      {asking === 'alias' && <AliasDialog member={member} onClose={close} />}
      {asking === 'rename' && <RenameDialog member={member} onClose={close} />}
      {typeof asking === 'object' && asking !== null && (
        <CorrectDialog member={member} periodId={asking.correct} onClose={close} />
      )}
    </>
  );
}

/** The end of a period is the beginning of the next one, and no more exact. */
function untilText(member: MemberDetailFragment, { untilOn }: { untilOn: string | null }): string {
  const next = member.periods.find((one) => one.fromOn === untilOn);
  return dutchDate(untilOn!, next?.fromPrecision);
}
