import type { Entry } from '../../shared/navigation.js';

export const inWorkspace: Entry = {
  text: 'work.decisions',
  href: '/werkruimte/besluiten',
  icon: 'list',
  needs: 'decision:read',
  group: 'work',
};
