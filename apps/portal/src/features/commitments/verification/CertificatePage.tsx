import { Breadcrumb, ButtonLink, EmptyState, LoadingState, Page, PageHeader } from '@bloemen/ui';
import { getRouteApi } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useText, withMessages } from '../../../shared/i18n.js';
import { Problem } from '../../../shared/Problem.js';
import { useLoad } from '../../../shared/useLoad.js';
import { certificateCode, isUnknown, readCertificate } from './certificate.js';
import { CertificateFacts } from './CertificateFacts.js';
import shareMessages from './share.nl.json' with { type: 'json' };
import './verification.css';
import messages from './verification.nl.json' with { type: 'json' };

const route = getRouteApi('/public/controleren/$code');

/** One certificate by its code: what was signed, by whom, and whether everything still holds. */
export const CertificatePage = withMessages({ ...shareMessages, ...messages }, function CertificatePage() {
  const { code } = route.useParams();
  return <CertificateByCode key={code} typed={code} />;
});

export function CertificateByCode({ typed }: { typed: string }) {
  const t = useText();
  const code = certificateCode(typed);
  return (
    <Page>
      <Breadcrumb items={[{ label: t('check.title'), href: '/controleren' }, { label: code ?? typed }]} />
      {code ? <Found code={code} /> : <Unknown />}
    </Page>
  );
}

function Found({ code }: { code: string }) {
  const t = useText();
  const load = useCallback(() => readCertificate(code), [code]);
  const { data, error, loading, reload } = useLoad(load);
  if (isUnknown(error)) return <Unknown />;
  return (
    <>
      <PageHeader
        title={data ? t('certificate.title', { municipality: data.municipality }) : t('certificate.titleAny')}
        kicker={data && t('certificate.kicker', { code })}
      />
      {!data && error === null && <LoadingState lines={8} />}
      {error !== null && <Problem error={error} onRetry={reload} />}
      {data && <CertificateFacts certificate={data} onReload={reload} reloading={loading} />}
    </>
  );
}

/** One answer for every code that is not one of ours. */
function Unknown() {
  const t = useText();
  return (
    <>
      <PageHeader title={t('certificate.titleAny')} />
      <EmptyState
        title={t('certificate.unknown')}
        icon="search"
        actions={<ButtonLink href="/controleren">{t('certificate.again')}</ButtonLink>}
      >
        {t('certificate.unknownText')}
      </EmptyState>
    </>
  );
}
