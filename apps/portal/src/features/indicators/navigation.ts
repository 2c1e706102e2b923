import type { Entry } from '../../shared/navigation.js';

export const inWorkspace: Entry = {
  text: 'work.figures',
  href: '/werkruimte/cijfers',
  icon: 'chart',
  needs: 'indicators:read',
  group: 'know',
};

export const inProgramme: Entry = {
  text: 'work.figures',
  href: '/programma/cijfers',
  icon: 'chart',
  needs: 'indicators:import',
  group: 'know',
};
