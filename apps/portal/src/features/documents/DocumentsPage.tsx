import { useQuery } from '@apollo/client/react';
import { ButtonLink, Icon, Link, ListPage } from '@bloemen/ui';
import { documentKindCodes, documentKinds, dutchDate, paperOpennessCodes, paperOpennesses } from '@bloemen/vocabulary';
import { useSearch } from '@tanstack/react-router';
import { addressOf } from '../../shared/address.js';
import { DocumentBadges } from '../../shared/documents/DocumentFacts.js';
import type { DocumentPartsFragment } from '../../shared/documents/documents.generated.js';
import shared from '../../shared/documents/documents.nl.json' with { type: 'json' };
import { DocumentTabs } from '../../shared/documents/DocumentTabs.js';
import { fileWords } from '../../shared/formats.js';
import { useText, withMessages } from '../../shared/i18n.js';
import { pageNumber } from '../../shared/pageOf.js';
import { Problem } from '../../shared/Problem.js';
import { useSession } from '../../shared/session.js';
import { useOpenPage } from '../../shared/useOpenPage.js';
import { DocumentsDocument } from './documents.generated.js';
import messages from './documents.nl.json' with { type: 'json' };

const PAGE_SIZE = 25;

/** What the address of this page may say. */
type DocumentsAddress = {
  zoek?: string;
  soort?: string;
  wie?: string;
  jaar?: string;
  probleem?: string;
  pagina?: string;
};
type Choice = 'zoek' | 'soort' | 'wie' | 'jaar' | 'probleem';

/** All documents of the municipality that are open to who looks. */
export const DocumentsPage = withMessages({ ...shared, ...messages }, function DocumentsPage() {
  const t = useText();
  const { addressWith, go } = useOpenPage<DocumentsAddress>();
  const address: DocumentsAddress = useSearch({ strict: false });
  const mayWrite = useSession()?.can('document:write') ?? false;
  const page = pageNumber(address.pagina);
  const filter = {
    search: address.zoek ?? null,
    kind: documentKindCodes.find((code) => code === address.soort) ?? null,
    openness: paperOpennessCodes.find((code) => code === address.wie) ?? null,
    year: address.jaar && /^20\d\d$/.test(address.jaar) ? Number(address.jaar) : null,
    hasProblem: address.probleem === 'ja' ? true : null,
  };
  const { data, previousData, loading, error, refetch } = useQuery(DocumentsDocument, {
    variables: { filter, page },
    fetchPolicy: 'cache-and-network',
  });
  const found = (data ?? previousData)?.documents;
  const isAsked = Object.values(filter).some((value) => value !== null);
  const changed = (change: DocumentsAddress) => ({ ...address, pagina: undefined, ...change });
  const add = found?.viewerCan.add && (
    <ButtonLink purpose="primary" iconStart={<Icon name="plus" />} href="/werkruimte/documenten/nieuw">
      {t('documents.add')}
    </ButtonLink>
  );
  return (
    <ListPage<DocumentPartsFragment, Choice>
      header={{
        title: t('documents.title'),
        intro: t(mayWrite ? 'documents.intro' : 'documents.introReader'),
        actions: found && (found.totalCount > 0 || isAsked) && add,
      }}
      before={<DocumentTabs tab="documents" />}
      label={t('documents.title')}
      search={{ id: 'zoek', label: t('documents.search'), value: address.zoek }}
      filters={[
        {
          id: 'soort',
          label: t('document.kind'),
          value: filter.kind ?? undefined,
          all: t('documents.allKinds'),
          options: documentKindCodes.map((value) => ({ value, label: documentKinds[value] })),
        },
        {
          id: 'wie',
          label: t('documents.openness'),
          value: filter.openness ?? undefined,
          all: t('documents.allOpennesses'),
          options: paperOpennessCodes.map((value) => ({ value, label: paperOpennesses[value] })),
        },
        {
          id: 'jaar',
          label: t('documents.year'),
          value: filter.year === null ? undefined : String(filter.year),
          all: t('documents.allYears'),
          options: (found?.years ?? []).map((year) => ({ value: String(year), label: String(year) })),
        },
        { id: 'probleem', label: t('documents.problem'), value: filter.hasProblem ? 'ja' : undefined, yes: 'ja' },
      ]}
      onChange={(change) => go(changed(change))}
      count={found && t('documents.count', { count: found.totalCount })}
      rows={found?.nodes}
      busy={loading}
      problem={error && <Problem error={error} onRetry={() => void refetch()} />}
      nothingYet={
        mayWrite
          ? { title: t('documents.none'), text: t('documents.noneText'), icon: 'document', actions: add }
          : { title: t('documents.noneReader'), icon: 'document' }
      }
      nothingFound={{ title: t('documents.noneFound') }}
      rowKey={({ id }) => id}
      columns={[
        {
          id: 'titel',
          header: t('documents.name'),
          rowHeader: true,
          cell: ({ id, title, reference, department }) => (
            <>
              <Link href={addressOf('/werkruimte/documenten/$documentId', { params: { documentId: id } })}>
                {title}
              </Link>
              {(reference || department) && (
                <div className="bl-subtle">{[reference, department].filter(Boolean).join(' · ')}</div>
              )}
            </>
          ),
        },
        {
          id: 'soort',
          header: t('document.kind'),
          priority: 'always',
          cell: ({ kind, edition }) => (
            <>
              {documentKinds[kind]}
              {edition && <div className="bl-subtle">{edition}</div>}
            </>
          ),
        },
        {
          id: 'datum',
          header: t('document.dated'),
          priority: 'always',
          cell: ({ datedOn, datePrecision }) =>
            datedOn && datePrecision ? (
              dutchDate(datedOn, datePrecision)
            ) : (
              <span className="bl-subtle">{t('documents.notKnown')}</span>
            ),
        },
        {
          id: 'lezers',
          header: t('documents.openness'),
          priority: 'always',
          cell: (document) => <DocumentBadges document={document} />,
        },
        {
          id: 'bestand',
          header: t('documents.file'),
          priority: 'wide',
          cell: ({ file, link }) =>
            file ? (
              fileWords(file.name, file.sizeBytes)
            ) : link ? (
              t('document.address')
            ) : (
              <span className="bl-subtle">{t('document.nameOnly')}</span>
            ),
        },
      ]}
      pages={
        found && {
          page,
          count: Math.ceil(found.totalCount / PAGE_SIZE),
          hrefFor: (number) => addressWith({ ...changed({}), pagina: String(number) }),
        }
      }
    />
  );
});
