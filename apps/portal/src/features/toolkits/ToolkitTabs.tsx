import { TabLinks } from '@bloemen/ui';
import type { Permission } from '@bloemen/vocabulary';
import { useLocation } from '@tanstack/react-router';
import type { PlainPath } from '../../shared/address.js';
import { useText, withMessages, type TextKey } from '../../shared/i18n.js';
import { useSession } from '../../shared/session.js';
import messages from './toolkits.nl.json' with { type: 'json' };
import { useToolkitPlace, type ToolkitPlace } from './place.js';

type Tab = { text: TextKey; needs: Permission; href: Partial<Record<ToolkitPlace, PlainPath>> };

/** The parts of the toolkit in their order; one that stands in a single place names that place alone. */
const tabs: readonly Tab[] = [
  {
    text: 'toolkits.tab.items',
    needs: 'toolkit:read',
    href: { '/werkruimte/toolkit': '/werkruimte/toolkit', '/programma/toolkit': '/programma/toolkit' },
  },
  {
    text: 'toolkits.tab.choices',
    needs: 'toolkit:adoption',
    href: { '/werkruimte/toolkit': '/werkruimte/toolkit/keuze' },
  },
  {
    text: 'toolkits.tab.recommended',
    needs: 'toolkit:recommend',
    href: { '/programma/toolkit': '/programma/toolkit/aanbevolen' },
  },
  {
    text: 'toolkits.tab.practice',
    needs: 'toolkit:read',
    href: {
      '/werkruimte/toolkit': '/werkruimte/toolkit/praktijk',
      '/programma/toolkit': '/programma/toolkit/praktijk',
    },
  },
  {
    text: 'toolkits.tab.members',
    needs: 'toolkit:read',
    href: { '/werkruimte/toolkit': '/werkruimte/toolkit/leden', '/programma/toolkit': '/programma/toolkit/leden' },
  },
  {
    text: 'toolkits.tab.interventions',
    needs: 'toolkit:read',
    href: {
      '/werkruimte/toolkit': '/werkruimte/toolkit/interventies',
      '/programma/toolkit': '/programma/toolkit/interventies',
    },
  },
  {
    text: 'toolkits.tab.funding',
    needs: 'toolkit:read',
    href: { '/werkruimte/toolkit': '/werkruimte/toolkit/geld', '/programma/toolkit': '/programma/toolkit/geld' },
  },
];

/** What stands under the title of each part of the toolkit: the ways to the other parts. */
export const ToolkitTabs = withMessages(messages, function ToolkitTabs() {
  const t = useText();
  const session = useSession();
  const place = useToolkitPlace();
  const { pathname } = useLocation();
  const items = tabs.flatMap(({ text, needs, href }) => {
    const path = href[place];
    return path && session?.can(needs) ? [{ label: t(text), href: path, current: pathname === path }] : [];
  });
  return items.length > 1 ? <TabLinks label={t('toolkits.tabs')} items={items} /> : null;
});
