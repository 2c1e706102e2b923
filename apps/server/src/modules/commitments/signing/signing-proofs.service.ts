import { Injectable } from '@nestjs/common';
import { Config } from '../../../platform/config/config.js';
import { Database } from '../../../platform/database/database.js';
import { DomainError, refuseUnless } from '../../../platform/errors/domain-error.js';
import type { Visitor } from '../../../platform/http/visitor.js';
import { codeHash } from '../../../platform/secrets/codes.js';
import { isSame } from '../../../platform/secrets/secrets.js';
import { AttemptsService } from '../../identity/sign-in/attempts.service.js';
import type { SigningMeans } from '../commitment.rules.js';
import type { CommitmentFacts } from '../commitments.facts.js';
import { NoticesService } from '../notices/notices.service.js';
import { SigningEvenings, witnessed } from '../signing-evenings.port.js';
import { InvitationsRepository } from './invitations.repository.js';
import { SigningDoorsService, type Door } from './signing-doors.service.js';
import type { SignRequest } from './signing.inputs.js';
import { witnessCodeLimits } from './signing.rules.js';
import { commitmentsSettings } from '../commitments.settings.js';

/** The proof of who signs: by what means, who vouched, and the hash of the code, which is used up by it. */
export type Proof = { means: SigningMeans; witnessId: string | null; witnessName: string | null; codeSha256: Buffer };

/** Proves who signs: by a code to the known work address, or by a witness who is present. */
@Injectable()
export class SigningProofsService {
  constructor(
    private readonly config: Config,
    private readonly database: Database,
    private readonly attempts: AttemptsService,
    private readonly invitations: InvitationsRepository,
    private readonly evenings: SigningEvenings,
    private readonly notices: NoticesService,
    private readonly doors: SigningDoorsService,
  ) {}

  /**
   * Counts a try at an evening before it is looked at, so that a thousand at once are no more than the limit. Gives how
   * often this device tried here.
   */
  async countTry({ event, tenantId }: Door, { witnessCode }: SignRequest, visitor: Visitor): Promise<number> {
    if (!event) return 0;
    const {
      SIGNING_ATTEMPTS_PER_DOOR: perDoor,
      SIGNING_ATTEMPTS_PER_DEVICE: perDevice,
      SIGNING_CODE_TRIES,
    } = this.config.of(commitmentsSettings);
    const here = witnessed(event.id, tenantId);
    if (!witnessCode) {
      const { deviceHere } = await this.attempts.count('try-mailed-code', visitor, here, [
        { counter: 'deviceHere', limit: SIGNING_CODE_TRIES },
      ]);
      refuseUnless(!deviceHere.isOver, 'signing.too_many_codes');
      return deviceHere.attempts;
    }
    const { door, beyond } = witnessCodeLimits({ perDoor, perDevice });
    const tried = await this.attempts.count('try-witness-code', visitor, here, door);
    if (tried.here.isOver) {
      refuseUnless(!tried.deviceHere.isOver, 'signing.too_many_codes');
      const reserve = await this.attempts.count('try-witness-code-beyond', visitor, here, beyond);
      refuseUnless(!reserve.networkHere.isOver && !reserve.here.isOver, 'signing.too_many_codes');
    }
    return tried.deviceHere.attempts;
  }

  /**
   * In a unit of its own, so that a wrong guess is counted although the request is refused; null when nothing is proved.
   * A mailed code bears at most `mostWrongAt` wrong guesses for the life of its invitation, and at an evening so many of
   * one device as a code has tries: whoever passes by uses up their own, and never those of the personal link.
   */
  prove(door: Door, request: SignRequest): Promise<Proof | null> {
    return this.database.run({ tenantId: door.tenantId, actorId: null }, () => this.proofOf(door, request));
  }

  /** Refuses what was not proved, the slower the more was tried. */
  async refuse(tries: number): Promise<never> {
    await this.attempts.slowDown(tries);
    throw new DomainError('signing.code_wrong');
  }

  /**
   * Looks at the proof again under the lock of the commitment: since it was given the link may be revoked or replaced,
   * and the code expired. Uses the invitation up and gives its address.
   */
  async useUp(
    { event }: Door,
    { means, codeSha256 }: Proof,
    { id, round }: CommitmentFacts,
    witnessCode: string | undefined,
  ): Promise<string | null> {
    const address = await this.invitations.use(id, round, means === 'EMAIL_CODE' ? codeSha256 : null);
    if (means === 'EMAIL_CODE') refuseUnless(address, event ? 'signing.code_wrong' : 'signing.link_invalid');
    else
      refuseUnless(event && witnessCode && (await this.evenings.findWitness(event, witnessCode)), 'signing.code_wrong');
    return address;
  }

  /**
   * Whether the municipality itself will notice: an invitation of its own, or an address that none of those who brought
   * this about noted.
   */
  async isKnown({ event }: Door, { witnessId }: Proof, invitation: string | null): Promise<boolean> {
    if (invitation) return true;
    return this.notices.hasAddressApartFrom([...(event?.involved ?? []), ...(witnessId ? [witnessId] : [])]);
  }

  /**
   * How many wrong codes an invitation bears in its life: few from its own link, ten times as many where anybody may
   * guess, counted apart. With 15 that is 150 guesses at a code of six digits at an evening: one chance in 6,000,
   * however many devices try and however long.
   */
  mostWrongAt({ event }: Door): number {
    return this.config.of(commitmentsSettings).SIGNING_WRONG_CODES * (event ? 10 : 1);
  }

  hashOf(owner: string, code: string): Buffer {
    return codeHash(this.config.values.SECRET, owner, code);
  }

  private async proofOf(door: Door, { code, witnessCode }: SignRequest): Promise<Proof | null> {
    if (witnessCode && door.event) {
      const witness = await this.evenings.findWitness(door.event, witnessCode);
      return (
        witness && {
          means: 'WITNESS',
          witnessId: witness.id,
          witnessName: witness.name,
          codeSha256: witness.codeSha256,
        }
      );
    }
    const commitment = await this.doors.commitmentBehind(door);
    const invitation = commitment && (await this.invitations.findCurrent(commitment.id));
    if (!invitation || !code) return null;
    const most = this.mostWrongAt(door);
    const expected = door.event
      ? await this.invitations.lockCodeAtEvening(invitation.id, most)
      : await this.invitations.lockCode(invitation.id, this.config.of(commitmentsSettings).SIGNING_CODE_TRIES, most);
    if (!expected) return null;
    if (isSame(expected, this.hashOf(invitation.id, code)))
      return { means: 'EMAIL_CODE', witnessId: null, witnessName: null, codeSha256: expected };
    await (door.event
      ? this.invitations.countWrongAtEvening(invitation.id)
      : this.invitations.countWrongCode(invitation.id));
    return null;
  }
}
