import { TabLinks } from '@bloemen/ui';
import { useText, withMessages } from '../i18n.js';
import { useSession } from '../session.js';
import messages from './documents.nl.json' with { type: 'json' };

const tabs = [
  { id: 'documents', href: '/werkruimte/documenten', needs: 'document:read' },
  { id: 'contradictions', href: '/werkruimte/documenten/verschillen', needs: 'contradiction:read' },
] as const;

/** The documents, and where sources differ. */
export const DocumentTabs = withMessages(
  messages,
  function DocumentTabs({ tab }: { tab: (typeof tabs)[number]['id'] }) {
    const t = useText();
    const session = useSession();
    const items = tabs
      .filter(({ needs }) => session?.can(needs))
      .map(({ id, href }) => ({ label: t(`documentTabs.${id}`), href, current: id === tab }));
    return items.length > 1 ? <TabLinks label={t('documentTabs.label')} items={items} /> : null;
  },
);
