import type { Entry } from '../../shared/navigation.js';

export const inWorkspace: Entry = {
  text: 'work.trail',
  href: '/werkruimte/logboek',
  icon: 'list',
  needs: 'trail:read',
};

export const inProgramme: Entry = { text: 'work.trail', href: '/programma/logboek', icon: 'list', needs: 'trail:read' };
