/** Errors of motions, decisions and undertakings. One Dutch sentence each, level B1. */
export const decisionsErrors = {
  'motion.needs_outcome':
    'Een motie is pas afgedaan als de commissie heeft gezegd wat zij vindt. Leg die uitkomst eerst vast.',
  'motion.not_now': 'Dat kan bij deze motie niet (meer). Kijk wat de status nu is.',
  'press.not_now': 'Dat kan bij dit persbericht niet (meer). Kijk wat de status nu is.',
  'press.own_text': 'U schreef mee aan deze tekst. Laat iemand anders de tekst goedkeuren, bijvoorbeeld de wethouder.',
  'press.quotes_open':
    'Niet iedereen die u citeert, is akkoord. Vraag om akkoord, of leg vast waar staat dat iemand akkoord is.',
  'press.figures_open':
    'In de tekst staat een percentage zonder bron. Leg het vast bij de cijfers van dit persbericht.',
  'press.no_decision':
    'Dit persbericht hoort nog niet bij een besluit. Kies eerst het besluit, daarna kan het persbericht naar buiten.',
  'press.being_corrected': 'Er is al een correctie van dit persbericht. Werk daarin verder.',
  'press.quote_no_mail': 'Van deze persoon is nog geen e-mailadres vastgelegd. Vul dat eerst in bij het citaat.',
  'press.nothing_proposed': 'Deze persoon stelde geen andere woorden voor. Er is dus niets om over te nemen.',
  'press_quote.link_invalid':
    'Deze link werkt niet (meer). Vraag de afdeling communicatie van de gemeente om een nieuwe.',
} as const;
