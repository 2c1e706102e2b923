import { Badge, Link, ListView, NARROW, Section, useMedia, type Sort } from '@bloemen/ui';
import { membershipStateNames, membershipStates, sectorNames, sectors } from '@bloemen/vocabulary';
import { useNavigate } from '@tanstack/react-router';
import type { CoalitionPageQuery } from './coalition.generated.js';
import { useText } from '../../shared/i18n.js';
import { pageNumber } from '../../shared/pageOf.js';
import { addressOf } from '../../shared/address.js';
import { changed, hrefWith, PAGE_SIZE, readAddress, type ListAddress, type OrderName } from './list-address.js';
import { sectorText, sinceText } from './words.js';

type Members = CoalitionPageQuery['coalitionPage']['members'];
type Member = Members['nodes'][number];

/** Everyone in the coalition on the chosen day; search, filters, order and page are in the address. */
export function MemberList({ members, address, busy }: { members: Members; address: ListAddress; busy: boolean }) {
  const t = useText();
  const navigate = useNavigate();
  // A card says how and in which sector in one line, so that ten of them are not a long way.
  const isNarrow = useMedia(NARROW);
  const go = (change: ListAddress) =>
    void navigate({ to: '/werkruimte/coalitie', search: changed(address, change), resetScroll: false });
  const sort: Sort = { by: address.volgorde ?? 'naam', direction: address.omgekeerd ? 'descending' : 'ascending' };
  return (
    <Section id="leden" title={t('members.title')}>
      <div className="bl-coalition-members">
        <ListView<Member, 'zoek' | 'deelname' | 'sector'>
          label={t('members.caption')}
          search={{ id: 'zoek', label: t('members.search'), value: address.zoek }}
          filters={[
            {
              id: 'deelname',
              label: t('members.filterState'),
              value: address.deelname,
              all: t('members.allStates'),
              options: membershipStates.map((value) => ({ value, label: membershipStateNames[value] })),
            },
            {
              id: 'sector',
              label: t('members.filterSector'),
              value: address.sector,
              all: t('members.allSectors'),
              options: sectors.map((value) => ({ value, label: sectorNames[value] })),
            },
          ]}
          onChange={(change) => go({ ...readAddress({ ...address, ...change }), pagina: undefined })}
          count={t('members.found', { count: members.totalCount })}
          rows={members.nodes}
          busy={busy}
          nothingYet={{ title: t('members.emptyTitle'), icon: 'people' }}
          nothingFound={{ title: t('members.noneTitle'), text: t('members.none') }}
          rowKey={({ organisationId }) => organisationId}
          remember="coalitie-leden"
          sort={sort}
          onSort={({ by, direction }) =>
            go({ volgorde: by as OrderName, omgekeerd: direction === 'descending' ? 'ja' : undefined })
          }
          columns={[
            {
              id: 'naam',
              header: t('members.name'),
              rowHeader: true,
              sortable: true,
              cell: (member) => {
                const { organisationId, name, isMunicipality, inPreparationGroup } = member;
                return (
                  <>
                    <Link
                      href={addressOf('/werkruimte/coalitie/leden/$organisationId', { params: { organisationId } })}
                    >
                      {name}
                    </Link>
                    {isNarrow && (
                      <span className="bl-coalition-note">
                        {membershipStateNames[member.state]}, {sectorText(t, member)}
                      </span>
                    )}
                    {(isMunicipality || inPreparationGroup) && (
                      <span className="bl-coalition-note">
                        {[isMunicipality && t('members.municipality'), inPreparationGroup && t('members.group')]
                          .filter(Boolean)
                          .join(', ')}
                      </span>
                    )}
                  </>
                );
              },
            },
            {
              id: 'deelname',
              header: t('members.state'),
              sortable: true,
              priority: 'wide',
              cell: ({ state }) => (
                <Badge tone={state === 'CORE' ? 'accent' : state === 'MEMBER' ? 'positive' : 'neutral'}>
                  {membershipStateNames[state]}
                </Badge>
              ),
            },
            {
              id: 'sector',
              header: t('members.sector'),
              sortable: true,
              priority: 'wide',
              cell: (member) => sectorText(t, member),
            },
            {
              id: 'sinds',
              header: t('members.since'),
              sortable: true,
              priority: 'wide',
              cell: (member) => <span className="bl-coalition-since">{sinceText(t, member)}</span>,
            },
          ]}
          pages={{
            page: pageNumber(address.pagina),
            count: Math.ceil(members.totalCount / PAGE_SIZE),
            hrefFor: (number) => hrefWith(address, { pagina: String(number) }),
          }}
        />
      </div>
    </Section>
  );
}
