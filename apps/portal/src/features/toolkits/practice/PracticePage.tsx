import { useQuery } from '@apollo/client/react';
import { PetalMark } from '@bloemen/charts';
import { Badge, ButtonLink, EmptyListDrawing, Link, ListPage } from '@bloemen/ui';
import { pillarCodes, pillarNames } from '@bloemen/vocabulary';
import { useSearch } from '@tanstack/react-router';
import { addressOf } from '../../../shared/address.js';
import { useText, withMessages } from '../../../shared/i18n.js';
import { pageNumber } from '../../../shared/pageOf.js';
import { Problem } from '../../../shared/Problem.js';
import { useSession } from '../../../shared/session.js';
import { useOpenPage } from '../../../shared/useOpenPage.js';
import '../catalogue.css';
import { useToolkitPlace } from '../place.js';
import { ToolkitTabs } from '../ToolkitTabs.js';
import { PracticeExamplesDocument, type PracticeExamplePartsFragment } from './practice.generated.js';
import messages from './practice.nl.json' with { type: 'json' };

/** What the address of this page may say. */
export type PracticeAddress = { zoek?: string; pijler?: string; provincie?: string; pagina?: string };

const PAGE_SIZE = 25;

/** Examples of all municipalities, to search and to filter by pillar and province. */
export const PracticePage = withMessages(messages, function PracticePage() {
  const t = useText();
  const session = useSession();
  const place = useToolkitPlace();
  const { addressWith, go } = useOpenPage<PracticeAddress>();
  const address: PracticeAddress = useSearch({ strict: false });
  const changed = (change: PracticeAddress) => ({ ...address, pagina: undefined, ...change });
  const pillar = pillarCodes.find((code) => code === address.pijler) ?? null;
  const { data, previousData, loading, error, refetch } = useQuery(PracticeExamplesDocument, {
    variables: {
      search: address.zoek ?? null,
      pillar,
      province: address.provincie ?? null,
      page: pageNumber(address.pagina),
    },
  });
  const examples = (data ?? previousData)?.practiceExamples;
  return (
    <ListPage<PracticeExamplePartsFragment, keyof PracticeAddress>
      header={{
        title: t('practice.title'),
        intro: t('practice.intro'),
        actions: session?.can('practice:questions') && (
          <ButtonLink href="/werkruimte/toolkit/praktijk/vragen">{t('practice.questions')}</ButtonLink>
        ),
      }}
      before={<ToolkitTabs />}
      label={t('practice.title')}
      search={{ id: 'zoek', label: t('practice.search'), value: address.zoek }}
      filters={[
        {
          id: 'pijler',
          label: t('practice.pillar'),
          value: pillar ?? undefined,
          all: t('practice.allPillars'),
          options: pillarCodes.map((value) => ({ value, label: `${value.slice(1)}. ${pillarNames[value]}` })),
        },
        {
          id: 'provincie',
          label: t('practice.province'),
          value: address.provincie,
          all: t('practice.allProvinces'),
          options: (examples?.provinces ?? []).map(({ code, name, examples: count }) => ({
            value: code,
            label: t('practice.provinceWith', { name, count }),
          })),
        },
      ]}
      onChange={(change) => go(changed(change))}
      count={examples && t('practice.found', { count: examples.totalCount })}
      rows={examples?.nodes}
      busy={loading}
      problem={error && <Problem error={error} onRetry={() => void refetch()} />}
      nothingYet={{
        title: t('practice.none'),
        text: t('practice.noneText'),
        illustration: <EmptyListDrawing />,
      }}
      nothingFound={{ title: t('practice.noneFound') }}
      rowKey={({ id }) => id}
      columns={[
        {
          id: 'voorbeeld',
          header: t('practice.name'),
          rowHeader: true,
          cell: ({ id, title, whatItWas }) => (
            <>
              <Link href={addressOf(`${place}/praktijk/$exampleId`, { params: { exampleId: id } })}>{title}</Link>
              <div className="bl-subtle bl-catalogue-glance">{whatItWas}</div>
            </>
          ),
        },
        {
          id: 'gemeente',
          header: t('practice.place'),
          cell: ({ place: municipality, isConfirmed }) => (
            <>
              {municipality}
              {isConfirmed && (
                <div>
                  <Badge tone="positive">{t('practice.confirmed', { place: municipality })}</Badge>
                </div>
              )}
            </>
          ),
        },
        {
          id: 'pijler',
          header: t('practice.pillar'),
          cell: ({ pillar: code }) => (
            <span className="bl-catalogue-pillar">
              <PetalMark pillar={code} petal={{ level: 'EMBEDDED', stale: false }} size={22} />
              {`${code.slice(1)}. ${pillarNames[code]}`}
            </span>
          ),
        },
        {
          id: 'partners',
          header: t('practice.partners'),
          cell: ({ partners }) => partners ?? <span className="bl-subtle">{t('practice.noPartners')}</span>,
        },
        {
          id: 'jaar',
          header: t('practice.year'),
          cell: ({ year }) => year ?? <span className="bl-subtle">{t('practice.noYear')}</span>,
        },
        {
          id: 'resultaat',
          header: t('practice.result'),
          cell: ({ result }) => result ?? <span className="bl-subtle">{t('practice.notMeasured')}</span>,
        },
      ]}
      pages={
        examples && {
          page: pageNumber(address.pagina),
          count: Math.ceil(examples.totalCount / PAGE_SIZE),
          hrefFor: (number) => addressWith(changed({ pagina: String(number) })),
        }
      }
    />
  );
});
