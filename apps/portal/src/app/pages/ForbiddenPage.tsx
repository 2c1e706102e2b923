import { Actions, ButtonLink, Page, PageHeader } from '@bloemen/ui';
import { useText } from '../../shared/i18n.js';
import { startOf, type Session } from '../../shared/session.js';

export function ForbiddenPage({ session }: { session: Session }) {
  const t = useText();
  return (
    <Page width="text">
      <PageHeader title={t('forbidden.title')} intro={t('forbidden.intro', { place: session.workspace.name })} />
      <Actions>
        <ButtonLink href={startOf(session)} purpose="primary">{t('forbidden.start')}</ButtonLink>
        {session.workspaces.length > 1 && <ButtonLink href="/account">{t('forbidden.account')}</ButtonLink>}
      </Actions>
    </Page>
  );
}
