import type { Entry } from '../../shared/navigation.js';

export const inWorkspace: Entry = {
  text: 'work.commitment',
  href: '/werkruimte/verklaring',
  icon: 'check',
  needs: 'commitment:read',
};

export const inProgramme: Entry = {
  text: 'programme.wordings',
  href: '/programma/verklaringen',
  icon: 'document',
  needs: 'wording:manage',
};
