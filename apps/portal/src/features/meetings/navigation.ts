import type { Entry } from '../../shared/navigation.js';

export const inWorkspace: Entry = {
  text: 'work.meetings',
  href: '/werkruimte/overleg',
  icon: 'calendar',
  needs: 'meeting:read',
  group: 'work',
};
