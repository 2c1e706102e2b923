import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';

export type RegisteredPlace = {
  id: string;
  municipalityCode: string;
  municipality: string;
  provinceCode: string;
  province: string;
  ggdCode: string;
  ggdRegion: string;
  inhabitants: number;
  inhabitantsOn: string;
  urbanity: number | null;
  hexColumn: number;
  hexRow: number;
  validFrom: string | null;
  validTo: string | null;
  successorCode: string | null;
  isDemonstration: boolean;
};

export type ParticipationStep = {
  municipalityCode: string;
  municipality: string;
  on: string | null;
  takesPart: boolean;
  isDemonstration: boolean;
};

/** What registers tell everybody. Asked in a unit of work of a visitor alone (`Database.asPublic`). */
@Injectable()
export class OpenDataRepository {
  constructor(private readonly database: Database) {}

  places(): Promise<RegisteredPlace[]> {
    return this.database.query(
      `select m.id, m.cbs_code as "municipalityCode", m.name as municipality, m.province_code as "provinceCode",
         m.province, m.ggd_code as "ggdCode", m.ggd_region as "ggdRegion", m.inhabitants,
         m.inhabitants_on::text as "inhabitantsOn", m.urbanity, m.hex_column as "hexColumn", m.hex_row as "hexRow",
         m.valid_from::text as "validFrom", m.valid_to::text as "validTo", s.cbs_code as "successorCode",
         m.is_demonstration as "isDemonstration"
       from municipality_facts m left join municipality_facts s on s.id = m.successor_id`,
    );
  }

  /** The steps of all municipalities, in their order; those that change nothing are among them. */
  steps(): Promise<ParticipationStep[]> {
    return this.database.query(
      `select m.cbs_code as "municipalityCode", m.name as municipality, s.happened_on::text as "on",
         s.takes_part as "takesPart", s.is_demonstration as "isDemonstration"
       from participation_step s join municipality_facts m on m.id = s.municipality_id
       order by m.cbs_code, s.recorded_at`,
    );
  }
}
