import type { ActiveElement, PillarCode, TargetGroup, ToolkitAudience, ToolkitKind } from '@bloemen/vocabulary';

/** An item that a source names, told in our own words. */
type CatalogueItem = {
  /** Its name in the code; it never changes. */
  key: string;
  kind: ToolkitKind;
  title: string;
  summary: string;
  pillars: PillarCode[];
  audience: ToolkitAudience[];
  targetGroups?: TargetGroup[];
  activeElements?: ActiveElement[];
  ownerOrganisation: string;
  contactRoute?: string;
  licence?: string;
  logisticsContact?: string;
  links?: { label: string; url: string }[];
  sourceText: string;
  sourceUrl?: string;
  /** What the source lacks; the item stays a draft as long as that is so. */
  gap?: string;
};

const programme = 'Programma Eén tegen eenzaamheid (VWS)';
const contactRoute = 'Vraag het uw adviseur, of kijk op eentegeneenzaamheid.nl.';
const localPolicy = 'https://eentegeneenzaamheid.nl/toolkit/lokaal-beleid';
const signals = 'https://eentegeneenzaamheid.nl/toolkit/signaleren';
const week = 'https://eentegeneenzaamheid.nl/week-tegen-eenzaamheid/handreiking';
const organisers = 'https://eentegeneenzaamheid.nl/informatie-voor-organisatoren';
const evening = 'Bericht van het programma over de inspiratieavond voor wethouders van 22 mei';
const letter = 'Brief van de Nationale Coalitie tegen Eenzaamheid aan griffiers, na de verkiezingen van 18 maart';
const noLink = 'De link ontbreekt in de bron.';
const onToolkit = { sourceText: 'Toolkit van het programma, lokaal beleid', sourceUrl: localPolicy };
const localLink = [{ label: 'Toolkit lokaal beleid', url: localPolicy }];

