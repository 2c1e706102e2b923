import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/access/actor.js';
import { Config } from '../../../platform/config/config.js';
import { Database } from '../../../platform/database/database.js';
import { wrongFields } from '../../../platform/errors/domain-error.js';
import { AuditService } from '../../audit/audit.service.js';
import type { CommitmentAuditType } from '../commitments.audit.js';
import { codeHash, newCode, witnessed } from '../signing/signing.rules.js';
import type { ChangeSigningEventInput, PlanSigningEventInput, VouchInput } from './events.inputs.js';
import { EventsRepository, type Board, type SigningEventFacts } from './events.repository.js';

const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';

export type GivenCode = { code: string; minutes: number };

/** Plans evenings at which municipalities sign, lets somebody of the programme vouch for a signer, and counts for the board. */
@Injectable()
export class EventsService {
  constructor(
    private readonly config: Config,
    private readonly database: Database,
    private readonly audit: AuditService,
    private readonly events: EventsRepository,
  ) {}

  list(): Promise<SigningEventFacts[]> {
    return this.events.list();
  }

  /** What a visitor with the code of the evening may know: the evening and who is invited. */
  async byCode(code: string): Promise<SigningEventFacts> {
    return this.database.asSystem('show an evening to whoever has its code', () => this.events.byCode(code));
  }

  board(code: string): Promise<Board> {
    return this.events.board(code);
  }

  async plan({ cbsCodes, ...event }: PlanSigningEventInput): Promise<SigningEventFacts> {
    const code = Array.from({ length: 8 }, () => LETTERS[randomInt(LETTERS.length)]).join('');
    const planned = await this.events.plan(code, event);
    await this.events.inviteMunicipalities(planned.id, cbsCodes);
    this.audit.record<CommitmentAuditType>('signing_event.planned', planned.id, { invited: cbsCodes.length });
    return this.events.byId(planned.id);
  }

  async change({ id, version, cbsCodes, ...event }: ChangeSigningEventInput): Promise<SigningEventFacts> {
    await this.events.change(id, version, event);
    await this.events.inviteMunicipalities(id, cbsCodes);
    this.audit.record<CommitmentAuditType>('signing_event.changed', id, { invited: cbsCodes.length });
    return this.events.byId(id);
  }

  /** A code of eight digits, told aloud to the signer who stands before the witness. It proves who signs for this one municipality, for some minutes. */
  async vouch(actor: Actor, { eventId, cbsCode }: VouchInput): Promise<GivenCode> {
    await this.events.byId(eventId);
    const municipality = await this.events.findInvited(eventId, cbsCode);
    if (!municipality) throw wrongFields({ path: 'cbsCode', message: 'Deze gemeente is niet uitgenodigd voor deze avond.' });
    const { SECRET, WITNESS_CODE_MINUTES: minutes } = this.config.values;
    const code = newCode(8);
    await this.events.keepWitnessCode(eventId, municipality.id, actor.name, codeHash(SECRET, witnessed(eventId, municipality.id), code), minutes);
    this.audit.record<CommitmentAuditType>('witness.vouched', eventId, { municipality: cbsCode });
    return { code, minutes };
  }
}
