import type { Entry } from '../../../shared/navigation.js';

export const inWorkspace: Entry = {
  text: 'work.press',
  href: '/werkruimte/persberichten',
  icon: 'mail',
  needs: 'press:read',
  group: 'outward',
};
