import type { useQuery } from '@apollo/client/react';
import { Badge, Button, ButtonLink, DemoMark, ListView, Section } from '@bloemen/ui';
import {
  certainties,
  certaintyLabels,
  dutchDate,
  opennesses,
  opennessLabels,
  type PillarCode,
} from '@bloemen/vocabulary';
import { lazy, Suspense, useState } from 'react';
import {
  PillarPageDocument,
  type FactPartsFragment,
  type PillarPageQuery,
  type PillarPageQueryVariables,
} from './plan.generated.js';
import { addressOf, type PageAddress } from '../../shared/address.js';
import { useText } from '../../shared/i18n.js';
import { Differences, recordsOf } from '../../shared/differences/Differences.js';
import { More } from '../../shared/More.js';
import { Problem } from '../../shared/Problem.js';
import { useSession } from '../../shared/session.js';
import { ConfirmFact, Confirmed } from './Confirmation.js';
import { CertaintyBadge, EvidenceFacts } from './EvidenceFacts.js';
import { OpennessBadge } from '../../shared/openness/OpennessField.js';

/** What the address of a pillar may say of its facts. */
export type FactsAddress = {
  zoek?: string;
  zekerheid?: string;
  openbaar?: string;
  ingetrokken?: string;
  /** The fact that is open beside the list. */
  feit?: string;
};

const refetch = [PillarPageDocument];
const ConfirmManyDialog = lazy(() =>
  import('../../shared/confirmation/ConfirmManyDialog.js').then((module) => ({ default: module.ConfirmManyDialog })),
);

