import type { SaveFundingInput } from '../funding/funding.inputs.js';
import type { KnownIntervention } from '../interventions/intervention-import.rules.js';
import type { SaveNationalMemberInput } from '../members/members.inputs.js';

/**
 * What sources tell of the national coalition and of what works, in our own words. Where a source is silent the field is
 * empty; the kind of counterpart is our own reading.
 */
const evening = {
  sourceText: 'Nieuwsbericht over de avond voor wethouders van 22 mei; het jaar 2019 volgt uit andere bronnen',
  sourceUrl: null,
  seenOn: '2019-05-22',
};
const letter = {
  sourceText: 'Brief van het kernteam aan griffiers, na de verkiezingen van 18 maart 2026',
  sourceUrl: null,
  seenOn: '2026-03-18',
};
const meeting = {
  sourceText: 'Verslag van de bijeenkomst van de Nationale Coalitie op 12 februari 2019, waardigouderworden.nl',
  sourceUrl: null,
  seenOn: '2019-02-12',
};
const team = 'Het coördinatieteam van de Nationale Coalitie: eenzaamheid@aef.nl';

const core = { seat: 'CORE', contactRoute: team, ...letter } as const;
const participant = { seat: 'PARTICIPANT', contactRoute: team, ...evening } as const;

const stations =
  'Een pakket waarmee u de actie ‘Stel je voor’ op een station kunt houden: reizigers raken met elkaar in gesprek.';
const neighbours = 'Een verdieping van Burendag, in wijken die niet vanzelf meedoen.';

export const sourcedMembers: readonly SaveNationalMemberInput[] = [
  {
    ...core,
    name: 'Ministerie van VWS',
    knownAs: ['VWS'],
    offer: 'Een adviseur die met uw gemeente meedenkt, en hulpmiddelen voor de lokale aanpak.',
    counterpartKind: 'NONE',
  },
  {
    ...core,
    ...evening,
    name: 'Oranjefonds',
    knownAs: ['Oranje Fonds'],
    offer: neighbours,
    triedAt: 'Utrecht, met Douwe Egberts en de gemeente',
    counterpartKind: 'FUND',
  },
  {
    ...core,
    ...evening,
    name: 'NS',
    knownAs: ['Nederlandse Spoorwegen', 'NS station'],
    offer: stations,
    triedAt: 'Helmond en Utrecht, met ProRail',
    counterpartKind: 'STATION',
    counterpart: 'Wie het station in of bij uw gemeente beheert',
  },
  {
    ...core,
    name: 'PostNL Bijzondere Momenten Fonds',
    knownAs: ['Bijzondere Momenten Fonds'],
    counterpartKind: 'FUND',
  },
  { ...core, name: 'Nationaal Ouderenfonds', knownAs: ['Ouderenfonds'], counterpartKind: 'UNKNOWN' },
  { ...core, name: 'Stichting OGJG', knownAs: ['OGJG'], counterpartKind: 'UNKNOWN' },
  {
    ...core,
    ...evening,
    name: 'Stichting Resto VanHarte',
    knownAs: ['Resto VanHarte', 'Resto Van Harte'],
    offer: 'Samen eten: gasten zitten met anderen aan tafel.',
    triedAt: 'Den Haag, aan tafel op de avond voor wethouders',
    counterpartKind: 'BRANCH',
    counterpart: 'Een restaurant van Resto VanHarte in of bij uw gemeente',
  },
  {
    ...participant,
    name: 'Regiobank',
    knownAs: ['RegioBank adviseur'],
    offer:
      'Financieel adviseurs die meedoen in de lokale coalitie. Zij spreken mensen als er veel verandert, zoals bij een scheiding of na een overlijden.',
    contactRoute: 'De financieel adviseur van Regiobank in uw gemeente',
    counterpartKind: 'ADVISER',
    counterpart: 'De financieel adviseur van Regiobank in uw gemeente',
  },
  {
    ...participant,
    name: 'ProRail',
    knownAs: [],
    offer: stations,
    triedAt: 'Helmond en Utrecht, met NS',
    counterpartKind: 'STATION',
    counterpart: 'Wie het station in of bij uw gemeente beheert',
  },
  {
    ...participant,
    name: 'Douwe Egberts',
    knownAs: [],
    offer: neighbours,
    triedAt: 'Utrecht, met het Oranjefonds en de gemeente',
    counterpartKind: 'UNKNOWN',
  },
  {
    ...participant,
    name: 'Bridge Bond',
    knownAs: ['Bridgeclub', 'Bridgevereniging', 'Nederlandse Bridge Bond'],
    offer: 'Samen bridgen: een denksport die u als team speelt.',
    triedAt: 'Hilversum',
    counterpartKind: 'CLUB',
    counterpart: 'Een bridgeclub in uw gemeente',
  },
  {
    ...participant,
    ...meeting,
    name: 'ANWB',
    knownAs: ['ANWB AutoMaatje', 'AutoMaatje'],
    offer: 'ANWB AutoMaatjes, samen met KNVG en NVOG.',
    counterpartKind: 'VOLUNTEERS',
    counterpart: 'De organisatie die AutoMaatje in uw gemeente regelt',
  },
  {
    ...participant,
    ...meeting,
    name: 'GVB',
    knownAs: [],
    offer: 'Deed samen met Resto VanHarte mee in Amsterdam.',
    triedAt: 'Amsterdam, met Resto VanHarte',
    counterpartKind: 'UNKNOWN',
  },
];

