import type { Entry } from '../../shared/navigation.js';

export const inWorkspace: Entry = {
  text: 'work.support',
  href: '/werkruimte/begeleiding',
  icon: 'person',
  needs: 'support:own',
  group: 'work',
};

export const inProgramme: Entry = {
  text: 'programme.team',
  href: '/programma/team',
  icon: 'person',
  needs: 'support:team',
  group: 'work',
};
