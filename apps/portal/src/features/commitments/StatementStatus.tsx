import { useMutation } from '@apollo/client/react';
import { StatusMenu, useToast, type StatusMove } from '@bloemen/ui';
import { CommitmentsDocument, RevokeInvitationDocument, type CommitmentPartsFragment } from './commitment.generated.js';
import { dateTime } from '../../shared/formats.js';
import { Failure } from '../../shared/Failure.js';
import { useText } from '../../shared/i18n.js';
import { tones, type Asking } from './states.js';

/** The status of the statement, with what takes something back behind it; none of that can be undone. */
export function StatementStatus({
  commitment: { id, status, invitation, viewerCan },
  onAsk,
}: {
  commitment: CommitmentPartsFragment;
  onAsk: (what: Asking) => void;
}) {
  const t = useText();
  const toast = useToast();
  const [revoke, { loading, error }] = useMutation(RevokeInvitationDocument, { refetchQueries: [CommitmentsDocument] });
  const moves: StatusMove<'revoke' | 'withdraw' | 'end'>[] = [];
  if (invitation?.email && viewerCan.revokeInvitation)
    moves.push({
      id: 'revoke',
      label: t('invite.revoke'),
      hint: 'negative',
      question: {
        title: t('invite.revokeTitle'),
        text: t('invite.revokeIntro', { sent: dateTime(invitation.sentAt), email: invitation.email }),
      },
    });
  if (viewerCan.withdraw) moves.push({ id: 'withdraw', label: t('withdraw.do'), hint: 'negative' });
  if (viewerCan.end) moves.push({ id: 'end', label: t('end.do'), hint: 'negative' });
  return (
    <StatusMenu
      status={t(`commitment.status.${status}`)}
      of={t('commitment.title')}
      tone={tones[status]}
      moves={moves}
      busy={loading}
      onMove={(move) => {
        if (move !== 'revoke') return onAsk(move);
        void revoke({ variables: { input: { id } } }).then(
          () => toast(t('invite.revoked')),
          () => undefined,
        );
      }}
    >
      <Failure error={error} />
    </StatusMenu>
  );
}