/** Of which municipality, and what; the pillar is our own reading. */
export const sourcedExamples = [
  {
    cbsCode: 'GM0505',
    pillar: 'P3',
    title: 'The Passion als begin van een campagne',
    whatItWas: 'The Passion kwam dat jaar naar Dordrecht. Met dat moment begon een lokale campagne.',
    partners: 'EO, KRO-NCRV en de gemeente',
    year: 2019,
  },
  {
    cbsCode: 'GM0518',
    pillar: 'P3',
    title: 'Eerste hulp bij eenzaamheid',
    whatItWas: 'Een campagne voor alle inwoners van Den Haag, kort voor de avond voor wethouders begonnen.',
    partners: null,
    year: 2019,
  },
  {
    cbsCode: 'GM0794',
    pillar: 'P3',
    title: 'Stel je voor',
    whatItWas: 'Een actie op het station waarbij reizigers met elkaar in gesprek raken. De bron noemt haar een succes.',
    partners: 'NS en ProRail',
    year: null,
  },
  {
    cbsCode: 'GM0344',
    pillar: 'P3',
    title: 'Stel je voor',
    whatItWas: 'Een actie op het station waarbij reizigers met elkaar in gesprek raken. De bron noemt haar een succes.',
    partners: 'NS en ProRail',
    year: null,
  },
  {
    cbsCode: 'GM0344',
    pillar: 'P2',
    title: 'Burendag in wijken die niet vanzelf meedoen',
    whatItWas:
      'De gemeente werkt met twee landelijke partners aan een Burendag die ook wijken bereikt waar dat niet vanzelf gaat.',
    partners: 'Douwe Egberts en het Oranjefonds',
    year: 2019,
  },
  {
    cbsCode: 'GM0402',
    pillar: 'P3',
    title: 'Samen bridgen',
    whatItWas: 'Mensen komen in beweging door samen te bridgen: een denksport die zij als team spelen.',
    partners: 'Bridge Bond',
    year: null,
  },
].map((example) => ({ ...example, result: null, ...evening }));

export const sourcedFunding: readonly SaveFundingInput[] = [
  {
    ...letter,
    name: 'Gemeenschapsfonds',
    provider: 'Het kabinet',
    summary:
      'Het kabinet wil een fonds oprichten om plekken voor ontmoeting te maken en te houden, zoals buurthuizen, gebouwen van verenigingen en dorpswinkels. U kunt er nog niets aanvragen.',
    status: 'ANNOUNCED',
  },
];

const inDatabank: Omit<KnownIntervention, 'name' | 'sourceText' | 'sourceOn'> = {
  summary: null,
  recognition: 'UNKNOWN',
  activeElements: [],
  targetGroups: [],
  sourceUrl: null,
  sourcePrecision: 'MONTH',
};
export const sourcedInterventions: readonly KnownIntervention[] = [
  {
    ...inDatabank,
    name: 'Zin in vriendschap',
    sourceText: 'Methodebeschrijving, Movisie, databank Effectieve sociale interventies',
    sourceOn: '2010-10-01',
  },
  {
    ...inDatabank,
    name: 'Vrienden maken kun je leren',
    sourceText: 'Methodebeschrijving, Movisie, databank Effectieve sociale interventies',
    sourceOn: '2011-08-01',
  },
  {
    ...inDatabank,
    name: 'Natuurlijk een netwerkcoach!',
    sourceText: 'Onderzoek van de Hogeschool van Amsterdam voor Movisie en Mezzo',
    sourceOn: '2018-01-01',
  },
];

export const sourcedCounts = [
  {
    wording: 'meer dan 130',
    saidBy: 'Brief van het kernteam aan griffiers',
    about: 'De brief noemt ze erkend. De databank telt ook interventies die dat niet zijn.',
    saidOn: '2026-01-01',
    saidPrecision: 'YEAR',
  },
  {
    wording: 'bijna honderd',
    saidBy: 'Magazine van Movisie',
    about: 'Sociale interventies in de databank van Movisie.',
    saidOn: '2024-06-01',
    saidPrecision: 'MONTH',
  },
];
