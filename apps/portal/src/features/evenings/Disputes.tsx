import { useQuery } from '@apollo/client/react';
import { Button, Card, CompactRow, CompactRows } from '@bloemen/ui';
import { useState } from 'react';
import { SettleDisputeDocument, SignatureDisputesDocument } from './evenings.generated.js';
import { dateTime } from '../../shared/formats.js';
import { useText } from '../../shared/i18n.js';
import { Problem } from '../../shared/Problem.js';
import { SettleDialog } from '../../shared/SettleDialog.js';
import './evenings.css';

/** Objections to signatures that nobody settled yet; nothing when there are none. */
export function Disputes() {
  const t = useText();
  const [settling, setSettling] = useState<string | null>(null);
  const { data, error, refetch } = useQuery(SignatureDisputesDocument, { fetchPolicy: 'cache-and-network' });
  const disputes = data?.signatureDisputes ?? [];
  if (error && !data) return <Problem error={error} onRetry={() => void refetch()} />;
  if (disputes.length === 0) return null;
  return (
    <Card level={2} title={t('disputes.title', { count: disputes.length })}>
      <p className="bl-subtle bl-measure">{t('disputes.intro')}</p>
      <CompactRows label={t('disputes.title', { count: disputes.length })}>
        {disputes.map(
          ({ municipality, signerName, signedAt, eventTitle, objection: { id, objector, objectedAt, objection } }) => (
            <CompactRow
              key={id}
              title={t('disputes.of', { municipality, signerName })}
              detail={
                <>
                  <span className="bl-dispute">{objection}</span>
                  {t('disputes.by', { objector, at: dateTime(objectedAt) })}
                  {'. '}
                  {[t('disputes.signed', { at: dateTime(signedAt) }), eventTitle].filter(Boolean).join(', ')}
                </>
              }
              actions={
                <Button aria-label={t('disputes.settleOf', { municipality })} onClick={() => setSettling(id)}>
                  {t('settle.do')}
                </Button>
              }
            />
          ),
        )}
      </CompactRows>
      {settling && (
        <SettleDialog
          id={settling}
          mutation={SettleDisputeDocument}
          refetch={[SignatureDisputesDocument]}
          onClose={() => setSettling(null)}
        />
      )}
    </Card>
  );
}
