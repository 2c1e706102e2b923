/**
 * Decision 840482 as two public documents of 25 May 2021 tell of it. The press release says that joining was decided
 * that day; the paper of the college calls all of it intended and sends it to the committee first. Which of the two
 * holds is for somebody in Heemstede to say.
 */
export const heemstedeDecision = {
  id: '00000000-0000-4000-b000-000000840482',
  reference: '840482',
  decidedOn: '2021-05-25',
  subject: 'Aansluiten bij het programma Eén tegen eenzaamheid',
  portfolioHolder: 'J.F. Struijf',
  motion: 'Samen tegen eenzaamheid',
  motionOn: '2020-11-05',
  readings: [
    { reading: 'DECIDED', quote: 'besloten', source: 'Persbericht PB2021_25, 25 mei 2021' },
    { reading: 'INTENDED', quote: 'voorgenomen besluit', source: 'Collegestuk met zaaknummer 840482' },
  ],
} as const;
