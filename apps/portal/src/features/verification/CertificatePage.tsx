import { Breadcrumb, ButtonLink, EmptyState, LoadingState, Page, PageHeader } from '@bloemen/ui';
import { getRouteApi } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useText, withMessages } from '../../shared/i18n.js';
import { Problem } from '../../shared/Problem.js';
import { useLoad } from '../../shared/useLoad.js';
import { certificateCode, isUnknown, readCertificate, type Certificate } from './certificate.js';
import { CertificateFacts } from './CertificateFacts.js';
import './verification.css';
import messages from './verification.nl.json' with { type: 'json' };

const route = getRouteApi('/public/controleren/$code');

/** One certificate by its code: what was signed, by whom, and whether everything still holds. */
export const CertificatePage = withMessages(messages, function CertificatePage() {
  const { code } = route.useParams();
  return <CertificateByCode key={code} typed={code} />;
});

export function CertificateByCode({ typed }: { typed: string }) {
  const t = useText();
  const code = certificateCode(typed);
  const load = useCallback((): Promise<Certificate | null> => (code ? readCertificate(code) : Promise.resolve(null)), [code]);
  const { data, error, loading, reload } = useLoad(load);
  const unknown = isUnknown(error) || (!loading && error === null && data === null);
  return (
    <Page width="text">
      <Breadcrumb items={[{ label: t('check.title'), href: '/controleren' }, { label: code ?? typed }]} />
      <PageHeader title={data ? t('certificate.title', { municipality: data.municipality }) : t('certificate.titleAny')} kicker={data && t('certificate.kicker', { code: data.code })} />
      {loading && !data && <LoadingState lines={8} />}
      {unknown && (
        <EmptyState title={t('certificate.unknown')} icon="search" actions={<ButtonLink href="/controleren">{t('certificate.again')}</ButtonLink>}>
          {t('certificate.unknownText')}
        </EmptyState>
      )}
      {error !== null && !unknown && <Problem error={error} onRetry={reload} />}
      {data && <CertificateFacts certificate={data} onReload={reload} reloading={loading} />}
    </Page>
  );
}
