import { Actions, ButtonLink, NothingFoundDrawing, Page, PageHeader } from '@bloemen/ui';
import { useText } from '../../shared/i18n.js';

export function NotFoundPage() {
  const t = useText();
  return (
    <Page width="text">
      <NothingFoundDrawing size={150} />
      <PageHeader title={t('notFound.title')} intro={t('notFound.intro')} />
      <Actions>
        <ButtonLink href="/" purpose="primary">
          {t('notFound.home')}
        </ButtonLink>
      </Actions>
    </Page>
  );
}
