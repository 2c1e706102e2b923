/**
 * The open data, as one list: what each set holds, whose it is, and what its columns mean. The API, its OpenAPI
 * document, the files, the data dictionary, the page for people and the catalogue are all made from it, so none of them
 * can say something else than the others.
 */
import {
  levelLabels,
  levels,
  pillarCodes,
  pillarNames,
  sectorNames,
  sectors,
  targetGroupCodes,
  targetGroups,
  toolkitAudience,
  toolkitAudienceCodes,
  toolkitKindCodes,
  toolkitKinds,
} from '@bloemen/vocabulary';

export type ColumnType = 'text' | 'count' | 'number' | 'flag' | 'day' | 'moment' | 'codes';

export type DataColumn = {
  /** In the API and in the head of every file. */
  name: string;
  title: string;
  type: ColumnType;
  meaning: string;
  unit?: string;
  isNullable?: true;
  /** The codes that may stand here, with what they are called. */
  choices?: Readonly<Record<string, string>>;
  /** What a text looks like. */
  pattern?: string;
  example: string | number | boolean | readonly string[];
};

/** A question of the API: rows whose column is this, holds this, or is at least or at most this. */
export type DataFilter = { name: string; column: string; asks: 'is' | 'holds' | 'from' | 'until' };

export const fileFormats = {
  csv: { title: 'CSV', type: 'text/csv; charset=utf-8' },
  json: { title: 'JSON', type: 'application/json; charset=utf-8' },
  ods: { title: 'ODS', type: 'application/vnd.oasis.opendocument.spreadsheet' },
  geojson: { title: 'GeoJSON', type: 'application/geo+json; charset=utf-8' },
} as const;
export type FileFormat = keyof typeof fileFormats;

export const licences = {
  CC0: {
    name: 'CC0 1.0 (publiek domein)',
    url: 'https://creativecommons.org/publicdomain/zero/1.0/deed.nl',
    catalogue: 'http://creativecommons.org/publicdomain/zero/1.0/deed.nl',
  },
  CC_BY: {
    name: 'Open data van de bron, met naamsvermelding (CC BY 4.0)',
    url: 'https://creativecommons.org/licenses/by/4.0/deed.nl',
    catalogue: 'http://creativecommons.org/licenses/by/4.0/deed.nl',
  },
} as const;
export type Licence = keyof typeof licences;

/** How often a set may change: codes of the EU Publications Office, with their Dutch names. */
export const frequencies = {
  CONT: 'doorlopend',
  MONTHLY: 'elke maand',
  IRREG: 'onregelmatig',
} as const;

/** Themes of the EU Publications Office that the sets belong to. */
export const themes = {
  GOVE: 'Overheid en publieke sector',
  HEAL: 'Gezondheid',
  SOCI: 'Bevolking en samenleving',
} as const;

export type Dataset = {
  /** Part of the address, of the API and of the files. */
  id: DatasetId;
  title: string;
  description: string;
  licence: Licence;
  source: string;
  /** How the figures and texts came about. */
  method: string;
  theme: keyof typeof themes;
  frequency: keyof typeof frequencies;
  keywords: readonly string[];
  formats: readonly FileFormat[];
  /** `id` first, and last those that every set has. */
  columns: readonly DataColumn[];
  filters: readonly DataFilter[];
};

export const datasetIds = [
  'municipalities',
  'participations',
  'participation-counts',
  'coalitions',
  'partners',
  'standings',
  'statements',
  'toolkit-items',
  'practice-examples',
  'week-activities',
  'indicators',
  'indicator-values',
] as const;
export type DatasetId = (typeof datasetIds)[number];

type Extra = Omit<DataColumn, 'name' | 'title' | 'type' | 'meaning' | 'example'>;
const column =
  (type: ColumnType) =>
  (name: string, title: string, meaning: string, example: DataColumn['example'], extra: Extra = {}): DataColumn => ({
    name,
    title,
    type,
    meaning,
    example,
    ...extra,
  });
const text = column('text');
const count = column('count');
const number = column('number');
const flag = column('flag');
const day = column('day');
const moment = column('moment');
const codes = column('codes');
const maybe = { isNullable: true } as const;

