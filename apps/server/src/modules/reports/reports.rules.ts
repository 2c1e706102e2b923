import { paperKindCodes, type PaperKind, type TenantKind } from '@bloemen/vocabulary';
import { paperTypes } from '../../platform/paper/write.js';
import { sha256Of } from '../../platform/secrets/secrets.js';

export const reportKinds = ['FACTSHEET', 'PROGRESS', 'POSITION', 'COMPARISON', 'HANDOVER', ...paperKindCodes] as const;
export type ReportKind = (typeof reportKinds)[number];
export const reportFormats = ['PDF', 'ODS', 'XLSX', 'CSV', 'DOCX', 'ODT'] as const;
export type ReportFormat = (typeof reportFormats)[number];
export const reportStatuses = ['REQUESTED', 'RUNNING', 'READY', 'FAILED', 'CANCELLED', 'EXPIRED'] as const;
export type ReportStatus = (typeof reportStatuses)[number];

/** Which workspace makes which reports. */
export const kindsOfWorkspace: Record<TenantKind, readonly ReportKind[]> = {
  municipality: ['FACTSHEET', 'POSITION'],
  programme: ['PROGRESS', 'COMPARISON', 'HANDOVER'],
  vng: [],
};

export const isPaper = (kind: ReportKind): kind is PaperKind => (paperKindCodes as readonly string[]).includes(kind);

/** Made of what its asker chose and may see, so frozen when it is asked. */
export const isFrozenWhenAsked = (kind: ReportKind): kind is Exclude<ReportKind, 'FACTSHEET' | 'PROGRESS'> =>
  kind !== 'FACTSHEET' && kind !== 'PROGRESS';

/** After these nothing happens by itself any more. */
export function isTerminal(status: ReportStatus): boolean {
  return status !== 'REQUESTED' && status !== 'RUNNING';
}

/**
 * Layout and SHA-256 of what a report shows of the facts, without the day it was made, the words about its method and
 * the look of its pages.
 * Another hash of the facts of now means that a report made now would show something else; another layout cannot be
 * compared.
 */
export function contentOf({
  asOf: _day,
  method: _words,
  look: _look,
  ...content
}: {
  layout: number;
  asOf: string;
  method: readonly string[];
  look?: unknown;
}): string {
  return `${content.layout}:${sha256Of(JSON.stringify(content))}`;
}

/** Whether the facts changed since, in something that the report shows. */
export function isChanged(frozen: string | null, now: string | null): boolean {
  const layout = (content: string): string => content.split(':')[0]!;
  return frozen !== null && now !== null && layout(frozen) === layout(now) && frozen !== now;
}

const types: Record<ReportFormat, string> = {
  PDF: 'application/pdf',
  ODS: 'application/vnd.oasis.opendocument.spreadsheet',
  XLSX: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  CSV: 'text/csv; charset=utf-8',
  DOCX: paperTypes.DOCX,
  ODT: paperTypes.ODT,
};

const titles: Record<ReportKind, string> = {
  FACTSHEET: 'factsheet',
  PROGRESS: 'voortgangsrapport',
  POSITION: 'vergelijking',
  COMPARISON: 'naast-elkaar',
  HANDOVER: 'overdracht',
  COLLEGE_PROPOSAL: 'collegevoorstel',
  COUNCIL_BRIEFING: 'raadsinformatiebrief',
  PRESS_RELEASE: 'persbericht',
  YEARLY_REPORT: 'jaarverslag',
  ALDERMAN_POSITION: 'positie',
  COUNCIL_DOSSIER: 'raadsdossier',
};

/** Content type and file name of a document: "factsheet-heemstede-2026-11-22.pdf". */
export function fileOf(
  kind: ReportKind,
  format: ReportFormat,
  subject: string,
  asOf: string,
): { type: string; name: string } {
  const slug = subject
    .normalize('NFD')
    .replace(/[^\w\s-]/g, '')
    .trim()
    .replace(/\s+/g, '-')
    .toLowerCase()
    .slice(0, 60);
  return { type: types[format], name: `${titles[kind]}-${slug}-${asOf}.${format.toLowerCase()}` };
}
