import { Injectable } from '@nestjs/common';
import { Config } from '../../../platform/config/config.js';
import { conflict, refuseUnless } from '../../../platform/errors/domain-error.js';
import { Threads, threadTask } from '../../../platform/threads/threads.js';
import { AuditService } from '../../audit/audit.service.js';
import type { OrganisationEvent } from './organisations.audit.js';
import type { NewAlias, NewOrganisation, OrganisationSuggestion } from './organisations.facts.js';
import type {
  DecideNameProposalInput,
  RefuseSuggestionInput,
  RenameOrganisationInput,
} from './organisations.inputs.js';
import { OrganisationsRepository } from './organisations.repository.js';
import { nameTokens, suggestDuplicates } from './organisations.rules.js';
import type { Organisation, OrganisationNameProposal } from './organisations.types.js';

const compareNames = threadTask<typeof suggestDuplicates>(
  new URL('./organisations.rules.js', import.meta.url),
  'suggestDuplicates',
);

/** So few names are compared sooner than another thread hears of them. */
const FEW_NAMES = 10;

/**
 * One identity per organisation over all coalitions, and what each workspace calls it. A workspace writes its own
 * names, spellings and sources, and sees no others: of somebody else's it learns at most that a public organisation is
 * known under the spelling it typed. The shared name is the programme's to change; a workspace proposes. Two
 * organisations are never merged: what looks alike is asked.
 */
@Injectable()
export class OrganisationsService {
  constructor(
    private readonly organisations: OrganisationsRepository,
    private readonly audit: AuditService,
    private readonly threads: Threads,
    private readonly config: Config,
  ) {}

  /**
   * Per name the known organisations that may be meant, best first; names without any are absent. Many names take a
   * turn (`Turns`).
   */
  async suggestions(names: readonly string[]): Promise<Map<string, OrganisationSuggestion[]>> {
    const asked = [...new Set(names)];
    const place = await this.organisations.place();
    const elsewhere = await this.organisations.elsewhere(asked);
    const known = await this.organisations.alike(
      asked,
      elsewhere.map((one) => one.organisationId),
    );
    const input = { names: asked, known, elsewhere, place };
    const { SHEET_MEMORY_MB: memoryMb, SHEET_TIMEOUT_MS: timeoutMs } = this.config.values;
    return new Map(
      asked.length <= FEW_NAMES
        ? suggestDuplicates(input)
        : await this.threads.run(compareNames, input, { memoryMb, timeoutMs }),
    );
  }

  /** Adds an organisation. Refuses `organisation.may_exist` while there are lookalikes the person has not seen. */
  async register(organisation: NewOrganisation, seenIds: readonly string[]): Promise<string> {
    refuseUnless(nameTokens(organisation.name).length > 0, 'organisation.name_unusable');
    const suggested = (await this.suggestions([organisation.name])).get(organisation.name) ?? [];
    refuseUnless(
      suggested.every((found) => seenIds.includes(found.organisationId)),
      'organisation.may_exist',
      { suggestions: suggested },
    );
    const [id] = await this.registerAll([organisation]);
    return id!;
  }

  /** Adds organisations whose lookalikes have been dealt with. Returns the ids in the order given. */
  async registerAll(organisations: readonly NewOrganisation[]): Promise<string[]> {
    const ids = await this.organisations.insert(organisations);
    if (ids[0]) this.audit.record<OrganisationEvent>('organisation.registered', ids[0], { organisationIds: ids });
    return ids;
  }

  /** The municipality of this workspace as an organisation; `place` is how it is called in short. */
  municipalityItself(place: string): Promise<string> {
    return this.organisations.municipalityItself(`Gemeente ${place}`);
  }

  /** Keeps another spelling. Throws `organisation.alias_exists` when it is there already. */
  async addAlias(alias: NewAlias): Promise<Organisation> {
    refuseUnless(nameTokens(alias.name).length > 0, 'organisation.name_unusable');
    const organisation = await this.organisations.byId(alias.organisationId);
    refuseUnless((await this.keepAliases([alias])) > 0, 'organisation.alias_exists');
    return organisation;
  }

  /** Keeps the spellings that are new. Returns how many were. */
  async keepAliases(aliases: readonly NewAlias[]): Promise<number> {
    const first = aliases[0];
    if (!first) return 0;
    const added = await this.organisations.insertAliases(aliases);
    const organisationIds = [...new Set(aliases.map((alias) => alias.organisationId))];
    if (added > 0)
      this.audit.record<OrganisationEvent>('organisation.alias_added', first.organisationId, { organisationIds });
    return added;
  }

  /** Forgets a spelling of this workspace. */
  async removeAlias(id: string): Promise<Organisation> {
    const organisationId = await this.organisations.removeAlias(id);
    this.audit.record<OrganisationEvent>('organisation.alias_removed', organisationId);
    return this.organisations.byId(organisationId);
  }

  /** Does not suggest this organisation again for a spelling that is somebody else's. */
  async refuseSuggestion({ organisationId, name }: RefuseSuggestionInput): Promise<void> {
    refuseUnless(nameTokens(name).length > 0, 'organisation.name_unusable');
    await this.organisations.refuseSuggestion(organisationId, name);
    this.audit.record<OrganisationEvent>('organisation.not_meant', organisationId);
  }

  /** The old name stays as a spelling, so that documents keep finding the organisation. */
  async rename({ organisationId, version, name, propose }: RenameOrganisationInput): Promise<Organisation> {
    refuseUnless(nameTokens(name).length > 0, 'organisation.name_unusable');
    const before = await this.organisations.byId(organisationId);
    const renamed = await this.organisations.rename(organisationId, version, name);
    if (!renamed) throw conflict({ ...before });
    if (before.name !== name)
      await this.organisations.insertAliases([{ organisationId, name: before.name, source: null }]);
    await this.organisations.renameUnseen(organisationId, name);
    this.audit.record<OrganisationEvent>('organisation.renamed', organisationId);
    if (propose && (await this.organisations.propose(organisationId, name)))
      this.audit.record<OrganisationEvent>('organisation.name_proposed', organisationId);
    return renamed;
  }

  proposals(): Promise<OrganisationNameProposal[]> {
    return this.organisations.proposals();
  }

  /** Changes the shared name or leaves it; no workspace sees another name because of it. Returns what still waits. */
  async decideProposal({ id, accept }: DecideNameProposalInput): Promise<OrganisationNameProposal[]> {
    const organisationId = await this.organisations.decide(id, accept);
    this.audit.record<OrganisationEvent>(
      accept ? 'organisation.name_accepted' : 'organisation.name_refused',
      organisationId,
    );
    return this.organisations.proposals();
  }
}