const municipalityCode = text('municipalityCode', 'Code van de gemeente', 'Code van het CBS.', 'GM0397', {
  pattern: '^GM[0-9]{4}$',
});
const municipality = text('municipality', 'Gemeente', 'Naam van de gemeente.', 'Heemstede');
const pillars = Object.fromEntries(pillarCodes.map((code) => [code, pillarNames[code]]));
const pillar = (extra: Extra = {}): DataColumn =>
  text('pillar', 'Pijler', 'Een van de vijf pijlers van de lokale aanpak.', 'P2', { choices: pillars, ...extra });
const theSectors = Object.fromEntries(sectors.map((code) => [code, sectorNames[code]]));
const theGroups = Object.fromEntries(targetGroupCodes.map((code) => [code, targetGroups[code]]));
const theAudience = Object.fromEntries(toolkitAudienceCodes.map((code) => [code, toolkitAudience[code]]));
const theKinds = Object.fromEntries(toolkitKindCodes.map((code) => [code, toolkitKinds[code]]));

/** Every row says where it comes from, of which day it is, and whether it was invented to show the product. */
const ends = [
  text('source', 'Bron', 'Waar deze regel vandaan komt.', 'Gemeente Heemstede, vrijgegeven op Duizend Bloemen'),
  day('asOf', 'Stand op', 'De dag waarvan deze regel is.', '2026-11-01'),
  flag(
    'isDemonstration',
    'Voorbeeldgegeven',
    'Ja als de regel verzonnen is om het platform te laten zien. Gebruik die regels niet als feit.',
    false,
  ),
];

const is = (...names: string[]): DataFilter[] => names.map((name) => ({ name, column: name, asks: 'is' }));
const between = (name: string): DataFilter[] => [
  { name: `${name}From`, column: name, asks: 'from' },
  { name: `${name}Until`, column: name, asks: 'until' },
];
const ofPlace = is('municipalityCode', 'isDemonstration');

const released =
  'De gemeente koos zelf wat hiervan openbaar is en gaf het vrij. Wat zij terugtrekt, verdwijnt hier ook.';
const byMunicipalities = 'Gemeenten, vrijgegeven op Duizend Bloemen';
const everyFormat: readonly FileFormat[] = ['csv', 'json', 'ods', 'geojson'];
const withoutPlaces: readonly FileFormat[] = ['csv', 'json', 'ods'];

