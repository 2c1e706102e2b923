import type { Entry } from '../../shared/navigation.js';

export const inWorkspace: Entry = {
  text: 'work.commitment',
  href: '/werkruimte/verklaring',
  icon: 'seal',
  needs: 'commitment:read',
  group: 'outward',
};

export const inProgramme: Entry = {
  text: 'programme.wordings',
  href: '/programma/verklaringen',
  icon: 'seal',
  needs: 'wording:manage',
  group: 'manage',
};
