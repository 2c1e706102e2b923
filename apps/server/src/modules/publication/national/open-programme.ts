import type { ProgrammeService } from '../../programme/programme.service.js';

/** What everybody may know of the programme. */
export type OpenProgramme = Awaited<ReturnType<ProgrammeService['open']>>;
