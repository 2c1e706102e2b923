import { useMutation } from '@apollo/client/react';
import { Badge, Button, ButtonLink, Card, DataList, Icon, Paragraph, useToast } from '@bloemen/ui';
import { useState } from 'react';
import { CommitmentsDocument, ConfirmSignatureDocument, InviteSignerDocument, RevokeInvitationDocument, type CommitmentPartsFragment, type SourcedDecisionPartsFragment } from '../../generated/gql.js';
import { dateTime, longDate } from '../../shared/formats.js';
import { useText } from '../../shared/i18n.js';
import { Problem } from '../../shared/Problem.js';
import { EndDialog, ReaffirmationDialog, WithdrawDialog } from './ClosingDialogs.js';
import { InviteDialog } from './InviteDialog.js';
import { PaperWaiting } from './PaperWaiting.js';
import { RatifyDialog } from './RatifyDialog.js';
import { isOver, tones } from './states.js';
import type { Text } from './timeline.js';

type Asking = 'invite' | 'ratify' | 'withdraw' | 'reaffirm' | 'end';
type Props = { commitment: CommitmentPartsFragment | null; decisions: readonly SourcedDecisionPartsFragment[]; mayWrite: boolean; hasWording: boolean };

const refetchQueries = [CommitmentsDocument];

/** Where the statement stands in words, and what can be done next by whoever may. */
export function Standing({ commitment, decisions, mayWrite, hasWording }: Props) {
  const t = useText();
  const [asking, setAsking] = useState<Asking | null>(null);
  const close = () => setAsking(null);
  const status = commitment?.status;
  const waitsForPaper = Boolean(commitment?.paper);
  const isUnconfirmed = status === 'SIGNED_CONDITIONALLY' && commitment!.awaitsConfirmation;
  const mayInvite = hasWording && !waitsForPaper && (!status || isOver(status) || status === 'INVITED' || status === 'DRAFT' || status === 'REAFFIRMATION_DUE');
  return (
    <Card
      level={2}
      tone="accent"
      title={t(`commitment.standing.${waitsForPaper ? 'PAPER' : isUnconfirmed ? 'UNCONFIRMED' : status ?? 'NONE'}`, { name: commitment?.signerName })}
      meta={status && <Badge tone={tones[status]}>{t(`commitment.status.${status}`)}</Badge>}
    >
      <Paragraph>{explanationOf(t, commitment, mayWrite)}</Paragraph>
      {commitment && !waitsForPaper && <Days commitment={commitment} />}
      {commitment?.invitation?.email && !isOver(commitment.status) && mayWrite && <Invitation commitment={commitment} invitation={commitment.invitation} email={commitment.invitation.email} onChange={() => setAsking('invite')} />}
      {commitment?.paper && <PaperWaiting commitment={commitment} paper={commitment.paper} mayWrite={mayWrite} />}
      {mayWrite && (
        <div className="bl-actions">
          {isUnconfirmed && <Confirm id={commitment!.id} />}
          {status === 'SIGNED_CONDITIONALLY' && !isUnconfirmed && <Button purpose="primary" onClick={() => setAsking('ratify')}>{t('ratify.do')}</Button>}
          {status === 'SIGNED_CONDITIONALLY' && !isUnconfirmed && commitment && (
            <ButtonLink href={`/api/commitments/${commitment.id}/college-proposal`} download iconStart={<Icon name="download" />}>{t('commitment.proposal')}</ButtonLink>
          )}
          {mayInvite && !commitment?.invitation && <Button purpose="primary" iconStart={<Icon name="mail" />} onClick={() => setAsking('invite')}>{t('invite.do')}</Button>}
          {(mayInvite || waitsForPaper) && <ButtonLink href="/werkruimte/verklaring/papier" iconStart={<Icon name="document" />}>{t(waitsForPaper ? 'paper.again' : 'paper.do')}</ButtonLink>}
          {status === 'RATIFIED' && <Button onClick={() => setAsking('reaffirm')}>{t('reaffirm.do')}</Button>}
          {status === 'REAFFIRMATION_DUE' && <Button hint="negative" onClick={() => setAsking('end')}>{t('end.do')}</Button>}
          {(status === 'INVITED' || status === 'DRAFT' || status === 'SIGNED_CONDITIONALLY') && <Button hint="negative" onClick={() => setAsking('withdraw')}>{t('withdraw.do')}</Button>}
        </div>
      )}
      {asking === 'invite' && <InviteDialog commitment={commitment && !isOver(commitment.status) ? commitment : null} onClose={close} />}
      {asking === 'ratify' && commitment && <RatifyDialog commitment={commitment} decision={decisions.find((one) => one.reading === 'DECIDED' && one.mayBeRead)} onClose={close} />}
      {asking === 'withdraw' && commitment && <WithdrawDialog commitment={commitment} onClose={close} />}
      {asking === 'reaffirm' && commitment && <ReaffirmationDialog commitment={commitment} onClose={close} />}
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
      <Button purpose="primary" busy={loading} onClick={() => void confirm({ variables: { input: { id } } }).then(() => toast(t('confirm.done')), () => undefined)}>{t('confirm.do')}</Button>
      {error && <Problem error={error} />}
    </>
  );
}

