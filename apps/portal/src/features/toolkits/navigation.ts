import type { Entry } from '../../shared/navigation.js';

export const inWorkspace: Entry = {
  text: 'work.toolkit',
  href: '/werkruimte/toolkit',
  icon: 'toolbox',
  needs: 'toolkit:read',
  group: 'know',
};

export const inProgramme: Entry = {
  text: 'work.toolkit',
  href: '/programma/toolkit',
  icon: 'toolbox',
  needs: 'toolkit:read',
  group: 'know',
};
