/** Errors of the plans module. One Dutch sentence each, level B1. */
export const plansErrors = {
  'evidence.kind_does_not_fit': 'Dit soort feit hoort niet bij deze pijler. Kies een ander soort.',
  'evidence.certainty_does_not_fit': 'Deze zekerheid past niet bij dit soort feit.',
  'evidence.in_future':
    'De datum ligt in de toekomst. Een plan is een voornemen: kies de dag waarop het is opgeschreven.',
  'evidence.needs_statement':
    'Dat er nog niets gebeurt, moet een medewerker verklaren. Kies als bron: verklaring van een medewerker.',
  'evidence.needs_recurrence': 'Kies of het geld eenmalig of structureel is.',
  'evidence.money_does_not_fit': 'Een bedrag of jaren horen alleen bij het soort Geld.',
  'evidence.effect_does_not_fit': 'Wat er veranderde hoort alleen bij meedoen van inwoners en bij een evaluatie.',
  'evidence.years_reversed': 'Het laatste jaar ligt voor het eerste jaar.',
  'evidence.end_does_not_fit':
    'Een laatste dag hoort alleen bij iets dat een tijd duurt, zoals een portefeuille of een afspraak.',
  'evidence.ends_before_start': 'De laatste dag ligt voor de dag waarop het begon.',
  'evidence.statement_needs_day': 'Een verklaring geldt op één dag. Vul dag, maand en jaar in.',
  'evidence.carried':
    'Dit feit komt uit een ander onderdeel van het platform. Wijzig het daar; dan verandert het hier mee.',
  'evidence.not_a_double':
    'Deze twee feiten kunt u niet meer samenvoegen. Misschien is er één ingetrokken of veranderd.',
  'evidence.confirmed_in_future': 'Deze dag ligt in de toekomst. Vul de dag in waarop iemand dit bevestigde.',
  'evidence.confirmed_before': 'Deze dag ligt voor het feit zelf. Vul een latere dag in.',
  'evidence.confirmed_after_end': 'Dit feit gold toen niet meer. Leg vast wat er nu is, als nieuw feit.',
  'evidence.withdrawn': 'Dit feit is ingetrokken. U kunt het niet meer wijzigen.',
  'activity.amount_without_money': 'Een bedrag hoort alleen bij een activiteit die geld kost.',
  'activity.counted_twice': 'Vul het aantal deelnemers in, of kies een groep. Niet allebei.',
  'activity.organisation_elsewhere': 'Deze organisatie hoort niet bij uw coalitie. Voeg haar daar eerst toe.',
  'advisory_group.name_taken': 'Er is al een groep met deze naam.',
  'milestone.wider_than_goal':
    'Een mijlpaal kan niet opener zijn dan haar doel. Kies een kleinere kring, of maak eerst het doel opener.',
  'plan.move_not_possible': 'Deze stap kan niet vanuit de status van nu. Misschien deed iemand anders dit al.',
  'plan.adoption_needs_evidence': 'Vul in wanneer het plan is vastgesteld, en in welk besluit.',
  'plan.adoption_in_future': 'De dag van vaststellen ligt in de toekomst. Vul de dag in waarop het besluit is genomen.',
  'plan.not_adopted': 'Van dit plan is niet vastgelegd wanneer het is vastgesteld.',
  'plan.missing': 'Leg eerst de titel van uw plan vast.',
  'principle.title_taken': 'Er is al een uitgangspunt met deze titel.',
  'principle.too_many': 'U kunt ten hoogste 20 uitgangspunten vastleggen.',
} as const;
