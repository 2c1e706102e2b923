import { useMutation, useQuery } from '@apollo/client/react';
import {
  Alert,
  Badge,
  Button,
  ButtonLink,
  Card,
  DataList,
  DemoMark,
  DetailPage,
  Icon,
  Link,
  LoadingState,
  Menu,
  type Crumb,
  type MenuItem,
} from '@bloemen/ui';
import { activeElements, offerAudiences, targetGroups } from '@bloemen/vocabulary';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { addressOf } from '../../../shared/address.js';
import { dateTime, longDate } from '../../../shared/formats.js';
import { useText, withMessages, type Say } from '../../../shared/i18n.js';
import { Problem } from '../../../shared/Problem.js';
import { useMove } from '../../../shared/useMove.js';
import { EndDialog, StrengthenDialog, WithdrawStrengtheningDialog } from './OfferDialogs.js';
import {
  AskOfferConfirmationDocument,
  CoalitionOfferDocument,
  ConfirmOfferDocument,
  ResumeOfferDocument,
  type OfferPartsFragment,
} from './offers.generated.js';
import './offers.css';
import messages from './offers.nl.json' with { type: 'json' };
import { namesOf } from './words.js';

/** One offer: what, for whom, where and when, how one joins, and whether the organisation says that this is right. */
export const OfferPage = withMessages(messages, function OfferPage() {
  const t = useText();
  const id: string = useParams({ strict: false, select: (params: { offerId?: string }) => params.offerId ?? '' });
  const { data, loading, error, refetch } = useQuery(CoalitionOfferDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  if (data) return <Offer offer={data.coalitionOffer} />;
  return (
    <DetailPage crumbs={crumbsTo(t, t('offers.offer'))} title={t('offers.offer')}>
      {loading ? <LoadingState lines={8} /> : <Problem error={error} onRetry={() => void refetch()} />}
    </DetailPage>
  );
});

const crumbsTo = (t: Say, label: string): Crumb[] => [
  { label: t('offer.coalition'), href: '/werkruimte/coalitie' },
  { label: t('offers.title'), href: '/werkruimte/coalitie/aanbod' },
  { label },
];

function Offer({ offer }: { offer: OfferPartsFragment }) {
  const t = useText();
  const [asking, setAsking] = useState<'end' | 'strengthen' | 'withdraw' | null>(null);
  const [confirm] = useMutation(ConfirmOfferDocument);
  const [ask] = useMutation(AskOfferConfirmationDocument);
  const [resume] = useMutation(ResumeOfferDocument);
  const { id, version, viewerCan, organisation } = offer;
  const variables = { input: { id, version } };
  const { act, busy, notice } = useMove({ refetch: [CoalitionOfferDocument], now: { words: t('offer.now') } });
  const close = () => setAsking(null);
  const more: MenuItem[] = [
    ...(viewerCan.strengthen
      ? [
          {
            id: 'strengthen',
            label: t(offer.strengthenedOn ? 'offer.strengthenAgain' : 'offer.strengthen'),
            description: t('offer.strengthenAbout'),
            onSelect: () => setAsking('strengthen'),
          },
        ]
      : []),
    ...(viewerCan.strengthen && offer.strengthenedOn
      ? [
          {
            id: 'withdraw',
            label: t('offer.withdraw'),
            hint: 'negative' as const,
            onSelect: () => setAsking('withdraw'),
          },
        ]
      : []),
    ...(viewerCan.change
      ? [
          {
            id: 'end',
            label: t('offer.end'),
            description: t('offer.endAbout'),
            hint: 'negative' as const,
            onSelect: () => setAsking('end'),
          },
        ]
      : []),
  ];
  return (
    <DetailPage
      crumbs={crumbsTo(t, offer.title)}
      title={offer.title}
      kicker={organisation}
      status={
        offer.endedOn ? (
          <Badge>{t('offer.ended')}</Badge>
        ) : offer.isConfirmed ? (
          <Badge tone="positive">{t('offer.confirmed')}</Badge>
        ) : (
          <Badge tone="warning">{t('offer.unconfirmed', { organisation })}</Badge>
        )
      }
      badges={
        <>
          {offer.strengthenedOn && <Badge tone="positive">{t('offer.strengthened')}</Badge>}
          <span>{offerAudiences[offer.audience]}</span>
          {offer.isDemonstration && <DemoMark />}
        </>
      }
      action={
        <>
          {viewerCan.confirm && (
            <Button
              purpose="primary"
              busy={busy}
              onClick={() => void act({ send: () => confirm({ variables }), done: () => t('offer.confirmedDone') })}
            >
              {t('offer.confirm')}
            </Button>
          )}
          {viewerCan.resume && (
            <Button
              busy={busy}
              onClick={() => void act({ send: () => resume({ variables }), done: () => t('offer.resumed') })}
            >
              {t('offer.resume')}
            </Button>
          )}
          {viewerCan.change && (
            <ButtonLink
              purpose={viewerCan.confirm ? 'secondary' : 'primary'}
              iconStart={<Icon name="edit" />}
              href={addressOf('/werkruimte/coalitie/aanbod/$offerId/wijzigen', { params: { offerId: id } })}
            >
              {t('offer.change')}
            </ButtonLink>
          )}
          {more.length > 0 && <Menu items={more}>{t('offer.more')}</Menu>}
        </>
      }
      problem={
        <>
          {notice}
          {offer.endedOn && (
            <Alert kind="info" title={t('offer.endedOn', { day: longDate(offer.endedOn) })}>
              {offer.endedReason}
            </Alert>
          )}
          {viewerCan.ask && (
            <Alert
              kind="info"
              title={t('offer.askTitle', { organisation })}
              actions={
                offer.isReachable && (
                  <Button
                    busy={busy}
                    onClick={() => void act({ send: () => ask({ variables }), done: () => t('offer.asked') })}
                  >
                    {t(offer.askedAt ? 'offer.askAgain' : 'offer.ask')}
                  </Button>
                )
              }
            >
              {!offer.isReachable
                ? t('offer.noAddress', { organisation })
                : offer.askedAt
                  ? t('offer.askedAt', { at: dateTime(offer.askedAt) })
                  : t('offer.askIntro')}
            </Alert>
          )}
        </>
      }
      aside={
        <Card title={t('offer.facts')} level={2}>
          <DataList
            items={[
              {
                label: t('offers.organisation'),
                value: (
                  <Link
                    href={addressOf('/werkruimte/coalitie/leden/$organisationId', {
                      params: { organisationId: offer.organisationId },
                    })}
                  >
                    {organisation}
                  </Link>
                ),
              },
              ...(offer.contact ? [{ label: t('offer.contact'), value: offer.contact }] : []),
              { label: t('offer.audience'), value: offerAudiences[offer.audience] },
              ...(offer.confirmedAt ? [{ label: t('offer.confirmedOn'), value: dateTime(offer.confirmedAt) }] : []),
            ]}
          />
        </Card>
      }
    >
      <Card title={t('offer.what')} level={2}>
        <p className="bl-offers__text">{offer.what}</p>
        <DataList
          items={[
            {
              label: t('offer.targetGroups'),
              value: namesOf(offer.targetGroups, targetGroups) || t('offer.everybody'),
            },
            { label: t('offer.place'), value: offer.place ?? t('offer.unknown') },
            { label: t('offer.moment'), value: offer.moment ?? t('offer.unknown') },
            { label: t('offer.howToJoin'), value: offer.howToJoin ?? t('offer.unknown') },
            {
              label: t('offer.elements'),
              value: namesOf(offer.activeElements, activeElements) || t('offer.elementsUnknown'),
            },
          ]}
        />
      </Card>
      {offer.strengthenedOn && (
        <Card title={t('offer.strengthenedTitle')} level={2}>
          <p className="bl-offers__text">{offer.strengthenedWhat}</p>
          <p className="bl-subtle">{t('offer.strengthenedOn', { day: longDate(offer.strengthenedOn) })}</p>
        </Card>
      )}
      {asking === 'end' && <EndDialog offer={offer} onClose={close} />}
      {asking === 'strengthen' && <StrengthenDialog offer={offer} onClose={close} />}
      {asking === 'withdraw' && <WithdrawStrengtheningDialog offer={offer} onClose={close} />}
    </DetailPage>
  );
}
