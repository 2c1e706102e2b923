import { useQuery } from '@apollo/client/react';
import { ButtonLink, DemoMark, Icon, ListPage } from '@bloemen/ui';
import { useSearch } from '@tanstack/react-router';
import { PeopleDocument, type PersonInWorkspaceFragment } from './people.generated.js';
import { useText, withMessages } from '../../../shared/i18n.js';
import { pageNumber } from '../../../shared/pageOf.js';
import { useOpenPage } from '../../../shared/useOpenPage.js';
import { Problem } from '../../../shared/Problem.js';
import { useSession } from '../../../shared/session.js';
import { HeldRole } from './HeldRole.js';
import messages from './people.nl.json' with { type: 'json' };

/** What the address of this page may say. */
export type PeopleAddress = { zoek?: string; oud?: string; pagina?: string };

const PAGE_SIZE = 25;

/** Who may work in this workspace and with which role. Search and page are in the address. */
export const PeoplePage = withMessages(messages, function PeoplePage() {
  const t = useText();
  const session = useSession();
  const { addressWith, go } = useOpenPage<PeopleAddress>();
  const address: PeopleAddress = useSearch({ strict: false });
  const changed = (change: PeopleAddress) => ({ ...address, pagina: undefined, ...change });
  const { data, previousData, loading, error, refetch } = useQuery(PeopleDocument, {
    variables: { search: address.zoek ?? null, includeFormer: address.oud === 'ja', page: pageNumber(address.pagina) },
  });
  const people = (data ?? previousData)?.people;
  const isMunicipal = session?.workspace.kind === 'municipality';

  return (
    <ListPage<PersonInWorkspaceFragment, keyof PeopleAddress>
      header={{
        title: t('people.title'),
        intro: t('people.intro', { name: session?.workspace.name ?? '' }),
        actions: people?.viewerCan.invite && (
          <ButtonLink
            purpose="primary"
            iconStart={<Icon name="plus" />}
            href={isMunicipal ? '/werkruimte/mensen/uitnodigen' : '/programma/mensen/uitnodigen'}
          >
            {t('people.invite')}
          </ButtonLink>
        ),
      }}
      label={t('people.title')}
      search={{ id: 'zoek', label: t('people.search'), value: address.zoek }}
      filters={[{ id: 'oud', label: t('people.former'), value: address.oud, yes: 'ja' }]}
      onChange={(change) => go(changed(change))}
      count={people && t('people.found', { count: people.totalCount })}
      rows={people?.nodes}
      busy={loading}
      problem={error && <Problem error={error} onRetry={() => void refetch()} />}
      nothingYet={{ title: t('people.noneTitle'), icon: 'people' }}
      nothingFound={{ title: t('people.noneTitle'), text: t('people.none') }}
      rowKey={({ id }) => id}
      remember="mensen"
      columns={[
        {
          id: 'naam',
          header: t('people.name'),
          rowHeader: true,
          cell: ({ displayName, formalName, isExample, portfolios }) => (
            <>
              {displayName} {isExample && <DemoMark />}
              {formalName && <div className="bl-subtle">{formalName}</div>}
              {portfolios.length > 0 && (
                <div className="bl-subtle">{t('people.portfolios', { list: portfolios.join(', ') })}</div>
              )}
            </>
          ),
        },
        { id: 'adres', header: t('people.email'), cell: ({ email }) => email },
        {
          id: 'rollen',
          header: t('people.roles'),
          priority: 'always',
          cell: ({ displayName, roleAssignments }) =>
            roleAssignments.map((held) => <HeldRole key={held.id} name={displayName} held={held} />),
        },
      ]}
      pages={
        people && {
          page: pageNumber(address.pagina),
          count: Math.ceil(people.totalCount / PAGE_SIZE),
          hrefFor: (number) => addressWith(changed({ pagina: String(number) })),
        }
      }
    />
  );
});
