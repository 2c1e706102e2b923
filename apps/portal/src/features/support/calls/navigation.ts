import type { Entry } from '../../../shared/navigation.js';

export const inWorkspace: Entry = {
  text: 'work.calls',
  href: '/werkruimte/gesprekken',
  icon: 'calendar',
  needs: 'support:ask_call',
  group: 'know',
};

export const inProgramme: Entry = {
  text: 'work.calls',
  href: '/programma/gesprekken',
  icon: 'calendar',
  needs: 'support:propose_call',
  group: 'work',
};
