import type { Entry } from '../../shared/navigation.js';

export const inWorkspace = {
  people: { text: 'work.people', href: '/werkruimte/mensen', icon: 'person', needs: 'people:read', group: 'manage' },
} satisfies Record<string, Entry>;

export const inProgramme = {
  names: {
    text: 'programme.names',
    href: '/programma/organisatienamen',
    icon: 'tag',
    needs: 'organisation:decide',
    group: 'manage',
  },
  people: { text: 'work.people', href: '/programma/mensen', icon: 'person', needs: 'people:read', group: 'manage' },
} satisfies Record<string, Entry>;
