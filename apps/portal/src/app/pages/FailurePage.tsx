import { Actions, Button, NoConnectionDrawing, Page, PageHeader } from '@bloemen/ui';
import { useText } from '../../shared/i18n.js';

/** A screen that broke. Loading anew also helps when a new version took the place of the old files. */
export function FailurePage() {
  const t = useText();
  return (
    <Page width="text">
      <NoConnectionDrawing size={150} />
      <PageHeader title={t('failure.title')} intro={t('failure.intro')} />
      <Actions>
        <Button purpose="primary" onClick={() => location.reload()}>
          {t('failure.again')}
        </Button>
      </Actions>
    </Page>
  );
}
