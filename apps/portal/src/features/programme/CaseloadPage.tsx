import { useQuery } from '@apollo/client/react';
import { Card, DemoMark, EmptyState, Grid, LoadingState, Page, PageHeader } from '@bloemen/ui';
import { MyMunicipalitiesDocument } from './programme.generated.js';
import { longDate } from '../../shared/formats.js';
import { useText, withMessages } from '../../shared/i18n.js';
import { addressOf } from '../../shared/address.js';
import { Problem } from '../../shared/Problem.js';
import { participationWords } from './figures.js';
import { FlowerWords } from './FlowerWords.js';
import './programme.css';
import messages from './programme.nl.json' with { type: 'json' };
import { Signals } from './Signals.js';
import { useNationalVersion } from './useNationalVersion.js';

const live = [MyMunicipalitiesDocument];

/** The municipalities an adviser helps, those with most to talk about first, each with the reason. */
export const CaseloadPage = withMessages(messages, function CaseloadPage() {
  const t = useText();
  const { data, error, refetch } = useQuery(MyMunicipalitiesDocument);
  useNationalVersion(live);
  const items = data?.myMunicipalities;
  return (
    <Page width="wide">
      <PageHeader title={t('caseload.title')} intro={t('caseload.intro')} />
      {error && !items && <Problem error={error} onRetry={() => void refetch()} />}
      {!items && !error && <LoadingState lines={8} />}
      {items?.length === 0 && (
        <EmptyState title={t('caseload.empty.title')} icon="people">
          {t('caseload.empty.text')}
        </EmptyState>
      )}
      <Grid>
        {items?.map(({ municipality, signals }) => (
          <Card
            key={municipality.code}
            title={municipality.name}
            level={2}
            href={
              municipality.pillars
                ? addressOf('/programma/gemeenten/$code', { params: { code: municipality.code } })
                : undefined
            }
            meta={municipality.isDemonstration ? <DemoMark /> : undefined}
          >
            <p className="nl-paragraph bl-subtle">
              {t('caseload.line', {
                status: participationWords(t, municipality.status, municipality.isConditional),
                partners: municipality.partners,
                day: longDate(municipality.asOf),
              })}
            </p>
            {municipality.pillars && <FlowerWords pillars={municipality.pillars} size={64} />}
            {signals.length > 0 ? <Signals signals={signals} /> : <p className="nl-paragraph">{t('caseload.calm')}</p>}
          </Card>
        ))}
      </Grid>
    </Page>
  );
});
