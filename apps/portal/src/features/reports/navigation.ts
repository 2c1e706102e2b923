import type { Entry } from '../../shared/navigation.js';

export const inWorkspace: Entry = {
  text: 'work.reports',
  href: '/werkruimte/rapporten',
  icon: 'document',
  needs: 'report:request',
  group: 'know',
  within: [{ href: '/werkruimte/rapporten/documenten', needs: 'paper:template' }],
};

/** For whoever stands before the council. */
export const positionInWorkspace: Entry = {
  text: 'work.position',
  href: '/werkruimte/positie',
  icon: 'person',
  needs: 'paper:position',
  group: 'know',
};

export const inProgramme: Entry = {
  text: 'work.reports',
  href: '/programma/rapporten',
  icon: 'document',
  needs: 'report:request',
  group: 'know',
};
