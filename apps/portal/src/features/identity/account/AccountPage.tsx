import { Actions, Badge, Card, Columns, DataList, DemoMark, DetailPage, Span } from '@bloemen/ui';
import { useText, withMessages } from '../../../shared/i18n.js';
import { RouteLink } from '../../../shared/links.js';
import { useSession } from '../../../shared/session.js';
import messages from './account.nl.json' with { type: 'json' };
import { OpenSessions } from './OpenSessions.js';
import { WorkspaceList } from './WorkspaceList.js';

/** Who you are, where you may work and where you are signed in. */
export const AccountPage = withMessages(messages, function AccountPage() {
  const t = useText();
  const session = useSession();
  if (!session) return null;
  const { person, roles, workspace, workspaces } = session;
  return (
    <DetailPage
      title={t('account.title')}
      badges={
        person.isExample && (
          <>
            <DemoMark />
            <span>{t('account.example')}</span>
          </>
        )
      }
    >
      <Columns>
        <Span of={4}>
          <div className="bl-aside">
            <Card title={t('account.who')} level={2}>
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
            </Card>
            <Card title={t('account.noticesTitle')} level={2}>
              <Actions>
                <RouteLink to="/account/berichten">{t('account.notices')}</RouteLink>
                <RouteLink to="/account/mail">{t('account.mail')}</RouteLink>
              </Actions>
            </Card>
            {workspaces.length > 1 && (
              <Card title={t('account.workspacesTitle')} level={2}>
                <WorkspaceList session={session} />
              </Card>
            )}
          </div>
        </Span>
        <Span of={8}>
          <OpenSessions />
        </Span>
      </Columns>
    </DetailPage>
  );
});
