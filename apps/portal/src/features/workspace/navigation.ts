import type { Entry } from '../../shared/navigation.js';

export const inWorkspace: Entry = {
  text: 'work.overview',
  href: '/werkruimte',
  icon: 'home',
  needs: 'dashboard:read',
  group: 'work',
};

/** For who speaks for an organisation: all its coalitions. */
export const ownCoalitions: Entry = {
  text: 'work.ownCoalitions',
  href: '/werkruimte/mijn-coalities',
  icon: 'panel',
  needs: 'own-coalitions:read',
  group: 'work',
};
