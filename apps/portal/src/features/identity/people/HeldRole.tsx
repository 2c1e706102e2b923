import { useMutation } from '@apollo/client/react';
import { Badge, Button, Dialog, Paragraph, useToast } from '@bloemen/ui';
import { useState } from 'react';
import { EndRoleDocument, PeopleDocument, type PersonInWorkspaceFragment } from './people.generated.js';
import { longDate } from '../../../shared/formats.js';
import { useText } from '../../../shared/i18n.js';
import { Problem } from '../../../shared/Problem.js';

/** One role of one person, and for who may: the end of it, after a question. */
export function HeldRole({
  name,
  held,
  mayEnd,
}: {
  name: string;
  held: PersonInWorkspaceFragment['roleAssignments'][number];
  mayEnd: boolean;
}) {
  const t = useText();
  const toast = useToast();
  const [asking, setAsking] = useState(false);
  const [end, { loading, error }] = useMutation(EndRoleDocument, { refetchQueries: [PeopleDocument] });
  const role = t(`role.${held.role}`);
  const confirm = () =>
    end({ variables: { input: { roleAssignmentId: held.id } } }).then(
      () => {
        setAsking(false);
        toast(t('people.ended', { name }));
      },
      () => undefined,
    );

  return (
    <div className="bl-actions">
      <Badge tone={held.endsAt ? 'neutral' : 'accent'}>
        {held.organisationName ? t('people.forOrganisation', { role, organisation: held.organisationName }) : role}
      </Badge>
      <span>
        {held.endsAt
          ? t('people.until', { date: longDate(held.endsAt.slice(0, 10)) })
          : t('people.since', { date: longDate(held.startsAt.slice(0, 10)) })}
      </span>
      {mayEnd && !held.endsAt && (
        <Button purpose="subtle" aria-label={t('people.endOf', { role, name })} onClick={() => setAsking(true)}>
          {t('people.end')}
        </Button>
      )}
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('people.endTitle')}
        actions={
          <>
            <Button purpose="primary" hint="negative" busy={loading} onClick={() => void confirm()}>
              {t('people.end')}
            </Button>
            <Button onClick={() => setAsking(false)}>{t('people.cancel')}</Button>
          </>
        }
      >
        {error && <Problem error={error} />}
        <Paragraph>{t('people.endText', { name, role })}</Paragraph>
      </Dialog>
    </div>
  );
}
