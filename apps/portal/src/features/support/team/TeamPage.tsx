import { useMutation, useQuery } from '@apollo/client/react';
import {
  Badge,
  Button,
  ButtonLink,
  Card,
  CompactRow,
  CompactRows,
  DemoMark,
  EmptyState,
  ListView,
  LoadingState,
  Page,
  PageHeader,
  Section,
  Select,
  Table,
} from '@bloemen/ui';
import { fitsPlace } from '@bloemen/vocabulary';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import {
  AssignAdvisersDocument,
  EndAdviserAssignmentsDocument,
  SupportTeamDocument,
  type SupportTeamQuery,
} from './team.generated.js';
import { longDate, longDateOf, number } from '../../../shared/formats.js';
import { useText, withMessages } from '../../../shared/i18n.js';
import { pageOf } from '../../../shared/pageOf.js';
import { Problem } from '../../../shared/Problem.js';
import { useMove, type Act } from '../../../shared/useMove.js';
import { useOpenPage } from '../../../shared/useOpenPage.js';
import { hoursOf } from '../../../shared/hours.js';
import './team.css';
import messages from './team.nl.json' with { type: 'json' };

type Team = SupportTeamQuery['supportTeam'];
type Address = { zoek?: string; provincie?: string; meedoen?: string; pagina?: string };

/** The advisers together: load and hours in totals, handovers that wait, and who has nobody yet. */
export const TeamPage = withMessages(messages, function TeamPage() {
  const t = useText();
  const { data, error, refetch } = useQuery(SupportTeamDocument, { fetchPolicy: 'cache-and-network' });
  const team = data?.supportTeam;
  return (
    <Page width="wide">
      <PageHeader title={t('team.title')} intro={t('team.intro')} />
      {error && <Problem error={error} onRetry={() => void refetch()} />}
      {!team && !error && <LoadingState lines={8} />}
      {team && (
        <>
          <Loads advisers={team.advisers} />
          {team.handovers.length > 0 && <Handovers handovers={team.handovers} />}
          <Without team={team} />
        </>
      )}
    </Page>
  );
});

function Loads({ advisers }: Pick<Team, 'advisers'>) {
  const t = useText();
  if (advisers.length === 0)
    return (
      <EmptyState
        title={t('team.nobody')}
        actions={<ButtonLink href="/programma/mensen">{t('team.people')}</ButtonLink>}
      >
        {t('team.nobodyText')}
      </EmptyState>
    );
  return (
    <Card title={t('team.load')} level={2}>
      <Table<Team['advisers'][number]>
        caption={t('team.load')}
        captionHidden
        dense
        rows={advisers}
        rowKey={({ personId }) => personId}
        columns={[
          {
            id: 'naam',
            header: t('team.adviser'),
            rowHeader: true,
            cell: ({ name, isAdviser }) => (
              <>
                {name} {!isAdviser && <Badge tone="warning">{t('team.noAdviser')}</Badge>}
              </>
            ),
          },
          {
            id: 'gemeenten',
            header: t('team.municipalities'),
            numeric: true,
            cell: ({ municipalities }) => number(municipalities),
          },
          {
            id: 'begonnen',
            header: t('team.begun'),
            numeric: true,
            cell: ({ trajectories }) => number(trajectories),
          },
          {
            id: 'uren',
            header: t('team.hours'),
            cell: ({ hoursBudget, quartersUsed }) =>
              hoursBudget === 0 ? (
                <span className="bl-subtle">{t('team.noHours')}</span>
              ) : (
                <span className="bl-team-hours">
                  <span className="bl-team-bar" aria-hidden="true">
                    <span style={{ inlineSize: `${Math.min(100, (quartersUsed / (hoursBudget * 4)) * 100)}%` }} />
                  </span>
                  {t('team.hoursOf', { used: hoursOf(quartersUsed), budget: hoursOf(hoursBudget * 4) })}
                </span>
              ),
          },
        ]}
      />
    </Card>
  );
}

function Handovers({ handovers }: Pick<Team, 'handovers'>) {
  const t = useText();
  const waiting = handovers.filter(({ confirmedAt }) => !confirmedAt);
  const read = handovers.filter(({ confirmedAt }) => confirmedAt);
  const listed = (some: Team['handovers']) => (
    <CompactRows label={t('team.handovers')}>
      {some.map(({ cbsCode, municipality, adviser, assignedOn, confirmedAt }) => (
        <CompactRow
          key={cbsCode}
          title={municipality}
          detail={[
            t('team.since', { adviser, date: longDate(assignedOn) }),
            ...(confirmedAt ? [t('team.read', { date: longDateOf(confirmedAt) })] : []),
          ].join(', ')}
          track={confirmedAt ? undefined : <Badge tone="warning">{t('team.waits')}</Badge>}
        />
      ))}
    </CompactRows>
  );
  return (
    <Card title={t('team.handovers')} level={2}>
      <p className="bl-subtle">{t(waiting.length > 0 ? 'team.handoversIntro' : 'team.handoversRead')}</p>
      {waiting.length > 0 && listed(waiting)}
      {read.length > 0 && (
        <details className="bl-team-read">
          <summary>{t('team.readOnes', { count: read.length })}</summary>
          {listed(read)}
        </details>
      )}
    </Card>
  );
}

