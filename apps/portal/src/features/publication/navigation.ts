import type { Entry } from '../../shared/navigation.js';

export const inWorkspace: Entry = {
  text: 'work.public',
  href: '/werkruimte/openbaar',
  icon: 'external',
  needs: 'publication:read',
  group: 'outward',
};

export const newsInProgramme: Entry = {
  text: 'programme.news',
  href: '/programma/nieuws',
  icon: 'external',
  needs: 'news:write',
  group: 'outward',
};
