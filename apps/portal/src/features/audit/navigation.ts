import type { Entry } from '../../shared/navigation.js';

export const inWorkspace: Entry = {
  text: 'work.trail',
  href: '/werkruimte/logboek',
  icon: 'history',
  needs: 'trail:read',
  group: 'manage',
};

export const inProgramme: Entry = {
  text: 'work.trail',
  href: '/programma/logboek',
  icon: 'history',
  needs: 'trail:read',
  group: 'manage',
};
