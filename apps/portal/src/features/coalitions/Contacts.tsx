import { useMutation } from '@apollo/client/react';
import { Alert, Badge, Button, Card, DemoMark, Icon, Link, Menu } from '@bloemen/ui';
import { contactRoles, mailTroubles } from '@bloemen/vocabulary';
import { useState } from 'react';
import { longDate } from '../../shared/formats.js';
import { useText } from '../../shared/i18n.js';
import { useMove } from '../../shared/useMove.js';
import {
  CoalitionMemberDocument,
  SaveCoalitionContactDocument,
  TryCoalitionContactAgainDocument,
  type MemberDetailFragment,
} from './coalition.generated.js';
import { ContactDialog, RemoveContactDialog, SucceedDialog } from './ContactDialogs.js';
import { inAYear, type ContactPerson } from './words.js';

type Asking = { add: true } | { edit: ContactPerson } | { succeed: ContactPerson } | { remove: ContactPerson };

/** Whom one reaches at an organisation: each with what about, and whether it is still right. */
export function Contacts({ member }: { member: MemberDetailFragment }) {
  const t = useText();
  const [asking, setAsking] = useState<Asking | null>(null);
  const close = () => setAsking(null);
  const mayWrite = member.viewerCan.saveContact;
  return (
    <Card
      title={t('contacts.title')}
      level={2}
      footer={
        mayWrite && (
          <Button iconStart={<Icon name="plus" />} onClick={() => setAsking({ add: true })}>
            {t('contacts.add')}
          </Button>
        )
      }
    >
      {member.contacts.length === 0 ? (
        <p>{t('contacts.none')}</p>
      ) : (
        <ul className="bl-contacts" aria-label={t('contacts.title')}>
          {member.contacts.map((contact) => (
            <Contact key={contact.id} member={member} contact={contact} mayWrite={mayWrite} onAsk={setAsking} />
          ))}
        </ul>
      )}
      <p className="bl-coalition-note">{t('contacts.intro')}</p>
      {asking && 'add' in asking && <ContactDialog member={member} contact={null} onClose={close} />}
      {asking && 'edit' in asking && <ContactDialog member={member} contact={asking.edit} onClose={close} />}
      {asking && 'succeed' in asking && <SucceedDialog member={member} contact={asking.succeed} onClose={close} />}
      {asking && 'remove' in asking && <RemoveContactDialog contact={asking.remove} onClose={close} />}
    </Card>
  );
}

function Contact({
  member,
  contact,
  mayWrite,
  onAsk,
}: {
  member: MemberDetailFragment;
  contact: ContactPerson;
  mayWrite: boolean;
  onAsk: (asking: Asking) => void;
}) {
  const t = useText();
  const [save] = useMutation(SaveCoalitionContactDocument);
  const [retry] = useMutation(TryCoalitionContactAgainDocument);
  const name = contact.name ?? contact.email ?? t('contacts.nameless');
  const { act, busy, notice } = useMove({ refetch: [CoalitionMemberDocument], now: { words: name } });
  const confirm = () => {
    const { id, version, email, phone, roles, consentedOn } = contact;
    const reviewOn = inAYear();
    const person = { name: contact.name, email, phone, roles, consentedOn, reviewOn };
    void act({
      send: () => save({ variables: { input: { organisationId: member.organisationId, id, version, ...person } } }),
      done: () => t('contacts.stillRightDone', { name, day: longDate(reviewOn) }),
    });
  };
  return (
    <li>
      <div className="bl-contacts__head">
        <p className="bl-contacts__name">
          {name} {contact.isDemonstration && <DemoMark />}
        </p>
        {mayWrite && (
          <Menu
            purpose="subtle"
            busy={busy}
            items={[
              { id: 'edit', label: t('contacts.edit'), onSelect: () => onAsk({ edit: contact }) },
              ...(contact.reviewOn
                ? [
                    {
                      id: 'right',
                      label: t('contacts.stillRight'),
                      description: t('contacts.stillRightHelp'),
                      onSelect: confirm,
                    },
                  ]
                : []),
              {
                id: 'succeed',
                label: t('contacts.succeed'),
                description: t('contacts.succeedHelp'),
                onSelect: () => onAsk({ succeed: contact }),
              },
              {
                id: 'remove',
                label: t('contacts.remove'),
                description: t('contacts.removeHelp'),
                hint: 'negative',
                onSelect: () => onAsk({ remove: contact }),
              },
            ]}
          >
            <span aria-hidden="true">{t('contacts.more')}</span>
            <span className="bl-visually-hidden">{t('contacts.moreOf', { name })}</span>
          </Menu>
        )}
      </div>
      <p className="bl-contacts__roles">
        {contact.roles.length > 0 ? (
          contact.roles.map((role) => <Badge key={role}>{contactRoles[role]}</Badge>)
        ) : (
          <span>{t('contacts.noRole')}</span>
        )}
      </p>
      {contact.name && contact.email && (
        <p>
          <Link href={`mailto:${contact.email}`} external={false}>
            {contact.email}
          </Link>
        </p>
      )}
      {contact.phone && (
        <p>
          <Link href={`tel:${contact.phone.replace(/[^+\d]/g, '')}`} external={false}>
            {contact.phone}
          </Link>
        </p>
      )}
      {contact.trouble && (
        <Alert
          kind="warning"
          actions={
            mayWrite && (
              <Button
                busy={busy}
                onClick={() =>
                  void act({
                    send: () => retry({ variables: { input: { id: contact.id, version: contact.version } } }),
                    done: () => t('contacts.triedAgain', { name }),
                  })
                }
              >
                {t('contacts.tryAgain')}
              </Button>
            )
          }
        >
          {t('contacts.trouble', { trouble: mailTroubles[contact.trouble] })}
        </Alert>
      )}
      <p className="bl-coalition-note">
        {contact.consentedOn
          ? t('contacts.consented', { day: longDate(contact.consentedOn) })
          : t('contacts.notConsented')}
        {contact.reviewOn && !contact.isReviewDue && ` · ${t('contacts.review', { day: longDate(contact.reviewOn) })}`}
      </p>
      {contact.isReviewDue && contact.reviewOn && (
        <p className="bl-contacts__due">
          <Badge tone="warning">{t('contacts.reviewDue')}</Badge>
          <span>{t('contacts.reviewDueSince', { day: longDate(contact.reviewOn) })}</span>
        </p>
      )}
      {notice}
    </li>
  );
}
