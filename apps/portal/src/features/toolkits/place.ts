import { addressOf, type OwnAddress } from '../../shared/address.js';
import { useSession } from '../../shared/session.js';

/** In which of the two places the toolkit is open: the same pages stand in both. */
export type ToolkitPlace = '/werkruimte/toolkit' | '/programma/toolkit';

/** The place of whoever looks. */
export function useToolkitPlace(): ToolkitPlace {
  return useSession()?.workspace.kind === 'municipality' ? '/werkruimte/toolkit' : '/programma/toolkit';
}

/** The page of an item where somebody looks, in its current version or in one that is named. */
export function itemAddress(place: ToolkitPlace, itemId: string, number?: number | null): OwnAddress {
  return addressOf(`${place}/$itemId`, {
    params: { itemId },
    search: { versie: number === null || number === undefined ? undefined : String(number) },
  });
}
