import { useQuery } from '@apollo/client/react';
import { Badge, Button, ButtonLink, DemoMark, Icon, Link, ListPage, Timeline } from '@bloemen/ui';
import { contradictionAbouts, contradictionSubjectCodes, contradictionSubjects } from '@bloemen/vocabulary';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { dateTime, longDateOf } from '../../shared/formats.js';
import { DocumentTabs } from '../../shared/documents/DocumentTabs.js';
import { useText, withMessages } from '../../shared/i18n.js';
import { Problem } from '../../shared/Problem.js';
import { recordAddress } from '../../shared/record-address.js';
import { useSession } from '../../shared/session.js';
import { useOpenPage } from '../../shared/useOpenPage.js';
import {
  ContradictionRegisterDocument,
  type DifferencePartsFragment,
} from '../../shared/differences/differences.generated.js';
import messages from '../../shared/differences/differences.nl.json' with { type: 'json' };
import { RecordDialog, ReopenDialog, ResolveDialog } from '../../shared/differences/DifferenceDialogs.js';
import { DifferenceReadings } from '../../shared/differences/Differences.js';

type Address = { zoek?: string; status?: string; over?: string; verschil?: string };
type Asking = { what: 'record' } | { what: 'resolve' | 'reopen'; difference: DifferencePartsFragment };

const isOpen = ({ resolution }: DifferencePartsFragment) => resolution === null;
/** What may be searched in: what it is about, and what the sources say. */
const wordsOf = ({ title, readings }: DifferencePartsFragment) =>
  [title, ...readings.flatMap(({ says, sourceText }) => [says, sourceText])].join(' ').toLowerCase();

/** The register of sources that differ, open ones first. */
export const ContradictionsPage = withMessages(messages, function ContradictionsPage() {
  const t = useText();
  const session = useSession();
  const address: Address = useSearch({ strict: false });
  const { addressWith, go } = useOpenPage<Address>();
  const [asking, setAsking] = useState<Asking | null>(null);
  const { data, loading, error, refetch } = useQuery(ContradictionRegisterDocument, {
    fetchPolicy: 'cache-and-network',
  });
  const page = data?.contradictionRegister;
  const words = (address.zoek ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  const rows = page?.contradictions.filter(
    (one) =>
      (!address.status || isOpen(one) === (address.status === 'open')) &&
      (!address.over || one.subjectKind === address.over) &&
      words.every((word) => wordsOf(one).includes(word)),
  );
  const shown = page?.contradictions.find(({ id }) => id === address.verschil);
  const close = () => setAsking(null);
  const isMunicipality = session?.workspace.kind === 'municipality';
  return (
    <>
      <ListPage<DifferencePartsFragment, keyof Address>
        header={{
          title: t('differences.title'),
          intro: t(page?.viewerCan.record ? 'differences.intro' : 'differences.introReader'),
          actions: page?.viewerCan.record && (
            <Button iconStart={<Icon name="plus" />} onClick={() => setAsking({ what: 'record' })}>
              {t('differences.record')}
            </Button>
          ),
        }}
        before={isMunicipality && <DocumentTabs tab="contradictions" />}
        label={t('differences.title')}
        search={{ id: 'zoek', label: t('differences.search'), value: address.zoek, maxLength: 100 }}
        filters={[
          {
            id: 'status',
            label: t('differences.status'),
            value: address.status,
            all: t('differences.anyStatus'),
            options: [
              { value: 'open', label: t('differences.open') },
              { value: 'gekozen', label: t('differences.settled') },
            ],
          },
          {
            id: 'over',
            label: t('differences.subject'),
            value: address.over,
            all: t('differences.anySubject'),
            options: contradictionSubjectCodes.map((value) => ({ value, label: contradictionSubjects[value] })),
          },
        ]}
        onChange={(change) => go({ ...address, ...change })}
        count={page && rows && t('differences.found', { open: rows.filter(isOpen).length, total: rows.length })}
        rows={rows}
        busy={loading}
        problem={error && !page && <Problem error={error} onRetry={() => void refetch()} />}
        nothingYet={{ title: t('differences.none.title'), text: t('differences.none.text'), icon: 'check' }}
        nothingFound={{ title: t('differences.notFound') }}
        rowKey={({ id }) => id}
        columns={[
          {
            id: 'wat',
            header: t('differences.what'),
            rowHeader: true,
            cell: (one) => (
              <>
                <Link href={addressWith({ ...address, verschil: one.id })}>{one.title}</Link>{' '}
                {one.isDemonstration && <DemoMark />}
              </>
            ),
          },
          {
            id: 'status',
            header: t('differences.status'),
            priority: 'always',
            cell: (one) => (
              <Badge tone={isOpen(one) ? 'warning' : 'positive'}>
                {t(isOpen(one) ? 'differences.open' : 'differences.settled')}
              </Badge>
            ),
          },
          { id: 'over', header: t('differences.subject'), cell: (one) => contradictionSubjects[one.subjectKind] },
          {
            id: 'lezingen',
            header: t('differences.readings'),
            cell: ({ readings }) => readings.map(({ says }) => says).join(' / '),
          },
          ...(shown
            ? []
            : [
                {
                  id: 'sinds',
                  header: t('differences.since'),
                  cell: ({ openedAt }: DifferencePartsFragment) => longDateOf(openedAt),
                },
              ]),
        ]}
        panel={
          shown && {
            title: shown.title,
            onClose: () => go({ ...address, verschil: undefined }),
            actions: (
              <>
                {shown.viewerCan.resolve && (
                  <Button purpose="primary" onClick={() => setAsking({ what: 'resolve', difference: shown })}>
                    {t('differences.choose')}
                  </Button>
                )}
                {shown.viewerCan.reopen && (
                  <Button onClick={() => setAsking({ what: 'reopen', difference: shown })}>
                    {t('differences.reopen')}
                  </Button>
                )}
              </>
            ),
            children: <Details difference={shown} isMunicipality={isMunicipality} />,
          }
        }
      />
      {asking?.what === 'record' && <RecordDialog onClose={close} />}
      {asking?.what === 'resolve' && <ResolveDialog difference={asking.difference} onClose={close} />}
      {asking?.what === 'reopen' && <ReopenDialog difference={asking.difference} onClose={close} />}
    </>
  );
});

/** The readings, what was chosen, and the way to what it is about. */
function Details({ difference, isMunicipality }: { difference: DifferencePartsFragment; isMunicipality: boolean }) {
  const t = useText();
  const { about, steps } = difference;
  const { subjectKind: kind, subjectId } = difference;
  const place =
    isMunicipality &&
    subjectId &&
    kind in recordAddress &&
    recordAddress[kind as keyof typeof recordAddress](subjectId);
  return (
    <>
      <p>{t('differences.differ', { about: contradictionAbouts[about] })}.</p>
      <DifferenceReadings difference={difference} />
      {place && <ButtonLink href={place}>{t('differences.goTo')}</ButtonLink>}
      {steps.length > 0 && (
        <>
          <h3>{t('differences.history')}</h3>
          <Timeline
            label={t('differences.history')}
            entries={steps.map(({ id, at, byName, isResolved, says, reason }) => ({
              id,
              on: dateTime(at),
              dateTime: at,
              title: isResolved
                ? says
                  ? t('differences.step.settled', { says })
                  : t('differences.step.closed')
                : t('differences.step.opened'),
              children: <p>{byName ? t('differences.stepBy', { reason, name: byName }) : reason}</p>,
            }))}
          />
        </>
      )}
    </>
  );
}
