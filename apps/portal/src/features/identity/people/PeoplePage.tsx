import { useQuery } from '@apollo/client/react';
import {
  Button,
  ButtonLink,
  Checkbox,
  DemoMark,
  EmptyState,
  Form,
  FormField,
  Icon,
  LoadingState,
  Page,
  PageHeader,
  Pagination,
  Stack,
  Table,
  TextInput,
} from '@bloemen/ui';
import { useSearch } from '@tanstack/react-router';
import { PeopleDocument, type PersonInWorkspaceFragment } from './people.generated.js';
import { useText, withMessages } from '../../../shared/i18n.js';
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
    variables: { search: address.zoek ?? null, includeFormer: address.oud === 'ja', page: Number(address.pagina) || 1 },
  });
  const people = (data ?? previousData)?.people;
  const isMunicipal = session?.workspace.kind === 'municipality';

  return (
    <Page>
      <PageHeader
        title={t('people.title')}
        intro={t('people.intro', { name: session?.workspace.name ?? '' })}
        actions={
          people?.viewerCan.invite && (
            <ButtonLink
              purpose="primary"
              iconStart={<Icon name="plus" />}
              href={isMunicipal ? '/werkruimte/mensen/uitnodigen' : '/programma/mensen/uitnodigen'}
            >
              {t('people.invite')}
            </ButtonLink>
          )
        }
      />
      <Stack>
        <Form
          key={JSON.stringify([address.zoek, address.oud])}
          role="search"
          onSubmit={(event) => {
            event.preventDefault();
            const { zoek, oud } = Object.fromEntries(new FormData(event.currentTarget)) as Record<
              string,
              string | undefined
            >;
            go(changed({ zoek: zoek?.trim(), oud: oud && 'ja' }));
          }}
        >
          <FormField label={t('people.search')}>
            <TextInput name="zoek" type="search" defaultValue={address.zoek} maxLength={100} />
          </FormField>
          <Checkbox name="oud" defaultChecked={address.oud === 'ja'} label={t('people.former')} />
          <div className="bl-actions">
            <Button type="submit">{t('people.show')}</Button>
            {address.zoek && (
              <ButtonLink purpose="subtle" href={addressWith(changed({ zoek: undefined }))}>
                {t('people.clear')}
              </ButtonLink>
            )}
          </div>
        </Form>
        {error && <Problem error={error} onRetry={() => void refetch()} />}
        {loading && !people && <LoadingState lines={6} />}
        {people && (
          <>
            <p role="status">{t('people.found', { count: people.totalCount })}</p>
            <Table<PersonInWorkspaceFragment>
              caption={t('people.title')}
              captionHidden
              rows={people.nodes}
              rowKey={({ id }) => id}
              empty={
                <EmptyState icon="search" title={t('people.noneTitle')}>
                  {t('people.none')}
                </EmptyState>
              }
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
                  cell: ({ displayName, roleAssignments }) =>
                    roleAssignments.map((held) => <HeldRole key={held.id} name={displayName} held={held} />),
                },
              ]}
            />
            <Pagination
              page={Number(address.pagina) || 1}
              count={Math.ceil(people.totalCount / PAGE_SIZE)}
              hrefFor={(number) => addressWith(changed({ pagina: String(number) }))}
            />
          </>
        )}
      </Stack>
    </Page>
  );
});
