import type { ActiveElement, ContactRole, OfferAudience, Sector, TargetGroup, WantedStatus } from '@bloemen/vocabulary';

export type InventedOffer = {
  /** How the name of the organisation begins. */
  by: string;
  title: string;
  what: string;
  targetGroups: TargetGroup[];
  activeElements: ActiveElement[];
  place: string | null;
  moment: string | null;
  howToJoin: string | null;
  audience: OfferAudience;
  isConfirmed: boolean;
  ended?: string;
};
export type InventedWish = {
  name: string | null;
  sector: Sector;
  why: string;
  /** How the name of the organisation begins that asks. */
  askedBy: string;
  status: WantedStatus;
  daysAgo: number;
  remark?: string;
  askAgainInDays?: number;
};
export type InventedContact = {
  of: string;
  name: string;
  mailbox: string;
  roles: ContactRole[];
  consentedDaysAgo: number | null;
  reviewInDays: number;
};
export type InventedLife = {
  offers: readonly InventedOffer[];
  wishes: readonly InventedWish[];
  contacts: readonly InventedContact[];
};

/**
 * Invented for the demonstration: what organisations offer, whom the coalition wants, and whom one mails. Of an invented
 * coalition by its kinds of organisations; in Heemstede under real names, which is why each row is marked as an example.
 */
const eating: InventedOffer = {
  by: 'Buurthuis',
  title: 'Open eettafel op donderdag',
  what: 'Samen koken en eten. Wie wil, helpt mee in de keuken of dekt de tafel.',
  targetGroups: ['SINGLES', 'OLDER_PEOPLE'],
  activeElements: ['MEETING', 'ACTIVITIES', 'MEANINGFUL_ROLE'],
  place: 'Grote zaal van het buurthuis',
  moment: 'Elke donderdag van 17 tot 19 uur',
  howToJoin: 'Loop binnen of meld u een dag eerder aan de balie.',
  audience: 'PUBLIC',
  isConfirmed: true,
};
const listening: InventedOffer = {
  by: 'Welzijnsorganisatie',
  title: 'Huisbezoek met aandacht',
  what: 'Een vrijwilliger komt langs, luistert en kijkt samen met u wat u graag weer zou doen.',
  targetGroups: ['OLDER_PEOPLE', 'BEREAVED'],
  activeElements: ['MEANINGFUL_CONTACT', 'REALISTIC_EXPECTATIONS'],
  place: 'Bij mensen thuis',
  moment: 'Op afspraak',
  howToJoin: 'Via de huisarts, het loket of zelf aanmelden.',
  audience: 'COALITION',
  isConfirmed: true,
};
const reading: InventedOffer = {
  by: 'Bibliotheek',
  title: 'Samen lezen',
  what: 'In een vaste groep een verhaal lezen en erover praten. Vooraf lezen hoeft niet.',
  targetGroups: ['ALL_AGES'],
  activeElements: ['ACTIVITIES', 'MEETING'],
  place: 'Leeszaal van de bibliotheek',
  moment: 'Elke maandag om 10 uur',
  howToJoin: null,
  audience: 'PUBLIC',
  isConfirmed: false,
};
const buddy: InventedOffer = {
  by: 'Vrijwilligerscentrale',
  title: 'Een maatje voor een jaar',
  what: 'Twee mensen die bij elkaar passen doen om de week iets samen.',
  targetGroups: ['YOUNG_PEOPLE', 'NEWCOMERS', 'PEOPLE_WITH_DISABILITY'],
  activeElements: ['MEANINGFUL_CONTACT', 'SOCIAL_SKILLS', 'MEANINGFUL_ROLE'],
  place: null,
  moment: 'Om de week, in overleg',
  howToJoin: 'Kom naar het spreekuur op woensdag.',
  audience: 'COALITION',
  isConfirmed: true,
};
const calling: InventedOffer = {
  by: 'Welzijnsorganisatie',
  title: 'Telefooncirkel',
  what: 'Deelnemers bellen elkaar elke ochtend.',
  targetGroups: ['OLDER_PEOPLE'],
  activeElements: ['MEANINGFUL_CONTACT'],
  place: null,
  moment: 'Elke ochtend',
  howToJoin: null,
  audience: 'COALITION',
  isConfirmed: true,
  ended: 'Er waren te weinig deelnemers.',
};

