import { useQuery } from '@apollo/client/react';
import {
  Actions,
  Button,
  ButtonLink,
  EmptyState,
  Form,
  FormField,
  Grid,
  Link,
  LoadingState,
  Page,
  PageHeader,
  Paragraph,
  Select,
  Stack,
  Table,
  TextInput,
} from '@bloemen/ui';
import { trailGroups, type TrailGroup } from '@bloemen/vocabulary';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { TrailDocument, type TrailQuery } from './trail.generated.js';
import { dateTime } from '../../shared/formats.js';
import { useText, withMessages } from '../../shared/i18n.js';
import { useOpenPage } from '../../shared/useOpenPage.js';
import { Problem } from '../../shared/Problem.js';
import { useSession } from '../../shared/session.js';
import { placeOf } from './places.js';
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
  const { addressWith, go } = useOpenPage<TrailAddress>();
  const address: TrailAddress = useSearch({ strict: false });
  const [wrong, setWrong] = useState<string>();
  const filter = filterOf(address);
  const isFiltered = Object.values(filter).some(Boolean);
  const { data, previousData, loading, error, refetch, fetchMore } = useQuery(TrailDocument, {
    variables: { filter, after: null },
    fetchPolicy: 'cache-and-network',
  });
  const trail = (data ?? previousData)?.trail;
  const isMunicipal = session?.workspace.kind === 'municipality';
  const query = new URLSearchParams(
    Object.entries(filter).filter((entry): entry is [string, string] => Boolean(entry[1])),
  ).toString();

  return (
    <Page width="wide">
      <PageHeader
        title={t('trail.title')}
        intro={[t('trail.intro'), !isMunicipal && t('trail.intro.programme')].filter(Boolean).join(' ')}
        actions={
          session?.can('trail:export') && (
            <>
              <ButtonLink href={`/api/trail/sheet${query && `?${query}`}`} download>
                {t('trail.sheet')}
              </ButtonLink>
              <ButtonLink href="/api/trail" download purpose="subtle">
                {t('trail.chain')}
              </ButtonLink>
            </>
          )
        }
      />
      <Stack>
        <Form
          key={JSON.stringify(address)}
          role="search"
          onSubmit={(event) => {
            event.preventDefault();
            const asked = Object.fromEntries(new FormData(event.currentTarget)) as Record<keyof TrailAddress, string>;
            const isReversed = Boolean(asked.van && asked.tot && asked.tot < asked.van);
            setWrong(isReversed ? t('trail.reversed') : undefined);
            if (isReversed) return;
            go(Object.fromEntries(Object.entries(asked).map(([name, text]) => [name, text.trim()])));
          }}
        >
          <Grid columns="2">
            <FormField label={t('trail.from')} error={wrong}>
              <TextInput name="van" type="date" defaultValue={filter.from} />
            </FormField>
            <FormField label={t('trail.until')}>
              <TextInput name="tot" type="date" defaultValue={filter.until} />
            </FormField>
            <FormField label={t('trail.group')}>
              <Select
                name="over"
                defaultValue={filter.group ?? ''}
                placeholder={t('trail.all')}
                options={Object.entries(trailGroups).map(([value, label]) => ({ value, label }))}
              />
            </FormField>
            <FormField label={t('trail.person')}>
              <TextInput name="wie" type="search" defaultValue={filter.person} maxLength={100} />
            </FormField>
          </Grid>
          <Actions>
            <Button type="submit">{t('trail.show')}</Button>
            {isFiltered && (
              <ButtonLink purpose="subtle" href={addressWith({})}>
                {t('trail.clear')}
              </ButtonLink>
            )}
          </Actions>
        </Form>
        {error && <Problem error={error} onRetry={() => void refetch()} />}
        {!trail && loading && <LoadingState lines={8} />}
        {trail && (
          <>
            <p role="status">{t('trail.found', { count: trail.totalCount })}</p>
            <Table<Line>
              caption={t('trail.title')}
              captionHidden
              rows={trail.nodes}
              rowKey={({ seq }) => String(seq)}
              empty={
                <EmptyState icon="search" title={t('trail.noneTitle')}>
                  {t('trail.none')}
                </EmptyState>
              }
              columns={[
                { id: 'wanneer', header: t('trail.at'), rowHeader: true, cell: ({ at }) => dateTime(at) },
                { id: 'wie', header: t('trail.who'), cell: ({ who }) => who },
                {
                  id: 'wat',
                  header: t('trail.what'),
                  cell: ({ what, detail }) => (
                    <>
                      {what}
                      {detail && <Paragraph subtle>{detail}</Paragraph>}
                    </>
                  ),
                },
                {
                  id: 'waar',
                  header: t('trail.where'),
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
                { id: 'regel', header: t('trail.number'), numeric: true, cell: ({ seq }) => seq },
              ]}
            />
            {trail.hasNextPage && (
              <Actions>
                <Button
                  busy={loading}
                  onClick={() =>
                    void fetchMore({
                      variables: { after: trail.endCursor },
                      updateQuery: (before, { fetchMoreResult: { trail: older } }) => ({
                        trail: { ...older, nodes: [...before.trail.nodes, ...older.nodes] },
                      }),
                    })
                  }
                >
                  {t('trail.more')}
                </Button>
              </Actions>
            )}
          </>
        )}
      </Stack>
    </Page>
  );
});
