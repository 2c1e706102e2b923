import type { Entry } from '../../shared/navigation.js';

export const inWorkspace: Entry = {
  text: 'work.budgets',
  href: '/werkruimte/geld',
  icon: 'table',
  needs: 'budget:read',
  group: 'work',
};
