/**
 * The files the importer knows, as data. StatLine numbers its columns (`Eenzaam_27`) and renumbers them between tables,
 * so columns are known by their name without the number. A file belongs to the first layout of which all the columns
 * are there.
 */
export type StatlineLayout = {
  name: string;
  area: string;
  /** Column with the year, or null when the whole table is about one year. */
  year: string | null;
  /** Column with the population and what its codes mean; rows with another code are left out. */
  population: { column: string; codes: Record<string, string> } | { all: string };
  /** Columns that must hold this code; other rows (part populations) are left out. */
  only: Record<string, string>;
  /**
   * Column that says whether a row is the figure itself, or the lower or upper end of its margin (95%). Margins are kept
   * of districts and neighbourhoods; of larger areas these rows are left out.
   */
  margin?: { column: string; figure: string; lower: string; upper: string };
  /** Estimates by a model, which the source makes of districts and neighbourhoods too. */
  hasNeighbourhoods?: true;
  /** Columns with the name of the area, if the file has one of them. */
  names: readonly string[];
  scale: string;
  measures: Record<string, string>;
};

const adultAges = { '20300': '18+', '53115': '18-64', '80200': '65+' };
const adultMeasures = {
  Eenzaam: 'LONELY',
  ErnstigZeerErnstigEenzaam: 'SEVERELY_LONELY',
  EmotioneelEenzaam: 'EMOTIONALLY_LONELY',
  SociaalEenzaam: 'SOCIALLY_LONELY',
};

/** Margins of StatLine: the value, and the ends of its interval of 95%. */
const statlineMargin = { column: 'Marges', figure: 'MW00000', lower: 'MOG0095', upper: 'MBG0095' } as const;

export const layouts: readonly StatlineLayout[] = [
  {
    name: 'RIVM StatLine, volwassenen (50090NED, 50120NED)',
    area: 'Codering',
    year: 'Perioden',
    population: { column: 'Leeftijd', codes: adultAges },
    only: {},
    margin: statlineMargin,
    hasNeighbourhoods: true,
    names: ['WijkenEnBuurten', 'Naam'],
    scale: 'DJG-11',
    measures: adultMeasures,
  },
  {
    name: 'RIVM StatLine, jongvolwassenen (50140NED)',
    area: 'RegioS',
    year: null,
    population: { all: '16-25' },
    only: { Persoonskenmerken: 'T009002' },
    margin: statlineMargin,
    names: [],
    scale: 'DJG-6',
    measures: {
      EnigszinsTotSterkEenzaam: 'LONELY',
      SterkEenzaam: 'SEVERELY_LONELY',
      EnigszinsTotSterkSociaalEenzaam: 'SOCIALLY_LONELY',
      SterkSociaalEenzaam: 'SEVERELY_SOCIALLY_LONELY',
      EnigszinsTotSterkEmotioneelEenzaam: 'EMOTIONALLY_LONELY',
      SterkEmotioneelEenzaam: 'SEVERELY_EMOTIONALLY_LONELY',
    },
  },
  {
    name: 'Bewerkt bestand, volwassenen',
    area: 'cbs_code',
    year: 'jaar',
    population: { column: 'leeftijd', codes: { '18+': '18+', '18-64': '18-64', '65+': '65+' } },
    only: {},
    hasNeighbourhoods: true,
    names: ['naam'],
    scale: 'DJG-11',
    measures: {
      eenzaam_pct: 'LONELY',
      ernstig_zeer_ernstig_eenzaam_pct: 'SEVERELY_LONELY',
      emotioneel_eenzaam_pct: 'EMOTIONALLY_LONELY',
      sociaal_eenzaam_pct: 'SOCIALLY_LONELY',
    },
  },
  {
    name: 'Bewerkt bestand, jongvolwassenen',
    area: 'cbs_code',
    year: 'jaar',
    population: { column: 'leeftijd', codes: { '16-25': '16-25' } },
    only: {},
    names: ['naam'],
    scale: 'DJG-6',
    measures: {
      enigszins_tot_sterk_eenzaam_pct: 'LONELY',
      sterk_eenzaam_pct: 'SEVERELY_LONELY',
      enigszins_tot_sterk_sociaal_pct: 'SOCIALLY_LONELY',
      sterk_sociaal_pct: 'SEVERELY_SOCIALLY_LONELY',
      enigszins_tot_sterk_emotioneel_pct: 'EMOTIONALLY_LONELY',
      sterk_emotioneel_pct: 'SEVERELY_EMOTIONALLY_LONELY',
    },
  },
];
