import type { Entry } from '../../shared/navigation.js';

export const inWorkspace = {
  people: { text: 'work.people', href: '/werkruimte/mensen', icon: 'person', needs: 'people:read' },
} satisfies Record<string, Entry>;

export const inProgramme = {
  names: { text: 'programme.names', href: '/programma/organisatienamen', icon: 'edit', needs: 'organisation:decide' },
  people: { text: 'work.people', href: '/programma/mensen', icon: 'person', needs: 'people:read' },
} satisfies Record<string, Entry>;
