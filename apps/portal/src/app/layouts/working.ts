import { withClient } from '../../shared/WithClient.js';
import * as layouts from './WorkspaceLayout.js';

/** The layouts of the working screens, with the client that public pages do without. */
export const AccountLayout = withClient(layouts.AccountLayout);
export const WorkspaceLayout = withClient(layouts.WorkspaceLayout);
export const ProgrammeLayout = withClient(layouts.ProgrammeLayout);
