import type {
  ActiveElement,
  LinkHealth,
  LinkReason,
  PillarCode,
  TargetGroup,
  ToolkitAudience,
  ToolkitKind,
  ToolkitStatus,
} from '@bloemen/vocabulary';

/** The two workspaces that keep items of the toolkit. */
export const maintainers = ['VWS', 'VNG'] as const;
export type Maintainer = (typeof maintainers)[number];

/** An item as it stands in a list. */
export type ToolkitItemLine = {
  id: string;
  title: string;
  summary: string;
  kind: ToolkitKind;
  pillars: PillarCode[];
  audience: ToolkitAudience[];
  targetGroups: TargetGroup[];
  activeElements: ActiveElement[];
  ownerOrganisation: string;
  status: ToolkitStatus;
  /** By how many municipalities it is used; null under five. */
  usedBy: { municipalities: number; demonstration: number } | null;
  isDemonstration: boolean;
};

/** Where a version leads, and whether that answers. */
export type ToolkitLink = {
  label: string;
  url: string;
  health: LinkHealth;
  because: LinkReason | null;
  checkedAt: string | null;
  isWaiting: boolean;
};

export type ToolkitFile = {
  position: number;
  name: string;
  mediaType: string;
  sizeBytes: number;
  sha256: string;
};

/** What an item says in one version. Days are YYYY-MM-DD. */
export type ToolkitVersion = {
  number: number;
  publishedAt: string | null;
  whatChanged: string | null;
  kind: ToolkitKind;
  title: string;
  summary: string;
  pillars: PillarCode[];
  audience: ToolkitAudience[];
  targetGroups: TargetGroup[];
  activeElements: ActiveElement[];
  ownerOrganisation: string;
  contactRoute: string | null;
  licence: string | null;
  station: string | null;
  takesPlaceOn: string | null;
  logisticsContact: string | null;
  sourceText: string;
  sourceUrl: string | null;
  seenOn: string;
  reviewOn: string | null;
  gap: string | null;
  links: ToolkitLink[];
  files: ToolkitFile[];
};

/** An item as everybody reads it on the public site. */
export type PublicTool = Pick<
  ToolkitVersion,
  | 'number'
  | 'kind'
  | 'title'
  | 'summary'
  | 'pillars'
  | 'audience'
  | 'ownerOrganisation'
  | 'contactRoute'
  | 'licence'
  | 'sourceText'
  | 'sourceUrl'
  | 'seenOn'
> & {
  id: string;
  isReviewed: boolean;
  isDemonstration: boolean;
  links: { label: string; url: string; isBroken: boolean }[];
  files: Pick<ToolkitFile, 'position' | 'name' | 'sizeBytes'>[];
};

/** One item with the version that was asked for. */
export type ToolkitItem = {
  id: string;
  status: ToolkitStatus;
  maintainer: Maintainer;
  /** Kept by the workspace of whoever looks. */
  isOwn: boolean;
  currentNumber: number | null;
  draftNumber: number | null;
  shown: ToolkitVersion;
  versions: { number: number; title: string; publishedAt: string; whatChanged: string | null }[];
  related: ToolkitItemLine[];
  successor: { id: string; title: string } | null;
  retiredBecause: string | null;
  /** Everybody reads its published version on the public site. */
  isPublic: boolean;
  isDemonstration: boolean;
  version: number;
};
