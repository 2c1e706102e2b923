/** Errors of motions, decisions and undertakings. One Dutch sentence each, level B1. */
export const decisionsErrors = {
  'motion.needs_outcome':
    'Een motie is pas afgedaan als de commissie heeft gezegd wat zij vindt. Leg die uitkomst eerst vast.',
  'contribution.not_now': 'Dat kan bij deze bijdrage niet (meer). Kijk wat de status nu is.',
  'policy_link.name_taken': 'Deze verbinding is al vastgelegd. Wijzig de verbinding die er staat.',
  'theme.name_taken': 'Dit thema is al vastgelegd. Wijzig het thema dat er staat.',
  'agreement_clause.title_taken': 'Dit akkoord is al vastgelegd. Wijzig wat er staat.',
  'motion.not_now': 'Dat kan bij deze motie niet (meer). Kijk wat de status nu is.',
  'motion.in_use': 'Bij deze motie hoort een besluit of een toezegging. Maak die eerst los van de motie.',
  'undertaking.not_now': 'Dat kan bij deze toezegging niet (meer). Kijk wat de status nu is.',
  'executive_decision.case_taken':
    'Er is al een besluit met dit zaaknummer. Controleer het nummer, of wijzig dat besluit.',
  'executive_decision.decided':
    'Over een punt van dit besluit is besloten. Klopt dat niet? Zet dat punt eerst terug naar voorgenomen, met de reden.',
  'executive_decision.statement_rests':
    'Op dit besluit rust de intentieverklaring van de gemeente. Daarom kan het niet worden verwijderd.',
  'executive_decision.in_use':
    'Bij dit besluit hoort een toezegging, geld of een persbericht. Maak die eerst los van het besluit.',
  'decision_point.not_proposed': 'Dit punt is geen voornemen meer. Zet het eerst terug naar voorgenomen, met de reden.',
  'decision_point.move_not_possible': 'Dat kan bij dit punt niet (meer). Kijk wat de status nu is.',
  'decision_point.statement_rests':
    'Op dit punt rust de intentieverklaring van de gemeente. Daarom kan het niet terug naar voorgenomen.',
  'decision_point.others_now': 'Iemand heeft intussen punten toegevoegd of verwijderd. Laad de pagina opnieuw.',
  'committee_view.closes_motion':
    'Met deze zienswijze is een motie afgedaan. Heropen eerst de motie, als de zienswijze niet klopt.',
  'agenda_category.label_taken': 'Er is al een soort stuk met deze naam. Kies een andere naam.',
  'agenda_category.in_use': 'Deze soort stuk hoort bij een zienswijze, of bestaat niet meer. Laad de pagina opnieuw.',
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
