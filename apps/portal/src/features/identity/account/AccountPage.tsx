import { Badge, DataList, DemoMark, Page, PageHeader, Section } from '@bloemen/ui';
import { useText, withMessages } from '../../../shared/i18n.js';
import { useSession } from '../../../shared/session.js';
import messages from './account.nl.json' with { type: 'json' };
import { OpenSessions } from './OpenSessions.js';
import { Workspaces } from './Workspaces.js';

/** Who you are, where you may work and where you are signed in. */
export const AccountPage = withMessages(messages, function AccountPage() {
  const t = useText();
  const session = useSession();
  if (!session) return null;
  const { person, roles, workspace, workspaces } = session;
  return (
    <Page>
      <PageHeader
        title={t('account.title')}
        meta={
          person.isExample && (
            <>
              <DemoMark />
              <span>{t('account.example')}</span>
            </>
          )
        }
      />
      <Section title={t('account.who')}>
        <DataList
          items={[
            { label: t('account.name'), value: person.displayName },
            { label: t('account.email'), value: person.email },
            { label: t('account.workspace'), value: workspace.name },
            {
              label: t('account.roles'),
              value: (
                <span className="bl-actions">
                  {roles.map((role) => (
                    <Badge key={role} tone="accent">
                      {t(`role.${role}`)}
                    </Badge>
                  ))}
                </span>
              ),
            },
          ]}
        />
      </Section>
      {workspaces.length > 1 && <Workspaces session={session} />}
      <OpenSessions />
    </Page>
  );
});
