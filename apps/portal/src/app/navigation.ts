import type { IconName } from '@bloemen/ui';
import type { Permission } from '@bloemen/vocabulary';
import type { Session } from '../shared/session.js';

export type Entry = { text: string; href: string; icon: IconName; needs: Permission };

/** The parts of the workspace that a person is in. */
export const entriesOf = ({ workspace }: Pick<Session, 'workspace'>) =>
  workspace.kind === 'municipality' ? workspaceEntries : programmeEntries;

/** The first screen that a role can open. */
export const firstScreenOf = (session: Session) =>
  entriesOf(session).find(({ needs }) => session.can(needs))?.href ?? '/account';

/** The side navigation of a municipality's workspace; people see what their role can open. */
export const workspaceEntries: Entry[] = [
  { text: 'work.overview', href: '/werkruimte', icon: 'home', needs: 'workspace:read' },
  { text: 'work.coalition', href: '/werkruimte/coalitie', icon: 'people', needs: 'coalition:read' },
  { text: 'work.commitment', href: '/werkruimte/verklaring', icon: 'check', needs: 'commitment:read' },
  { text: 'work.plan', href: '/werkruimte/plan', icon: 'list', needs: 'plan:read' },
  { text: 'work.figures', href: '/werkruimte/cijfers', icon: 'chart', needs: 'indicators:read' },
  { text: 'work.reports', href: '/werkruimte/rapporten', icon: 'document', needs: 'report:request' },
  { text: 'work.people', href: '/werkruimte/mensen', icon: 'person', needs: 'people:read' },
  { text: 'work.settings', href: '/werkruimte/instellingen', icon: 'settings', needs: 'settings:read' },
  { text: 'work.trail', href: '/werkruimte/logboek', icon: 'list', needs: 'trail:read' },
];

/** The side navigation of the national programme and the VNG. */
export const programmeEntries: Entry[] = [
  { text: 'programme.picture', href: '/programma', icon: 'map', needs: 'programme:aggregate' },
  { text: 'programme.municipalities', href: '/programma/gemeenten', icon: 'list', needs: 'programme:named' },
  { text: 'programme.caseload', href: '/programma/mijn-gemeenten', icon: 'people', needs: 'programme:caseload' },
  { text: 'programme.evenings', href: '/programma/avonden', icon: 'calendar', needs: 'event:manage' },
  { text: 'programme.wordings', href: '/programma/verklaringen', icon: 'document', needs: 'wording:manage' },
  { text: 'programme.names', href: '/programma/organisatienamen', icon: 'edit', needs: 'organisation:decide' },
  { text: 'work.figures', href: '/programma/cijfers', icon: 'chart', needs: 'indicators:import' },
  { text: 'work.reports', href: '/programma/rapporten', icon: 'document', needs: 'report:request' },
  { text: 'work.people', href: '/programma/mensen', icon: 'person', needs: 'people:read' },
  { text: 'work.trail', href: '/programma/logboek', icon: 'list', needs: 'trail:read' },
];
