import { useSession } from '../../shared/session.js';

/** In which of the two places the toolkit is open: the same pages stand in both. */
export type ToolkitPlace = '/werkruimte/toolkit' | '/programma/toolkit';

/** The place of whoever looks. */
export function useToolkitPlace(): ToolkitPlace {
  return useSession()?.workspace.kind === 'municipality' ? '/werkruimte/toolkit' : '/programma/toolkit';
}
