import { useMutation } from '@apollo/client/react';
import { Badge, Button, Card, Icon } from '@bloemen/ui';
import { agendaKinds } from '@bloemen/vocabulary';
import { useState } from 'react';
import { z } from 'zod/mini';
import { TextField } from '../../shared/forms/fields.js';
import { FormDialog } from '../../shared/forms/FormDialog.js';
import { text } from '../../shared/forms/schemas.js';
import { useSave } from '../../shared/forms/useSave.js';
import { useText } from '../../shared/i18n.js';
import { useMove } from '../../shared/useMove.js';
import { AgendaItemDialog } from './AgendaItemDialog.js';
import {
  DecideAgendaProposalDocument,
  MeetingDocument,
  RemoveAgendaItemDocument,
  type AgendaItemFragment,
  type MeetingFragment,
} from './meetings.generated.js';

/** What members proposed, and what the coordinator says to it. */
export function Proposals({ meeting }: { meeting: MeetingFragment }) {
  const t = useText();
  const [isProposing, setProposing] = useState(false);
  const { proposals, viewerCan } = meeting;
  if (proposals.length === 0 && !viewerCan.propose) return null;
  return (
    <Card
      level={2}
      title={t('proposals.title')}
      meta={
        viewerCan.propose && (
          <Button iconStart={<Icon name="plus" />} onClick={() => setProposing(true)}>
            {t('agenda.propose')}
          </Button>
        )
      }
    >
      {proposals.length === 0 ? (
        <p>{t('proposals.none')}</p>
      ) : (
        <ul className="bl-agenda">
          {proposals.map((item) => (
            <Proposal key={item.id} item={item} mayDecide={viewerCan.decideProposals} />
          ))}
        </ul>
      )}
      {isProposing && <AgendaItemDialog meeting={meeting} item={null} isProposal onClose={() => setProposing(false)} />}
    </Card>
  );
}

function Proposal({ item, mayDecide }: { item: AgendaItemFragment; mayDecide: boolean }) {
  const t = useText();
  const [isRefusing, setRefusing] = useState(false);
  const [decide] = useMutation(DecideAgendaProposalDocument);
  const [remove] = useMutation(RemoveAgendaItemDocument);
  const { act, busy, notice } = useMove<unknown>({ refetch: [MeetingDocument], now: { words: t('agenda.now') } });
  const { id, version, title } = item;
  const waits = item.status === 'PROPOSED';
  return (
    <li className="bl-agenda__item">
      <div className="bl-agenda__what">
        <p className="bl-agenda__title">
          {title} {!waits && <Badge>{t('proposals.refused')}</Badge>}
        </p>
        <p className="bl-agenda__detail">
          {[agendaKinds[item.kind], item.proposedByName && t('proposals.by', { name: item.proposedByName })]
            .filter(Boolean)
            .join(', ')}
        </p>
        {item.note && <p className="bl-agenda__note">{item.note}</p>}
        {item.refusedReason && (
          <p className="bl-agenda__note">{t('proposals.because', { reason: item.refusedReason })}</p>
        )}
        {notice}
      </div>
      {waits && (mayDecide || item.viewerCan.takeBack) && (
        <div className="bl-actions">
          {mayDecide && (
            <>
              <Button
                busy={busy}
                onClick={() =>
                  void act({
                    send: () => decide({ variables: { input: { id, version, isTaken: true } } }),
                    done: () => t('proposals.taken', { title }),
                  })
                }
              >
                {t('proposals.take')}
              </Button>
              <Button purpose="subtle" busy={busy} onClick={() => setRefusing(true)}>
                {t('proposals.refuse')}
              </Button>
            </>
          )}
          {item.viewerCan.takeBack && (
            <Button
              purpose="subtle"
              busy={busy}
              onClick={() =>
                void act({
                  send: () => remove({ variables: { input: { id, version } } }),
                  done: () => t('agenda.removed', { title }),
                })
              }
            >
              {t('proposals.takeBack')}
            </Button>
          )}
        </div>
      )}
      {isRefusing && <RefuseDialog item={item} onClose={() => setRefusing(false)} />}
    </li>
  );
}

/** Why a point does not come on this agenda; its proposer reads it. */
function RefuseDialog({ item, onClose }: { item: AgendaItemFragment; onClose: () => void }) {
  const t = useText();
  const [decide] = useMutation(DecideAgendaProposalDocument);
  const form = useSave({
    schema: () => z.object({ reason: text({ max: 300, min: 3, missing: t('proposals.reasonMissing') }) }),
    record: item,
    valuesOf: () => ({ reason: '' }),
    now: ({ title }) => title,
    send: ({ reason }, version) => decide({ variables: { input: { id: item.id, version, isTaken: false, reason } } }),
    refetch: [MeetingDocument],
    done: t('proposals.refusedDone'),
    onSaved: onClose,
  });
  return (
    <FormDialog form={form} title={t('proposals.refuseTitle')} submit={t('proposals.refuse')} onClose={onClose}>
      <TextField
        form={form}
        name="reason"
        label={t('proposals.reason')}
        description={t('proposals.reasonHelp')}
        max={300}
      />
    </FormDialog>
  );
}
