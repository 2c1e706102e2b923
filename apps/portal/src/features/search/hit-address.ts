import type { SearchKind, TenantKind } from '@bloemen/vocabulary';
import { addressOf, type PageAddress } from '../../shared/address.js';
import { recordAddress } from '../../shared/record-address.js';

/** A record as far as its address needs it. */
export type Found = { kind: SearchKind; id: string; target: string | null; title: string };

/** Where what was found is looked at, in the workspace that one is in. */
export function hitAddress({ kind, id, target, title }: Found, workspace: TenantKind): PageAddress {
  const there = target ?? id;
  const isLocal = workspace === 'municipality';
  switch (kind) {
    case 'MEMBER':
      return addressOf('/werkruimte/coalitie/leden/$organisationId', { params: { organisationId: id } });
    case 'OFFER':
      return addressOf('/werkruimte/coalitie/aanbod/$offerId', { params: { offerId: id } });
    case 'FACT':
      return recordAddress.EVIDENCE(id);
    case 'GOAL':
    case 'MILESTONE':
      return addressOf('/werkruimte/plan/doelen', { search: { doel: kind === 'GOAL' ? id : there } });
    case 'ACTIVITY':
      return addressOf('/werkruimte/plan/activiteiten', { search: { activiteit: id } });
    case 'MEETING':
    case 'AGENDA_ITEM':
    case 'MEETING_DECISION':
      return recordAddress.MEETING(there);
    case 'ACTION':
      return addressOf('/werkruimte/acties', { search: { actie: id } });
    case 'DOCUMENT':
      return addressOf('/werkruimte/documenten/$documentId', { params: { documentId: id } });
    case 'DECISION':
      return recordAddress.EXECUTIVE_DECISION(id);
    case 'MOTION':
      return recordAddress.MOTION(id);
    case 'UNDERTAKING':
      return recordAddress.UNDERTAKING(id);
    case 'PRESS_RELEASE':
      return recordAddress.PRESS_RELEASE(id);
    case 'BUDGET_LINE':
      return recordAddress.BUDGET_LINE(id);
    case 'GRANT_AGREEMENT':
      return recordAddress.GRANT_AGREEMENT();
    case 'WEEK_ACTIVITY':
      return addressOf('/werkruimte/week/$jaar', { params: { jaar: there } });
    case 'PERSON':
      return addressOf(isLocal ? '/werkruimte/mensen' : '/programma/mensen', { search: { zoek: title } });
    case 'MUNICIPALITY':
      return addressOf('/programma/gemeenten/$code', { params: { code: there } });
    case 'TOOLKIT_ITEM':
      return addressOf(isLocal ? '/werkruimte/toolkit/$itemId' : '/programma/toolkit/$itemId', {
        params: { itemId: id },
      });
    case 'PRACTICE':
      return addressOf(isLocal ? '/werkruimte/toolkit/praktijk/$exampleId' : '/programma/toolkit/praktijk/$exampleId', {
        params: { exampleId: id },
      });
    case 'INTERVENTION':
      return addressOf(isLocal ? '/werkruimte/toolkit/interventies' : '/programma/toolkit/interventies', {
        search: { zoek: title },
      });
    case 'FUNDING':
      return addressOf(isLocal ? '/werkruimte/toolkit/geld/$fundingId' : '/programma/toolkit/geld/$fundingId', {
        params: { fundingId: id },
      });
    case 'WORDING':
      return addressOf('/programma/verklaringen/$wordingId', { params: { wordingId: id } });
  }
}
