import { useMutation } from '@apollo/client/react';
import { Badge, Button, Card, DemoMark, Paragraph, useToast } from '@bloemen/ui';
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

/** One pledge with its contribution, or the invitation to it. */
export function PledgeCard({ pledge, named }: { pledge: PledgeFragment; named: boolean }) {
  const t = useText();
  const { status, organisationName, organisationId, contribution, isDemonstration, viewerCan } = pledge;
  return (
    <Card
      title={named ? organisationName : t(`pledges.status.${status}`)}
      href={named ? addressOf('/werkruimte/coalitie/leden/$organisationId', { params: { organisationId } }) : undefined}
      meta={
        <>
          {named && <Badge tone={tones[status]}>{t(`pledges.status.${status}`)}</Badge>}
          {isDemonstration && <DemoMark />}
        </>
      }
      footer={
        viewerCan.withdraw ? (
          <Withdraw pledge={pledge} />
        ) : (
          (viewerCan.resend || viewerCan.revoke) && <Invited pledge={pledge} />
        )
      }
    >
      {contribution && <p>{contribution}</p>}
      <p className="bl-subtle">{storyOf(t, pledge)}</p>
    </Card>
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

function Invited({ pledge: { id, organisationId, organisationName, email, viewerCan } }: { pledge: PledgeFragment }) {
  const t = useText();
  const toast = useToast();
  const [resend, resending] = useMutation(InvitePledgeDocument, { refetchQueries });
  const [revoke, revoking] = useMutation(RevokePledgeInvitationDocument, { refetchQueries });
  const problem: unknown = resending.error ?? revoking.error;
  return (
    <>
      <Failure error={problem} />
      <div className="bl-actions">
        {viewerCan.resend && email && (
          <Button
            busy={resending.loading}
            aria-label={t('pledges.resendTo', { name: organisationName })}
            onClick={() =>
              void resend({ variables: { input: { organisationId, email } } }).then(
                () => toast(t('pledges.sent', { email })),
                () => undefined,
              )
            }
          >
            {t('pledges.resend')}
          </Button>
        )}
        {viewerCan.revoke && (
          <Button
            busy={revoking.loading}
            aria-label={t('pledges.revokeOf', { name: organisationName })}
            onClick={() =>
              void revoke({ variables: { input: { id } } }).then(
                () => toast(t('pledges.revokedNow')),
                () => undefined,
              )
            }
          >
            {t('pledges.revoke')}
          </Button>
        )}
      </div>
    </>
  );
}

function Withdraw({ pledge }: { pledge: PledgeFragment }) {
  const t = useText();
  const [isAsking, setIsAsking] = useState(false);
  return (
    <>
      <Button aria-label={t('pledges.withdrawOf', { name: pledge.organisationName })} onClick={() => setIsAsking(true)}>
        {t('pledges.withdraw')}
      </Button>
      {isAsking && <WithdrawDialog pledge={pledge} onClose={() => setIsAsking(false)} />}
    </>
  );
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
