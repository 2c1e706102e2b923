import { useQuery } from '@apollo/client/react';
import { aloneStyle, besideStyle, CountBars, summariseCounts, Swatch, type CountBar } from '@bloemen/charts';
import {
  Alert,
  Badge,
  ButtonLink,
  Card,
  Columns,
  CompactRow,
  CompactRows,
  EmptyState,
  FigureWithTable,
  FormField,
  Legend,
  Link,
  LoadingState,
  Select,
  Span,
  Stack,
  Table,
} from '@bloemen/ui';
import { activeElements, recognitions, targetGroups } from '@bloemen/vocabulary';
import { useSearch } from '@tanstack/react-router';
import { addressOf } from '../../../shared/address.js';
import { useText, withMessages, type Say } from '../../../shared/i18n.js';
import { Problem } from '../../../shared/Problem.js';
import { useOpenPage } from '../../../shared/useOpenPage.js';
import { PlanFrame } from '../PlanFrame.js';
import plan from '../plan.nl.json' with { type: 'json' };
import '../plan.css';
import { ActivityMixDocument, type ActivityMixQuery } from './activities.generated.js';
import messages from './activities.nl.json' with { type: 'json' };
import { elementsOf } from './words.js';
import './activities.css';

type Mix = ActivityMixQuery['activityMix'];
type MixAddress = { jaar?: string };

/** What the activities offer together, for whom, what is missing, and what fits that. */
export const MixPage = withMessages({ ...plan, ...messages }, function MixPage() {
  const t = useText();
  const { go } = useOpenPage<MixAddress>();
  const address: MixAddress = useSearch({ strict: false });
  const year = /^20\d\d$/.test(address.jaar ?? '') ? Number(address.jaar) : null;
  const { data, previousData, loading, error, refetch } = useQuery(ActivityMixDocument, {
    variables: { year },
    fetchPolicy: 'cache-and-network',
  });
  const mix = (data ?? previousData)?.activityMix;
  return (
    <PlanFrame
      tab="mix"
      title={t('mix.title')}
      intro={t('mix.intro')}
      problem={error && !mix && <Problem error={error} onRetry={() => void refetch()} />}
    >
      {loading && !mix && <LoadingState lines={8} />}
      {mix && (
        <Stack>
          {mix.isPartial && <Alert title={t('mix.partial')} />}
          {mix.years.length > 0 && (
            <div className="bl-toolbar">
              <FormField id="jaar" label={t('mix.year')}>
                <Select
                  value={year ?? ''}
                  onChange={({ target }) => go({ jaar: target.value || undefined })}
                  placeholder={t('mix.now')}
                  options={mix.years.map((one) => ({
                    value: String(one),
                    label: t('mix.inYear', { year: String(one) }),
                  }))}
                />
              </FormField>
            </div>
          )}
          <p className="bl-list__count" role="status">
            {t('mix.counted', { total: mix.total })}
            {mix.examples > 0 && `. ${t('mix.examples', { count: mix.examples })}`}
            {year !== null && mix.undated > 0 && ` ${t('mix.undated', { count: mix.undated })}`}
          </p>
          {mix.total === 0 ? <Nothing year={year} /> : <Filled mix={mix} />}
        </Stack>
      )}
    </PlanFrame>
  );
});

function Nothing({ year }: { year: number | null }) {
  const t = useText();
  return (
    <EmptyState
      icon="chart"
      title={year === null ? t('mix.none') : t('mix.noneYear', { year: String(year) })}
      actions={<ButtonLink href="/werkruimte/plan/activiteiten">{t('mix.toActivities')}</ButtonLink>}
    >
      {t(year === null ? 'mix.noneText' : 'mix.noneYearText')}
    </EmptyState>
  );
}

function Filled({ mix }: { mix: Mix }) {
  const t = useText();
  const elements = mix.elements.map(({ element, activities, alone }) => ({
    id: element,
    name: activeElements[element],
    count: activities,
    alone,
  }));
  const groups = mix.groups.map(({ group, activities }) => ({
    id: group,
    name: targetGroups[group],
    count: activities,
  }));
  // Who may read a part alone is not told what is missing, and so sees the drawings beside each other.
  const beside = mix.isPartial ? 6 : 5;
  return (
    <Columns>
      {!mix.isPartial && (
        <Span of={7}>
          <Card title={t('mix.findings')} level={2}>
            <Findings findings={mix.findings} />
          </Card>
        </Span>
      )}
      <Span of={beside}>
        <Card title={t('mix.elements')} level={2}>
          <Counts
            bars={elements}
            what={t('mix.element')}
            filter="element"
            unknown={mix.withoutElements > 0 && t('mix.unknownElements', { count: mix.withoutElements })}
            withAlone
          />
        </Card>
      </Span>
      {!mix.isPartial && (
        <Span of={7}>
          <Suggestions mix={mix} />
        </Span>
      )}
      <Span of={beside}>
        <Card title={t('mix.groups')} level={2}>
          <Counts
            bars={groups}
            what={t('mix.group')}
            filter="doelgroep"
            unknown={mix.withoutGroups > 0 && t('mix.unknownGroups', { count: mix.withoutGroups })}
          />
        </Card>
      </Span>
    </Columns>
  );
}

