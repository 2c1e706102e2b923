import { Injectable } from '@nestjs/common';
import { PROGRAMME_TENANT_ID } from '@bloemen/vocabulary';
import type { Actor } from '../../../platform/access/actor.js';
import { conflict, refuseUnless } from '../../../platform/errors/domain-error.js';
import { AuditService } from '../../audit/audit.service.js';
import type { OrganisationEvent } from './organisations.audit.js';
import type { NewAlias, NewOrganisation, OrganisationSuggestion } from './organisations.facts.js';
import { OrganisationsRepository, type OrganisationRow } from './organisations.repository.js';
import { nameTokens, suggestDuplicates } from './organisations.rules.js';

/**
 * One identity per organisation over all coalitions. Every workspace may add an organisation or a spelling; only the workspace that added
 * an organisation, or the programme, renames it. Two organisations are never merged: what looks alike is asked.
 */
@Injectable()
export class OrganisationsService {
  constructor(
    private readonly organisations: OrganisationsRepository,
    private readonly audit: AuditService,
  ) {}

  /** Per name the known organisations that may be meant, best first; names without any are absent. */
  async suggestions(names: readonly string[]): Promise<Map<string, OrganisationSuggestion[]>> {
    const own = await this.organisations.workspace();
    const { known, byName } = await this.organisations.lookalikes([...new Set(names)]);
    return new Map([...byName].flatMap(([name, ids]) => {
      const suggested = suggestDuplicates(name, ids.map((id) => known.get(id)!), { tenantId: own.tenantId, place: own.name });
      return suggested.length === 0 ? [] : [[name, suggested.map((found) => ({ ...found, localTo: known.get(found.organisationId)?.localToName ?? null }))] as const];
    }));
  }

  /** Adds an organisation. Refuses `organisation.may_exist` while there are lookalikes the person has not seen. */
  async register(organisation: NewOrganisation, seenIds: readonly string[]): Promise<string> {
    refuseUnless(nameTokens(organisation.name).length > 0, 'organisation.name_unusable');
    const suggested = (await this.suggestions([organisation.name])).get(organisation.name) ?? [];
    refuseUnless(suggested.every((found) => seenIds.includes(found.organisationId)), 'organisation.may_exist', { suggestions: suggested });
    const [id] = await this.registerAll([organisation]);
    return id!;
  }

  /** Adds organisations whose lookalikes have been dealt with. Returns the ids in the order given. */
  async registerAll(organisations: readonly NewOrganisation[]): Promise<string[]> {
    const ids = await this.organisations.insert(organisations);
    if (ids[0]) this.audit.record<OrganisationEvent>('organisation.registered', ids[0], { organisationIds: ids });
    return ids;
  }

  /** The municipality of this workspace as an organisation. */
  municipalityItself(): Promise<string> {
    return this.organisations.municipalityItself();
  }

  /** Keeps another spelling. Throws `organisation.alias_exists` when it is there already. */
  async addAlias(alias: NewAlias): Promise<void> {
    refuseUnless(nameTokens(alias.name).length > 0, 'organisation.name_unusable');
    await this.organisations.byId(alias.organisationId);
    refuseUnless((await this.keepAliases([alias])) > 0, 'organisation.alias_exists');
  }

  /** Keeps the spellings that are new. Returns how many were. */
  async keepAliases(aliases: readonly NewAlias[]): Promise<number> {
    const first = aliases[0];
    if (!first) return 0;
    const added = await this.organisations.insertAliases(aliases);
    const organisationIds = [...new Set(aliases.map((alias) => alias.organisationId))];
    if (added > 0) this.audit.record<OrganisationEvent>('organisation.alias_added', first.organisationId, { organisationIds });
    return added;
  }

  /** The old name stays as a spelling, so that documents keep finding the organisation. */
  async rename(actor: Actor, input: { organisationId: string; version: number; name: string }): Promise<OrganisationRow> {
    refuseUnless(nameTokens(input.name).length > 0, 'organisation.name_unusable');
    const before = await this.organisations.byId(input.organisationId);
    refuseUnless(before.createdBy === actor.tenantId || actor.tenantId === PROGRAMME_TENANT_ID, 'organisation.not_yours_to_change');
    const renamed = await this.organisations.rename(input.organisationId, input.version, input.name);
    if (!renamed) throw conflict({ name: before.name, version: before.version });
    await this.organisations.insertAliases([{ organisationId: renamed.id, name: before.name, source: null }]);
    this.audit.record<OrganisationEvent>('organisation.renamed', renamed.id);
    return renamed;
  }
}
