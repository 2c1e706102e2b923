import type { PaperKind, Permission } from '@bloemen/vocabulary';

/** Who may have which paper; the database says the same of the rows (`app_reads_report`). */
export const permissionOf: Record<PaperKind, Permission> = {
  COLLEGE_PROPOSAL: 'paper:write',
  COUNCIL_BRIEFING: 'paper:write',
  PRESS_RELEASE: 'paper:announce',
  YEARLY_REPORT: 'paper:write',
  ALDERMAN_POSITION: 'paper:position',
  COUNCIL_DOSSIER: 'paper:dossier',
};
