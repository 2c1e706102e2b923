import { useQuery } from '@apollo/client/react';
import { Badge, ButtonLink, Card, DataList, DetailPage, LoadingState, SourceLine } from '@bloemen/ui';
import { fundingStatuses } from '@bloemen/vocabulary';
import { useParams } from '@tanstack/react-router';
import { addressOf } from '../../../shared/address.js';
import { longDate } from '../../../shared/formats.js';
import { useText, withMessages } from '../../../shared/i18n.js';
import { Problem } from '../../../shared/Problem.js';
import '../catalogue.css';
import { useToolkitPlace } from '../place.js';
import { FundingOpportunityDocument } from './funding.generated.js';
import messages from './funding.nl.json' with { type: 'json' };
import { fundingTones, periodOf } from './words.js';

/** One source of money: what it is for, when it can be asked for, and where that is said. */
export const FundingDetailPage = withMessages(messages, function FundingDetailPage() {
  const t = useText();
  const place = useToolkitPlace();
  const fundingId: string = useParams({
    strict: false,
    select: (params: { fundingId?: string }) => params.fundingId ?? '',
  });
  const { data, error, refetch } = useQuery(FundingOpportunityDocument, { variables: { id: fundingId } });
  const funding = data?.fundingOpportunity;
  return (
    <DetailPage
      crumbs={[{ label: t('funding.title'), href: `${place}/geld` }, { label: funding?.name ?? t('funding.one') }]}
      title={funding?.name ?? t('funding.title')}
      kicker={funding?.provider}
      status={funding && <Badge tone={fundingTones[funding.status]}>{fundingStatuses[funding.status]}</Badge>}
      action={
        funding?.viewerCan.change && (
          <ButtonLink href={addressOf('/programma/toolkit/geld/$fundingId/wijzigen', { params: { fundingId } })}>
            {t('funding.edit')}
          </ButtonLink>
        )
      }
      problem={error && !funding && <Problem error={error} onRetry={() => void refetch()} />}
      aside={
        funding && (
          <Card level={2} title={t('funding.about')}>
            <DataList
              items={[
                { label: t('funding.provider'), value: funding.provider },
                ...(funding.announcedOn
                  ? [{ label: t('funding.announcedOn'), value: longDate(funding.announcedOn) }]
                  : []),
                { label: t('funding.dates'), value: periodOf(t, funding) },
              ]}
            />
            <SourceLine source={funding.sourceText} href={funding.sourceUrl} date={longDate(funding.seenOn)} />
          </Card>
        )
      }
    >
      {!funding && !error && <LoadingState lines={6} />}
      {funding && (
        <Card level={2} title={t('funding.what')}>
          <p className="bl-measure bl-catalogue-lines">{funding.summary}</p>
          <h3 className="bl-catalogue-heading">{t('funding.forWhom')}</h3>
          <p className="bl-measure bl-catalogue-lines">{funding.forWhom ?? t('funding.forWhomUnknown')}</p>
        </Card>
      )}
    </DetailPage>
  );
});
