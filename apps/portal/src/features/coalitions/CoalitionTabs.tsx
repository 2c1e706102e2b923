import { TabLinks } from '@bloemen/ui';
import type { Permission } from '@bloemen/vocabulary';
import { useLocation } from '@tanstack/react-router';
import type { PlainPath } from '../../shared/address.js';
import { useText, withMessages, type TextKey } from '../../shared/i18n.js';
import { useSession } from '../../shared/session.js';
import messages from './tabs.nl.json' with { type: 'json' };

const tabs: readonly { text: TextKey; needs: Permission; href: PlainPath }[] = [
  { text: 'coalitionTabs.members', needs: 'coalition:read', href: '/werkruimte/coalitie' },
  { text: 'coalitionTabs.offers', needs: 'coalition:read', href: '/werkruimte/coalitie/aanbod' },
  { text: 'coalitionTabs.wanted', needs: 'wanted:read', href: '/werkruimte/coalitie/gezocht' },
];

/** The ways between the parts of the coalition. */
export const CoalitionTabs = withMessages(messages, function CoalitionTabs() {
  const t = useText();
  const session = useSession();
  const { pathname } = useLocation();
  const items = tabs.flatMap(({ text, needs, href }) =>
    session?.can(needs) ? [{ label: t(text), href, current: pathname === href }] : [],
  );
  return items.length > 1 ? <TabLinks label={t('coalitionTabs.label')} items={items} /> : null;
});
