import { useMutation } from '@apollo/client/react';
import { Badge, Button, Link, Paragraph } from '@bloemen/ui';
import { useState } from 'react';
import { SwitchWorkspaceDocument } from './account.generated.js';
import type { PageAddress } from '../../../shared/address.js';
import { useText, withMessages } from '../../../shared/i18n.js';
import { Failure } from '../../../shared/Failure.js';
import type { Session, Workspace } from '../../../shared/session.js';
import { addressOfWorkspace } from '../../../shared/tab.js';
import messages from './account.nl.json' with { type: 'json' };
import './account.css';

/**
 * The workspaces of one person, to change to. Changing loads the page anew, so that nothing of the other workspace stays
 * on the screen; other tabs stay in theirs. Each can also be opened beside this one.
 */
export const WorkspaceList = withMessages(
  messages,
  function WorkspaceList({
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
      <>
        <Paragraph>{t('account.workspacesIntro')}</Paragraph>
        <ul className="bl-workspaces">
          {workspaces.map((workspace) => (
            <li key={workspace.tenantId}>
              {workspace.tenantId === current.tenantId ? (
                <>
                  <strong>{workspace.name}</strong>
                  <Badge tone="accent">{t('account.current')}</Badge>
                </>
              ) : (
                <>
                  {chosen === workspace.tenantId && <Failure error={error} />}
                  <Button busy={loading} onClick={() => enter(workspace)}>
                    {t('account.switch', { place: workspace.name })}
                  </Button>
                  <Link href={addressOf(workspace)} target="_blank">
                    {t('account.beside', { place: workspace.name })}
                  </Link>
                </>
              )}
            </li>
          ))}
        </ul>
      </>
    );
  },
);
