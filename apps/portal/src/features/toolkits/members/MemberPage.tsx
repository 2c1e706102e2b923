import { useQuery } from '@apollo/client/react';
import {
  Badge,
  Button,
  ButtonLink,
  Card,
  CompactRow,
  CompactRows,
  DataList,
  DetailPage,
  Link,
  LoadingState,
  SourceLine,
} from '@bloemen/ui';
import { counterpartKinds, counterpartStatuses, memberSeats, membershipStateNames } from '@bloemen/vocabulary';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { addressOf } from '../../../shared/address.js';
import { longDate } from '../../../shared/formats.js';
import { useText, withMessages } from '../../../shared/i18n.js';
import { Likeness } from '../../../shared/Likeness.js';
import { Problem } from '../../../shared/Problem.js';
import { useSession } from '../../../shared/session.js';
import '../catalogue.css';
import { useToolkitPlace } from '../place.js';
import { CounterpartDialog } from './CounterpartDialog.js';
import { CounterpartDocument, NationalMemberDocument, type NationalMemberPartsFragment } from './members.generated.js';
import messages from './members.nl.json' with { type: 'json' };
import { counterpartTones } from './tones.js';

/** One member of the national coalition, and for a municipality who its counterpart is or could be. */
export const MemberPage = withMessages(messages, function MemberPage() {
  const t = useText();
  const session = useSession();
  const place = useToolkitPlace();
  const memberId: string = useParams({
    strict: false,
    select: (params: { memberId?: string }) => params.memberId ?? '',
  });
  const { data, error, refetch } = useQuery(NationalMemberDocument, { variables: { id: memberId } });
  const member = data?.nationalMember;
  return (
    <DetailPage
      crumbs={[{ label: t('members.title'), href: `${place}/leden` }, { label: member?.name ?? t('members.one') }]}
      title={member?.name ?? t('members.title')}
      kicker={member && memberSeats[member.seat]}
      intro={member?.offer}
      action={
        member?.viewerCan.change && (
          <ButtonLink href={addressOf('/programma/toolkit/leden/$memberId/wijzigen', { params: { memberId } })}>
            {t('member.edit')}
          </ButtonLink>
        )
      }
      problem={error && !member && <Problem error={error} onRetry={() => void refetch()} />}
      aside={member && session?.can('counterpart:read') && <About member={member} />}
    >
      {!member && !error && <LoadingState lines={6} />}
      {member && (session?.can('counterpart:read') ? <OwnCounterpart member={member} /> : <About member={member} />)}
    </DetailPage>
  );
});

/** What sources say of it. */
function About({ member }: { member: NationalMemberPartsFragment }) {
  const t = useText();
  const { triedAt, counterpartKind, counterpart, contactRoute, knownAs, sourceText, sourceUrl, seenOn } = member;
  return (
    <Card level={2} title={t('member.about')}>
      <DataList
        items={[
          { label: t('members.triedAt'), value: triedAt ?? t('members.notTried') },
          { label: t('members.kind'), value: counterpart ?? counterpartKinds[counterpartKind] },
          { label: t('member.contact'), value: contactRoute ?? t('member.noContact') },
          ...(knownAs.length > 0 ? [{ label: t('member.knownAs'), value: knownAs.join(', ') }] : []),
        ]}
      />
      <SourceLine source={sourceText} href={sourceUrl} date={longDate(seenOn)} />
    </Card>
  );
}

/** How far the own municipality is, and who in the register it could be. */
function OwnCounterpart({ member }: { member: NationalMemberPartsFragment }) {
  const t = useText();
  const [isMoving, setMoving] = useState(false);
  const { data, error, refetch } = useQuery(CounterpartDocument, {
    variables: { memberId: member.id },
    fetchPolicy: 'cache-and-network',
  });
  if (error && !data) return <Problem error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState lines={4} />;
  const { counterpart } = data;
  if (!counterpart)
    return (
      <Card level={2} title={t('counterpart.title')}>
        <p>{t('counterpart.noneAnywhere')}</p>
      </Card>
    );
  const { status, sinceOn, note, organisationId, organisationName, suggestions, viewerCan } = counterpart;
  const isRecorded = status !== null && sinceOn !== null;
  return (
    <Card
      level={2}
      title={t('counterpart.title')}
      meta={status && <Badge tone={counterpartTones[status]}>{counterpartStatuses[status]}</Badge>}
      footer={
        viewerCan.move && (
          <Button purpose="primary" onClick={() => setMoving(true)}>
            {t('counterpart.move')}
          </Button>
        )
      }
    >
      <p className="bl-subtle bl-measure">{t('counterpart.intro')}</p>
      {isRecorded && (
        <DataList
          items={[
            ...(organisationId && organisationName
              ? [
                  {
                    label: t('counterpart.organisation'),
                    value: (
                      <Link
                        href={addressOf('/werkruimte/coalitie/leden/$organisationId', { params: { organisationId } })}
                      >
                        {organisationName}
                      </Link>
                    ),
                  },
                ]
              : []),
            {
              label: t('counterpart.sinceOn'),
              value: t('counterpart.since', { status: counterpartStatuses[status], date: longDate(sinceOn) }),
            },
            ...(note
              ? [{ label: t('counterpart.note'), value: <span className="bl-catalogue-lines">{note}</span> }]
              : []),
          ]}
        />
      )}
      {suggestions.length > 0 && (
        <>
          <h3 className="bl-catalogue-heading">{t('counterpart.suggestions')}</h3>
          <CompactRows label={t('counterpart.suggestions')}>
            {suggestions.map((one) => (
              <CompactRow
                key={one.organisationId}
                title={one.name}
                detail={
                  <>
                    {t('counterpart.reason', { asked: one.askedName })} <Likeness of={one} />
                    {one.state && `; ${t('counterpart.inCoalition', { state: membershipStateNames[one.state] })}`}
                  </>
                }
              />
            ))}
          </CompactRows>
        </>
      )}
      {!isRecorded && suggestions.length === 0 && <p>{t('counterpart.none')}</p>}
      {isMoving && <CounterpartDialog name={member.name} counterpart={counterpart} onClose={() => setMoving(false)} />}
    </Card>
  );
}
