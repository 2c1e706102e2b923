import { useMutation } from '@apollo/client/react';
import { CompactRow, DemoMark, Link, Paragraph, StatusMenu, useToast } from '@bloemen/ui';
import { useState } from 'react';
import { z } from 'zod/mini';
import {
  InvitePledgeDocument,
  PledgesDocument,
  RevokePledgeInvitationDocument,
  WithdrawPledgeDocument,
  type PledgeFragment,
} from './pledges.generated.js';
import { addressOf } from '../../shared/address.js';
import { dateTime } from '../../shared/formats.js';
import { TextField } from '../../shared/forms/fields.js';
import { FormDialog } from '../../shared/forms/FormDialog.js';
import { text } from '../../shared/forms/schemas.js';
import { useSave } from '../../shared/forms/useSave.js';
import { useText, type Say } from '../../shared/i18n.js';
import { Failure } from '../../shared/Failure.js';

const refetchQueries = [PledgesDocument];
const tones = { PLEDGED: 'positive', INVITED: 'info', WITHDRAWN: 'neutral', REVOKED: 'neutral' } as const;

type Move = 'resend' | 'revoke' | 'withdraw';

/** One pledge with its contribution, or the invitation to it; what may be done with it is behind its status. */
export function PledgeRow({ pledge, named }: { pledge: PledgeFragment; named: boolean }) {
  const t = useText();
  const toast = useToast();
  const [isWithdrawing, setIsWithdrawing] = useState(false);
  const [resend, resending] = useMutation(InvitePledgeDocument, { refetchQueries });
  const [revoke, revoking] = useMutation(RevokePledgeInvitationDocument, { refetchQueries });
  const [failed, setFailed] = useState<unknown>(null);
  const { id, status, organisationName, organisationId, email, contribution, isDemonstration, viewerCan } = pledge;
  const tell = (asked: Promise<unknown>, done: string) => {
    setFailed(null);
    void asked.then(() => toast(done), setFailed);
  };
  const does: Record<Move, () => void> = {
    resend: () =>
      tell(
        resend({ variables: { input: { organisationId, email: email ?? '' } } }),
        t('pledges.sent', { email: email ?? '' }),
      ),
    revoke: () => tell(revoke({ variables: { input: { id } } }), t('pledges.revokedNow')),
    withdraw: () => setIsWithdrawing(true),
  };
  return (
    <CompactRow
      title={
        <>
          {named ? (
            <Link href={addressOf('/werkruimte/coalitie/leden/$organisationId', { params: { organisationId } })}>
              {organisationName}
            </Link>
          ) : (
            contribution
          )}{' '}
          {isDemonstration && <DemoMark />}
        </>
      }
      detail={
        <>
          {named && contribution && <span className="bl-coalition-contribution">{contribution}</span>}
          <span className="bl-coalition-note">{storyOf(t, pledge)}</span>
        </>
      }
      track={
        <>
          <StatusMenu<Move>
            status={t(`pledges.status.${status}`)}
            of={organisationName}
            tone={tones[status]}
            busy={resending.loading || revoking.loading}
            moves={[
              ...(viewerCan.resend && email
                ? [
                    {
                      id: 'resend' as const,
                      label: t('pledges.resend'),
                      description: t('pledges.resendHelp', { email }),
                    },
                  ]
                : []),
              ...(viewerCan.revoke
                ? [
                    {
                      id: 'revoke' as const,
                      label: t('pledges.revoke'),
                      hint: 'negative' as const,
                      question: {
                        title: t('pledges.revokeTitle', { name: organisationName }),
                        text: t('pledges.revokeText'),
                      },
                    },
                  ]
                : []),
              ...(viewerCan.withdraw
                ? [{ id: 'withdraw' as const, label: t('pledges.withdraw'), description: t('pledges.withdrawHelp') }]
                : []),
            ]}
            onMove={(move) => does[move]()}
          >
            <Failure error={failed} />
          </StatusMenu>
          {isWithdrawing && <WithdrawDialog pledge={pledge} onClose={() => setIsWithdrawing(false)} />}
        </>
      }
    />
  );
}

/** Who said it and when, or how far the invitation is. */
function storyOf(
  t: Say,
  {
    status,
    email,
    invitedAt,
    expiresAt,
    isExpired,
    signerName,
    signedAt,
    withdrawnAt,
    withdrawnBy,
    withdrawnReason,
  }: PledgeFragment,
): string {
  if (status === 'INVITED')
    return t(isExpired ? 'pledges.expired' : 'pledges.invited', {
      email: email ?? '',
      known: email ? 'yes' : 'no',
      at: dateTime(invitedAt),
      until: dateTime(expiresAt),
    });
  if (status === 'REVOKED') return t('pledges.revoked', { at: dateTime(invitedAt) });
  const said = t('pledges.said', { name: signerName, at: signedAt && dateTime(signedAt) });
  return status === 'PLEDGED'
    ? said
    : `${said} ${t('pledges.withdrawn', { by: withdrawnBy, at: withdrawnAt && dateTime(withdrawnAt), reason: withdrawnReason ?? '', given: withdrawnReason ? 'yes' : 'no' })}`;
}

function WithdrawDialog({
  pledge: { id, organisationName },
  onClose,
}: {
  pledge: PledgeFragment;
  onClose: () => void;
}) {
  const t = useText();
  const [withdraw] = useMutation(WithdrawPledgeDocument);
  const form = useSave({
    schema: () => z.object({ reason: text({ max: 500, min: 3, lines: true, missing: t('pledges.reasonMissing') }) }),
    valuesOf: () => ({ reason: '' }),
    send: ({ reason }) => withdraw({ variables: { input: { id, reason } } }),
    refetch: refetchQueries,
    done: t('pledges.withdrawnNow'),
    onSaved: onClose,
  });
  return (
    <FormDialog
      form={form}
      title={t('pledges.withdrawTitle', { name: organisationName })}
      submit={t('pledges.withdraw')}
      onClose={onClose}
    >
      <Paragraph>{t('pledges.withdrawIntro')}</Paragraph>
      <TextField form={form} name="reason" label={t('pledges.reason')} lines={3} max={500} />
    </FormDialog>
  );
}
