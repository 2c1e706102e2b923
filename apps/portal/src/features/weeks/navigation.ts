import type { Entry } from '../../shared/navigation.js';

export const inWorkspace: Entry = {
  text: 'work.week',
  href: '/werkruimte/week',
  icon: 'calendar',
  needs: 'week:read',
  group: 'outward',
};

export const inProgramme: Entry = {
  text: 'programme.week',
  href: '/programma/week',
  icon: 'calendar',
  needs: 'programme:aggregate',
  group: 'outward',
};
