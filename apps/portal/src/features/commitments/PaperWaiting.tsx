import { useMutation } from '@apollo/client/react';
import { Alert, Button, Checkbox, DataList, Link, Paragraph, useToast } from '@bloemen/ui';
import { useState } from 'react';
import { CommitmentsDocument, ConfirmPaperDocument, type CommitmentPartsFragment } from './commitment.generated.js';
import type { SigningOccasion } from '../../shared/schema.generated.js';
import { longDate } from '../../shared/formats.js';
import { useText } from '../../shared/i18n.js';
import { Failure } from '../../shared/Failure.js';
import { codeOf } from '../../shared/Problem.js';

const refetchQueries = [CommitmentsDocument];

/**
 * A scan that waits for a second person: what it says, the scan itself, and confirming what was seen by somebody other
 * than its sender.
 */
export function PaperWaiting({
  commitment: { id, version, viewerCan },
  paper,
  occasion,
  manages,
}: {
  commitment: CommitmentPartsFragment;
  paper: NonNullable<CommitmentPartsFragment['paper']>;
  /** What the signature does once it is confirmed. */
  occasion: SigningOccasion;
  /** Keeps the statement; who sent the scan as well, and then waits for somebody else. */
  manages: boolean;
}) {
  const t = useText();
  const toast = useToast();
  const [hasLooked, setHasLooked] = useState(false);
  const [confirm, { loading, error, client }] = useMutation(ConfirmPaperDocument, { refetchQueries });
  const lookAgain = () => {
    setHasLooked(false);
    void client.refetchQueries({ include: refetchQueries });
  };
  return (
    <>
      <div className="bl-facts">
        <DataList
          items={[
            { label: t('invite.name'), value: paper.signerName },
            { label: t('commitment.signedOn'), value: longDate(paper.signedOn) },
            { label: t('commitment.capacity'), value: paper.signerCapacity },
            {
              label: t('commitment.authorityHead'),
              value: [
                t(`commitment.authority.${paper.authority}`),
                paper.authorityReference,
                paper.authorityOn && longDate(paper.authorityOn),
              ]
                .filter(Boolean)
                .join(', '),
            },
            {
              label: t('paper.scan'),
              value: (
                <Link href={`/api/paper-commitments/${id}/scan`} download>
                  {t('paper.download')}
                </Link>
              ),
            },
          ]}
        />
      </div>
      {error &&
        (codeOf(error) === 'conflict' ? (
          <Alert kind="warning" live>
            {t('paper.changed')}
          </Alert>
        ) : (
          <Failure error={error} />
        ))}
      {manages && !viewerCan.confirmPaper && <Paragraph>{t('paper.ownWaits')}</Paragraph>}
      {viewerCan.confirmPaper && (
        <>
          <Checkbox
            label={t('paper.looked')}
            checked={hasLooked}
            onChange={(event) => setHasLooked(event.target.checked)}
          />
          <div className="bl-actions">
            <Button
              purpose="primary"
              busy={loading}
              disabled={!hasLooked}
              onClick={() =>
                void confirm({ variables: { input: { id, sha256: paper.sha256, version } } }).then(
                  () =>
                    toast(
                      t('paper.confirmed', {
                        occasion,
                        conditional: paper.authority === 'SUBJECT_TO_DECISION' ? 'yes' : 'no',
                      }),
                    ),
                  lookAgain,
                )
              }
            >
              {t('paper.confirm')}
            </Button>
          </div>
        </>
      )}
    </>
  );
}
