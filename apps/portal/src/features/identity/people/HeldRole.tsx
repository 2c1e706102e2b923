import { useMutation } from '@apollo/client/react';
import { Badge, Button, Paragraph } from '@bloemen/ui';
import { useState } from 'react';
import { z } from 'zod/mini';
import { EndRoleDocument, PeopleDocument, type PersonInWorkspaceFragment } from './people.generated.js';
import { longDateOf } from '../../../shared/formats.js';
import { FormDialog } from '../../../shared/forms/FormDialog.js';
import { useSave } from '../../../shared/forms/useSave.js';
import { useText } from '../../../shared/i18n.js';

/** One role of one person, and for who may: the end of it, after a question. */
export function HeldRole({ name, held }: { name: string; held: PersonInWorkspaceFragment['roleAssignments'][number] }) {
  const t = useText();
  const [asking, setAsking] = useState(false);
  const role = t(`role.${held.role}`);
  return (
    <div className="bl-actions">
      <Badge tone={held.endsAt ? 'neutral' : 'accent'}>
        {held.organisationName ? t('people.forOrganisation', { role, organisation: held.organisationName }) : role}
      </Badge>
      <span>
        {held.endsAt
          ? t('people.until', { date: longDateOf(held.endsAt) })
          : t('people.since', { date: longDateOf(held.startsAt) })}
      </span>
      {held.viewerCan.end && (
        <Button purpose="subtle" aria-label={t('people.endOf', { role, name })} onClick={() => setAsking(true)}>
          {t('people.end')}
        </Button>
      )}
      {asking && <EndDialog id={held.id} name={name} role={role} onClose={() => setAsking(false)} />}
    </div>
  );
}

function EndDialog({ id, name, role, onClose }: { id: string; name: string; role: string; onClose: () => void }) {
  const t = useText();
  const [end] = useMutation(EndRoleDocument);
  const form = useSave({
    schema: () => z.object({}),
    valuesOf: () => ({}),
    send: () => end({ variables: { input: { roleAssignmentId: id } } }),
    refetch: [PeopleDocument],
    done: t('people.ended', { name }),
    onSaved: onClose,
  });
  return (
    <FormDialog form={form} title={t('people.endTitle')} submit={t('people.end')} hint="negative" onClose={onClose}>
      <Paragraph>{t('people.endText', { name, role })}</Paragraph>
    </FormDialog>
  );
}
