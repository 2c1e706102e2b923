import type { Entry } from '../../shared/navigation.js';

export const inProgramme: Entry = {
  text: 'programme.week',
  href: '/programma/week',
  icon: 'calendar',
  needs: 'programme:aggregate',
  group: 'outward',
};
