import {
  Badge,
  Button,
  ButtonLink,
  EmptyState,
  Form,
  FormField,
  Link,
  Pagination,
  Section,
  Select,
  Table,
  TextInput,
  type Sort,
} from '@bloemen/ui';
import { membershipStateNames, membershipStates, sectorNames, sectors } from '@bloemen/vocabulary';
import { useNavigate } from '@tanstack/react-router';
import type { CoalitionPageQuery } from './coalition.generated.js';
import { useText } from '../../shared/i18n.js';
import { addressOf } from '../../shared/address.js';
import { changed, hrefWith, PAGE_SIZE, readAddress, type ListAddress, type OrderName } from './list-address.js';
import { sectorText, sinceText } from './words.js';

type Members = CoalitionPageQuery['coalitionPage']['members'];
type Member = Members['nodes'][number];

/** Everyone in the coalition on the chosen day; search, filters, order and page are in the address. */
export function MemberList({ members, address, busy }: { members: Members; address: ListAddress; busy: boolean }) {
  const t = useText();
  const navigate = useNavigate();
  const go = (change: ListAddress) => void navigate({ to: '/werkruimte/coalitie', search: changed(address, change) });
  const filtered = address.zoek !== undefined || address.deelname !== undefined || address.sector !== undefined;
  const clear = hrefWith(address, { zoek: undefined, deelname: undefined, sector: undefined });
  const sort: Sort = { by: address.volgorde ?? 'naam', direction: address.omgekeerd ? 'descending' : 'ascending' };
  return (
    <Section id="leden" title={t('members.title')}>
      <Form
        key={JSON.stringify([address.zoek, address.deelname, address.sector])}
        role="search"
        onSubmit={(event) => {
          event.preventDefault();
          const { zoek, deelname, sector } = readAddress(Object.fromEntries(new FormData(event.currentTarget)));
          go({ zoek, deelname, sector });
        }}
      >
        <div className="bl-coalition-filters">
          <FormField label={t('members.search')}>
            <TextInput name="zoek" type="search" defaultValue={address.zoek} maxLength={100} />
          </FormField>
          <FormField label={t('members.filterState')}>
            <Select
              name="deelname"
              defaultValue={address.deelname ?? ''}
              placeholder={t('members.all')}
              options={membershipStates.map((value) => ({ value, label: membershipStateNames[value] }))}
            />
          </FormField>
          <FormField label={t('members.filterSector')}>
            <Select
              name="sector"
              defaultValue={address.sector ?? ''}
              placeholder={t('members.all')}
              options={sectors.map((value) => ({ value, label: sectorNames[value] }))}
            />
          </FormField>
          <div className="bl-actions">
            <Button type="submit">{t('members.show')}</Button>
            {filtered && (
              <ButtonLink purpose="subtle" href={clear}>
                {t('members.clear')}
              </ButtonLink>
            )}
          </div>
        </div>
      </Form>
      <p className="bl-coalition-count" role="status">
        {t('members.found', { count: members.totalCount })}
      </p>
      <div className={busy ? 'bl-coalition-busy' : undefined} aria-busy={busy}>
        <Table<Member>
          caption={t('members.caption')}
          captionHidden
          rows={members.nodes}
          rowKey={({ organisationId }) => organisationId}
          sort={sort}
          onSort={({ by, direction }) =>
            go({ volgorde: by as OrderName, omgekeerd: direction === 'descending' ? 'ja' : undefined })
          }
          empty={
            <EmptyState
              icon="search"
              title={t('members.noneTitle')}
              actions={filtered && <ButtonLink href={clear}>{t('members.clear')}</ButtonLink>}
            >
              {t('members.none')}
            </EmptyState>
          }
          columns={[
            {
              id: 'naam',
              header: t('members.name'),
              rowHeader: true,
              sortable: true,
              cell: ({ organisationId, name }) => (
                <Link href={addressOf('/werkruimte/coalitie/leden/$organisationId', { params: { organisationId } })}>
                  {name}
                </Link>
              ),
            },
            {
              id: 'deelname',
              header: t('members.state'),
              sortable: true,
              cell: ({ state, isMunicipality, inPreparationGroup }) => (
                <span className="bl-actions">
                  <Badge tone={state === 'CORE' ? 'accent' : state === 'MEMBER' ? 'positive' : 'neutral'}>
                    {membershipStateNames[state]}
                  </Badge>
                  {isMunicipality && <Badge>{t('members.municipality')}</Badge>}
                  {inPreparationGroup && <Badge tone="info">{t('members.group')}</Badge>}
                </span>
              ),
            },
            { id: 'sector', header: t('members.sector'), sortable: true, cell: (member) => sectorText(t, member) },
            { id: 'sinds', header: t('members.since'), sortable: true, cell: (member) => sinceText(t, member) },
          ]}
        />
      </div>
      <Pagination
        page={Number(address.pagina) || 1}
        count={Math.ceil(members.totalCount / PAGE_SIZE)}
        hrefFor={(number) => hrefWith(address, { pagina: String(number) })}
      />
    </Section>
  );
}
