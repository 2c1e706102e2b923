import { useMutation } from '@apollo/client/react';
import { Badge, Button, Card, Grid, Section } from '@bloemen/ui';
import { SwitchWorkspaceDocument } from '../../generated/gql.js';
import { useText } from '../../shared/i18n.js';
import { Problem } from '../../shared/Problem.js';
import type { Workspace } from '../../shared/session.js';

/** The workspaces of one person. Changing loads the page anew, so that nothing of the other workspace stays on the screen. */
export function Workspaces({ current, workspaces, leave = (href) => location.assign(href) }: { current: Workspace; workspaces: readonly Workspace[]; leave?: (href: string) => void }) {
  const t = useText();
  const [change, { loading, error }] = useMutation(SwitchWorkspaceDocument);
  const enter = (workspace: Workspace) => {
    change({ variables: { input: { tenantId: workspace.tenantId } } }).then(() => leave('/start'), () => undefined);
  };
  return (
    <Section title={t('account.workspacesTitle')} intro={t('account.workspacesIntro')}>
      {error && <Problem error={error} />}
      <Grid>
        {workspaces.map((workspace) => (
          <Card key={workspace.tenantId} title={workspace.name} tone={workspace.tenantId === current.tenantId ? 'accent' : 'plain'}>
            <div>
              {workspace.tenantId === current.tenantId
                ? <Badge tone="accent">{t('account.current')}</Badge>
                : <Button busy={loading} onClick={() => enter(workspace)}>{t('account.switch', { place: workspace.name })}</Button>}
            </div>
          </Card>
        ))}
      </Grid>
    </Section>
  );
}
