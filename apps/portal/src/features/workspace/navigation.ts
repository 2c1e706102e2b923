import type { Entry } from '../../shared/navigation.js';

export const inWorkspace: Entry = {
  text: 'work.overview',
  href: '/werkruimte',
  icon: 'home',
  needs: 'dashboard:read',
  group: 'work',
};
