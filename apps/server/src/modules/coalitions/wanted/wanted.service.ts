import { Injectable } from '@nestjs/common';
import { wantedSectorsByDefault, type DatePrecision } from '@bloemen/vocabulary';
import { Clock } from '../../../platform/clock/clock.js';
import { conflict, DomainError, refuseUnless } from '../../../platform/errors/domain-error.js';
import { AuditService } from '../../audit/audit.service.js';
import { nameKey } from '../../identity/organisations/organisations.facts.js';
import type { ChooseWantedSectorsInput } from '../coalition.inputs.js';
import type { CoalitionEvent } from '../coalitions.audit.js';
import type { MoveWantedPartnerInput, RemoveWantedPartnerInput, SaveWantedPartnerInput } from './wanted.inputs.js';
import { WantedRepository, type WantedRow } from './wanted.repository.js';
import { mayMoveWanted, wantedMoves } from './wanted.rules.js';
import type { WantedPartner, WantedPartners } from './wanted.types.js';

/**
 * Whom the coalition wants at its table: organisations by name, and sectors, which are wishes without a name. What became
 * of each is kept step by step, and follows the coalition by itself. Throws the `wanted.` codes.
 */
@Injectable()
export class WantedService {
  constructor(
    private readonly wanted: WantedRepository,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  async page(): Promise<WantedPartners> {
    const { partners, organisations } = await this.wanted.page(this.clock.today());
    return { partners: partners.map((one) => ({ ...one, moves: [...wantedMoves[one.status]] })), organisations };
  }

  async save(input: SaveWantedPartnerInput): Promise<WantedPartner> {
    await this.lockCoalition();
    const { sector = null, name = null, why = null, askedById = null } = input;
    // A name of signs alone would be the name of every other one.
    refuseUnless(name ? nameKey(name) : sector, 'wanted.empty');
    if (askedById) refuseUnless(await this.wanted.takesPart(askedById, this.clock.today()), 'wanted.not_taking_part');
    const wish = { sector, name, nameKey: name && nameKey(name), why, askedById };
    const id = input.id ?? (await this.wanted.insert(wish, this.clock.today()));
    if (input.id) {
      const { name: before } = await this.read(input.id, input.version!);
      // Without its name a wish would become one for a sector, of which there is a list.
      refuseUnless((before === null) === (name === null), 'wanted.stays_what_it_is');
      await this.wanted.update(id, wish);
    }
    await this.wanted.follow();
    this.audit.record<CoalitionEvent>('wanted_partner.saved', id);
    return this.one(id);
  }

  async move(input: MoveWantedPartnerInput): Promise<WantedPartner> {
    await this.lockCoalition();
    const { id, status, remark = null, askAgainOn = null } = input;
    const before = await this.read(id, input.version);
    const today = this.clock.today();
    const on = input.on ?? today;
    refuseUnless(mayMoveWanted(before.status, status), 'wanted.move_not_possible');
    refuseUnless(on <= today, 'coalition.date_in_future');
    refuseUnless(status !== 'DECLINED' || remark, 'wanted.reason_missing');
    const joined = status === 'JOINED' ? (input.organisationId ?? before.organisationId) : null;
    if (status === 'JOINED')
      refuseUnless(joined && (await this.wanted.takesPart(joined, today)), 'wanted.not_taking_part');
    // Of whom a name is known stays who it is; a sector is open again.
    const organisationId = joined ?? (before.name === null ? null : before.organisationId);
    await this.wanted.move(id, {
      status,
      on,
      remark,
      askAgainOn: status === 'DECLINED' ? askAgainOn : null,
      organisationId,
    });
    this.audit.record<CoalitionEvent>('wanted_partner.moved', id, { from: before.status, to: status });
    return this.one(id);
  }

  async remove({ id, version }: RemoveWantedPartnerInput): Promise<string> {
    await this.lockCoalition();
    await this.read(id, version);
    await this.wanted.remove(id);
    this.audit.record<CoalitionEvent>('wanted_partner.removed', id);
    return id;
  }

  /** Which sectors are wanted, all at once, at the version of the coalition. */
  async chooseSectors({ version, wantedSectors }: ChooseWantedSectorsInput): Promise<void> {
    const coalition = await this.lockCoalition();
    if (coalition.version !== version) throw conflict(coalition);
    await this.wanted.chooseSectors(wantedSectors, this.clock.today());
    this.audit.record<CoalitionEvent>('coalition.sectors_chosen', 'coalition', { sectors: wantedSectors });
  }

  /** What a coalition wants until it chooses otherwise. */
  begin(on: string, precision: DatePrecision, source: string | null): Promise<void> {
    return this.wanted.addSectors(wantedSectorsByDefault, on, precision, source);
  }

  /** Lets each wish follow who takes part, is invited or left; in the transaction of that change. */
  follow(): Promise<void> {
    return this.wanted.follow();
  }

  private async one(id: string): Promise<WantedPartner> {
    return (await this.page()).partners.find((partner) => partner.id === id)!;
  }

  private async read(id: string, version: number): Promise<WantedRow> {
    const wish = await this.wanted.lock(id);
    if (wish.version !== version) throw conflict({ ...wish });
    return wish;
  }

  private async lockCoalition(): Promise<NonNullable<Awaited<ReturnType<WantedRepository['lockCoalition']>>>> {
    const coalition = await this.wanted.lockCoalition();
    if (!coalition) throw new DomainError('coalition.not_started');
    return coalition;
  }
}
