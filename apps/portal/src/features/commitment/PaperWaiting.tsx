import { useMutation } from '@apollo/client/react';
import { Button, Checkbox, DataList, Link, Paragraph, useToast } from '@bloemen/ui';
import { useState } from 'react';
import { CommitmentsDocument, ConfirmPaperDocument, type CommitmentPartsFragment } from '../../generated/gql.js';
import { longDate } from '../../shared/formats.js';
import { useText } from '../../shared/i18n.js';
import { Problem } from '../../shared/Problem.js';
import { useSession } from '../../shared/session.js';

/** A scan that waits for a second person: what it says, the scan itself, and confirming it by somebody other than its sender. */
export function PaperWaiting({ commitmentId, paper, mayWrite }: { commitmentId: string; paper: NonNullable<CommitmentPartsFragment['paper']>; mayWrite: boolean }) {
  const t = useText();
  const toast = useToast();
  const session = useSession();
  const [hasLooked, setHasLooked] = useState(false);
  const [confirm, { loading, error }] = useMutation(ConfirmPaperDocument, { refetchQueries: [CommitmentsDocument] });
  const isOwn = session?.person.id === paper.receivedById;
  return (
    <>
      <DataList items={[
        { label: t('invite.name'), value: paper.signerName },
        { label: t('commitment.capacity'), value: paper.signerCapacity },
        { label: t('commitment.authorityHead'), value: [t(`commitment.authority.${paper.authority}`), paper.authorityReference, paper.authorityOn && longDate(paper.authorityOn)].filter(Boolean).join(', ') },
        { label: t('paper.scan'), value: <Link href={`/api/paper-commitments/${commitmentId}/scan`} download>{t('paper.download')}</Link> },
      ]} />
      {error && <Problem error={error} />}
      {mayWrite && isOwn && <Paragraph>{t('paper.ownWaits')}</Paragraph>}
      {mayWrite && !isOwn && (
        <>
          <Checkbox label={t('paper.looked')} checked={hasLooked} onChange={(event) => setHasLooked(event.target.checked)} />
          <div className="bl-actions">
            <Button purpose="primary" busy={loading} disabled={!hasLooked} onClick={() => void confirm({ variables: { input: { id: commitmentId } } }).then(() => toast(t('paper.confirmed')), () => undefined)}>{t('paper.confirm')}</Button>
          </div>
        </>
      )}
    </>
  );
}
