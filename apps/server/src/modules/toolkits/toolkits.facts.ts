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
  isDemonstration: boolean;
  version: number;
};
