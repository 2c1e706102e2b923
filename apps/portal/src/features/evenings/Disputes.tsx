import { useQuery } from '@apollo/client/react';
import { Button, Card, Paragraph, Section, Stack } from '@bloemen/ui';
import { useState } from 'react';
import { SettleDisputeDocument, SignatureDisputesDocument } from './evenings.generated.js';
import { dateTime } from '../../shared/formats.js';
import { useText } from '../../shared/i18n.js';
import { Problem } from '../../shared/Problem.js';
import { SettleDialog } from '../../shared/SettleDialog.js';

/** Objections to signatures that nobody settled yet; nothing when there are none. */
export function Disputes() {
  const t = useText();
  const [settling, setSettling] = useState<string | null>(null);
  const { data, error, refetch } = useQuery(SignatureDisputesDocument, { fetchPolicy: 'cache-and-network' });
  const disputes = data?.signatureDisputes ?? [];
  if (error && !data) return <Problem error={error} onRetry={() => void refetch()} />;
  if (disputes.length === 0) return null;
  return (
    <Section id="betwist" title={t('disputes.title', { count: disputes.length })} intro={t('disputes.intro')}>
      <Stack gap="lg">
        {disputes.map(
          ({ municipality, signerName, signedAt, eventTitle, objection: { id, objector, objectedAt, objection } }) => (
            <Card
              key={id}
              title={t('disputes.of', { municipality, signerName })}
              footer={t('disputes.by', { objector, at: dateTime(objectedAt) })}
            >
              <Paragraph>{objection}</Paragraph>
              <Paragraph subtle>
                {[t('disputes.signed', { at: dateTime(signedAt) }), eventTitle].filter(Boolean).join(', ')}
              </Paragraph>
              <div className="bl-actions">
                <Button aria-label={t('disputes.settleOf', { municipality })} onClick={() => setSettling(id)}>
                  {t('settle.do')}
                </Button>
              </div>
            </Card>
          ),
        )}
      </Stack>
      {settling && (
        <SettleDialog
          id={settling}
          mutation={SettleDisputeDocument}
          refetch={[SignatureDisputesDocument]}
          onClose={() => setSettling(null)}
        />
      )}
    </Section>
  );
}
