import type { Sector } from '@bloemen/vocabulary';
import type { MembershipPeriod, SourcedDate } from '../membership/membership.rules.js';

/**
 * The Sociale Coalitie of Heemstede as three public documents state it. Names and dates are the documents' own; the
 * sector of each organisation is our reading of its name (and stored as that), and left empty where the name does not
 * tell. Bare "GGD" and "bibliotheek" (press release) are not aliases: other municipalities use the same words for other
 * organisations.
 */
const sources = {
  decision: 'Collegestuk 840482 (mei 2021)',
  press: 'Persbericht PB2021_25 (25 mei 2021)',
  page: 'Coalitiepagina Heemstede op eentegeneenzaamheid.nl (stand februari 2022)',
} as const;

const inMay2021: SourcedDate = { on: '2021-05-01', precision: 'MONTH', atLatest: false };
/** The page shows who took part in February 2022, not since when: the true date lies between May 2021 and then. */
const byFebruary2022: SourcedDate = { on: '2022-02-01', precision: 'MONTH', atLatest: true };

type Alias = { name: string; source: string };
type Period = { state: MembershipPeriod['state']; from: SourcedDate; source: string; reason?: string };
export type SeededMember = {
  name: string;
  aliases: Alias[];
  sector: Sector | null;
  /** True for an organisation of Heemstede alone; a regional one is shared with the coalitions around it. */
  local: boolean;
  isMunicipality?: true;
  periods: Period[];
};

const started: Period = { state: 'MEMBER', from: inMay2021, source: sources.decision };
const joinedLater: Period[] = [{ state: 'MEMBER', from: byFebruary2022, source: sources.page }];
const onPage = (name: string): Alias => ({ name, source: sources.page });
const inDecision = (name: string): Alias => ({ name, source: sources.decision });
const inPress = (name: string): Alias => ({ name, source: sources.press });

export const heemstedeCoalition = {
  /** College paper 840482 and the page; the week's own name is the page's. */
  localName: 'Sociale Coalitie',
  weekName: 'Week van de Ontmoeting',
  startedOn: inMay2021,
  source: sources.decision,
  members: [
    {
      name: 'Gemeente Heemstede',
      aliases: [],
      sector: 'GOVERNMENT',
      local: true,
      isMunicipality: true,
      periods: [{ ...started, source: `${sources.decision}: de gemeente faciliteert de coalitie` }],
    },
    { name: 'WIJ Heemstede', aliases: [], sector: 'WELFARE', local: true, periods: [started] },
    { name: 'Kennemerhart', aliases: [onPage('Kennerhart')], sector: 'CARE', local: false, periods: [started] },
    { name: 'Roads', aliases: [inPress('Road')], sector: 'CARE', local: false, periods: [started] },
    { name: 'Zorgbalans', aliases: [], sector: 'CARE', local: false, periods: [started] },
    {
      name: 'Bibliotheek',
      aliases: [inDecision('de Bibliotheek')],
      sector: 'CULTURE',
      local: true,
      periods: [started],
    },
    {
      name: 'GGD Kennemerland',
      aliases: [onPage('GGD Kennermerland')],
      sector: 'GOVERNMENT',
      local: false,
      periods: [
        started,
        { state: 'CORE', from: byFebruary2022, source: `${sources.page}: "De GGD is een kernpartner"` },
      ],
    },
    { name: 'MEE de Wering', aliases: [onPage('MEE')], sector: 'WELFARE', local: false, periods: [started] },
    { name: 'Sportsupport', aliases: [onPage('Sport Support')], sector: 'SPORT', local: false, periods: [started] },
    { name: 'Sportservice', aliases: [], sector: 'SPORT', local: false, periods: [started] },
    {
      name: 'Loket Heemstede',
      aliases: [inDecision('het loket')],
      sector: 'GOVERNMENT',
      local: true,
      periods: [started],
    },
    {
      name: 'CJG',
      aliases: [inDecision('het CJG')],
      sector: 'WELFARE',
      local: true,
      periods: [
        started,
        {
          state: 'LEFT',
          from: byFebruary2022,
          source: sources.page,
          reason: 'Staat in februari 2022 niet meer op de lijst van deelnemers; dag en reden zijn niet bekend.',
        },
      ],
    },
    {
      name: 'Klankbordgroep WMO',
      aliases: [],
      sector: 'EXPERIENCE',
      local: true,
      periods: [
        {
          state: 'OBSERVER',
          from: inMay2021,
          source: `${sources.decision}: leden waren aanwezig. ${sources.press} noemt de groep bij wie startte`,
        },
        ...joinedLater,
      ],
    },
    {
      name: 'Werkgroep toegankelijkheid',
      aliases: [],
      sector: 'EXPERIENCE',
      local: true,
      periods: [{ state: 'OBSERVER', from: inMay2021, source: `${sources.decision}: leden waren aanwezig` }],
    },
    { name: 'Stichting Nabestaandenzorg', aliases: [], sector: 'WELFARE', local: false, periods: joinedLater },
    { name: 'Questio', aliases: [], sector: null, local: false, periods: joinedLater },
    { name: 'St Alzheimer ZK', aliases: [], sector: 'CARE', local: false, periods: joinedLater },
    { name: 'Humanitas', aliases: [], sector: 'VOLUNTEERS', local: false, periods: joinedLater },
    { name: 'Elan wonen', aliases: [], sector: 'HOUSING', local: false, periods: joinedLater },
    { name: 'Tandem', aliases: [], sector: null, local: false, periods: joinedLater },
    { name: 'Citysharpers', aliases: [], sector: null, local: false, periods: joinedLater },
    { name: 'RIBW-KAM', aliases: [], sector: 'CARE', local: false, periods: joinedLater },
    { name: 'Stichting het Rouwcafé', aliases: [], sector: 'WELFARE', local: false, periods: joinedLater },
    { name: 'Diaconie', aliases: [], sector: 'FAITH', local: true, periods: joinedLater },
  ] satisfies SeededMember[] as SeededMember[],
  /** The page names four organisations and no chair. */
  preparationGroup: {
    seats: ['Gemeente Heemstede', 'WIJ Heemstede', 'GGD Kennemerland', 'Kennemerhart'],
    since: byFebruary2022,
    source: sources.page,
  },
} as const;
