import type { Entry } from '../../shared/navigation.js';

export const inProgramme: Entry = {
  text: 'programme.evenings',
  href: '/programma/avonden',
  icon: 'calendar',
  needs: 'event:manage',
  group: 'work',
};
