/** Errors of motions, decisions and undertakings. One Dutch sentence each, level B1. */
export const decisionsErrors = {
  'motion.needs_outcome':
    'Een motie is pas afgedaan als de commissie heeft gezegd wat zij vindt. Leg die uitkomst eerst vast.',
  'contribution.not_now': 'Dat kan bij deze bijdrage niet (meer). Kijk wat de status nu is.',
  'policy_link.name_taken': 'Deze verbinding is al vastgelegd. Wijzig de verbinding die er staat.',
  'theme.name_taken': 'Dit thema is al vastgelegd. Wijzig het thema dat er staat.',
  'agreement_clause.title_taken': 'Dit akkoord is al vastgelegd. Wijzig wat er staat.',
  'motion.not_now': 'Dat kan bij deze motie niet (meer). Kijk wat de status nu is.',
} as const;
