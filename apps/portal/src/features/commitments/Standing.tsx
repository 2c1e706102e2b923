import { useMutation } from '@apollo/client/react';
import { Badge, Button, ButtonLink, Card, DataList, Icon, Paragraph, useToast } from '@bloemen/ui';
import { useState } from 'react';
import {
  CommitmentsDocument,
  ConfirmSignatureDocument,
  RevokeInvitationDocument,
  type CommitmentPartsFragment,
  type CommitmentsQuery,
} from './commitment.generated.js';
import { dateTime, longDate } from '../../shared/formats.js';
import { useText, type Say } from '../../shared/i18n.js';
import { Failure } from '../../shared/Failure.js';
import { AskDialog } from './AskDialog.js';
import { EndDialog, WithdrawDialog } from './ClosingDialogs.js';
import { PaperWaiting } from './PaperWaiting.js';
import { RatifyDialog } from './RatifyDialog.js';
import { isOver, tones } from './states.js';
import { decisionText } from './timeline.js';

type Asking = 'invite' | 'ratify' | 'withdraw' | 'end';
type Props = {
  commitment: CommitmentPartsFragment | null;
  page: CommitmentsQuery['commitments'];
  isArchive: boolean;
};

const refetchQueries = [CommitmentsDocument];

/** Where the statement stands in words, and what can be done next by whoever may. */
export function Standing({ commitment, page: { decisions, letter, knownSigners, viewerCan }, isArchive }: Props) {
  const t = useText();
  const [asking, setAsking] = useState<Asking | null>(null);
  const close = () => setAsking(null);
  const status = commitment?.status;
  const waitsForPaper = Boolean(commitment?.paper);
  const isUnconfirmed = status === 'SIGNED_CONDITIONALLY' && commitment!.awaitsConfirmation;
  const occasion = letter?.occasion ?? 'JOINS';
  // In an archive nobody does what would come next.
  const isWaitingInArchive = isArchive && !(status && isOver(status));
  const may = commitment?.viewerCan;
  // Of a statement that stands the next signature is not what comes next, so it stands behind.
  const isStanding = status === 'RATIFIED';
  return (
    <Card
      level={2}
      tone="accent"
      title={t(`commitment.standing.${waitsForPaper ? 'PAPER' : isUnconfirmed ? 'UNCONFIRMED' : (status ?? 'NONE')}`, {
        name: commitment?.signerName,
        asked: commitment?.invitation ? 'yes' : 'no',
        occasion: commitment?.signatures[0]?.occasion ?? 'JOINS',
      })}
      meta={status && <Badge tone={tones[status]}>{t(`commitment.status.${status}`)}</Badge>}
    >
      {!isWaitingInArchive && <Paragraph>{explanationOf(t, commitment, viewerCan.manage)}</Paragraph>}
      {commitment && !waitsForPaper && <Days commitment={commitment} />}
      {commitment?.invitation?.email && may?.revokeInvitation && (
        <Invitation
          commitment={commitment}
          invitation={commitment.invitation}
          email={commitment.invitation.email}
          onAsk={() => setAsking('invite')}
        />
      )}
      {commitment?.paper && (
        <PaperWaiting commitment={commitment} paper={commitment.paper} occasion={occasion} manages={viewerCan.manage} />
      )}
      {viewerCan.manage && (
        <div className="bl-actions">
          {commitment && may?.confirmSignature && <Confirm id={commitment.id} />}
          {may?.ratify && (
            <Button purpose="primary" onClick={() => setAsking('ratify')}>
              {t('ratify.do')}
            </Button>
          )}
          {commitment && may?.ratify && (
            <ButtonLink
              href={`/api/commitments/${commitment.id}/college-proposal`}
              download
              iconStart={<Icon name="download" />}
            >
              {t('commitment.proposal')}
            </ButtonLink>
          )}
          {viewerCan.invite && !isStanding && !commitment?.invitation && (
            <Button purpose="primary" iconStart={<Icon name="mail" />} onClick={() => setAsking('invite')}>
              {t('invite.do', { occasion })}
            </Button>
          )}
          {viewerCan.receivePaper && !isStanding && (
            <ButtonLink href="/werkruimte/verklaring/papier" iconStart={<Icon name="document" />}>
              {t(waitsForPaper ? 'paper.again' : 'paper.do')}
            </ButtonLink>
          )}
          {viewerCan.invite && isStanding && (
            <Button iconStart={<Icon name="mail" />} onClick={() => setAsking('invite')}>
              {t('invite.do', { occasion })}
            </Button>
          )}
          {viewerCan.receivePaper && isStanding && (
            <ButtonLink href="/werkruimte/verklaring/papier" iconStart={<Icon name="document" />}>
              {t('paper.doAgain')}
            </ButtonLink>
          )}
          {may?.end && (
            <Button hint="negative" onClick={() => setAsking('end')}>
              {t('end.do')}
            </Button>
          )}
          {may?.withdraw && (
            <Button hint="negative" onClick={() => setAsking('withdraw')}>
              {t('withdraw.do')}
            </Button>
          )}
        </div>
      )}
      {asking === 'invite' && letter && (
        <AskDialog
          commitment={commitment && !isOver(commitment.status) ? commitment : null}
          letter={letter}
          known={knownSigners}
          onClose={close}
        />
      )}
      {asking === 'ratify' && commitment && (
        <RatifyDialog
          commitment={commitment}
          decision={decisions.find((one) => one.reading === 'DECIDED' && !one.ratifies)}
          onClose={close}
        />
      )}
      {asking === 'withdraw' && commitment && <WithdrawDialog commitment={commitment} onClose={close} />}
      {asking === 'end' && commitment && <EndDialog commitment={commitment} onClose={close} />}
    </Card>
  );
}

/** Says for the municipality that a signature before a witness is right. */
function Confirm({ id }: { id: string }) {
  const t = useText();
  const toast = useToast();
  const [confirm, { loading, error }] = useMutation(ConfirmSignatureDocument, { refetchQueries });
  return (
    <>
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
    </>
  );
}

/** Of the newest signature the day of signing and the day of its decision, beside each other. */
function Days({ commitment: { signatures } }: { commitment: CommitmentPartsFragment }) {
  const t = useText();
  const [newest] = signatures;
  if (!newest) return null;
  return (
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

/**
 * The mail that was not answered yet: to whom, until when its link works, and asking again, the same person or another.
 */
function Invitation({
  commitment,
  invitation,
  email,
  onAsk,
}: {
  commitment: CommitmentPartsFragment;
  invitation: NonNullable<CommitmentPartsFragment['invitation']>;
  email: string;
  onAsk: () => void;
}) {
  const t = useText();
  const toast = useToast();
  const [revoke, revoking] = useMutation(RevokeInvitationDocument, { refetchQueries });
  const { sentAt, expiresAt, isExpired } = invitation;
  return (
    <>
      <Paragraph>
        {t(isExpired ? 'invite.expired' : 'invite.sent', { email, sent: dateTime(sentAt), until: dateTime(expiresAt) })}
      </Paragraph>
      <div className="bl-actions">
        <Button purpose={isExpired ? 'primary' : 'secondary'} iconStart={<Icon name="mail" />} onClick={onAsk}>
          {t('invite.again')}
        </Button>
        <Button
          busy={revoking.loading}
          onClick={() =>
            void revoke({ variables: { input: { id: commitment.id } } }).then(
              () => toast(t('invite.revoked')),
              () => undefined,
            )
          }
        >
          {t('invite.revoke')}
        </Button>
        <Failure error={revoking.error} />
      </div>
    </>
  );
}
