import type { Entry } from '../../shared/navigation.js';

export const inWorkspace: Entry = {
  text: 'work.plan',
  href: '/werkruimte/plan',
  icon: 'flower',
  needs: 'plan:read',
  group: 'work',
};