/** Who has nobody yet: several are ticked, and get one adviser together. */
function Without({ team: { withoutAdviser, advisers } }: { team: Team }) {
  const t = useText();
  const { addressWith, go } = useOpenPage<Address>();
  const address: Address = useSearch({ strict: false });
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [personId, setPersonId] = useState('');
  const [assign] = useMutation(AssignAdvisersDocument, {
    refetchQueries: [SupportTeamDocument],
    awaitRefetchQueries: true,
  });
  const [end] = useMutation(EndAdviserAssignmentsDocument, {
    refetchQueries: [SupportTeamDocument],
    awaitRefetchQueries: true,
  });
  const { act, busy, notice } = useMove({
    refetch: [SupportTeamDocument],
    stale: ['municipality.assigned_twice', 'municipality.merged'],
    now: { words: t('team.changed') },
  });
  // Who got an adviser meanwhile is not chosen any more.
  const chosen = new Set(withoutAdviser.flatMap(({ cbsCode }) => (ticked.has(cbsCode) ? [cbsCode] : [])));
  const found = withoutAdviser.filter(
    ({ cbsCode, name, province, participates }) =>
      fitsPlace({ code: cbsCode, name }, address.zoek ?? '') &&
      (address.provincie ?? province) === province &&
      (!address.meedoen || participates),
  );
  const shown = pageOf(found, address.pagina);
  const choices = advisers.filter(({ isAdviser }) => isAdviser);
  const name = choices.find((one) => one.personId === personId)?.name ?? '';
  const couple = (): Act<unknown> => {
    const input = { cbsCodes: [...chosen], personId };
    return {
      send: async () => {
        await assign({ variables: { input } });
        setTicked(new Set());
      },
      done: () => t('team.assigned', { count: input.cbsCodes.length, name }),
      undo: () => ({
        send: () => end({ variables: { input } }),
        done: () => t('team.undone', { count: input.cbsCodes.length }),
      }),
    };
  };
  return (
    <Section id="zonder-adviseur" title={t('team.without')}>
      {notice}
      <ListView<Team['withoutAdviser'][number], 'zoek' | 'provincie' | 'meedoen'>
        label={t('team.without')}
        search={{ id: 'zoek', label: t('team.search'), value: address.zoek }}
        filters={[
          {
            id: 'provincie',
            label: t('team.province'),
            value: address.provincie,
            all: t('team.everywhere'),
            options: [...new Set(withoutAdviser.map(({ province }) => province))]
              .sort((one, other) => one.localeCompare(other, 'nl'))
              .map((province) => ({ value: province, label: province })),
          },
          { id: 'meedoen', label: t('team.participates'), value: address.meedoen, yes: 'ja' },
        ]}
        onChange={(change) => go({ ...address, pagina: undefined, ...change })}
        count={t('team.count', { count: found.length })}
        rows={shown.rows}
        nothingYet={{ title: t('team.allHelped'), icon: 'check' }}
        nothingFound={{ title: t('team.noneFound'), text: t('team.noneFoundText') }}
        dense
        rowKey={({ cbsCode }) => cbsCode}
        selection={{
          chosen,
          onChange: setTicked,
          nameOf: (one) => one.name,
          actions: (
            <span className="bl-team-assign">
              <Select
                aria-label={t('team.choose')}
                value={personId}
                onChange={({ target }) => setPersonId(target.value)}
                placeholder={t('team.choose')}
                options={choices.map((one) => ({
                  value: one.personId,
                  label: `${one.name} (${number(one.municipalities)})`,
                }))}
              />
              <Button purpose="primary" busy={busy} disabled={personId === ''} onClick={() => void act(couple())}>
                {t('team.assign')}
              </Button>
            </span>
          ),
        }}
        columns={[
          { id: 'naam', header: t('team.name'), rowHeader: true, cell: (one) => one.name },
          { id: 'provincie', header: t('team.province'), priority: 'always', cell: ({ province }) => province },
          {
            id: 'deelname',
            header: t('team.participation'),
            cell: ({ participates, isDemonstration }) => (
              <>
                {t(participates ? 'team.takesPart' : 'team.takesNoPart')} {isDemonstration && <DemoMark />}
              </>
            ),
          },
        ]}
        pages={{ ...shown, hrefFor: (page) => addressWith({ ...address, pagina: String(page) }) }}
      />
    </Section>
  );
}
