import type { SaveDocumentInput } from './documents.inputs.js';

/** The ids of Heemstede's documents: what hangs on them names them by it. */
export const heemstedeDocuments = {
  executivePaper: 'd0c00397-0000-4000-8000-000000000001',
  actionPlan: 'd0c00397-0000-4000-8000-000000000002',
  pressRelease: 'd0c00397-0000-4000-8000-000000000003',
  coalitionPage: 'd0c00397-0000-4000-8000-000000000004',
} as const;

/** The papers as sources name them. None of their files came along; what no source says is left open. */
export const heemstedePapers: readonly (SaveDocumentInput & { id: string })[] = [
  {
    id: heemstedeDocuments.executivePaper,
    title: 'Uitwerking motie ‘Samen tegen eenzaamheid’',
    kind: 'EXECUTIVE_PAPER',
    dated: { on: '2021-05-25', precision: 'DAY' },
    reference: '840482',
    department: 'Welzijnszaken',
    openness: 'ACTIVELY_PUBLIC',
    releasedAt: '2021-05-25T00:00:00+02:00',
    sourceText:
      'Collegestuk met zaaknummer 840482, ‘Actief openbaar’. De dag staat in persbericht PB2021_25; dat het toen openbaar werd, is onze lezing.',
  },
  {
    id: heemstedeDocuments.actionPlan,
    title: 'Heemstede laat duizend bloemen bloeien, samen tegen eenzaamheid',
    kind: 'ACTION_PLAN',
    sourceText: 'Genoemd als bijlage van collegestuk 840482',
  },
  {
    id: heemstedeDocuments.pressRelease,
    title: 'Gemeente Heemstede sluit zich aan bij Eén tegen eenzaamheid',
    kind: 'PRESS_RELEASE',
    dated: { on: '2021-05-25', precision: 'DAY' },
    reference: 'PB2021_25',
    department: 'Communicatie',
    openness: 'ACTIVELY_PUBLIC',
    releasedAt: '2021-05-25T00:00:00+02:00',
    sourceText: 'Persbericht PB2021_25 van de gemeente Heemstede, 25 mei 2021',
  },
  {
    id: heemstedeDocuments.coalitionPage,
    title: 'Pagina van de coalitie op eentegeneenzaamheid.nl',
    kind: 'OTHER',
    dated: { on: '2022-02-01', precision: 'MONTH' },
    edition: 'stand februari 2022',
    openness: 'ACTIVELY_PUBLIC',
    releasedAt: '2022-02-01T00:00:00+01:00',
    sourceText:
      'Pagina van de coalitie op eentegeneenzaamheid.nl. De maand is die waarin de pagina de organisaties telt.',
  },
];