/** The facts of a pillar, the newest first, with the details of one beside them. */
export function FactList({
  pillar,
  evidence,
  carriedBy,
  address,
  go,
  query,
  addHref,
}: {
  pillar: PillarCode;
  evidence: PillarPageQuery['pillarEvidence'];
  carriedBy: readonly string[];
  address: FactsAddress;
  go: (address: FactsAddress) => void;
  query: useQuery.Result<PillarPageQuery, PillarPageQueryVariables>;
  addHref: PageAddress;
}) {
  const t = useText();
  const seesAll = useSession()?.can('workspace:read');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [isAsked, setAsked] = useState(false);
  // What a search or another day took from the list is not confirmed unseen.
  const ticked = evidence.nodes.filter(({ id, viewerCan }) => viewerCan.confirm && chosen.has(id));
  const open = evidence.nodes.find(({ id }) => id === address.feit);
  const label = t('evidence.list');
  return (
    <Section title={label} id="feiten">
      <ListView<FactPartsFragment, Exclude<keyof FactsAddress, 'feit'>>
        label={label}
        search={{ id: 'zoek', label: t('evidence.search'), value: address.zoek }}
        filters={[
          {
            id: 'zekerheid',
            label: t('evidence.certainty'),
            value: address.zekerheid,
            all: t('evidence.allCertainties'),
            options: certainties.map((value) => ({ value, label: certaintyLabels[value] })),
          },
          ...(seesAll
            ? [
                {
                  id: 'openbaar' as const,
                  label: t('openness.filter'),
                  value: address.openbaar,
                  all: t('openness.all'),
                  options: opennesses.map((value) => ({ value, label: opennessLabels[value] })),
                },
              ]
            : []),
          { id: 'ingetrokken', label: t('evidence.showWithdrawn'), value: address.ingetrokken, yes: 'ja' },
        ]}
        onChange={(change) => go({ ...address, feit: undefined, ...change })}
        count={t('evidence.count', { count: evidence.totalCount })}
        rows={evidence.nodes}
        busy={query.loading}
        problem={query.error && <Problem error={query.error} onRetry={() => void query.refetch()} />}
        nothingYet={
          seesAll
            ? {
                title: t('evidence.none'),
                text: t(`pillar.${pillar}.start`),
                actions: evidence.viewerCan.add && (
                  <ButtonLink purpose="primary" href={addHref}>
                    {t('evidence.addTitle')}
                  </ButtonLink>
                ),
              }
            : { title: t('openness.noFacts') }
        }
        nothingFound={{ title: t('evidence.noneFound'), text: t('evidence.noneFoundText') }}
        rowKey={({ id }) => id}
        selection={
          evidence.nodes.some(({ viewerCan }) => viewerCan.confirm)
            ? {
                chosen: new Set(ticked.map(({ id }) => id)),
                onChange: setChosen,
                nameOf: ({ title }) => title,
                mayChoose: ({ viewerCan }) => viewerCan.confirm,
                actions: <Button onClick={() => setAsked(true)}>{t('confirm.ask')}</Button>,
              }
            : undefined
        }
        onOpen={({ id }) => go({ ...address, feit: id })}
        openKey={open?.id ?? null}
        columns={[
          {
            id: 'feit',
            header: t('evidence.column'),
            rowHeader: true,
            cell: ({ title }) => <span className="bl-fact-name">{title}</span>,
          },
          {
            id: 'datum',
            header: t('evidence.when'),
            priority: 'always' as const,
            cell: ({ happenedOn, datePrecision }) => (
              <span className="bl-nowrap">{dutchDate(happenedOn, datePrecision)}</span>
            ),
          },
          {
            id: 'zekerheid',
            header: t('evidence.certaintyColumn'),
            priority: 'always' as const,
            cell: (fact: FactPartsFragment) => (
              <span className="bl-badges">
                <CertaintyBadge certainty={fact.certainty} />
                {carriedBy.includes(fact.id) && <Badge tone="accent">{t('evidence.carries')}</Badge>}
                {fact.isContradicted && <Badge tone="warning">{t('evidence.contradicted')}</Badge>}
                {fact.withdrawnReason !== null && <Badge tone="warning">{t('evidence.withdrawn')}</Badge>}
                {fact.isDemonstration && <DemoMark />}
              </span>
            ),
          },
          // The panel tells the rest, and needs the room.
          ...(open
            ? []
            : [
                {
                  id: 'bron',
                  header: t('evidence.sourceColumn'),
                  priority: 'wide' as const,
                  cell: ({ sourceText }: FactPartsFragment) => <span className="bl-two-lines">{sourceText}</span>,
                },
                {
                  id: 'lezers',
                  header: t('openness.column'),
                  priority: 'wide' as const,
                  cell: ({ openness }: FactPartsFragment) => <OpennessBadge openness={openness} />,
                },
              ]),
        ]}
        panel={
          open && {
            title: open.title,
            onClose: () => go({ ...address, feit: undefined }),
            children: (
              <>
                {open.isContradicted && (
                  <Differences subjectKind="EVIDENCE" subjectId={open.id} also={recordsOf(open)} />
                )}
                <EvidenceFacts evidence={open} carries={carriedBy.includes(open.id)} />
                <Confirmed evidence={open} refetch={refetch} />
              </>
            ),
            actions: open.viewerCan.open && (
              <>
                <ButtonLink href={addressOf('/werkruimte/plan/feit/$id', { params: { id: open.id } })}>
                  {t(open.origin ? 'evidence.look' : 'evidence.change')}
                </ButtonLink>
                <ConfirmFact evidence={open} refetch={refetch} />
              </>
            ),
          }
        }
        more={
          <More query={query} name="pillarEvidence" pages={evidence}>
            {t('plan.more')}
          </More>
        }
      />
      {isAsked && (
        <Suspense>
          <ConfirmManyDialog
            facts={ticked}
            refetch={refetch}
            onClose={() => setAsked(false)}
            onLeaveOut={(id) => setChosen(new Set([...chosen].filter((one) => one !== id)))}
            onConfirmed={() => {
              setAsked(false);
              setChosen(new Set());
            }}
          />
        </Suspense>
      )}
    </Section>
  );
}
