import { TabLinks } from '@bloemen/ui';
import type { Permission } from '@bloemen/vocabulary';
import { useLocation } from '@tanstack/react-router';
import type { PlainPath } from '../../shared/address.js';
import { useText, withMessages, type TextKey } from '../../shared/i18n.js';
import { useSession } from '../../shared/session.js';
import messages from './figures.nl.json' with { type: 'json' };

type Tab = { text: TextKey; needs: Permission; href: PlainPath };

const ofMunicipality: readonly Tab[] = [
  { text: 'figures.tab.over', needs: 'indicators:read', href: '/werkruimte/cijfers' },
  { text: 'figures.tab.map', needs: 'indicators:read', href: '/werkruimte/cijfers/kaart' },
  { text: 'figures.tab.neighbourhoods', needs: 'neighbourhoods:read', href: '/werkruimte/cijfers/buurten' },
];
const ofProgramme: readonly Tab[] = [
  { text: 'figures.tab.imports', needs: 'indicators:import', href: '/programma/cijfers' },
  { text: 'figures.tab.map', needs: 'indicators:read', href: '/programma/cijfers/kaart' },
  { text: 'figures.tab.borders', needs: 'register:manage', href: '/programma/cijfers/grenzen' },
];

/** What stands under the title of each page about figures: the ways to the others. */
export const FigureTabs = withMessages(messages, function FigureTabs() {
  const t = useText();
  const session = useSession();
  const { pathname } = useLocation();
  const tabs = session?.workspace.kind === 'municipality' ? ofMunicipality : ofProgramme;
  const items = tabs.flatMap(({ text, needs, href }) =>
    session?.can(needs) ? [{ label: t(text), href, current: pathname === href }] : [],
  );
  return items.length > 1 ? <TabLinks label={t('figures.tabs')} items={items} /> : null;
});
