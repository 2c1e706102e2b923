import { useMutation } from '@apollo/client/react';
import { FlowerSeal } from '@bloemen/charts';
import { Button, Card, DataList, Heading, Icon, LetterDrawing, Paragraph, useToast } from '@bloemen/ui';
import {
  CommitmentsDocument,
  ConfirmSignatureDocument,
  type CommitmentPartsFragment,
  type CommitmentsQuery,
} from './commitment.generated.js';
import { dateTime, longDate } from '../../shared/formats.js';
import { useText, type Say } from '../../shared/i18n.js';
import { Failure } from '../../shared/Failure.js';
import { PaperWaiting } from './PaperWaiting.js';
import { isOver } from './states.js';
import { decisionText } from './timeline.js';

type Props = {
  commitment: CommitmentPartsFragment | null;
  page: CommitmentsQuery['commitments'];
  isArchive: boolean;
  /** Asks somebody to sign. */
  onAsk: () => void;
};

const refetchQueries = [CommitmentsDocument];

/** Where the statement stands in words, with the seal of what was signed, and what waits for an answer. */
export function Standing({ commitment, page: { letter, viewerCan }, isArchive, onAsk }: Props) {
  const t = useText();
  const status = commitment?.status;
  const waitsForPaper = Boolean(commitment?.paper);
  const isUnconfirmed = status === 'SIGNED_CONDITIONALLY' && commitment!.awaitsConfirmation;
  // In an archive nobody does what would come next.
  const isWaitingInArchive = isArchive && !(status && isOver(status));
  const isSealed = status === 'SIGNED_CONDITIONALLY' || status === 'RATIFIED' || status === 'REAFFIRMATION_DUE';
  const isAsked = !status || status === 'INVITED' || status === 'DRAFT';
  return (
    <Card>
      <div className="bl-standing">
        {(isSealed || isAsked) && (
          <div className="bl-standing__seal">{isSealed ? <FlowerSeal size={104} /> : <LetterDrawing />}</div>
        )}
        <div className="bl-standing__words">
          <Heading level={2} appearance="level-3">
            {t(`commitment.standing.${waitsForPaper ? 'PAPER' : isUnconfirmed ? 'UNCONFIRMED' : (status ?? 'NONE')}`, {
              name: commitment?.signerName,
              asked: commitment?.invitation ? 'yes' : 'no',
              occasion: commitment?.signatures[0]?.occasion ?? 'JOINS',
            })}
          </Heading>
          {!isWaitingInArchive && <Paragraph>{explanationOf(t, commitment, viewerCan.manage)}</Paragraph>}
          {commitment && !waitsForPaper && <Days commitment={commitment} />}
          {commitment?.invitation?.email && commitment.viewerCan.revokeInvitation && (
            <Invitation invitation={commitment.invitation} email={commitment.invitation.email} onAsk={onAsk} />
          )}
          {commitment?.paper && (
            <PaperWaiting
              commitment={commitment}
              paper={commitment.paper}
              occasion={letter?.occasion ?? 'JOINS'}
              manages={viewerCan.manage}
            />
          )}
          {commitment?.viewerCan.confirmSignature && <Confirm id={commitment.id} />}
        </div>
      </div>
    </Card>
  );
}

/** Says for the municipality that a signature before a witness is right. */
function Confirm({ id }: { id: string }) {
  const t = useText();
  const toast = useToast();
  const [confirm, { loading, error }] = useMutation(ConfirmSignatureDocument, { refetchQueries });
  return (
    <div className="bl-actions">
      <Button
        purpose="primary"
        busy={loading}
        onClick={() =>
          void confirm({ variables: { input: { id } } }).then(
            () => toast(t('confirm.done')),
            () => undefined,
          )
        }
      >
        {t('confirm.do')}
      </Button>
      <Failure error={error} />
    </div>
  );
}

/** Of the newest signature the day of signing and the day of its decision, beside each other. */
function Days({ commitment: { signatures } }: { commitment: CommitmentPartsFragment }) {
  const t = useText();
  const [newest] = signatures;
  if (!newest) return null;
  return (
    <div className="bl-facts">
      <DataList
        items={[
          {
            label: t('commitment.signedOn'),
            value: newest.means === 'PAPER' ? longDate(newest.signedOn) : dateTime(newest.signedAt),
          },
          ...(newest.decisionOn || newest.authority === 'SUBJECT_TO_DECISION'
            ? [{ label: t('commitment.decidedOn'), value: decisionText(t, newest) }]
            : []),
        ]}
      />
    </div>
  );
}

/** What the state means and what comes next, for who may act and for who reads along. */
function explanationOf(t: Say, commitment: CommitmentPartsFragment | null, manages: boolean): string {
  const reader = manages ? 'writer' : 'reader';
  if (!commitment) return t('commitment.next.NONE', { reader });
  const { status, paper, lapsesOn, signatures, withdrawnReason, reaffirmationReason, invitation } = commitment;
  const state = status === 'SIGNED_CONDITIONALLY' && commitment.awaitsConfirmation ? 'UNCONFIRMED' : status;
  if (paper) return t('commitment.next.PAPER', { by: paper.receivedBy, at: dateTime(paper.receivedAt) });
  return t(`commitment.next.${state}`, {
    reader,
    name: signatures[0]?.signerName,
    link: invitation ? (invitation.isExpired ? 'expired' : 'valid') : 'none',
    until: lapsesOn && longDate(lapsesOn),
    conditional: signatures[0]?.authority === 'SUBJECT_TO_DECISION' ? 'yes' : 'no',
    decided: signatures[0]?.decisionOn ? 'yes' : 'no',
    reason: status === 'WITHDRAWN' ? withdrawnReason : reaffirmationReason,
  });
}

/** The mail that was not answered yet: to whom, until when its link works, and asking again, the same person or another. */
function Invitation({
  invitation: { sentAt, expiresAt, isExpired },
  email,
  onAsk,
}: {
  invitation: NonNullable<CommitmentPartsFragment['invitation']>;
  email: string;
  onAsk: () => void;
}) {
  const t = useText();
  return (
    <>
      <Paragraph>
        {t(isExpired ? 'invite.expired' : 'invite.sent', { email, sent: dateTime(sentAt), until: dateTime(expiresAt) })}
      </Paragraph>
      <div className="bl-actions">
        <Button purpose={isExpired ? 'primary' : 'secondary'} iconStart={<Icon name="mail" />} onClick={onAsk}>
          {t('invite.again')}
        </Button>
      </div>
    </>
  );
}
