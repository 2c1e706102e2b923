import type { Entry } from '../../shared/navigation.js';

export const inWorkspace: Entry = {
  text: 'work.settings',
  href: '/werkruimte/instellingen',
  icon: 'settings',
  needs: 'settings:read',
  group: 'foot',
};
