import { useQuery } from '@apollo/client/react';
import { Badge, ButtonLink, DemoMark, Icon, Link, ListPage, MeetingDrawing } from '@bloemen/ui';
import { placeNames } from '@bloemen/vocabulary';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { SigningEventsDocument, type EveningFragment } from './evenings.generated.js';
import { addressOf } from '../../shared/address.js';
import { dateTime, number } from '../../shared/formats.js';
import { useText, withMessages } from '../../shared/i18n.js';
import { Problem } from '../../shared/Problem.js';
import { useOpenPage } from '../../shared/useOpenPage.js';
import { Disputes } from './Disputes.js';
import './evenings.css';
import messages from './evenings.nl.json' with { type: 'json' };
import { statusOf, tones } from './evening-status.js';

const moments = ['komend', 'geweest'] as const;
type Search = { zoek?: string; wanneer?: string };

/** All evenings at which municipalities sign; what is searched is in the address. */
export const EveningsPage = withMessages(messages, function EveningsPage() {
  const t = useText();
  const search: Search = useSearch({ strict: false });
  const { go } = useOpenPage<Search>();
  const { data, error, refetch } = useQuery(SigningEventsDocument, { fetchPolicy: 'cache-and-network' });
  const evenings = data?.signingEvents;
  const [now] = useState(() => new Date().toISOString());
  const shown = evenings && matching(evenings, search, now);
  const planButton = (
    <ButtonLink href="/programma/avonden/nieuw" purpose="primary" iconStart={<Icon name="plus" />}>
      {t('evenings.plan')}
    </ButtonLink>
  );
  return (
    <ListPage<EveningFragment, keyof Search>
      header={{
        title: t('evenings.title'),
        intro: t('evenings.intro'),
        actions: evenings?.length !== 0 && planButton,
      }}
      before={<Disputes />}
      label={t('evenings.title')}
      search={{ id: 'zoek', label: t('evenings.search'), value: search.zoek, maxLength: 80 }}
      filters={[
        {
          id: 'wanneer',
          label: t('evenings.when'),
          value: search.wanneer,
          all: t('evenings.all'),
          options: moments.map((value) => ({ value, label: t(`evenings.when.${value}`) })),
        },
      ]}
      onChange={(change) => go({ ...search, ...change })}
      count={shown && t('evenings.found', { count: shown.length })}
      rows={shown}
      problem={error && <Problem error={error} onRetry={() => void refetch()} />}
      nothingYet={{
        title: t('evenings.empty'),
        text: t('evenings.emptyText'),
        illustration: <MeetingDrawing />,
        actions: planButton,
      }}
      nothingFound={{ title: t('evenings.noneFound') }}
      rowKey={({ id }) => id}
      columns={[
        {
          id: 'title',
          header: t('evenings.evening'),
          rowHeader: true,
          cell: ({ id, title, isDemonstration }) => (
            <>
              <Link href={addressOf('/programma/avonden/$eventId', { params: { eventId: id } })}>{title}</Link>{' '}
              {isDemonstration && <DemoMark />}
            </>
          ),
        },
        { id: 'when', header: t('evenings.starts'), cell: ({ startsAt }) => dateTime(startsAt) },
        { id: 'place', header: t('evenings.place'), cell: ({ place }) => place },
        {
          id: 'status',
          header: t('evenings.status'),
          cell: (evening) => {
            const status = statusOf(evening, now);
            return (
              <span className="bl-evening-status">
                <Badge tone={tones[status]}>{t(`evenings.status.${status}`)}</Badge>
              </span>
            );
          },
        },
        {
          id: 'invited',
          header: t('evenings.invited'),
          numeric: true,
          cell: ({ municipalities }) => number(municipalities.length),
        },
      ]}
    />
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
