import { Injectable } from '@nestjs/common';
import {
  daysAfter,
  isPillar,
  placeSlug,
  publicBlockCodes,
  type Level,
  type PillarCode,
  type PublicBlock,
} from '@bloemen/vocabulary';
import type { Actor } from '../../../platform/access/actor.js';
import { Clock } from '../../../platform/clock/clock.js';
import { Database } from '../../../platform/database/database.js';
import { conflict, DomainError, refuseUnless, wrongFields } from '../../../platform/errors/domain-error.js';
import { AuditService } from '../../audit/audit.service.js';
import type { PublicContents, PublishedBlocks } from '../contents.js';
import { PUBLIC_CHANNEL } from '../published.service.js';
import { contentOf } from './block.rules.js';
import { changesBetween, countIn, hashOf, isInvented, recordsIn } from './contents.rules.js';
import { ContentsService, type ContentsNow } from './contents.service.js';
import type { ReleaseAuditType } from './release.audit.js';
import type {
  PublicBlockVersionInput,
  ReleasePublicBlocksInput,
  SavePublicBlockInput,
  SavePublicContactInput,
} from './release.inputs.js';
import { ReleaseRepository, type ContactRow, type ReleaseRow, type Stored } from './release.repository.js';
import type { BlockChange, BlockRelease, ReleaseBlock, ReleaseBlockDetail, ReleasePage } from './release.types.js';

type Levels = Partial<Record<PillarCode, Level>>;
/** Contents of now; null for who reads what is released and not what is prepared. */
type Now = { now: ContentsNow; levels: Levels } | null;

const unset = (block: PublicBlock): Stored => ({ block, mode: 'OFF', lead: null, showsLevel: false, version: 0 });
const noContact: ContactRow = {
  mailbox: null,
  personName: null,
  personRole: null,
  consentedOn: null,
  reviewOn: null,
  version: 0,
};

/**
 * Says what everybody reads: how each block goes along, what is released now or at a moment, and what is taken back. A
 * release keeps its content as it was; withdrawing takes all of a block away at once, in every process
 * (`PUBLIC_CHANNEL`). Another version is a `conflict` with the block as it is now.
 */
