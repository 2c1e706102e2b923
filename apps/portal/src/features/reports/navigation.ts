import type { Entry } from '../../shared/navigation.js';

export const inWorkspace: Entry = {
  text: 'work.reports',
  href: '/werkruimte/rapporten',
  icon: 'document',
  needs: 'report:request',
  group: 'know',
};

export const inProgramme: Entry = {
  text: 'work.reports',
  href: '/programma/rapporten',
  icon: 'document',
  needs: 'report:request',
  group: 'know',
};
