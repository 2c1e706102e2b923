import type { ToolkitItemPartsFragment } from './items.generated.js';

/** What is filled in about an item. */
export type ItemValues = {
  kind: string;
  title: string;
  summary: string;
  pillars: string[];
  audience: string[];
  targetGroups: string[];
  activeElements: string[];
  ownerOrganisation: string;
  contactRoute: string;
  licence: string;
  station: string;
  takesPlaceOn: string | null;
  logisticsContact: string;
  links: { label: string; url: string }[];
  files: { sha256: string; name: string; sizeBytes: number }[];
  sourceText: string;
  sourceUrl: string;
  seenOn: string | null;
  reviewOn: string | null;
  gap: string;
};

/** A new item, or what an item says now. */
export function itemValuesOf(
  item: ToolkitItemPartsFragment | null,
  { today, inAYear }: { today: string; inAYear: string },
): ItemValues {
  const shown: Partial<ToolkitItemPartsFragment['shown']> = item?.shown ?? {};
  return {
    kind: shown.kind ?? '',
    title: shown.title ?? '',
    summary: shown.summary ?? '',
    pillars: [...(shown.pillars ?? [])],
    audience: [...(shown.audience ?? [])],
    targetGroups: [...(shown.targetGroups ?? [])],
    activeElements: [...(shown.activeElements ?? [])],
    ownerOrganisation: shown.ownerOrganisation ?? '',
    contactRoute: shown.contactRoute ?? '',
    licence: shown.licence ?? '',
    station: shown.station ?? '',
    takesPlaceOn: shown.takesPlaceOn ?? '',
    logisticsContact: shown.logisticsContact ?? '',
    links: (shown.links ?? []).map(({ label, url }) => ({ label, url })),
    files: (shown.files ?? []).map(({ sha256, name, sizeBytes }) => ({ sha256, name, sizeBytes })),
    sourceText: shown.sourceText ?? '',
    sourceUrl: shown.sourceUrl ?? '',
    seenOn: shown.seenOn ?? today,
    reviewOn: shown.reviewOn ?? (item ? '' : inAYear),
    gap: shown.gap ?? '',
  };
}
