import type { DeliveryKind } from '@bloemen/vocabulary';

/**
 * The motion ‘Samen tegen eenzaamheid’ as the college paper with case number 840482 tells of it: its text itself is in no
 * source, and neither is who submitted it. It may be read by everybody from the day of that paper, which is actively
 * public. The page of the coalition names another month; which of both holds is for somebody in Heemstede to say.
 */
export const heemstedeMotion = {
  id: '00000000-0000-4000-b000-000020201105',
  title: 'Samen tegen eenzaamheid',
  happenedOn: '2020-11-05',
  datePrecision: 'DAY',
  requests: [
    'Zet in op een sterk en duurzaam netwerk om eenzaamheid te verminderen.',
    'Bouw voort op de bestaande structuren in de sociale basis.',
    'Sluit als gemeente aan bij het landelijke actieprogramma ‘Een tegen eenzaamheid’.',
    'Maak een plan van aanpak dat past bij Heemstede, en ga hiermee gelijk aan de slag.',
  ],
  openness: 'ACTIVELY_PUBLIC',
  releasedAt: '2021-05-25T00:00:00+02:00',
  sourceType: 'EXECUTIVE_PAPER',
  sourceText: 'Collegestuk met zaaknummer 840482 (25 mei 2021 volgens PB2021_25)',
  contradiction: {
    subjectKind: 'MOTION',
    about: 'DATE',
    title: 'De dag van de motie ‘Samen tegen eenzaamheid’',
    openness: 'PUBLIC',
    readings: [
      {
        says: '5 november 2020',
        code: '2020-11-05',
        quote: 'In de vergadering van de gemeenteraad van 5 november 2020 is de motie aangenomen',
        sourceText: 'Collegestuk met zaaknummer 840482',
      },
      {
        says: 'december 2020',
        code: '2020-12',
        quote: 'Op basis van een motie van december 2020',
        sourceText: 'Pagina van de coalitie op eentegeneenzaamheid.nl, stand februari 2022',
      },
    ],
  },
} as const;

/**
 * What delivers each request, by its place. That the coalition answers the first, and the plan with its point the last, is
 * our reading of the paper. Of the existing structures (the second) no source says what became of them.
 */
export const heemstedeTraces: readonly { request: number; point: number | null; kinds: readonly DeliveryKind[] }[] = [
  { request: 1, point: null, kinds: ['COALITION'] },
  { request: 3, point: 1, kinds: ['MEMBERSHIP'] },
  { request: 4, point: 2, kinds: ['PLAN'] },
];