@Injectable()
export class ReleaseService {
  constructor(
    private readonly database: Database,
    private readonly contents: ContentsService,
    private readonly releases: ReleaseRepository,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  async page(actor: Actor): Promise<ReleasePage> {
    const now = await this.now(actor, publicBlockCodes);
    const { name, stored, live } = await this.releases.page();
    return {
      path: pathOf(name),
      blocks: publicBlockCodes.map((block) =>
        shownBlock(
          stored.find((one) => one.block === block) ?? unset(block),
          live.filter((one) => one.block === block),
          now,
        ),
      ),
    };
  }

  async detail(actor: Actor, block: PublicBlock): Promise<ReleaseBlockDetail> {
    const now = await this.now(actor, [block]);
    const { name, stored, live } = await this.releases.page(block);
    const releases = await this.releases.releases(block);
    const own = stored[0] ?? unset(block);
    const content = now && contentOf(block, now.now, own, now.levels);
    return {
      path: pathOf(name),
      block: shownBlock(own, live, now),
      items: recordsIn(content).map(({ kind, title }) => ({ kind, title })),
      releases: releases.map(asRelease),
      contact: now && block === 'CONTACT' ? ((await this.releases.contact()) ?? noContact) : null,
    };
  }

  /** How a later release of a block differs from an earlier one. Throws not_found where one is of another block. */
  async difference(fromId: string, toId: string): Promise<BlockChange[]> {
    const [{ release: from }, { release: to }] = [
      await this.releases.release(fromId),
      await this.releases.release(toId),
    ];
    refuseUnless(from.block === to.block, 'not_found');
    return changesBetween(from.content, to.content);
  }

  /** What everybody would read if this block (or every chosen block) were released now. */
  async preview(actor: Actor, block: PublicBlock | null): Promise<PublishedBlocks> {
    const now = await this.now(actor, block ? [block] : publicBlockCodes);
    if (!now) throw new DomainError('forbidden');
    const { stored, live } = await this.releases.page();
    const shown: PublishedBlocks = {};
    for (const { block: of, content, contentOn, releasedAt, isDemonstration, state } of live)
      if (state === 'SHOWN')
        Object.assign(shown, { [of]: { block: of, content, contentOn, releasedAt, isDemonstration } });
    for (const of of block ? [block] : stored.filter(({ mode }) => mode !== 'OFF').map((one) => one.block)) {
      const content = contentOf(of, now.now, stored.find((one) => one.block === of) ?? unset(of), now.levels);
      const at = this.clock.now().toISOString();
      if (content)
        Object.assign(shown, {
          [of]: {
            block: of,
            content,
            contentOn: this.clock.today(),
            releasedAt: at,
            isDemonstration: isInvented(content),
          },
        });
      else delete shown[of];
    }
    return shown;
  }

  async save(actor: Actor, input: SavePublicBlockInput): Promise<ReleaseBlock> {
    const { block, mode, lead = null, showsLevel, version } = input;
    if (showsLevel && !isPillar(block)) throw new DomainError('bad_input');
    const now = await this.now(actor, [block]);
    const before = await this.releases.lock(block);
    if (mode === 'OFF') refuseUnless((await this.releases.page(block)).live.length === 0, 'publication.withdraw_first');
    const saved = await this.releases.save({ block, mode, lead: lead || null, showsLevel, version });
    if (!saved) throw conflict({ ...(before ?? (await this.releases.page(block)).stored[0] ?? unset(block)) });
    this.audit.record<ReleaseAuditType>('public_block.set', block, { mode, showsLevel: Number(showsLevel) });
    return shownBlock(saved, (await this.releases.page(block)).live, now);
  }

  /**
   * Releases chosen blocks, all or none, now or at a moment. Throws publication.not_chosen for a block that is off,
   * publication.nothing_to_release where everybody may read nothing of it, with the block.
   */
  async release(actor: Actor, { blocks, at = null }: ReleasePublicBlocksInput): Promise<ReleaseBlock[]> {
    const moment = at === null ? null : this.momentOf(at);
    const codes = [...new Set(blocks.map(({ block }) => block))];
    const now = await this.now(actor, codes);
    if (!now) throw new DomainError('forbidden');
    for (const { block, version } of blocks) {
      const stored = (await this.releases.lock(block)) ?? unset(block);
      refuseUnless(stored.mode !== 'OFF', 'publication.not_chosen', { block });
      if (stored.version !== version) throw conflict({ ...stored });
      const content = contentOf(block, now.now, stored, now.levels);
      refuseUnless(content, 'publication.nothing_to_release', { block });
      if (moment) await this.releases.withdrawPlanned({ block });
      const id = await this.releases.add({
        block,
        content,
        hash: hashOf(content),
        cause: 'RELEASED',
        contentOn: this.clock.today(),
        at: moment,
        isByPerson: true,
        isDemonstration: isInvented(content),
      });
      this.audit.record<ReleaseAuditType>('public_block.released', block, { release: id, planned: Number(!!moment) });
    }
    if (!moment) await this.releases.withdrawReplaced();
    await this.tell(actor.tenantId);
    return this.blocks(codes, now);
  }

  /** Takes all of a block away: what is shown, what is planned and what was before. */
  async withdraw(actor: Actor, { block, version }: PublicBlockVersionInput): Promise<ReleaseBlock> {
    const now = await this.now(actor, [block]);
    const stored = await this.releases.lock(block);
    refuseUnless(stored, 'not_found');
    if (stored.version !== version) throw conflict({ ...stored });
    await this.releases.withdrawAll(block);
    await this.releases.turnOff(block);
    this.audit.record<ReleaseAuditType>('public_block.withdrawn', block);
    await this.tell(actor.tenantId);
    return (await this.blocks([block], now))[0]!;
  }

  /** Takes back a release before its moment. Throws publication.not_planned when that has come. */
  async withdrawPlanned(actor: Actor, id: string): Promise<ReleaseBlock> {
    const { release } = await this.releases.release(id);
    const now = await this.now(actor, [release.block]);
    refuseUnless(await this.releases.withdrawPlanned({ id }), 'publication.not_planned');
    this.audit.record<ReleaseAuditType>('public_block.withdrawn', release.block, { release: id });
    await this.tell(actor.tenantId);
    return (await this.blocks([release.block], now))[0]!;
  }

  /** Throws publication.consent_first for a person without a day of consent and one of review. */
  async saveContact(input: SavePublicContactInput): Promise<ContactRow> {
    const { mailbox = null, personName = null, personRole = null, consentedOn = null, reviewOn = null } = input;
    const contact = {
      mailbox: mailbox || null,
      personName: personName || null,
      personRole: personRole || null,
      consentedOn,
      reviewOn,
      version: input.version,
    };
    const person = [contact.personName, contact.personRole, consentedOn, reviewOn];
    if (person.some((part) => part !== null))
      refuseUnless(
        person.every((part) => part !== null),
        'publication.consent_first',
      );
    const today = this.clock.today();
    if (consentedOn && consentedOn > today)
      throw wrongFields({ path: 'consentedOn', message: 'Deze dag moet nog komen. Vul in wanneer de persoon ja zei.' });
    if (reviewOn && reviewOn <= today)
      throw wrongFields({ path: 'reviewOn', message: 'Deze dag is geweest. Kies een dag die nog komt.' });
    if (consentedOn && reviewOn && reviewOn > daysAfter(consentedOn, 366))
      throw wrongFields({ path: 'reviewOn', message: 'Kies een dag binnen een jaar na de toestemming.' });
    const saved = await this.releases.saveContact(contact);
    if (!saved) throw conflict({ ...((await this.releases.contact()) ?? noContact) });
    this.audit.record<ReleaseAuditType>('public_block.set', 'CONTACT', { person: Number(contact.personName !== null) });
    return saved;
  }

  private async now(actor: Actor, blocks: readonly PublicBlock[]): Promise<Now> {
    if (!actor.has('publication:preview')) return null;
    const [now, levels] = await Promise.all([
      this.contents.now(actor.tenantId, blocks),
      blocks.some(isPillar) ? this.contents.levels(actor.tenantId) : {},
    ]);
    return { now, levels };
  }

  private async blocks(codes: readonly PublicBlock[], now: Now): Promise<ReleaseBlock[]> {
    const { stored, live } = await this.releases.page();
    return codes.map((block) =>
      shownBlock(
        stored.find((one) => one.block === block) ?? unset(block),
        live.filter((one) => one.block === block),
        now,
      ),
    );
  }

  private momentOf(at: string): string {
    const moment = new Date(at);
    if (moment <= this.clock.now())
      throw wrongFields({ path: 'at', message: 'Dit moment is geweest. Kies een later moment, of geef nu vrij.' });
    if (moment.getTime() - this.clock.now().getTime() > 366 * 86_400_000)
      throw wrongFields({ path: 'at', message: 'Kies een moment in het komende jaar.' });
    return moment.toISOString();
  }

  private tell(tenantId: string): Promise<void> {
    return this.database.notify(PUBLIC_CHANNEL, { tenantId });
  }
}

const pathOf = (name: string) => `/gemeenten/${placeSlug(name)}`;

function asRelease({ block, content, releasedAt, ...release }: ReleaseRow): BlockRelease {
  const { id, state, cause, contentOn, releasedBy, isDemonstration } = release;
  return {
    id,
    state,
    cause,
    contentOn,
    releasedBy,
    isDemonstration,
    releasedAt: new Date(releasedAt),
    count: countIn(block, content),
  };
}

function shownBlock(stored: Stored, live: readonly ReleaseRow[], now: Now): ReleaseBlock {
  const { block, mode, lead, showsLevel, version } = stored;
  const shown = live.find(({ state }) => state === 'SHOWN') ?? null;
  const planned = live.find(({ state }) => state === 'PLANNED') ?? null;
  const content: PublicContents[PublicBlock] | null = now && contentOf(block, now.now, stored, now.levels);
  const isChanged = now !== null && shown !== null && (!content || hashOf(content) !== shown.hash);
  return {
    block,
    mode: now && mode,
    lead,
    showsLevel,
    version,
    shown: shown && asRelease(shown),
    planned: planned && asRelease(planned),
    count: countIn(block, content),
    hasContent: content !== null,
    changes: isChanged ? changesBetween(shown.content, content) : [],
  };
}
