import { useQuery } from '@apollo/client/react';
import {
  Badge,
  ButtonLink,
  DemoMark,
  EmptyState,
  FormField,
  Icon,
  Link,
  LoadingState,
  Page,
  PageHeader,
  Select,
  Table,
  TextInput,
} from '@bloemen/ui';
import { placeNames } from '@bloemen/vocabulary';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { SigningEventsDocument, type EveningFragment } from './evenings.generated.js';
import { dateTime, number } from '../../shared/formats.js';
import { useText, withMessages } from '../../shared/i18n.js';
import { addressOf } from '../../shared/address.js';
import { Problem } from '../../shared/Problem.js';
import { Disputes } from './Disputes.js';
import './evenings.css';
import messages from './evenings.nl.json' with { type: 'json' };

const route = getRouteApi('/programma/avonden');
const moments = ['komend', 'geweest'] as const;
type Search = { zoek?: string; wanneer?: string };

/** All evenings at which municipalities sign; what is searched is in the address. */
export const EveningsPage = withMessages(messages, function EveningsPage() {
  const t = useText();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [typed, setTyped] = useState(search.zoek ?? '');
  const { data, error, refetch } = useQuery(SigningEventsDocument, { fetchPolicy: 'cache-and-network' });
  const evenings = data?.signingEvents;
  const [now] = useState(() => new Date().toISOString());
  const shown = evenings && matching(evenings, search, now);
  const choose = (change: Search) =>
    void navigate({ to: '.', search: { ...search, ...change }, replace: true, resetScroll: false });
  const planButton = (
    <ButtonLink href="/programma/avonden/nieuw" purpose="primary" iconStart={<Icon name="plus" />}>
      {t('evenings.plan')}
    </ButtonLink>
  );
  return (
    <Page>
      <PageHeader
        title={t('evenings.title')}
        intro={t('evenings.intro')}
        actions={evenings && evenings.length > 0 && planButton}
      />
      <Disputes />
      {error && !evenings && <Problem error={error} onRetry={() => void refetch()} />}
      {!evenings && !error && <LoadingState lines={5} />}
      {evenings?.length === 0 && (
        <EmptyState icon="calendar" title={t('evenings.empty')} actions={planButton}>
          {t('evenings.emptyText')}
        </EmptyState>
      )}
      {evenings && evenings.length > 0 && shown && (
        <>
          <form role="search" className="bl-evening-filters" onSubmit={(event) => event.preventDefault()}>
            <FormField label={t('evenings.search')}>
              <TextInput
                type="search"
                autoComplete="off"
                maxLength={80}
                value={typed}
                onChange={(event) => {
                  setTyped(event.target.value);
                  choose({ zoek: event.target.value || undefined });
                }}
              />
            </FormField>
            <FormField label={t('evenings.when')}>
              <Select
                placeholder={t('evenings.all')}
                value={search.wanneer ?? ''}
                options={moments.map((value) => ({ value, label: t(`evenings.when.${value}`) }))}
                onChange={(event) => choose({ wanneer: event.target.value || undefined })}
              />
            </FormField>
          </form>
          <p role="status" className="bl-subtle">
            {t('evenings.found', { count: shown.length })}
          </p>
          <Table<EveningFragment>
            caption={t('evenings.title')}
            captionHidden
            rows={shown}
            rowKey={({ id }) => id}
            empty={<EmptyState icon="search" title={t('evenings.noneFound')} />}
            columns={[
              {
                id: 'title',
                header: t('evenings.evening'),
                rowHeader: true,
                cell: ({ id, title, isDemonstration, cancelledAt }) => (
                  <>
                    <Link href={addressOf('/programma/avonden/$eventId', { params: { eventId: id } })}>{title}</Link>{' '}
                    {isDemonstration && <DemoMark />} {cancelledAt && <Badge tone="warning">{t('cancel.mark')}</Badge>}
                  </>
                ),
              },
              { id: 'when', header: t('evenings.starts'), cell: ({ startsAt }) => dateTime(startsAt) },
              { id: 'place', header: t('evenings.place'), cell: ({ place }) => place },
              {
                id: 'invited',
                header: t('evenings.invited'),
                numeric: true,
                cell: ({ municipalities }) => number(municipalities.length),
              },
            ]}
          />
        </>
      )}
    </Page>
  );
});

/** By words in title, place, organiser or municipality, and by whether it is over. */
export function matching(
  evenings: readonly EveningFragment[],
  { zoek, wanneer }: Search,
  now: string,
): EveningFragment[] {
  const words = (zoek ?? '').toLowerCase();
  return evenings.filter(({ title, place, organisers, municipalities, endsAt }) => {
    const isOver = Date.parse(endsAt) < Date.parse(now);
    if ((wanneer === 'komend' && isOver) || (wanneer === 'geweest' && !isOver)) return false;
    return [
      title,
      place,
      ...organisers,
      ...municipalities.flatMap(({ cbsCode, name }) => placeNames({ code: cbsCode, name })),
    ].some((text) => text.toLowerCase().includes(words));
  });
}
