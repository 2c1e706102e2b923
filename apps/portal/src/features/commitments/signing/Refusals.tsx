import { Alert, Button, ButtonLink, PageHeader } from '@bloemen/ui';
import { useText } from '../../../shared/i18n.js';
import type { PageAddress } from '../../../shared/address.js';
import { codeOf, Problem } from '../../../shared/Problem.js';

/** One page for every link that does not work; it tells nobody what is wrong with it. */
export function LinkInvalid() {
  const t = useText();
  return (
    <>
      <PageHeader title={t('signing.linkTitle')} />
      <Alert kind="warning" title={t('signing.linkHeading')}>
        <p className="nl-paragraph">{t('signing.linkText')}</p>
        <p className="nl-paragraph">{t('signing.linkNext')}</p>
      </Alert>
    </>
  );
}

/** Why nothing can be signed behind this door now. */
export function CannotOpen({
  error,
  onRetry,
  eveningHref,
}: {
  error: unknown;
  onRetry: () => void;
  eveningHref?: PageAddress;
}) {
  const t = useText();
  const code = codeOf(error);
  if (code === 'signing.link_invalid' || (code === 'bad_input' && !eveningHref)) return <LinkInvalid />;
  const back = eveningHref && <ButtonLink href={eveningHref}>{t('evening.back')}</ButtonLink>;
  const closed = code === 'signing.event_closed' || code === 'bad_input';
  return (
    <>
      <PageHeader title={t('signing.title')} />
      {closed && (
        <Alert kind="warning" title={t('signing.closedHeading')} actions={back}>
          {t('signing.closedText')}
        </Alert>
      )}
      {code === 'wording.none_offered' && (
        <Alert kind="warning" title={t('signing.noWordingHeading')} actions={back}>
          {t('signing.noWordingText')}
        </Alert>
      )}
      {!closed && code !== 'wording.none_offered' && <Problem error={error} onRetry={onRetry} />}
    </>
  );
}

/** A browser on plain http may not hash, so it cannot say which text was on the screen. */
export function CannotHash() {
  const t = useText();
  return (
    <>
      <PageHeader title={t('signing.title')} />
      <Alert
        kind="warning"
        title={t('signing.insecureHeading')}
        actions={
          <Button onClick={() => location.replace(location.href.replace(/^http:/, 'https:'))}>
            {t('signing.insecureGo')}
          </Button>
        }
      >
        {t('signing.insecureText')}
      </Alert>
    </>
  );
}
