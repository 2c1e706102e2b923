import { PROGRAMME_TENANT_ID, tenantIdOf } from '@bloemen/vocabulary';
import type { Difference } from './contradictions.facts.js';

const HEEMSTEDE = tenantIdOf('GM0397');
const page = 'Pagina van de coalitie op eentegeneenzaamheid.nl, februari 2022';

/** Where public sources differ, as they say it; nobody has chosen yet. Of what a module records itself, it tells. */
export const sourcedDifferences: readonly { tenantId: string; difference: Difference }[] = [
  {
    tenantId: HEEMSTEDE,
    difference: {
      subjectKind: 'COALITION',
      subjectId: HEEMSTEDE,
      about: 'NUMBER',
      title: 'Hoeveel organisaties meedoen aan de Sociale Coalitie',
      openness: 'PUBLIC',
      readings: [
        { says: 'zo’n 20 organisaties', sourceText: `${page}, de tekst` },
        { says: '22 namen, de gemeente inbegrepen', sourceText: `${page}, de lijst van deelnemers` },
      ],
    },
  },
  {
    tenantId: PROGRAMME_TENANT_ID,
    difference: {
      subjectKind: 'SPEAKER',
      subjectId: null,
      about: 'ROLE',
      title: 'De functie van Jantine Kriens op de avond voor wethouders van 22 mei',
      openness: 'PUBLIC',
      readings: [
        { says: 'VNG-voorzitter', quote: 'VNG-voorzitter Jantine Kriens', sourceText: 'Nieuwsbericht over de avond' },
        { says: 'algemeen directeur van de VNG', sourceText: 'Uitnodiging van de VNG voor dezelfde avond' },
      ],
    },
  },
  {
    tenantId: PROGRAMME_TENANT_ID,
    difference: {
      subjectKind: 'CATALOGUE',
      subjectId: null,
      about: 'NUMBER',
      title: 'Hoeveel interventies er in de databank van Movisie staan',
      openness: 'PUBLIC',
      readings: [
        {
          says: 'meer dan 130, erkend',
          quote: 'meer dan 130 erkende sociale interventies',
          sourceText: 'Brief van het kernteam aan griffiers, na de verkiezingen van 18 maart 2026',
        },
        { says: 'bijna honderd', sourceText: 'Pagina van Movisie, juni 2024' },
      ],
    },
  },
];
