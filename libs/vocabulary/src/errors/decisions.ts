/** Errors of motions, decisions and undertakings. One Dutch sentence each, level B1. */
export const decisionsErrors = {
  'motion.needs_outcome':
    'Een motie is pas afgedaan als de commissie heeft gezegd wat zij vindt. Leg die uitkomst eerst vast.',
  'motion.not_now': 'Dat kan bij deze motie niet (meer). Kijk wat de status nu is.',
  'motion.in_use': 'Bij deze motie hoort een besluit of een toezegging. Maak die eerst los van de motie.',
  'undertaking.not_now': 'Dat kan bij deze toezegging niet (meer). Kijk wat de status nu is.',
} as const;
