import { membershipStates, sectors } from '@bloemen/vocabulary';
import { addressOf } from '../../shared/address.js';
import type {
  CoalitionMemberOrder,
  CoalitionPageInput,
  MembershipState,
  Sector,
} from '../../shared/schema.generated.js';
import { textOf } from '../../shared/search.js';

/** How many members one page of the list shows. */
export const PAGE_SIZE = 10;

const orders = { naam: 'NAME', sinds: 'SINCE', deelname: 'STATE', sector: 'SECTOR' } as const satisfies Record<
  string,
  CoalitionMemberOrder
>;
export type OrderName = keyof typeof orders;

/** What the address of the coalition page may say; everything else in it is ignored. */
export type ListAddress = {
  dag?: string;
  zoek?: string;
  deelname?: MembershipState;
  sector?: Sector;
  volgorde?: OrderName;
  omgekeerd?: string;
  pagina?: string;
};

const oneOf = <Code extends string>(list: readonly Code[], value: unknown) => list.find((code) => code === value);

export const readAddress = (search: Record<string, unknown>): ListAddress => ({
  dag: /^(19|20)\d\d-\d\d-\d\d$/.test(String(search['dag'])) ? textOf(search['dag']) : undefined,
  zoek: textOf(search['zoek'])?.slice(0, 100),
  deelname: oneOf(membershipStates, search['deelname']),
  sector: oneOf(sectors, search['sector']),
  volgorde: oneOf(Object.keys(orders) as OrderName[], search['volgorde']),
  omgekeerd: search['omgekeerd'] === 'ja' ? 'ja' : undefined,
  pagina: /^\d{1,4}$/.test(String(search['pagina'])) ? textOf(search['pagina']) : undefined,
});

/** The address as the server's question. */
export const inputOf = ({ dag, zoek, deelname, sector, volgorde, omgekeerd }: ListAddress): CoalitionPageInput => ({
  asOf: dag ?? null,
  search: zoek ?? null,
  state: deelname ?? null,
  sector: sector ?? null,
  orderBy: orders[volgorde ?? 'naam'],
  descending: omgekeerd === 'ja',
});

/** The address with something else in it; the page starts anew unless it is the page that changes. */
export const changed = (address: ListAddress, change: ListAddress): ListAddress => ({
  ...address,
  pagina: undefined,
  ...change,
});
export const hrefWith = (address: ListAddress, change: ListAddress) =>
  addressOf('/werkruimte/coalitie', { search: changed(address, change) });
