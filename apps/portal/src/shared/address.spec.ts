import { expect, it } from '@jest/globals';
import { siteAccounts, sitePlaces } from '@bloemen/vocabulary';
import type { Href } from '@bloemen/ui';
import type { TextKey } from './i18n.js';
import { addressOf, isSiteAddress } from './address.js';

it('makes the address of a page from its path, parameters and search', () => {
  expect(addressOf('/werkruimte/plan/$pillar', { params: { pillar: 'P1' } })).toBe('/werkruimte/plan/P1');
  expect(addressOf('/controleren/$code', { params: { code: 'A/B c' } })).toBe('/controleren/A%2FB%20c');
  expect(addressOf('/programma/gemeenten', { search: { zoek: 'Den Haag', pagina: undefined } })).toBe(
    '/programma/gemeenten?zoek=Den+Haag',
  );
  expect(addressOf('/programma/gemeenten/$code/register', { params: { code: 'GM0397' }, hash: 'coordinator' })).toBe(
    '/programma/gemeenten/GM0397/register#coordinator',
  );
});

it('does not compile an address or a text that does not exist', () => {
  const links: Href[] = ['/werkruimte/plan', '/api/trail', 'https://www.cbs.nl', '#inhoud'];
  // @ts-expect-error No page has this address.
  links.push('/werkruimte/plannen');
  // @ts-expect-error A path with an opening is filled by addressOf.
  links.push('/werkruimte/plan/P1');
  // @ts-expect-error No page has this address.
  links.push(addressOf('/werkruimte/plannen', {}));
  // @ts-expect-error This page wants to know which pillar.
  links.push(addressOf('/werkruimte/plan/$pillar', {}));
  // @ts-expect-error This page knows no such search.
  links.push(addressOf('/programma/gemeenten', { search: { naam: 'Heemstede' } }));
  // @ts-expect-error Nobody wrote this text.
  const text: TextKey = 'plan.nobodyWroteThis';
  expect([links.length, text.length]).not.toContain(0);
});

it('loads the pages that the server makes, and opens its own', () => {
  const made = [...sitePlaces, ...siteAccounts].map(([href]) => href).filter((href) => href !== '/controleren');
  expect([...made, '/', '/open-data/partners', '/week/2027'].filter((href) => !isSiteAddress(href))).toEqual([]);
  expect(['/controleren', '/week/meedoen', '/werkruimte/week', '/start'].filter(isSiteAddress)).toEqual([]);
});
