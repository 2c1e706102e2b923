import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/access/actor.js';
import { Config } from '../../../platform/config/config.js';
import { Database } from '../../../platform/database/database.js';
import { AuditService } from '../../audit/audit.service.js';
import type { CommitmentAuditType } from '../commitments.audit.js';
import { codeHash, newCode } from '../signing/signing.rules.js';
import type { ChangeSigningEventInput, PlanSigningEventInput, VouchInput } from './events.inputs.js';
import { EventsRepository, type Board, type SigningEventFacts } from './events.repository.js';

const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';

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
    await this.audit.record<CommitmentAuditType>('signing_event.planned', planned.id, { invited: cbsCodes.length });
    return this.events.byId(planned.id);
  }

  async change({ id, version, cbsCodes, ...event }: ChangeSigningEventInput): Promise<SigningEventFacts> {
    await this.events.change(id, version, event);
    await this.events.inviteMunicipalities(id, cbsCodes);
    await this.audit.record<CommitmentAuditType>('signing_event.changed', id, { invited: cbsCodes.length });
    return this.events.byId(id);
  }

  /** A code of eight digits, told aloud to the signer who stands before the witness. Works for ten minutes. */
  async vouch(actor: Actor, { eventId }: VouchInput): Promise<string> {
    const { id } = await this.events.byId(eventId);
    const code = newCode(8);
    await this.events.keepWitnessCode(id, actor.name, codeHash(this.config.values.SECRET, eventId, code), this.config.values.WITNESS_CODE_MINUTES);
    await this.audit.record<CommitmentAuditType>('witness.vouched', eventId);
    return code;
  }
}
