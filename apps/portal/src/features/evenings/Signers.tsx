import { Badge, Button, LoadingState, Section, Table } from '@bloemen/ui';
import { useCallback, useEffect } from 'react';
import type { EveningFragment } from '../../generated/gql.js';
import { getJson } from '../../shared/api.js';
import { dateTime } from '../../shared/formats.js';
import { useText } from '../../shared/i18n.js';
import { Problem } from '../../shared/Problem.js';
import { useLoad } from '../../shared/useLoad.js';

type Signer = { cbsCode: string; signerName: string; signedAt: string; isConditional: boolean };
type Row = { cbsCode: string; name: string; signer: Signer | null };

const LOOK_MS = 15_000;

/** Who of the invited municipalities signed; looks again by itself while the page is open. */
export function Signers({ evening: { code, municipalities } }: { evening: EveningFragment }) {
  const t = useText();
  const load = useCallback(() => getJson<{ signed: Signer[] }>(`/api/signing-events/${code}/board`), [code]);
  const { data, error, reload } = useLoad(load);
  useEffect(() => {
    const timer = setInterval(reload, LOOK_MS);
    return () => clearInterval(timer);
  }, [reload]);
  const signed = new Map(data?.signed.map((signer) => [signer.cbsCode, signer]));
  const rows: Row[] = municipalities.map(({ cbsCode, name }) => ({ cbsCode, name, signer: signed.get(cbsCode) ?? null }));
  return (
    <Section
      id="getekend"
      title={t('signers.title')}
      intro={data && t('signers.count', { signed: signed.size, invited: municipalities.length })}
      actions={<Button onClick={reload}>{t('signers.again')}</Button>}
    >
      {error !== null && !data && <Problem error={error} onRetry={reload} />}
      {!data && error === null && <LoadingState lines={4} />}
      {data && (
        <Table<Row>
          caption={t('signers.title')}
          captionHidden
          dense
          rows={rows.sort((one, other) => (one.signer?.signedAt ?? '9').localeCompare(other.signer?.signedAt ?? '9') || one.name.localeCompare(other.name, 'nl'))}
          rowKey={({ cbsCode }) => cbsCode}
          columns={[
            { id: 'name', header: t('signers.municipality'), rowHeader: true, cell: ({ name }) => name },
            { id: 'state', header: t('signers.state'), cell: ({ signer }) => <Badge tone={signer ? 'positive' : 'neutral'}>{t(signer ? (signer.isConditional ? 'signers.conditional' : 'signers.signed') : 'signers.notYet')}</Badge> },
            { id: 'who', header: t('signers.who'), cell: ({ signer }) => signer?.signerName },
            { id: 'when', header: t('signers.when'), cell: ({ signer }) => signer && dateTime(signer.signedAt) },
          ]}
        />
      )}
    </Section>
  );
}