export const inventedLife: InventedLife = {
  offers: [eating, listening, reading, buddy, calling],
  wishes: [
    {
      name: null,
      sector: 'VOLUNTEERS',
      why: 'Veel inwoners zoeken hulp bij kleine dingen in huis.',
      askedBy: 'Welzijnsorganisatie',
      status: 'CONTACTED',
      daysAgo: 20,
      remark: 'Gebeld, een afspraak volgt.',
    },
    {
      name: 'Winkeliersvereniging De Markt',
      sector: 'BUSINESS',
      why: 'Winkeliers zien als eersten wie er niet meer komt.',
      askedBy: 'Bibliotheek',
      status: 'DECLINED',
      daysAgo: 90,
      remark: 'Het bestuur wisselt dit jaar.',
      askAgainInDays: -5,
    },
  ],
  contacts: [
    {
      of: 'Welzijnsorganisatie',
      name: 'Jannie Voorbeeld',
      mailbox: 'jannie',
      roles: ['COORDINATION', 'ACTIONS'],
      consentedDaysAgo: 200,
      reviewInDays: 165,
    },
    {
      of: 'Bibliotheek',
      name: 'Rob Voorbeeld',
      mailbox: 'rob',
      roles: ['COORDINATION', 'ACTIONS'],
      consentedDaysAgo: 400,
      reviewInDays: -35,
    },
  ],
};

export const inventedLifeOfHeemstede: InventedLife = {
  offers: [
    { ...eating, by: 'WIJ Heemstede', place: 'Een ontmoetingsplek in de wijk' },
    { ...listening, by: 'WIJ Heemstede' },
    { ...reading, by: 'Bibliotheek' },
    { ...buddy, by: 'Humanitas' },
    {
      by: 'Sportsupport',
      title: 'Wandelen met een praatje',
      what: 'Een rustige wandeling van een uur, met koffie na afloop.',
      targetGroups: ['OLDER_PEOPLE', 'CARERS'],
      activeElements: ['ACTIVITIES', 'MEETING'],
      place: 'Start bij het park',
      moment: 'Elke dinsdag om 10 uur',
      howToJoin: 'Aanmelden hoeft niet.',
      audience: 'PUBLIC',
      isConfirmed: false,
    },
    {
      by: 'Kennemerhart',
      title: 'Schuif aan bij de lunch',
      what: 'Buurtgenoten lunchen mee met bewoners van het huis.',
      targetGroups: ['OLDER_PEOPLE', 'SINGLES'],
      activeElements: ['MEETING'],
      place: 'Restaurant van het woonzorghuis',
      moment: 'Op werkdagen om 12 uur',
      howToJoin: 'Bel een dag eerder naar het huis.',
      audience: 'COALITION',
      isConfirmed: true,
    },
    { ...calling, by: 'Diaconie' },
  ],
  wishes: [
    {
      name: 'Ondernemers van de Winkelstraat (voorbeeld)',
      sector: 'BUSINESS',
      why: 'Ondernemers spreken elke dag veel mensen.',
      askedBy: 'Gemeente Heemstede',
      status: 'CONTACTED',
      daysAgo: 14,
      remark: 'Een eerste gesprek is gepland.',
    },
    {
      name: 'Serviceclub Het Spaarne (voorbeeld)',
      sector: 'SERVICE_CLUB',
      why: 'De leden willen helpen, en hebben een groot netwerk.',
      askedBy: 'WIJ Heemstede',
      status: 'DECLINED',
      daysAgo: 120,
      remark: 'Het programma van dit jaar is vol.',
      askAgainInDays: -3,
    },
  ],
  contacts: [
    {
      of: 'WIJ Heemstede',
      name: 'Marit Voorbeeld',
      mailbox: 'marit.wij',
      roles: ['COORDINATION', 'ACTIONS'],
      consentedDaysAgo: 120,
      reviewInDays: 245,
    },
    {
      of: 'WIJ Heemstede',
      name: 'Hans Voorbeeld',
      mailbox: 'hans.wij',
      roles: ['BOARD'],
      consentedDaysAgo: null,
      reviewInDays: 60,
    },
    {
      of: 'Bibliotheek',
      name: 'Loes Voorbeeld',
      mailbox: 'loes.bibliotheek',
      roles: ['COORDINATION', 'ACTIONS'],
      consentedDaysAgo: 420,
      reviewInDays: -55,
    },
    {
      of: 'Humanitas',
      name: 'Karim Voorbeeld',
      mailbox: 'karim.humanitas',
      roles: ['COORDINATION', 'ACTIONS'],
      consentedDaysAgo: 30,
      reviewInDays: 335,
    },
    {
      of: 'Sportsupport',
      name: 'Ilse Voorbeeld',
      mailbox: 'ilse.sportsupport',
      roles: ['ACTIONS'],
      consentedDaysAgo: 30,
      reviewInDays: 335,
    },
  ],
};
