import { useQuery } from '@apollo/client/react';
import { Button, ButtonLink, Form, FormField, Link, ListPage, TextInput } from '@bloemen/ui';
import { trailGroups, type TrailGroup } from '@bloemen/vocabulary';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { TrailDocument, type TrailQuery } from './trail.generated.js';
import { dateTime } from '../../shared/formats.js';
import { useText, withMessages } from '../../shared/i18n.js';
import { useOpenPage } from '../../shared/useOpenPage.js';
import { More } from '../../shared/More.js';
import { Problem } from '../../shared/Problem.js';
import { useSession } from '../../shared/session.js';
import { placeOf } from './places.js';
import './trail.css';
import messages from './trail.nl.json' with { type: 'json' };

type Line = TrailQuery['trail']['nodes'][number];
/** What the address of this page may say: days, a group and words of a name. */
export type TrailAddress = { van?: string; tot?: string; over?: string; wie?: string };

/** The address as the filter of the query; an unknown day or group is no filter. */
export function filterOf({ van, tot, over, wie }: TrailAddress): {
  from?: string;
  until?: string;
  group?: TrailGroup;
  person?: string;
} {
  const day = (text: string | undefined) => (text && /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : undefined);
  return {
    from: day(van),
    until: day(tot),
    group: over && over in trailGroups ? (over as TrailGroup) : undefined,
    person: wie?.trim() || undefined,
  };
}

/** Who looked and who changed what in this workspace. Filters are in the address; older lines come below. */
export const TrailPage = withMessages(messages, function TrailPage() {
  const t = useText();
  const session = useSession();
  const { go } = useOpenPage<TrailAddress>();
  const address: TrailAddress = useSearch({ strict: false });
  const filter = filterOf(address);
  const query = useQuery(TrailDocument, {
    variables: { filter, after: null },
    fetchPolicy: 'cache-and-network',
  });
  const { data, previousData, loading, error, refetch } = query;
  const trail = (data ?? previousData)?.trail;
  const isMunicipal = session?.workspace.kind === 'municipality';
  const asked = new URLSearchParams(
    Object.entries(filter).filter((entry): entry is [string, string] => Boolean(entry[1])),
  ).toString();

  return (
    <ListPage<Line, keyof TrailAddress>
      header={{
        title: t('trail.title'),
        intro: [t('trail.intro'), !isMunicipal && t('trail.intro.programme')].filter(Boolean).join(' '),
        actions: session?.can('trail:export') && (
          <>
            <ButtonLink href={`/api/trail/sheet${asked && `?${asked}`}`} download>
              {t('trail.sheet')}
            </ButtonLink>
            <ButtonLink href="/api/trail" download purpose="subtle">
              {t('trail.chain')}
            </ButtonLink>
          </>
        ),
      }}
      label={t('trail.title')}
      search={{ id: 'wie', label: t('trail.person'), value: filter.person }}
      filters={[
        {
          id: 'over',
          label: t('trail.group'),
          value: filter.group,
          all: t('trail.all'),
          options: Object.entries(trailGroups).map(([value, label]) => ({ value, label })),
        },
      ]}
      tools={
        <Days
          key={`${filter.from} ${filter.until}`}
          from={filter.from}
          until={filter.until}
          onChange={(days) => go({ ...address, ...days })}
        />
      }
      onChange={(change) => go({ ...address, ...change })}
      count={trail && t('trail.found', { count: trail.totalCount })}
      rows={trail?.nodes}
      busy={loading}
      problem={error && <Problem error={error} onRetry={() => void refetch()} />}
      nothingYet={{ title: t('trail.noneTitle'), text: t('trail.none'), icon: 'history' }}
      nothingFound={{ title: t('trail.noneTitle'), text: t('trail.none') }}
      rowKey={({ seq }) => String(seq)}
      remember="logboek"
      columns={[
        {
          id: 'wanneer',
          header: t('trail.at'),
          rowHeader: true,
          cell: ({ at }) => <span className="bl-trail-moment">{dateTime(at)}</span>,
        },
        { id: 'wie', header: t('trail.who'), priority: 'always', cell: ({ who }) => who },
        {
          id: 'wat',
          header: t('trail.what'),
          priority: 'always',
          cell: ({ what, detail }) => (
            <span>
              {what}
              {detail && <span className="bl-trail-detail">{detail}</span>}
            </span>
          ),
        },
        {
          id: 'waar',
          header: t('trail.where'),
          priority: 'wide',
          cell: (line) => {
            const place = placeOf(line, isMunicipal);
            return (
              place && (
                <Link href={place} aria-label={t('trail.openOf', { seq: line.seq })}>
                  {t('trail.open')}
                </Link>
              )
            );
          },
        },
        { id: 'regel', header: t('trail.number'), numeric: true, priority: 'wide', cell: ({ seq }) => seq },
      ]}
      more={
        trail && (
          <More query={query} name="trail" pages={trail}>
            {t('trail.more')}
          </More>
        )
      }
    />
  );
});

/** From which day and until which, sent together: half of a period is not what one asks for. */
function Days({
  from,
  until,
  onChange,
}: {
  from: string | undefined;
  until: string | undefined;
  onChange: (days: Pick<TrailAddress, 'van' | 'tot'>) => void;
}) {
  const t = useText();
  const [wrong, setWrong] = useState(false);
  return (
    <Form
      className="bl-trail-days"
      onSubmit={(event) => {
        event.preventDefault();
        const days = new FormData(event.currentTarget);
        const day = (name: string) => (days.get(name) as string) || undefined;
        const [van, tot] = [day('van'), day('tot')];
        const isReversed = Boolean(van && tot && tot < van);
        setWrong(isReversed);
        if (!isReversed) onChange({ van, tot });
      }}
    >
      <FormField label={t('trail.from')} error={wrong ? t('trail.reversed') : null}>
        <TextInput name="van" type="date" defaultValue={from} />
      </FormField>
      <FormField label={t('trail.until')}>
        <TextInput name="tot" type="date" defaultValue={until} />
      </FormField>
      <Button type="submit">{t('trail.show')}</Button>
      {(from || until) && (
        <Button purpose="subtle" onClick={() => onChange({ van: undefined, tot: undefined })}>
          {t('trail.clear')}
        </Button>
      )}
    </Form>
  );
}
