import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import { Config } from '../../platform/config/config.js';
import { refuseUnless, wrongFields } from '../../platform/errors/domain-error.js';
import { codeHash, newCode } from '../../platform/secrets/codes.js';
import { AuditService } from '../audit/audit.service.js';
import {
  witnessed,
  type OpenEvening,
  type SigningEvenings,
  type SigningWitness,
} from '../commitments/signing-evenings.port.js';
import type { EveningAuditType } from './evenings.audit.js';
import type { VouchInput } from './evenings.inputs.js';
import { EveningsRepository } from './evenings.repository.js';
import { WitnessesRepository } from './witnesses.repository.js';
import { guestPolicy } from './evenings.policy.js';
import { eveningsSettings } from './evenings.settings.js';

export type GivenCode = { code: string; minutes: number };

/**
 * Lets somebody of the programme vouch for a signer at an evening, and tells signing which evening is on, who vouches
 * there and who had a hand in it.
 */
@Injectable()
export class WitnessesService implements SigningEvenings {
  constructor(
    private readonly config: Config,
    private readonly audit: AuditService,
    private readonly evenings: EveningsRepository,
    private readonly witnesses: WitnessesRepository,
  ) {}

  /**
   * A code of eight digits, told aloud to the signer who stands before the witness. It proves who signs for this one
   * municipality, for some minutes. Throws signing_event.own_witness for who planned or moved the evening or invited
   * the municipality: nobody brings about a signature alone.
   */
  async vouch(actor: Actor, { eventId, cbsCode }: VouchInput): Promise<GivenCode> {
    const { cancelledAt } = await this.evenings.byId(eventId);
    const municipality = await this.witnesses.findInvited(eventId, cbsCode);
    if (!municipality)
      throw wrongFields({ path: 'cbsCode', message: 'Deze gemeente is niet uitgenodigd voor deze avond.' });
    refuseUnless(!cancelledAt, 'signing_event.cancelled');
    refuseUnless(guestPolicy.vouch(actor, municipality), 'signing_event.own_witness');
    const { SECRET } = this.config.values;
    const { WITNESS_CODE_MINUTES: minutes } = this.config.of(eveningsSettings);
    const code = newCode(8);
    await this.witnesses.keepWitnessCode(
      eventId,
      municipality.id,
      actor.name,
      codeHash(SECRET, witnessed(eventId, municipality.id), code),
      minutes,
    );
    this.audit.record<EveningAuditType>('witness.vouched', eventId, { municipality: cbsCode });
    return { code, minutes };
  }

  findOpen(code: string, cbsCode: string): Promise<OpenEvening | null> {
    return this.witnesses.findOpen(code, cbsCode);
  }

  async findWitness(evening: OpenEvening, code: string): Promise<SigningWitness | null> {
    const codeSha256 = codeHash(this.config.values.SECRET, witnessed(evening.id, evening.municipalityId), code);
    const witness = await this.witnesses.findWitness(evening, codeSha256);
    return witness && { ...witness, codeSha256 };
  }

  involvedIn(eventId: string, municipalityId: string): Promise<string[]> {
    return this.witnesses.involvedIn(eventId, municipalityId);
  }

  async titlesOf(eventIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const evenings = eventIds.length > 0 ? await this.evenings.titlesOf(eventIds) : [];
    return new Map(evenings.map(({ id, title }) => [id, title]));
  }
}