/** What stands out, why it matters and who says so. */
const Findings = ({ findings }: { findings: Mix['findings'] }) => {
  const t = useText();
  return (
    <ul className="bl-mix-findings">
      {findings.map(({ kind, text, because, source }) => (
        <li key={`${kind}${text}`}>
          <span className="bl-mix-findings__text">{text}</span>
          <span>{because}</span>
          {source && <span className="bl-source">{t('mix.source', { source })}</span>}
        </li>
      ))}
    </ul>
  );
};

/** A drawing of counts, with the same in a table that leads to the activities. */
function Counts({
  bars,
  what,
  filter,
  unknown,
  withAlone = false,
}: {
  bars: CountBar[];
  what: string;
  filter: 'element' | 'doelgroep';
  unknown: string | false;
  withAlone?: boolean;
}) {
  const t = useText();
  return (
    <>
      <FigureWithTable
        compact
        summary={summariseCounts(bars)}
        figure={(width) => <CountBars bars={bars} width={width} />}
        legend={
          withAlone && (
            <Legend
              items={[
                { key: 'alone', label: t('mix.alone'), sign: <Swatch style={aloneStyle} /> },
                { key: 'beside', label: t('mix.beside'), sign: <Swatch style={besideStyle} /> },
              ]}
            />
          )
        }
        table={
          <Table<CountBar>
            caption={what}
            captionHidden
            rows={bars}
            rowKey={({ id }) => id}
            columns={[
              {
                id: 'wat',
                header: what,
                rowHeader: true,
                cell: ({ id, name, count }) =>
                  count > 0 ? (
                    <Link href={addressOf('/werkruimte/plan/activiteiten', { search: { [filter]: id } })}>{name}</Link>
                  ) : (
                    name
                  ),
              },
              { id: 'aantal', header: t('mix.activities'), numeric: true, cell: ({ count }) => count },
              ...(withAlone
                ? [
                    {
                      id: 'alleen',
                      header: t('mix.alone'),
                      numeric: true,
                      cell: ({ alone = 0 }: CountBar) => alone,
                    },
                  ]
                : []),
            ]}
          />
        }
      />
      {unknown && <p className="bl-subtle">{unknown}</p>}
    </>
  );
}

/** What the catalogue has for what is missing, and who nearby works with it; or why nothing stands here. */
function Suggestions({ mix: { wanted, suggestions } }: { mix: Mix }) {
  const t = useText();
  const { nodes, silent, knowsNames } = suggestions;
  return (
    <Card
      title={t('mix.suggestions')}
      level={2}
      footer={<ButtonLink href="/werkruimte/toolkit/interventies">{t('mix.toCatalogue')}</ButtonLink>}
    >
      {nodes.length > 0 ? (
        <>
          <p className="bl-subtle">
            {t(nodes.some(({ elements }) => elements.length > 0) ? 'mix.suggestionsIntro' : 'mix.suggestionsUnsure')}
          </p>
          <CompactRows label={t('mix.suggestions')}>
            {nodes.map((node) => (
              <CompactRow
                key={node.intervention.id}
                title={
                  <Link
                    href={addressOf('/werkruimte/toolkit/interventies', { search: { zoek: node.intervention.name } })}
                  >
                    {node.intervention.name}
                  </Link>
                }
                detail={
                  <>
                    {elementsIn(t, node)}
                    {node.peers.length > 0 &&
                      ` ${t('mix.peers', { names: node.peers.map((peer) => peerName(t, peer)).join('; ') })}`}
                  </>
                }
                track={
                  node.intervention.recognition !== 'UNKNOWN' && (
                    <Badge tone="info">{recognitions[node.intervention.recognition]}</Badge>
                  )
                }
              />
            ))}
          </CompactRows>
        </>
      ) : (
        <p>{t(wanted.length > 0 ? 'mix.noSuggestions' : 'mix.nothingWanted')}.</p>
      )}
      {silent > 0 && wanted.length > 0 && <p className="bl-subtle">{t('mix.silent', { silent })}</p>}
      {!knowsNames && <p className="bl-subtle">{t('mix.noNames')}</p>}
    </Card>
  );
}

/** Which of the missing elements it has; else what it has, or that no source says so. */
function elementsIn(t: Say, { elements, intervention }: Mix['suggestions']['nodes'][number]) {
  const all = elements.length > 0 ? elements : intervention.activeElements;
  if (all.length === 0) return t('mix.elementsUnknown');
  const words = { elements: elementsOf({ activeElements: all }).toLowerCase() };
  return t(elements.length > 0 ? 'mix.has' : 'mix.hasOther', words);
}

function peerName(t: Say, { name, isNear, isDemonstration }: Mix['suggestions']['nodes'][number]['peers'][number]) {
  const shown = isDemonstration ? t('mix.peerDemo', { name }) : name;
  return isNear ? t('mix.peerNear', { name: shown }) : shown;
}
