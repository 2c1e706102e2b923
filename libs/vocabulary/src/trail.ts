/** What the trail tells of, in groups that a reader may choose. */
export const trailGroups = {
  LOOKED: 'Wie keek er',
  PLAN: 'Plan en feiten',
  COALITION: 'Coalitie en partners',
  STATEMENT: 'Verklaring en bijeenkomsten',
  REPORTS: 'Rapporten en cijfers',
  SETTINGS: 'Instellingen, toestemming en register',
  PEOPLE: 'Mensen en inloggen',
} as const;
export type TrailGroup = keyof typeof trailGroups;

/**
 * Everything that can stand in the trail: its group, and what was done as the end of a sentence that begins with who
 * did it. A type without an entry here does not compile.
 */
export const trailEvents = {
  'programme.summary_read': ['LOOKED', 'bekeek de samenvatting van de gemeente'],
  'programme.read_across': ['LOOKED', 'bekeek gegevens over gemeenten heen'],
  'programme.list_exported': ['LOOKED', 'downloadde de lijst van gemeenten'],
  'trail.exported': ['LOOKED', 'downloadde het logboek'],
  'report.downloaded': ['LOOKED', 'downloadde een rapport'],

  'evidence.added': ['PLAN', 'legde een feit vast'],
  'evidence.corrected': ['PLAN', 'wijzigde een feit'],
  'evidence.withdrawn': ['PLAN', 'trok een feit in'],
  'evidence.joined': ['PLAN', 'voegde twee feiten samen tot één'],
  'evidence.kept_apart': ['PLAN', 'hield twee feiten uit elkaar'],
  'plan.adoption_corrected': ['PLAN', 'herstelde wanneer het plan is vastgesteld'],
  'plan.saved': ['PLAN', 'wijzigde het plan'],
  'plan.moved': ['PLAN', 'gaf het plan een andere status'],
  'principle.saved': ['PLAN', 'wijzigde een uitgangspunt'],
  'principle.removed': ['PLAN', 'verwijderde een uitgangspunt'],
  'goal.saved': ['PLAN', 'wijzigde een doel'],
  'goal.moved': ['PLAN', 'gaf een doel een andere status'],
  'milestone.saved': ['PLAN', 'wijzigde een mijlpaal'],
  'milestone.moved': ['PLAN', 'gaf een mijlpaal een andere status'],

  'coalition.started': ['COALITION', 'begon de coalitie'],
  'coalition.sectors_chosen': ['COALITION', 'koos de gewenste sectoren'],
  'membership.added': ['COALITION', 'voegde een organisatie toe aan de coalitie'],
  'membership.changed': ['COALITION', 'wijzigde de deelname van een organisatie'],
  'membership.corrected': ['COALITION', 'herstelde de deelname van een organisatie'],
  'membership.ended': ['COALITION', 'beëindigde de deelname van een organisatie'],
  'coalition_contact.saved': ['COALITION', 'wijzigde een contactpersoon'],
  'coalition_contact.removed': ['COALITION', 'verwijderde een contactpersoon'],
  'preparation_group.seated': ['COALITION', 'wijzigde de voorbereidingsgroep'],
  'coalition_import.uploaded': ['COALITION', 'las een ledenlijst in'],
  'coalition_import.applied': ['COALITION', 'verwerkte een ledenlijst'],
  'coalition_import.discarded': ['COALITION', 'gooide een ledenlijst weg'],
  'organisation.registered': ['COALITION', 'voegde een organisatie toe aan het register'],
  'organisation.renamed': ['COALITION', 'wijzigde de naam van een organisatie'],
  'organisation.alias_added': ['COALITION', 'voegde een schrijfwijze van een organisatie toe'],
  'organisation.alias_removed': ['COALITION', 'verwijderde een schrijfwijze van een organisatie'],
  'organisation.not_meant': ['COALITION', 'zei dat een organisatie niet is bedoeld'],
  'organisation.name_proposed': ['COALITION', 'stelde een naam voor het landelijke register voor'],
  'organisation.name_accepted': ['COALITION', 'nam een voorgestelde naam over in het landelijke register'],
  'organisation.name_refused': ['COALITION', 'nam een voorgestelde naam niet over'],
  'pledge.invited': ['COALITION', 'vroeg een organisatie om mee te doen'],
  'pledge.revoked': ['COALITION', 'trok de link voor een organisatie in'],
  'pledge.made': ['COALITION', 'zei ‘Ik doe mee’'],
  'pledge.withdrawn': ['COALITION', 'trok een ‘Ik doe mee’ in'],

  'commitment.invited': ['STATEMENT', 'vroeg iemand om de verklaring te tekenen'],
  'commitment.invitation_revoked': ['STATEMENT', 'trok de link om te tekenen in'],
  'commitment.opened': ['STATEMENT', 'opende de verklaring om te tekenen'],
  'commitment.signed': ['STATEMENT', 'tekende de verklaring'],
  'commitment.ratified': ['STATEMENT', 'bekrachtigde de verklaring'],
  'commitment.decision_corrected': ['STATEMENT', 'herstelde het besluit bij de verklaring'],
  'commitment.lapsed': ['STATEMENT', 'liet de verklaring vervallen, omdat zij na zes maanden niet was bekrachtigd'],
  'commitment.withdrawn': ['STATEMENT', 'trok de verklaring in'],
  'commitment.reaffirmation_asked': ['STATEMENT', 'vroeg om opnieuw te tekenen'],
  'commitment.ended': ['STATEMENT', 'beëindigde de verklaring'],
  'commitment.confirmed': ['STATEMENT', 'bevestigde de handtekening die bij een getuige was gezet'],
  'commitment.disputed': ['STATEMENT', 'maakte bezwaar tegen een handtekening'],
  'commitment.dispute_settled': ['STATEMENT', 'besliste over een bezwaar tegen een handtekening'],
  'commitment.paper_received': ['STATEMENT', 'nam een verklaring op papier in'],
  'certificate.sealed': ['STATEMENT', 'verzegelde een certificaat'],
  'certificate.failed': ['STATEMENT', 'kon een certificaat niet maken'],
  'certificate.retried': ['STATEMENT', 'liet een certificaat opnieuw maken'],
  'decision.read': ['STATEMENT', 'koos welke lezing van een besluit geldt'],
  'wording.drafted': ['STATEMENT', 'schreef een tekst van de verklaring'],
  'wording.changed': ['STATEMENT', 'wijzigde een tekst van de verklaring'],
  'wording.offered': ['STATEMENT', 'bood een tekst van de verklaring aan'],
  'wording.retired': ['STATEMENT', 'verving een tekst van de verklaring'],
  'signing_event.planned': ['STATEMENT', 'plande een bijeenkomst'],
  'signing_event.changed': ['STATEMENT', 'wijzigde een bijeenkomst'],
  'signing_event.cancelled': ['STATEMENT', 'zegde een bijeenkomst af'],
  'municipality_contact.noted': ['STATEMENT', 'noteerde een adres van een gemeente'],
  'witness.vouched': ['STATEMENT', 'stond als getuige in voor een ondertekenaar'],
  'practice_card.noted': ['STATEMENT', 'noteerde een praktijkkaart'],
  'practice_card.confirmed': ['STATEMENT', 'bevestigde een praktijkkaart'],
  'practice_card.dropped': ['STATEMENT', 'liet een praktijkkaart vervallen'],

  'report.requested': ['REPORTS', 'vroeg een rapport aan'],
  'report.ready': ['REPORTS', 'maakte een rapport'],
  'report.failed': ['REPORTS', 'kon een rapport niet maken'],
  'report.cancelled': ['REPORTS', 'annuleerde een rapport'],
  'report.retried': ['REPORTS', 'liet een rapport opnieuw maken'],
  'report.expired': ['REPORTS', 'ruimde een oud rapport op'],
  'indicator_import.requested': ['REPORTS', 'stuurde een bestand met cijfers op'],
  'indicator_import.finished': ['REPORTS', 'verwerkte een bestand met cijfers'],
  'indicator_import.failed': ['REPORTS', 'kon een bestand met cijfers niet verwerken'],

  'saved_view.saved': ['SETTINGS', 'bewaarde keuzes van een lijst'],
  'saved_view.removed': ['SETTINGS', 'verwijderde bewaarde keuzes van een lijst'],
  'settings.changed': ['SETTINGS', 'wijzigde de instellingen'],
  'settings.clerk_reading_set': ['SETTINGS', 'koos of de griffier leest wat voor de coalitie is'],
  'consent.given': ['SETTINGS', 'gaf toestemming om de samenvatting te zien'],
  'consent.withdrawn': ['SETTINGS', 'trok de toestemming om de samenvatting te zien in'],
  'municipality.moved': ['SETTINGS', 'wijzigde de deelname van een gemeente'],
  'municipality.merged': ['SETTINGS', 'verwerkte een herindeling'],
  'municipality.adviser_assigned': ['SETTINGS', 'koppelde een adviseur aan een gemeente'],
  'municipality.adviser_ended': ['SETTINGS', 'beëindigde de hulp van een adviseur'],

  'session.started': ['PEOPLE', 'logde in'],
  'session.ended': ['PEOPLE', 'logde uit'],
  'session.revoked': ['PEOPLE', 'beëindigde een sessie'],
  'session.workspace_changed': ['PEOPLE', 'ging naar een andere werkruimte'],
  'portfolio.held': ['PEOPLE', 'legde vast wie een portefeuille heeft'],
  'portfolio.ended': ['PEOPLE', 'beëindigde een portefeuille'],
  'role.given': ['PEOPLE', 'gaf iemand een rol'],
  'role.ended': ['PEOPLE', 'beëindigde een rol'],
  'coordinator.appointed': ['PEOPLE', 'wees de eerste coördinator aan'],
  'issuer.connected': ['PEOPLE', 'koppelde een inlogdienst'],
} as const satisfies Record<string, readonly [TrailGroup, string]>;

/** What is looked at across municipalities, by the code of the reason that a line of the trail has. */
export const acrossReasons: Readonly<Record<string, string>> = {
  'national-picture': 'het landelijke beeld en de lijst van gemeenten',
  'municipality-summary': 'de samenvatting van een gemeente',
  'municipalities-without-coordinator': 'welke gemeenten geen coördinator hebben',
  'coordinator-of-municipality': 'of een gemeente een coördinator heeft',
  participation: 'of een gemeente meedoet',
  'signature-disputes': 'bezwaren tegen handtekeningen',
  'signing-board': 'het bord van een avond',
  'practice-cards': 'praktijkkaarten',
  'data-version': 'of er iets nieuws is',
  'certificate-verified': 'een certificaat',
};

export type TrailType = keyof typeof trailEvents;
export const trailTypes = Object.keys(trailEvents) as TrailType[];

/** The types of one group. */
export function trailTypesOf(group: TrailGroup): TrailType[] {
  return trailTypes.filter((type) => trailEvents[type][0] === group);
}
