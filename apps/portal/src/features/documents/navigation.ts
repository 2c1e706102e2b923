import type { Entry } from '../../shared/navigation.js';

export const inWorkspace: Entry = {
  text: 'work.documents',
  href: '/werkruimte/documenten',
  icon: 'document',
  needs: 'document:read',
  group: 'know',
};
