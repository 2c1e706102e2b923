/** What other modules may know of a municipality. */
export type MunicipalityStatus = 'PROSPECT' | 'JOINED' | 'ACTIVE' | 'DORMANT' | 'MERGED';

/**
 * A step of participation that follows from a signature: whose commitment, on which day (YYYY-MM-DD), and whether it is
 * only an example.
 */
export type BySignature = { commitmentId: string; on: string; isDemonstration: boolean };

export type MunicipalityFacts = {
  /** The id of the workspace. */
  id: string;
  cbsCode: string;
  /** Official CBS name, unique. */
  name: string;
  shortName: string;
  provinceCode: string;
  province: string;
  ggdCode: string;
  ggdRegion: string;
  inhabitants: number;
  inhabitantsOn: string;
  /** 1 very strongly urban to 5 not urban; null for a municipality younger than the count. */
  urbanity: number | null;
  validFrom: string | null;
  /** First day on which the municipality no longer exists; may lie in the future. */
  validTo: string | null;
  successorId: string | null;
  status: MunicipalityStatus;
  joinedOn: string | null;
  isDemonstration: boolean;
};

/** One part of a reorganisation: a former municipality that went, wholly or in part, into another. */
export type Reorganisation = {
  formerCode: string;
  formerName: string;
  /** CBS, 1 January 2016. */
  formerInhabitants: number;
  successorCode: string;
  effectiveOn: string;
  extent: 'WHOLE' | 'PART' | 'INTENDED';
};

/**
 * Who outside the municipality may come to know it by name: the adviser and the VNG read its summary; other
 * municipalities that consent too (PEERS) see its position beside their own, and may ask it how it works.
 */
export const consentReaders = ['ASSIGNED_ADVISER', 'VNG', 'PEERS'] as const;
export type ConsentReader = (typeof consentReaders)[number];