export const datasets: readonly Dataset[] = [
  {
    id: 'municipalities',
    title: 'Gemeenten',
    description: 'Alle Nederlandse gemeenten, of zij meedoen aan de lokale aanpak van eenzaamheid, en sinds wanneer.',
    licence: 'CC0',
    source: 'Register van Duizend Bloemen, met codes, namen en inwoners van het CBS',
    method: 'Deelname volgt uit een ondertekende verklaring of uit een openbare bron.',
    theme: 'GOVE',
    frequency: 'CONT',
    keywords: ['eenzaamheid', 'gemeenten', 'deelname'],
    formats: everyFormat,
    columns: [
      text('id', 'Sleutel', 'De code van de gemeente.', 'GM0397', { pattern: '^GM[0-9]{4}$' }),
      municipalityCode,
      municipality,
      text('provinceCode', 'Code van de provincie', 'Code van het CBS.', 'PV27', { pattern: '^PV[0-9]{2}$' }),
      text('province', 'Provincie', 'Naam van de provincie.', 'Noord-Holland'),
      text('ggdCode', 'Code van de GGD-regio', 'Code van het CBS.', 'GG5406', { pattern: '^GG[0-9]{4}$' }),
      text('ggdRegion', 'GGD-regio', 'Naam van de GGD-regio.', 'GGD Kennemerland'),
      count('inhabitants', 'Inwoners', 'Aantal inwoners.', 27_900, { unit: 'inwoners' }),
      day('inhabitantsOn', 'Inwoners op', 'De dag waarop de inwoners zijn geteld.', '2024-01-01'),
      count('urbanity', 'Stedelijkheid', '1 is zeer sterk stedelijk, 5 is niet stedelijk.', 2, maybe),
      count('hexColumn', 'Kolom op de kaart', 'Plaats op een kaart van zeshoeken, van links af.', 9),
      count('hexRow', 'Rij op de kaart', 'Plaats op een kaart van zeshoeken, van boven af.', 11),
      day(
        'validFrom',
        'Bestaat sinds',
        'De dag waarop de gemeente ontstond; leeg als dat lang geleden is.',
        '2022-01-01',
        maybe,
      ),
      day('validTo', 'Bestaat tot', 'De eerste dag waarop de gemeente niet meer bestaat.', '2027-01-01', maybe),
      text('successorCode', 'Gaat op in', 'Code van de gemeente waar deze in opgaat.', 'GM0392', {
        ...maybe,
        pattern: '^GM[0-9]{4}$',
      }),
      flag('takesPart', 'Doet mee', 'Of de gemeente nu meedoet aan de lokale aanpak.', true),
      flag('isConditional', 'Onder voorbehoud', 'Of de deelname wacht op een besluit van het college.', false),
      day(
        'joinedOn',
        'Doet mee sinds',
        'De dag waarop de gemeente begon; leeg als geen bron die noemt.',
        '2021-05-25',
        maybe,
      ),
      ...ends,
    ],
    filters: [
      ...is('municipalityCode', 'provinceCode', 'ggdCode', 'takesPart', 'isConditional', 'isDemonstration'),
      ...between('joinedOn'),
    ],
  },
  {
    id: 'participations',
    title: 'Stappen van deelname',
    description: 'Wanneer een gemeente begon mee te doen, en wanneer zij ophield.',
    licence: 'CC0',
    source: 'Register van Duizend Bloemen',
    method:
      'Een stap volgt uit een ondertekende verklaring of uit een openbare bron. Zonder dag staat een stap hier niet.',
    theme: 'GOVE',
    frequency: 'CONT',
    keywords: ['eenzaamheid', 'gemeenten', 'deelname'],
    formats: everyFormat,
    columns: [
      text('id', 'Sleutel', 'Gemeente, dag en stap.', 'GM0397.2021-05-25.BEGAN'),
      municipalityCode,
      municipality,
      day('on', 'Op', 'De dag van de stap.', '2021-05-25'),
      text('step', 'Stap', 'Wat er die dag gebeurde.', 'BEGAN', {
        choices: { BEGAN: 'Ging meedoen', ENDED: 'Deed niet meer mee' },
      }),
      ...ends,
    ],
    filters: [...ofPlace, ...is('step'), ...between('on')],
  },
  {
    id: 'participation-counts',
    title: 'Aantal deelnemende gemeenten',
    description: 'Hoeveel gemeenten meededen: volgens openbare bronnen, en volgens dit platform per maand.',
    licence: 'CC0',
    source: 'Openbare bronnen en het register van Duizend Bloemen',
    method:
      'Cijfers uit bronnen staan er zoals de bron ze gaf. Eigen cijfers tellen gemeenten waarvan de dag bekend is.',
    theme: 'GOVE',
    frequency: 'CONT',
    keywords: ['eenzaamheid', 'deelname', 'aantallen'],
    formats: withoutPlaces,
    columns: [
      text('id', 'Sleutel', 'Soort en dag.', 'PUBLISHED.2024-09-26.1'),
      day('on', 'Op', 'De dag waarvan het aantal is.', '2024-09-26'),
      text('kind', 'Soort', 'Of een bron het aantal noemt, of dit platform het telt.', 'PUBLISHED', {
        choices: {
          PUBLISHED: 'Gepubliceerd door een bron',
          RECORDED: 'Geteld door dit platform',
          NOW: 'Geteld op dit moment',
        },
      }),
      count('count', 'Aantal', 'Het aantal dat meedeed.', 263, { unit: 'gemeenten' }),
      text('inWords', 'In woorden', 'Het aantal zoals de bron het schrijft.', 'ongeveer 263', maybe),
      text('counted', 'Geteld is', 'Wat er is geteld.', 'gemeenten'),
      text('note', 'Opmerking', 'Wat u moet weten als u dit aantal gebruikt.', 'De bron rondt af.', maybe),
      ...ends,
    ],
    filters: [...is('kind'), ...between('on')],
  },
  {
    id: 'coalitions',
    title: 'Lokale coalities',
    description: 'De coalities die een gemeente openbaar maakte, met hun naam en het aantal partners.',
    licence: 'CC0',
    source: byMunicipalities,
    method: released,
    theme: 'SOCI',
    frequency: 'CONT',
    keywords: ['eenzaamheid', 'coalities', 'gemeenten'],
    formats: everyFormat,
    columns: [
      text('id', 'Sleutel', 'De code van de gemeente.', 'GM0397', { pattern: '^GM[0-9]{4}$' }),
      municipalityCode,
      municipality,
      text('coalition', 'Coalitie', 'Hoe de coalitie heet.', 'Sociale Coalitie', maybe),
      day('since', 'Sinds', 'De dag waarop de coalitie begon.', '2021-10-12', maybe),
      count('partners', 'Partners', 'Hoeveel organisaties de gemeente noemt.', 21, { unit: 'organisaties' }),
      text('lead', 'Inleiding', 'Wat de gemeente erover zegt.', 'Samen voor elkaar.', maybe),
      moment('releasedAt', 'Vrijgegeven', 'Wanneer de gemeente dit vrijgaf.', '2026-11-01T09:00:00.000Z'),
      ...ends,
    ],
    filters: ofPlace,
  },
  {
    id: 'partners',
    title: 'Partners van coalities',
    description: 'De organisaties die in een gemeente meedoen, zoals de gemeente ze openbaar noemt.',
    licence: 'CC0',
    source: byMunicipalities,
    method: released,
    theme: 'SOCI',
    frequency: 'CONT',
    keywords: ['eenzaamheid', 'coalities', 'organisaties'],
    formats: everyFormat,
    columns: [
      text('id', 'Sleutel', 'Sleutel van dit lidmaatschap.', '5a0f0c6e-0000-4000-8000-000000000001'),
      municipalityCode,
      municipality,
      text('coalition', 'Coalitie', 'Hoe de coalitie heet.', 'Sociale Coalitie', maybe),
      text('name', 'Organisatie', 'Hoe de organisatie heet.', 'Bibliotheek'),
      text('sector', 'Sector', 'Waar de organisatie bij hoort.', 'CULTURE', { ...maybe, choices: theSectors }),
      ...ends,
    ],
    filters: [...ofPlace, ...is('sector')],
  },
  {
    id: 'standings',
    title: 'Status van de pijlers, in aantallen gemeenten',
    description:
      'Hoeveel deelnemende gemeenten hoe ver zijn met elke pijler: in het hele land, per provincie en per grootte. Nooit van één gemeente.',
    licence: 'CC0',
    source: 'Duizend Bloemen, uit wat gemeenten vastleggen',
    method:
      'Eén uitgave per maand. Aantallen onder de vijf, en aantallen waaruit die te berekenen zijn, zijn leeg: te weinig om te tonen.',
    theme: 'SOCI',
    frequency: 'MONTHLY',
    keywords: ['eenzaamheid', 'pijlers', 'voortgang', 'aantallen'],
    formats: withoutPlaces,
    columns: [
      text('id', 'Sleutel', 'Uitgave, indeling, groep en pijler.', '2026-11-01.PROVINCE.PV27.P1'),
      day('edition', 'Uitgave', 'De dag waarvan de aantallen zijn.', '2026-11-01'),
      text('division', 'Indeling', 'Hoe het land is verdeeld.', 'PROVINCE', {
        choices: { NATIONAL: 'Heel Nederland', PROVINCE: 'Per provincie', SIZE: 'Naar aantal inwoners' },
      }),
      text(
        'group',
        'Code van de groep',
        'Code van de provincie of van de grootte; samengevoegd met een streepje.',
        'PV27',
      ),
      text('groupName', 'Groep', 'Naam van de groep.', 'Noord-Holland'),
      count('municipalities', 'Gemeenten', 'Alle gemeenten in de groep.', 44, { unit: 'gemeenten' }),
      count('participating', 'Doen mee', 'Gemeenten in de groep die meedoen.', 30, { unit: 'gemeenten' }),
      pillar(),
      ...levels.map((level) =>
        count(camel(level), levelLabels[level], `Gemeenten met status “${levelLabels[level]}”.`, 12, {
          ...maybe,
          unit: 'gemeenten',
        }),
      ),
      count('notCurrent', 'Niet actueel', 'Gemeenten waarvan de status van lang geleden is.', 6, {
        ...maybe,
        unit: 'gemeenten',
      }),
      flag(
        'isWithheld',
        'Te weinig om te tonen',
        'Ja als een aantal leeg is, omdat het te weinig is om te tonen.',
        true,
      ),
      ...ends,
    ],
    filters: [...is('edition', 'division', 'group', 'pillar'), ...between('edition')],
  },
  {
    id: 'statements',
    title: 'Ondertekende verklaringen',
    description: 'De verklaringen waarmee gemeenten meedoen, voor zover zij die openbaar maakten.',
    licence: 'CC0',
    source: byMunicipalities,
    method: `${released} De lijst noemt de functie van wie tekende, niet de naam.`,
    theme: 'GOVE',
    frequency: 'CONT',
    keywords: ['eenzaamheid', 'verklaring', 'ondertekening'],
    formats: everyFormat,
    columns: [
      text('id', 'Sleutel', 'De code van de gemeente.', 'GM0397', { pattern: '^GM[0-9]{4}$' }),
      municipalityCode,
      municipality,
      day('signedOn', 'Getekend op', 'De dag waarop is getekend.', '2021-05-25', maybe),
      flag('isConditional', 'Onder voorbehoud', 'Of de verklaring wacht op een besluit van het college.', false),
      codes('offices', 'Getekend door', 'De functies van wie tekende.', ['Wethouder']),
      text(
        'certificateCode',
        'Code van het certificaat',
        'Hiermee controleert u de verklaring op /controleren.',
        'K7QF-2M9P',
        maybe,
      ),
      moment('releasedAt', 'Vrijgegeven', 'Wanneer de gemeente dit vrijgaf.', '2026-11-01T09:00:00.000Z'),
      ...ends,
    ],
    filters: [...ofPlace, ...is('isConditional'), ...between('signedOn')],
  },
  {
    id: 'toolkit-items',
    title: 'Hulpmiddelen uit de toolkit',
    description: 'Hulpmiddelen van VWS en de VNG die voor iedereen zijn.',
    licence: 'CC0',
    source: 'VWS en VNG, toolkit van Duizend Bloemen',
    method:
      'De beheerders beschrijven elk hulpmiddel zelf. De licentie geldt voor de beschrijving, niet voor het hulpmiddel.',
    theme: 'SOCI',
    frequency: 'CONT',
    keywords: ['eenzaamheid', 'toolkit', 'hulpmiddelen'],
    formats: withoutPlaces,
    columns: [
      text('id', 'Sleutel', 'Sleutel van het hulpmiddel.', '5a0f0c6e-0000-4000-8000-000000000002'),
      text('title', 'Titel', 'Hoe het hulpmiddel heet.', 'Handreiking lokale aanpak'),
      text('kind', 'Soort', 'Wat voor hulpmiddel het is.', 'GUIDE', { choices: theKinds }),
      text('summary', 'Samenvatting', 'Waar het hulpmiddel voor is.', 'Stap voor stap naar een lokale aanpak.'),
      codes('pillars', 'Pijlers', 'De pijlers waar het bij hoort.', ['P1'], { choices: pillars }),
      codes('audience', 'Voor wie', 'Wie ermee werkt.', ['COORDINATOR'], { choices: theAudience }),
      text('ownerOrganisation', 'Eigenaar', 'Van wie het hulpmiddel is.', 'Movisie'),
      text('licenceOfItem', 'Licentie van het hulpmiddel', 'Wat u met het hulpmiddel zelf mag.', 'CC BY 4.0', maybe),
      text('sourceUrl', 'Adres', 'Waar het hulpmiddel staat.', 'https://voorbeeld.example/handreiking', maybe),
      ...ends,
    ],
    filters: [
      ...is('kind', 'isDemonstration'),
      { name: 'pillar', column: 'pillars', asks: 'holds' },
      { name: 'audience', column: 'audience', asks: 'holds' },
    ],
  },
  {
    id: 'practice-examples',
    title: 'Voorbeelden uit de praktijk',
    description:
      'Wat gemeenten deden tegen eenzaamheid: zoals zij het zelf vrijgaven, of zoals een openbare bron het vertelt.',
    licence: 'CC0',
    source: 'Gemeenten en openbare bronnen',
    method: `${released} Van een openbare bron is het feit overgenomen, in eigen woorden.`,
    theme: 'SOCI',
    frequency: 'CONT',
    keywords: ['eenzaamheid', 'praktijk', 'voorbeelden'],
    formats: everyFormat,
    columns: [
      text('id', 'Sleutel', 'Sleutel van het voorbeeld.', '5a0f0c6e-0000-4000-8000-000000000003'),
      municipalityCode,
      municipality,
      text('title', 'Titel', 'Hoe het heet.', 'Buurtlunch'),
      text('what', 'Wat', 'Wat er gebeurde.', 'Buren aten samen.'),
      text('effect', 'Wat het deed', 'Wat het opleverde, volgens de gemeente of de bron.', 'Niet gemeten', maybe),
      pillar(maybe),
      count('year', 'Jaar', 'Het jaar waarin het was; leeg als dat niet bekend is.', 2026, maybe),
      day('on', 'Op', 'De dag die erbij hoort; leeg als die niet bekend is.', '2026-05-01', maybe),
      text('origin', 'Herkomst', 'Wie het vertelt.', 'MUNICIPALITY', {
        choices: { MUNICIPALITY: 'De gemeente gaf het vrij', SOURCE: 'Een openbare bron' },
      }),
      ...ends,
    ],
    filters: [...ofPlace, ...is('pillar', 'year', 'origin')],
  },
  {
    id: 'week-activities',
    title: 'Activiteiten in de week',
    description: 'De agenda van de jaarlijkse week, van gemeenten die hun agenda openbaar maakten.',
    licence: 'CC0',
    source: byMunicipalities,
    method: released,
    theme: 'SOCI',
    frequency: 'CONT',
    keywords: ['eenzaamheid', 'week', 'activiteiten', 'agenda'],
    formats: everyFormat,
    columns: [
      text('id', 'Sleutel', 'Sleutel van de activiteit.', '5a0f0c6e-0000-4000-8000-000000000004'),
      municipalityCode,
      municipality,
      count('year', 'Jaar', 'Het jaar van de week.', 2026),
      text('week', 'Week', 'Hoe de week in deze gemeente heet.', 'Week van de Ontmoeting'),
      text('title', 'Titel', 'Hoe de activiteit heet.', 'Koffie in de bibliotheek'),
      text('what', 'Wat', 'Wat er te doen is.', 'Koffie drinken'),
      text('organisation', 'Organisatie', 'Wie het doet.', 'Bibliotheek'),
      day('on', 'Op', 'De dag van de activiteit.', '2026-10-01'),
      moment('startsAt', 'Begint', 'Het moment waarop de activiteit begint.', '2026-10-01T08:30:00.000Z', maybe),
      count('minutes', 'Duur', 'Hoelang de activiteit duurt.', 90, { unit: 'minuten' }),
      text('place', 'Plaats', 'Waar het is.', 'Plein 1'),
      codes('targetGroups', 'Doelgroepen', 'Voor wie het is.', ['OLDER_PEOPLE'], { choices: theGroups }),
      text('cost', 'Kosten', 'Wat het kost.', 'Gratis', maybe),
      text('howToJoin', 'Meedoen', 'Hoe u meedoet.', 'Loop binnen', maybe),
      ...ends,
    ],
    filters: [
      ...ofPlace,
      ...is('year', 'on'),
      ...between('on'),
      { name: 'targetGroup', column: 'targetGroups', asks: 'holds' },
    ],
  },
  {
    id: 'indicators',
    title: 'Definities van cijfers over eenzaamheid',
    description: 'Wat elk cijfer betekent, over wie het gaat en hoe het is gemaakt.',
    licence: 'CC_BY',
    source: "GGD'en, CBS en RIVM (Gezondheidsmonitor)",
    method: 'Maat, groep, schaal en methode samen zijn één cijfer. Verandert een daarvan, dan is het een ander cijfer.',
    theme: 'HEAL',
    frequency: 'IRREG',
    keywords: ['eenzaamheid', 'cijfers', 'definities'],
    formats: withoutPlaces,
    columns: [
      text('id', 'Sleutel', 'Code en versie van het cijfer.', 'LONELY.18plus.DJG-11.v1'),
      text('measure', 'Maat', 'Wat er is gemeten.', 'LONELY'),
      count('version', 'Versie', 'Versie van de definitie.', 1),
      text('name', 'Naam', 'Hoe het cijfer heet.', 'Eenzaam'),
      text('population', 'Groep', 'Over wie het cijfer gaat.', '18 jaar en ouder'),
      text('scale', 'Schaal', 'De stellingen die zijn gebruikt.', 'elf stellingen (De Jong Gierveld)'),
      text('method', 'Methode', 'Hoe het cijfer is gemaakt.', 'MODEL', {
        choices: { MODEL: 'Schatting met een model', SURVEY: 'Vragenlijst' },
      }),
      flag('isEstimate', 'Schatting', 'Ja als het een schatting met een model is, en geen telling.', true),
      text(
        'explanation',
        'Uitleg',
        'Wat u moet weten als u het cijfer gebruikt.',
        'Score van 3 of hoger op elf stellingen.',
      ),
      text('unit', 'Eenheid', 'Waarin het cijfer is uitgedrukt.', 'procent'),
      text('attribution', 'Bronvermelding', 'Zo noemt u de bron.', "Bron: GGD'en, CBS en RIVM (Gezondheidsmonitor)"),
      ...ends,
    ],
    filters: is('measure', 'method', 'isEstimate'),
  },
  {
    id: 'indicator-values',
    title: 'Cijfers over eenzaamheid',
    description:
      'De gepubliceerde cijfers van het land, provincies, GGD-regio’s en gemeenten. Nooit van een wijk of buurt.',
    licence: 'CC_BY',
    source: "GGD'en, CBS en RIVM (Gezondheidsmonitor)",
    method:
      'Overgenomen uit StatLine van het RIVM. Wat wij zelf berekenen uit andere cijfers, is gewogen naar inwoners en heeft “berekend”.',
    theme: 'HEAL',
    frequency: 'IRREG',
    keywords: ['eenzaamheid', 'cijfers', 'gezondheidsmonitor'],
    formats: withoutPlaces,
    columns: [
      text('id', 'Sleutel', 'Cijfer, gebied en jaar.', 'LONELY.18plus.DJG-11.v1.GM0397.2024'),
      text('indicator', 'Cijfer', 'Sleutel van de definitie.', 'LONELY.18plus.DJG-11.v1'),
      text('name', 'Naam', 'Hoe het cijfer heet.', 'Eenzaam'),
      text('areaCode', 'Code van het gebied', 'Code van het CBS.', 'GM0397', { pattern: '^(NL|PV|GG|GM)[0-9]+$' }),
      text('area', 'Gebied', 'Naam van het gebied; leeg als de gemeente niet meer bestaat.', 'Heemstede', maybe),
      text('areaKind', 'Soort gebied', 'Wat voor gebied het is.', 'MUNICIPALITY', {
        choices: { COUNTRY: 'Nederland', PROVINCE: 'Provincie', GGD: 'GGD-regio', MUNICIPALITY: 'Gemeente' },
      }),
      count('year', 'Jaar', 'Het jaar van het onderzoek.', 2024),
      number('value', 'Waarde', 'Het cijfer; leeg als de bron geen cijfer geeft.', 43.2, { ...maybe, unit: 'procent' }),
      flag('isEstimate', 'Schatting', 'Ja als het een schatting met een model is, en geen telling.', true),
      flag('isDerived', 'Berekend', 'Ja als wij het cijfer berekenden uit andere cijfers.', false),
      count('boundaryYear', 'Jaar van de grenzen', 'De gemeentegrenzen van dit jaar zijn gebruikt.', 2024),
      ...ends,
    ],
    filters: [...is('indicator', 'areaCode', 'areaKind', 'year', 'isEstimate', 'isDerived')],
  },
];

/** Throws where the list has no such set, which is a fault of ours. */
export function datasetOf(id: DatasetId): Dataset {
  const found = datasets.find((dataset) => dataset.id === id);
  if (!found) throw new Error(`There is no dataset ${id}.`);
  return found;
}

export const isDatasetId = (id: string): id is DatasetId => (datasetIds as readonly string[]).includes(id);

/** A code as a name in JSON: IN_PROGRESS is inProgress. */
export function camel(code: string): string {
  return code.toLowerCase().replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