/** What the sources of the programme name (domain.md, sections 0 and b), facts alone. */
export const catalogue: readonly CatalogueItem[] = [
  {
    key: 'stappenplan',
    kind: 'STEP_PLAN',
    title: 'Stappenplan lokale aanpak',
    summary:
      'De stappen van een lokale aanpak van eenzaamheid, van begin tot uitvoering. Handig als uw gemeente begint, of opnieuw begint.',
    pillars: ['P1', 'P2', 'P4'],
    audience: ['COORDINATOR'],
    ownerOrganisation: programme,
    contactRoute,
    links: localLink,
    ...onToolkit,
  },
  {
    key: 'modelplan',
    kind: 'MODEL_PLAN',
    title: 'Modelplan van aanpak',
    summary:
      'Een voorbeeld van een plan van aanpak tegen eenzaamheid. U vult het aan met wat in uw gemeente speelt en wat u samen afspreekt.',
    pillars: ['P4'],
    audience: ['COORDINATOR', 'ALDERMAN'],
    ownerOrganisation: programme,
    contactRoute,
    links: localLink,
    ...onToolkit,
  },
  {
    key: 'begroting',
    kind: 'BUDGET',
    title: 'Begroting bij het plan van aanpak',
    summary: 'Een voorbeeld van een begroting voor een lokale aanpak. Het hoort bij het modelplan van aanpak.',
    pillars: ['P4'],
    audience: ['COORDINATOR', 'ALDERMAN'],
    ownerOrganisation: programme,
    contactRoute,
    links: localLink,
    ...onToolkit,
  },
  {
    key: 'stroomschema',
    kind: 'CARD',
    title: 'Stroomschema van Terneuzen en Aan-z',
    summary:
      'Een schema uit de praktijk van de gemeente Terneuzen en welzijnsorganisatie Aan-z. Het staat bij de hulpmiddelen voor lokaal beleid.',
    pillars: ['P2', 'P3'],
    audience: ['COORDINATOR', 'PARTNER'],
    ownerOrganisation: 'Gemeente Terneuzen en Aan-z',
    contactRoute,
    links: localLink,
    ...onToolkit,
  },
  {
    key: 'vijf-pijlers',
    kind: 'GUIDE',
    title: 'De vijf pijlers van een lokale aanpak',
    summary:
      'Waar een aanpak op rust: bestuurlijk commitment, een sterk netwerk, mensen zelf betrekken, een duurzame aanpak, en monitoring en evaluatie.',
    pillars: ['P1', 'P2', 'P3', 'P4', 'P5'],
    audience: ['COORDINATOR', 'ALDERMAN', 'CLERK', 'PARTNER'],
    ownerOrganisation: programme,
    contactRoute,
    links: [{ label: 'De vijf pijlers', url: 'https://eentegeneenzaamheid.nl/lokale-aanpak/vijf-pijlers' }],
    sourceText: 'Pagina van het programma over de vijf pijlers',
    sourceUrl: 'https://eentegeneenzaamheid.nl/lokale-aanpak/vijf-pijlers',
  },
  {
    key: 'benchmark',
    kind: 'WEBSITE',
    title: 'Benchmark Eén tegen eenzaamheid',
    summary:
      'De vragenlijst waarmee gemeenten elk jaar laten zien hoe ver zij zijn, sinds 2019. U krijgt op 1 september een mail, en hebt tot 7 oktober. Het kost ongeveer een kwartier als u alles bij de hand hebt. Op 1 december krijgt u uw eigen eenzaamheidsmonitor en een factsheet. Uw antwoorden gaan alleen naar uw gemeente en VWS.',
    pillars: ['P5'],
    audience: ['COORDINATOR'],
    ownerOrganisation: 'Ministerie van VWS; uitgevoerd door Significant',
    contactRoute,
    links: [
      {
        label: 'Over de vragenlijst',
        url: 'https://eentegeneenzaamheid.nl/lokale-aanpak/vragenlijst-jaarlijkse-benchmark-staat-open',
      },
      { label: 'Uitleg van Significant', url: 'https://significant.nl/nieuws/benchmark-eenzaamheid' },
    ],
    sourceText: 'Pagina van het programma over de jaarlijkse benchmark',
    sourceUrl: 'https://eentegeneenzaamheid.nl/lokale-aanpak/vragenlijst-jaarlijkse-benchmark-staat-open',
  },
  {
    key: 'signaalpunt',
    kind: 'SIGNAL_POINT',
    title: 'Signaalpunt tegen eenzaamheid',
    summary:
      'Een plek in de gemeente waar iemand een zorg over eenzaamheid kan melden. Eerder heette het Meldisolement, of meldpunt isolement.',
    pillars: ['P2', 'P3'],
    audience: ['COORDINATOR', 'PARTNER'],
    targetGroups: ['ALL_AGES'],
    ownerOrganisation: programme,
    contactRoute,
    links: [{ label: 'Toolkit signaleren', url: signals }],
    sourceText: 'Toolkit van het programma, signaleren',
    sourceUrl: signals,
  },
  {
    key: 'signaleringskaart',
    kind: 'CARD',
    title: 'Signaleringskaart',
    summary: 'Een kaart die helpt om eenzaamheid te herkennen. Bedoeld voor wie veel bij mensen komt.',
    pillars: ['P3'],
    audience: ['COORDINATOR', 'PARTNER'],
    ownerOrganisation: programme,
    contactRoute,
    links: [{ label: 'Toolkit signaleren', url: signals }],
    sourceText: 'Toolkit van het programma, signaleren',
    sourceUrl: signals,
  },
  {
    key: 'luisterlijn',
    kind: 'WEBSITE',
    title: 'Doorverwijzen naar de Luisterlijn',
    summary:
      'Wie zich eenzaam voelt, kan dag en nacht bellen met de Luisterlijn. Zo verwijst u inwoners door, bijvoorbeeld vanaf uw website.',
    pillars: ['P3'],
    audience: ['COORDINATOR', 'COMMUNICATIONS', 'PARTNER'],
    targetGroups: ['ALL_AGES'],
    activeElements: ['MEANINGFUL_CONTACT'],
    ownerOrganisation: 'De Luisterlijn',
    contactRoute: 'De Luisterlijn is er dag en nacht: 088 0767 000.',
    links: [{ label: 'Toolkit signaleren', url: signals }],
    sourceText: 'Toolkit van het programma, signaleren',
    sourceUrl: signals,
  },
  {
    key: 'handreiking-2018',
    kind: 'GUIDE',
    title: 'Handreiking lokale aanpak (2018)',
    summary:
      'Een handreiking uit 2018 voor gemeenten die een aanpak van eenzaamheid maken. Er staan meer dan vijftig interventies in.',
    pillars: ['P2', 'P3', 'P4'],
    audience: ['COORDINATOR'],
    ownerOrganisation: 'Samen tegen eenzaamheid',
    contactRoute,
    links: [{ label: 'Hulpmiddelen', url: 'https://aanpakeenzaamheid.nl/hulpmiddelen' }],
    sourceText: 'Hulpmiddelen op aanpakeenzaamheid.nl',
    sourceUrl: 'https://aanpakeenzaamheid.nl/hulpmiddelen',
  },
  {
    key: 'handreiking-week',
    kind: 'GUIDE',
    title: 'Handreiking Week tegen Eenzaamheid',
    summary: 'Hulp voor wie in de gemeente iets organiseert in de Week tegen Eenzaamheid.',
    pillars: ['P2', 'P3'],
    audience: ['COORDINATOR', 'COMMUNICATIONS', 'PARTNER'],
    targetGroups: ['ALL_AGES'],
    activeElements: ['MEETING'],
    ownerOrganisation: programme,
    contactRoute,
    links: [{ label: 'Handreiking voor de Week', url: week }],
    sourceText: 'Pagina van het programma over de Week tegen Eenzaamheid',
    sourceUrl: week,
  },
  {
    key: 'kom-erbij',
    kind: 'CAMPAIGN_KIT',
    title: 'Kom erbij-pakket',
    summary: 'Een pakket voor wie meedoet met de Week tegen Eenzaamheid. U bestelt het op tijd: uiterlijk 31 augustus.',
    pillars: ['P2', 'P3'],
    audience: ['COORDINATOR', 'COMMUNICATIONS', 'PARTNER'],
    targetGroups: ['ALL_AGES'],
    activeElements: ['MEETING'],
    ownerOrganisation: programme,
    contactRoute,
    links: [{ label: 'Informatie voor organisatoren', url: organisers }],
    sourceText: 'Informatie van het programma voor organisatoren',
    sourceUrl: organisers,
  },
  {
    key: 'communicatietoolkit',
    kind: 'CAMPAIGN_KIT',
    title: 'Communicatietoolkit Week tegen Eenzaamheid',
    summary: 'Middelen om in uw gemeente over de Week tegen Eenzaamheid te vertellen.',
    pillars: ['P2'],
    audience: ['COMMUNICATIONS', 'COORDINATOR', 'PARTNER'],
    ownerOrganisation: programme,
    contactRoute,
    links: [{ label: 'Informatie voor organisatoren', url: organisers }],
    sourceText: 'Informatie van het programma voor organisatoren',
    sourceUrl: organisers,
  },
  {
    key: 'stel-je-voor',
    kind: 'PACKAGE',
    title: '‘Stel je voor’-pakket voor stations',
    summary:
      'NS en ProRail maken een pakket waarmee een gemeente de actie ‘Stel je voor’ op een station kan houden. De actie was een succes in Helmond en Utrecht.',
    pillars: ['P2', 'P3'],
    audience: ['COORDINATOR', 'COMMUNICATIONS'],
    targetGroups: ['ALL_AGES'],
    activeElements: ['MEETING'],
    ownerOrganisation: 'NS en ProRail',
    contactRoute: 'Via het programma: eentegeneenzaamheid.nl.',
    logisticsContact: 'NS en ProRail, via het programma. Spreek samen een station en een dag af.',
    sourceText: evening,
  },
  {
    key: 'etalage',
    kind: 'WEBSITE',
    title: 'Etalage van Maatschappelijke Initiatieven',
    summary:
      'Een overzicht van initiatieven die helpen om mensen minder alleen te laten zijn, van buurtdiners tot programma’s voor jongeren.',
    pillars: ['P2', 'P3'],
    audience: ['COORDINATOR', 'CLERK'],
    ownerOrganisation: 'Nationale Coalitie tegen Eenzaamheid',
    contactRoute: 'Coördinatieteam van de coalitie: eenzaamheid@aef.nl.',
    sourceText: letter,
    gap: noLink,
  },
  {
    key: 'toolkit-bedrijven',
    kind: 'GUIDE',
    title: 'Toolkit voor bedrijven en organisaties',
    summary:
      'Voorbeelden uit de praktijk van bedrijven in de Nationale Coalitie. Helpt om werkgevers en andere private partijen in uw gemeente te betrekken.',
    pillars: ['P2'],
    audience: ['COORDINATOR', 'PARTNER'],
    ownerOrganisation: 'Nationale Coalitie tegen Eenzaamheid',
    contactRoute: 'Coördinatieteam van de coalitie: eenzaamheid@aef.nl.',
    sourceText: letter,
    gap: noLink,
  },
  {
    key: 'movisie-databank',
    kind: 'WEBSITE',
    title: 'Databank van Movisie met sociale interventies',
    summary:
      'Een databank met sociale interventies. De brief uit 2026 spreekt van meer dan 130 erkende interventies. Een pagina uit juni 2024 noemt bijna honderd.',
    pillars: ['P3', 'P4', 'P5'],
    audience: ['COORDINATOR', 'PARTNER'],
    ownerOrganisation: 'Movisie',
    sourceText: letter,
    gap: noLink,
  },
  {
    key: 'lokale-coalitie',
    kind: 'WEBSITE',
    title: 'Over de lokale coalitie',
    summary:
      'Uitleg waar de brief aan griffiers naar verwijst: een lokale coalitie helpt om een duurzame aanpak samen te organiseren.',
    pillars: ['P2', 'P4'],
    audience: ['CLERK', 'COORDINATOR'],
    ownerOrganisation: 'Nationale Coalitie tegen Eenzaamheid',
    contactRoute: 'Coördinatieteam van de coalitie: eenzaamheid@aef.nl.',
    sourceText: letter,
    gap: noLink,
  },
  {
    key: 'kwaliteitskompas',
    kind: 'GUIDE',
    title: 'Kwaliteitskompas van Movisie',
    summary: 'Een hulpmiddel van Movisie in zes stappen, om te volgen wat uw aanpak doet.',
    pillars: ['P5'],
    audience: ['COORDINATOR'],
    ownerOrganisation: 'Movisie',
    sourceText: 'Artikel op sociaaldomeinonline.nl over het Kwaliteitskompas',
    gap: noLink,
  },
];
