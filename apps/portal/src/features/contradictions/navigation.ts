import type { Entry } from '../../shared/navigation.js';

export const inProgramme: Entry = {
  text: 'programme.differences',
  href: '/programma/verschillen',
  icon: 'info',
  needs: 'contradiction:read',
  group: 'know',
};
