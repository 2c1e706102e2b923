import { useQuery } from '@apollo/client/react';
import { Badge, ButtonLink, DemoMark, EmptyListDrawing, Icon, Link, ListPage, type Filter } from '@bloemen/ui';
import {
  activeElementCodes,
  activeElements,
  pillarCodes,
  targetGroupCodes,
  targetGroups,
  toolkitAudience,
  toolkitAudienceCodes,
  toolkitKindCodes,
  toolkitKinds,
  toolkitStatuses,
  type PillarCode,
} from '@bloemen/vocabulary';
import { useSearch } from '@tanstack/react-router';
import { useText, withMessages } from '../../../shared/i18n.js';
import { pageNumber } from '../../../shared/pageOf.js';
import { Problem } from '../../../shared/Problem.js';
import type { ToolkitFilter } from '../../../shared/schema.generated.js';
import { useOpenPage } from '../../../shared/useOpenPage.js';
import { itemAddress, useToolkitPlace } from '../place.js';
import { ToolkitTabs } from '../ToolkitTabs.js';
import { ToolkitDocument, type ToolkitChoiceFragment, type ToolkitLineFragment } from './items.generated.js';
import './items.css';
import messages from './items.nl.json' with { type: 'json' };
import type { ToolkitSearch } from './toolkit-search.js';
import { pillarName, pillarNumbers } from './words.js';

const PAGE = 20;

/** What VWS and the VNG share, to search and to choose from; everything chosen is in the address. */
export const ToolkitPage = withMessages(messages, function ToolkitPage() {
  const t = useText();
  const place = useToolkitPlace();
  const search: ToolkitSearch = useSearch({ strict: false });
  const { addressWith, go } = useOpenPage<ToolkitSearch>();
  const page = pageNumber(search.pagina);
  const { data, previousData, loading, error, refetch } = useQuery(ToolkitDocument, {
    variables: { filter: filterOf(search), page },
    fetchPolicy: 'cache-and-network',
  });
  const found = (data ?? previousData)?.toolkit;
  const facet = <Code extends string>(
    id: Exclude<keyof ToolkitSearch, 'zoek' | 'pagina'>,
    label: string,
    codes: readonly Code[],
    nameOf: (code: Code) => string,
    counted: readonly ToolkitChoiceFragment[] = [],
  ): Filter<keyof ToolkitSearch> => ({
    id,
    label,
    value: search[id],
    all: t('toolkit.all'),
    options: codes.flatMap((value) => {
      const count = counted.find(({ code }) => code === value)?.count ?? 0;
      // What leads nowhere is no choice; what was chosen stays, to be taken away.
      return count > 0 || search[id] === value
        ? [{ value, label: t('toolkit.choice', { name: nameOf(value), count }) }]
        : [];
    }),
  });
  return (
    <ListPage<ToolkitLineFragment, keyof ToolkitSearch>
      header={{
        title: t('toolkit.title'),
        intro: t('toolkit.intro'),
        actions: found?.viewerCan.maintain && (
          <>
            <ButtonLink purpose="primary" iconStart={<Icon name="plus" />} href="/programma/toolkit/nieuw">
              {t('toolkit.new')}
            </ButtonLink>
            <ButtonLink href="/programma/toolkit/beheer">{t('toolkit.keep')}</ButtonLink>
          </>
        ),
      }}
      before={<ToolkitTabs />}
      label={t('toolkit.title')}
      search={{ id: 'zoek', label: t('toolkit.search'), value: search.zoek }}
      filters={[
        facet('pijler', t('toolkit.pillar'), pillarCodes, pillarName, found?.facets.pillar),
        facet('soort', t('toolkit.kind'), toolkitKindCodes, (code) => toolkitKinds[code], found?.facets.kind),
        facet(
          'voor',
          t('toolkit.audience'),
          toolkitAudienceCodes,
          (code) => toolkitAudience[code],
          found?.facets.audience,
        ),
        facet(
          'doelgroep',
          t('toolkit.targetGroup'),
          targetGroupCodes,
          (code) => targetGroups[code],
          found?.facets.targetGroup,
        ),
        facet(
          'element',
          t('toolkit.element'),
          activeElementCodes,
          (code) => activeElements[code],
          found?.facets.activeElement,
        ),
      ]}
      onChange={(change) => go({ ...search, pagina: undefined, ...change })}
      count={
        found &&
        (found.isNear
          ? t('toolkit.near', { count: found.totalCount })
          : t('toolkit.found', { count: found.totalCount }))
      }
      rows={found?.nodes}
      busy={loading}
      problem={error && !found && <Problem error={error} onRetry={() => void refetch()} />}
      nothingYet={{
        title: t('toolkit.none.title'),
        text: t('toolkit.none.text'),
        illustration: <EmptyListDrawing />,
      }}
      nothingFound={{ title: t('toolkit.notFound.title'), text: t('toolkit.notFound.text') }}
      rowKey={({ id }) => id}
      columns={[
        {
          id: 'hulpmiddel',
          header: t('toolkit.item'),
          rowHeader: true,
          cell: ({ id, title, summary, status, isDemonstration }) => (
            <>
              <span className="bl-toolkit-title">
                <Link href={itemAddress(place, id)}>{title}</Link>
                {status === 'RETIRED' && <Badge>{toolkitStatuses.RETIRED}</Badge>}
                {status === 'UNDER_REVIEW' && <Badge tone="warning">{t('toolkit.underReview')}</Badge>}
                {isDemonstration && <DemoMark />}
              </span>
              <span className="bl-toolkit-summary bl-subtle">{summary}</span>
            </>
          ),
        },
        { id: 'soort', header: t('toolkit.kind'), priority: 'always', cell: ({ kind }) => toolkitKinds[kind] },
        {
          id: 'pijlers',
          header: t('toolkit.pillars'),
          priority: 'always',
          cell: ({ pillars }) => <span className="bl-toolkit-whole">{pillarNumbers(pillars) || t('toolkit.all')}</span>,
        },
        {
          id: 'voor',
          header: t('toolkit.audience'),
          cell: ({ audience }) =>
            audience.length > 0 ? audience.map((code) => toolkitAudience[code]).join(', ') : t('item.everybody'),
        },
        {
          id: 'gebruikt',
          header: t('toolkit.usedBy'),
          cell: ({ usedBy }) =>
            usedBy !== null && (
              <>
                <span className="bl-toolkit-whole">{t('toolkit.usedByCount', { count: usedBy.municipalities })}</span>
                {usedBy.demonstration > 0 && (
                  <div className="bl-toolkit-whole bl-subtle">
                    {t('toolkit.usedByInvented', { count: usedBy.demonstration })}
                  </div>
                )}
              </>
            ),
        },
      ]}
      pages={
        found && {
          page,
          count: Math.ceil(found.totalCount / PAGE),
          hrefFor: (target) => addressWith({ ...search, pagina: target > 1 ? String(target) : undefined }),
        }
      }
    />
  );
});

const one = <Code extends string>(codes: readonly Code[], value: string | undefined): Code | null =>
  codes.find((code) => code === value) ?? null;

const filterOf = ({ zoek, pijler, soort, voor, doelgroep, element }: ToolkitSearch): ToolkitFilter => ({
  search: zoek ?? null,
  pillar: one<PillarCode>(pillarCodes, pijler),
  kind: one(toolkitKindCodes, soort),
  audience: one(toolkitAudienceCodes, voor),
  targetGroup: one(targetGroupCodes, doelgroep),
  activeElement: one(activeElementCodes, element),
});
