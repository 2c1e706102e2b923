/** Errors of pledges. One Dutch sentence each, level B1. */
export const pledgesErrors = {
  'pledge.not_a_partner': 'Deze organisatie zit nu niet in uw coalitie. Voeg haar eerst toe.',
  'pledge.already_pledged': 'Deze organisatie doet al mee. Trek de bijdrage eerst in als er een nieuwe komt.',
  'pledge.not_standing': 'Deze bijdrage staat niet (meer). Er is niets om in te trekken.',
} as const;
