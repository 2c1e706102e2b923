import type { Entry } from '../../shared/navigation.js';

export const inProgramme = {
  picture: { text: 'programme.picture', href: '/programma', icon: 'map', needs: 'programme:aggregate' },
  municipalities: {
    text: 'programme.municipalities',
    href: '/programma/gemeenten',
    icon: 'list',
    needs: 'programme:named',
  },
  caseload: {
    text: 'programme.caseload',
    href: '/programma/mijn-gemeenten',
    icon: 'people',
    needs: 'programme:caseload',
  },
} satisfies Record<string, Entry>;
