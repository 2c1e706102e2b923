import { useMutation } from '@apollo/client/react';
import { Button, Card, Link, Paragraph } from '@bloemen/ui';
import { useState } from 'react';
import { z } from 'zod/mini';
import { addressOf } from '../../../shared/address.js';
import { longDate } from '../../../shared/formats.js';
import { TextField } from '../../../shared/forms/fields.js';
import { FormDialog } from '../../../shared/forms/FormDialog.js';
import { text } from '../../../shared/forms/schemas.js';
import { useSave } from '../../../shared/forms/useSave.js';
import { useText } from '../../../shared/i18n.js';
import { ApproveMinutesDocument, MinutesPageDocument, type MinutesPartsFragment } from './minutes.generated.js';

type Earlier = MinutesPartsFragment['toApprove'][number];

const toMinutes = (meetingId: string) => addressOf('/werkruimte/overleg/$meetingId/verslag', { params: { meetingId } });

/** Minutes of earlier meetings, for this meeting to approve. */
export function ApproveEarlier({ minutes }: { minutes: MinutesPartsFragment }) {
  const t = useText();
  const [asking, setAsking] = useState<Earlier | null>(null);
  const { toApprove, approved, viewerCan } = minutes;
  if (toApprove.length + approved.length === 0) return null;
  return (
    <Card level={2} title={t('minutes.earlier')}>
      <ul className="bl-promised">
        {approved.map(({ meetingId, title, on, remark }) => (
          <li key={meetingId}>
            <Link href={toMinutes(meetingId)}>{t('minutes.earlierOf', { title, on: longDate(on) })}</Link>
            <span className="bl-subtle">
              {remark ? t('minutes.approvedWith', { remark }) : t('minutes.approvedPlain')}
            </span>
          </li>
        ))}
        {toApprove.map((earlier) => (
          <li key={earlier.meetingId}>
            <Link href={toMinutes(earlier.meetingId)}>
              {t('minutes.earlierOf', { title: earlier.title, on: longDate(earlier.on) })}
            </Link>
            {viewerCan.approve ? (
              <Button
                aria-label={t('minutes.approveOf', { title: earlier.title, on: longDate(earlier.on) })}
                onClick={() => setAsking(earlier)}
              >
                {t('minutes.approve')}
              </Button>
            ) : (
              <span className="bl-subtle">{t('minutes.notApproved')}</span>
            )}
          </li>
        ))}
      </ul>
      {asking && <ApproveDialog meetingId={minutes.id} earlier={asking} onClose={() => setAsking(null)} />}
    </Card>
  );
}

function ApproveDialog({ meetingId, earlier, onClose }: { meetingId: string; earlier: Earlier; onClose: () => void }) {
  const t = useText();
  const [approve] = useMutation(ApproveMinutesDocument);
  const form = useSave({
    schema: () => z.object({ remark: text({ max: 1000, lines: true }) }),
    valuesOf: () => ({ remark: '' }),
    send: ({ remark }) =>
      approve({ variables: { input: { meetingId, ofMeetingId: earlier.meetingId, remark: remark || null } } }),
    refetch: [MinutesPageDocument],
    done: t('minutes.approvedDone'),
    onSaved: onClose,
  });
  return (
    <FormDialog form={form} title={t('minutes.approveTitle')} submit={t('minutes.approve')} onClose={onClose}>
      <Paragraph>
        <strong>{t('minutes.earlierOf', { title: earlier.title, on: longDate(earlier.on) })}</strong>.{' '}
        {t('minutes.approveText')}
      </Paragraph>
      <TextField form={form} name="remark" label={t('minutes.remark')} optional max={1000} lines={3} />
    </FormDialog>
  );
}
