import type { Entry } from '../../../shared/navigation.js';

export const inWorkspace: Entry = {
  text: 'work.actions',
  href: '/werkruimte/acties',
  icon: 'check',
  needs: 'meeting:read',
  group: 'work',
};
