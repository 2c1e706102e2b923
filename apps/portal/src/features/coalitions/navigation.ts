import type { Entry } from '../../shared/navigation.js';

export const inWorkspace: Entry = {
  text: 'work.coalition',
  href: '/werkruimte/coalitie',
  icon: 'people',
  needs: 'coalition:read',
  group: 'work',
};
