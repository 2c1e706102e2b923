import { useMutation } from '@apollo/client/react';
import { Actions, Badge, Button, Card, Grid, Link, Section } from '@bloemen/ui';
import { useState } from 'react';
import { SwitchWorkspaceDocument } from './account.generated.js';
import { useText } from '../../../shared/i18n.js';
import type { PageAddress } from '../../../shared/address.js';
import { Failure } from '../../../shared/Failure.js';
import type { Session, Workspace } from '../../../shared/session.js';
import { addressOfWorkspace } from '../../../shared/tab.js';

/**
 * The workspaces of one person. Changing loads the page anew, so that nothing of the other workspace stays on the
 * screen; other tabs stay in theirs. Each can also be opened beside this one.
 */
export function Workspaces({
  session: { person, workspace: current, workspaces },
  leave = (address) => location.assign(address),
}: {
  session: Session;
  leave?: (address: PageAddress) => void;
}) {
  const t = useText();
  const [change, { loading, error }] = useMutation(SwitchWorkspaceDocument);
  const addressOf = ({ tenantId }: Workspace) => addressOfWorkspace(person.id, tenantId);
  const [chosen, setChosen] = useState<string | null>(null);
  const enter = (workspace: Workspace) => {
    setChosen(workspace.tenantId);
    change({ variables: { input: { tenantId: workspace.tenantId } } }).then(
      () => leave(addressOf(workspace)),
      () => undefined,
    );
  };
  return (
    <Section title={t('account.workspacesTitle')} intro={t('account.workspacesIntro')}>
      <Grid>
        {workspaces.map((workspace) => (
          <Card
            key={workspace.tenantId}
            title={workspace.name}
            tone={workspace.tenantId === current.tenantId ? 'accent' : 'plain'}
          >
            {workspace.tenantId === current.tenantId ? (
              <div>
                <Badge tone="accent">{t('account.current')}</Badge>
              </div>
            ) : (
              <Actions>
                {chosen === workspace.tenantId && <Failure error={error} />}
                <Button busy={loading} onClick={() => enter(workspace)}>
                  {t('account.switch', { place: workspace.name })}
                </Button>
                <Link href={addressOf(workspace)} target="_blank">
                  {t('account.beside', { place: workspace.name })}
                </Link>
              </Actions>
            )}
          </Card>
        ))}
      </Grid>
    </Section>
  );
}
