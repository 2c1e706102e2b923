import { Actions, ButtonLink, ClosedDrawing, Page, PageHeader } from '@bloemen/ui';
import { useText } from '../../shared/i18n.js';
import type { Session } from '../../shared/session.js';
import { firstScreenOf } from '../navigation.js';

export function ForbiddenPage({ session }: { session: Session }) {
  const t = useText();
  return (
    <Page width="text">
      <ClosedDrawing size={150} />
      <PageHeader title={t('forbidden.title')} intro={t('forbidden.intro', { place: session.workspace.name })} />
      <Actions>
        <ButtonLink href={firstScreenOf(session)} purpose="primary">
          {t('forbidden.start')}
        </ButtonLink>
        {session.workspaces.length > 1 && <ButtonLink href="/account">{t('forbidden.account')}</ButtonLink>}
      </Actions>
    </Page>
  );
}
