import type { Entry } from '../../shared/navigation.js';

export const inWorkspace: Entry = {
  text: 'work.compare',
  href: '/werkruimte/vergelijken',
  icon: 'table',
  needs: 'comparison:own',
  group: 'know',
};

export const inProgramme = {
  picture: {
    text: 'programme.picture',
    href: '/programma',
    icon: 'map',
    needs: 'programme:aggregate',
    group: 'picture',
  },
  municipalities: {
    text: 'programme.municipalities',
    href: '/programma/gemeenten',
    icon: 'building',
    needs: 'programme:named',
    group: 'picture',
  },
  caseload: {
    text: 'programme.caseload',
    href: '/programma/mijn-gemeenten',
    icon: 'people',
    needs: 'programme:caseload',
    group: 'work',
  },
  comparison: {
    text: 'work.sideBySide',
    href: '/programma/vergelijken',
    icon: 'table',
    needs: 'comparison:named',
    group: 'know',
  },
} satisfies Record<string, Entry>;
