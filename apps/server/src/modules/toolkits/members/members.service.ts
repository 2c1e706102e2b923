import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { DomainError, conflict, refuseUnless, wrongFields } from '../../../platform/errors/domain-error.js';
import type { NumberedPage } from '../../../platform/graphql/page.js';
import { Turns } from '../../../platform/threads/turns.js';
import type { Actor } from '../../../platform/access/actor.js';
import { AuditService } from '../../audit/audit.service.js';
import { MembershipsService } from '../../coalitions/membership/memberships.service.js';
import { OrganisationsService } from '../../identity/organisations/organisations.service.js';
import type { CatalogueAuditType } from '../catalogue.audit.js';
import type { MoveCounterpartInput, SaveNationalMemberInput } from './members.inputs.js';
import { MembersRepository, type CounterpartRow, type MembersAsked } from './members.repository.js';
import { counterpartPolicy } from './members.policy.js';
import type { Counterpart, NationalMember } from './members.types.js';

/**
 * The national coalition, and who stands for each of its members in a municipality. Who it could be is found by names in
 * the register of organisations, with the reason; a person says who is approached. Approaching somebody invites them
 * into the coalition in the same transaction; that they joined follows from the coalition alone.
 */
@Injectable()
export class MembersService {
  constructor(
    private readonly audit: AuditService,
    private readonly clock: Clock,
    private readonly coalition: MembershipsService,
    private readonly members: MembersRepository,
    private readonly organisations: OrganisationsService,
    private readonly turns: Turns,
  ) {}

  list(asked: MembersAsked): Promise<NumberedPage<NationalMember>> {
    return this.members.list(asked);
  }

  byId(id: string): Promise<NationalMember> {
    return this.members.byId(id);
  }

  /** Throws catalogue.name_exists, and conflict with the member as it is now. */
  async save(input: SaveNationalMemberInput): Promise<NationalMember> {
    if (input.seenOn > this.clock.today())
      throw wrongFields({ path: 'seenOn', message: 'Deze dag moet nog komen. Vul in wanneer u het zag.' });
    const id = input.id ?? (await this.members.insert(input));
    if (input.id) await this.members.update(id, input.version ?? 0, input);
    this.audit.record<CatalogueAuditType>('national_member.saved', id, { isNew: !input.id });
    return this.members.byId(id);
  }

  /** Comparing names with the register takes a turn (`Turns`). */
  counterparts(actor: Actor, memberId: string | null = null): Promise<Counterpart[]> {
    return this.turns.take(actor, async () =>
      this.withSuggestions(await this.members.counterparts(this.clock.today(), memberId)),
    );
  }

  /**
   * Records how it stands with a counterpart. Throws counterpart.takes_part for who is in the coalition already, and
   * what inviting throws: coalition.not_started, organisation.may_exist.
   */
  move(actor: Actor, input: MoveCounterpartInput): Promise<Counterpart> {
    return this.turns.take(actor, async () => {
      const now = await this.one(input.memberId);
      if (now.version !== input.version) throw conflict(asRead(now));
      refuseUnless(counterpartPolicy.move(actor, now), 'counterpart.takes_part');
      refuseUnless(input.sinceOn <= this.clock.today(), 'coalition.date_in_future');
      const organisationId = input.status === 'CONTACTED' ? await this.invite(input, now) : null;
      const moved = await this.members.move(input.memberId, input.version, {
        status: input.status,
        sinceOn: input.sinceOn,
        note: input.note ?? null,
        organisationId,
      });
      if (!moved) throw conflict(asRead(await this.one(input.memberId)));
      this.audit.record<CatalogueAuditType>('counterpart.moved', input.memberId, { status: input.status });
      const [counterpart] = await this.withSuggestions([await this.one(input.memberId)]);
      return counterpart!;
    });
  }

  /** Whom it is about is in the coalition afterwards, invited if nothing else; only somebody who was suggested, or new. */
  private async invite(input: MoveCounterpartInput, now: CounterpartRow): Promise<string> {
    const source = `Lokale evenknie van ${now.names[0]!}`;
    if (input.newOrganisation)
      return this.coalition.invite(
        {
          newOrganisation: {
            name: input.newOrganisation,
            local: true,
            seenOrganisationIds: input.seenOrganisationIds ?? [],
          },
        },
        input.sinceOn,
        source,
      );
    const offered = await this.organisations.suggestions(now.names);
    const ids = [...offered.values()].flat().map(({ organisationId }) => organisationId);
    refuseUnless(
      [...ids, now.organisationId, ...(await this.coalition.statesOf([input.organisationId!])).keys()].includes(
        input.organisationId!,
      ),
      'not_found',
    );
    return this.coalition.invite({ organisationId: input.organisationId! }, input.sinceOn, source);
  }

  private async one(memberId: string): Promise<CounterpartRow> {
    const [row] = await this.members.counterparts(this.clock.today(), memberId);
    if (!row) throw new DomainError('not_found');
    return row;
  }

  /** Who was approached is told; the others it could be are told of who was not. */
  private async withSuggestions(rows: readonly CounterpartRow[]): Promise<Counterpart[]> {
    const open = rows.filter(({ status }) => status !== 'CONTACTED' && status !== 'JOINED');
    const found = await this.organisations.suggestions(open.flatMap(({ names }) => names));
    const states = await this.coalition.statesOf([...found.values()].flat().map((one) => one.organisationId));
    return rows.map(({ names, ...row }) => {
      const suggestions = open.some(({ memberId }) => memberId === row.memberId)
        ? names.flatMap((askedName) =>
            (found.get(askedName) ?? []).map((one) => ({
              ...one,
              askedName,
              state: states.get(one.organisationId) ?? null,
            })),
          )
        : [];
      const first = suggestions.filter(
        (one, index) => suggestions.findIndex((other) => other.organisationId === one.organisationId) === index,
      );
      return { ...row, status: row.status ?? (first.length > 0 ? 'SUGGESTED' : null), suggestions: first };
    });
  }
}

function asRead({ names: _, ...row }: CounterpartRow): Record<string, unknown> {
  return { ...row };
}
