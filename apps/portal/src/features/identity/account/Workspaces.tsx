import { Section } from '@bloemen/ui';
import { useText } from '../../../shared/i18n.js';
import type { Session } from '../../../shared/session.js';
import { WorkspaceList } from './WorkspaceList.js';

/** The workspaces of one person, on the page of the account. */
export function Workspaces({ session }: { session: Session }) {
  const t = useText();
  return (
    <Section title={t('account.workspacesTitle')}>
      <WorkspaceList session={session} />
    </Section>
  );
}