/** The day of signing and the day of the decision beside each other. */
function Days({ commitment: { signatures, decisionOn, decisionReference } }: { commitment: CommitmentPartsFragment }) {
  const t = useText();
  const [newest] = signatures;
  if (!newest) return null;
  return (
    <DataList items={[
      { label: t('commitment.signedOn'), value: newest.means === 'PAPER' ? longDate(newest.signedOn) : dateTime(newest.signedAt) },
      { label: t('commitment.decidedOn'), value: decisionOn ? `${longDate(decisionOn)}, ${t('commitment.reference', { reference: decisionReference })}` : t('commitment.notRecorded') },
    ]} />
  );
}

/** What the state means and what comes next, for who may act and for who reads along. */
function explanationOf(t: Text, commitment: CommitmentPartsFragment | null, mayWrite: boolean): string {
  const reader = mayWrite ? 'writer' : 'reader';
  if (!commitment) return t('commitment.next.NONE', { reader });
  const { status, paper, lapsesOn, decisionOn, withdrawnReason, reaffirmationReason, invitation, signatures: [signature] } = commitment;
  const state = status === 'SIGNED_CONDITIONALLY' && commitment.awaitsConfirmation ? 'UNCONFIRMED' : status;
  if (paper) return t('commitment.next.PAPER', { by: paper.receivedBy, at: dateTime(paper.receivedAt) });
  return t(`commitment.next.${state}`, {
    reader,
    name: signature?.signerName,
    link: invitation ? (invitation.isExpired ? 'expired' : 'valid') : 'none',
    until: lapsesOn && longDate(lapsesOn),
    decided: decisionOn ? 'yes' : 'no',
    reason: status === 'WITHDRAWN' ? withdrawnReason : reaffirmationReason,
  });
}

/** The link that was mailed: to whom, until when; sending again makes the older link useless. */
function Invitation({ commitment, invitation, email, onChange }: { commitment: CommitmentPartsFragment; invitation: NonNullable<CommitmentPartsFragment['invitation']>; email: string; onChange: () => void }) {
  const t = useText();
  const toast = useToast();
  const [resend, resending] = useMutation(InviteSignerDocument, { refetchQueries });
  const [revoke, revoking] = useMutation(RevokeInvitationDocument, { refetchQueries });
  const { signerName, signerCapacity, signerPortfolio } = commitment;
  const { sentAt, expiresAt, isExpired } = invitation;
  const problem: unknown = resending.error ?? revoking.error;
  return (
    <>
      {problem !== undefined && <Problem error={problem} />}
      <Paragraph>{t(isExpired ? 'invite.expired' : 'invite.sent', { email, sent: dateTime(sentAt), until: dateTime(expiresAt) })}</Paragraph>
      <div className="bl-actions">
        <Button
          purpose={isExpired ? 'primary' : 'secondary'}
          busy={resending.loading}
          iconStart={<Icon name="mail" />}
          onClick={() => void resend({ variables: { input: { email, signerName, signerCapacity, signerPortfolio } } }).then(() => toast(t('invite.resent', { email })), () => undefined)}
        >
          {t('invite.resend')}
        </Button>
        <Button onClick={onChange}>{t('invite.change')}</Button>
        <Button busy={revoking.loading} onClick={() => void revoke({ variables: { input: { id: commitment.id } } }).then(() => toast(t('invite.revoked')), () => undefined)}>{t('invite.revoke')}</Button>
      </div>
    </>
  );
}
