import { pillarCodes } from '@bloemen/vocabulary';
import type { FactsheetSnapshot } from './factsheet.snapshot.js';

/** A filled factsheet of Heemstede, with the facts of its public documents. */
export function aFactsheet(changes: Partial<FactsheetSnapshot> = {}): FactsheetSnapshot {
  const decision = {
    what: 'Collegebesluit Uitwerking motie ‘Samen tegen eenzaamheid’',
    kind: 'Besluit van het college',
    certainty: 'Voorgenomen',
    happened: { on: '2021-05-25', precision: 'DAY' as const },
    source: 'Gemeente Heemstede, zaaknummer 840482',
    link: 'https://www.heemstede.nl/besluiten/840482',
  };
  const motion = {
    what: 'Motie ‘Samen tegen eenzaamheid’',
    kind: 'Motie van de gemeenteraad',
    certainty: 'Besloten',
    happened: { on: '2020-11-05', precision: 'DAY' as const },
    source: 'Gemeente Heemstede, zaaknummer 840482',
    link: null,
  };
  const coalition = {
    what: 'De sociale coalitie is gestart',
    kind: 'Lokale coalitie',
    certainty: 'Gedaan',
    happened: { on: '2021-05-01', precision: 'MONTH' as const },
    source: 'Gemeente Heemstede, zaaknummer 840482',
    link: null,
  };
  const members = [
    'Gemeente Heemstede', 'WIJ Heemstede', 'GGD Kennemerland', 'Kennemerhart', 'Sport Support', 'Sportservice', 'Stichting Nabestaandenzorg', 'Questio',
    'Zorgbalans', 'St Alzheimer ZK', 'Humanitas', 'Roads', 'Klankbordgroep WMO', 'Bibliotheek', 'MEE', 'Elan wonen', 'Tandem', 'Citysharpers',
    'Loket Heemstede', 'RIBW-KAM', 'Stichting het Rouwcafé', 'Diaconie',
  ];
  const preparationGroup = members.slice(0, 4);
  return {
    report: 'FACTSHEET',
    layout: 1,
    asOf: '2026-11-22',
    municipality: {
      cbsCode: 'GM0397', name: 'Heemstede', province: 'Noord-Holland', ggdRegion: 'GGD Kennemerland', inhabitants: 27552, inhabitantsOn: '2022-01-01',
      joinedOn: '2021-05-25', accent: '#154273', isDemonstration: false,
    },
    pillars: pillarCodes.map((code) => ({
      code,
      level: code === 'P3' || code === 'P5' ? ('INTENDED' as const) : ('IN_PROGRESS' as const),
      isStale: true,
      because: code === 'P1' ? 'De motie is aangenomen, maar het besluit van het college is voorgenomen.' : 'Er is een voornemen vastgelegd.',
      latest: code === 'P1' ? decision : code === 'P2' ? coalition : null,
    })),
    evidence: [
      { pillar: 'P1', ...decision },
      { pillar: 'P1', ...motion },
      { pillar: 'P2', ...coalition },
    ],
    coalition: {
      name: 'Sociale Coalitie',
      members: members.map((name) => ({
        name,
        role: preparationGroup.includes(name) ? 'Kernlid' : 'Lid',
        since: name.startsWith('St') ? null : { on: '2021-05-01', precision: 'MONTH' },
      })),
      preparationGroup,
    },
    plan: { title: 'Heemstede laat duizend bloemen bloeien, samen tegen eenzaamheid' },
    principles: [
      { title: 'Commitment', pillars: ['P1'] },
      { title: 'Sociale coalitie', pillars: ['P2'] },
      { title: 'Duurzame aanpak', pillars: ['P3', 'P4'] },
      { title: 'Versterken aanbod', pillars: ['P4'] },
      { title: 'Monitoring', pillars: ['P5'] },
    ],
    goals: [{ title: 'Het netwerk komt elke maand bijeen', pillar: 'P2', target: '12 bijeenkomsten per jaar', state: 'Loopt' }],
    milestones: [{ title: 'Woningcorporatie doet mee', goal: 'Het netwerk komt elke maand bijeen', owner: 'WIJ Heemstede', due: { on: '2022-02-01', precision: 'MONTH' }, state: 'Gehaald' }],
    figures: [
      { name: 'Eenzaam', population: '18 jaar en ouder', year: 2016, value: 39.2, province: 43.1, country: 43.5, isEstimate: true, source: 'GGD’en, CBS en RIVM (Gezondheidsmonitor)' },
      { name: 'Eenzaam', population: '18 jaar en ouder', year: 2020, value: 43.6, province: null, country: 46.9, isEstimate: true, source: 'GGD’en, CBS en RIVM (Gezondheidsmonitor)' },
      { name: 'Ernstig eenzaam', population: '18 jaar en ouder', year: 2020, value: null, province: null, country: 10.7, isEstimate: true, source: 'GGD’en, CBS en RIVM (Gezondheidsmonitor)' },
    ],
    method: [
      'De stand van een pijler volgt uit vastgelegde feiten met een datum en een bron. Een voornemen telt niet als uitvoering.',
      'Feiten ouder dan 12 maanden krijgen het merk ‘ouder dan 12 maanden’. De stand blijft staan, want er is niets nieuws bekend.',
    ],
    ...changes,
  };
}
