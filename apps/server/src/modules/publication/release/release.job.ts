import { Injectable } from '@nestjs/common';
import type { PublicBlock, ReleaseCause } from '@bloemen/vocabulary';
import { Clock } from '../../../platform/clock/clock.js';
import { Database } from '../../../platform/database/database.js';
import { Every } from '../../../platform/jobs/job.js';
import { AuditService } from '../../audit/audit.service.js';
import type { PublicContents } from '../contents.js';
import { PUBLIC_CHANNEL } from '../published.service.js';
import { chosenIn, contentOf } from './block.rules.js';
import { hashOf, narrowed } from './contents.rules.js';
import { ContentsService } from './contents.service.js';
import type { ReleaseAuditType } from './release.audit.js';
import { ReleaseRepository, type ReleaseRow, type Stored } from './release.repository.js';

type Content = PublicContents[PublicBlock];
/** What becomes of one release: another content in its place, or nothing at all. */
type Step = { release: ReleaseRow; content: Content | null; cause: ReleaseCause };

/**
 * Keeps what is public true to what everybody may read: blocks that follow are released anew when their records changed,
 * and from the others, also before their moment, what is no longer public leaves by itself. Well within a minute: the
 * interval, one round, and the time that pages are kept (`SitePages`).
 */
@Injectable()
export class ReleaseJob {
  constructor(
    private readonly database: Database,
    private readonly contents: ContentsService,
    private readonly releases: ReleaseRepository,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  @Every(20)
  async follow(): Promise<void> {
    const failures: unknown[] = [];
    for (const tenantId of await this.releases.chosen())
      // One municipality that fails keeps nobody else's page from following.
      await this.followOne(tenantId).catch((error: unknown) => failures.push(error));
    if (failures.length > 0) throw new AggregateError(failures, 'public pages that do not follow');
  }

  /** Two statements and nothing more where nothing changed. */
  async followOne(tenantId: string): Promise<void> {
    const asWorkspace = { tenantId, actorId: null };
    const { stored, live, hasReplaced } = await this.database.run(asWorkspace, () => this.releases.page());
    // A planned release that began took the place of another.
    if (hasReplaced) await this.database.run(asWorkspace, () => this.releases.withdrawReplaced());
    if (live.length === 0) return;
    const now = await this.contents.now(tenantId, [...new Set(live.map(({ block }) => block))]);
    const levels = live.some(({ content }) => 'level' in content && content.level !== null)
      ? await this.contents.levels(tenantId)
      : {};
    const steps = live.flatMap((release): Step[] => {
      const { block, state, content: shown, hash } = release;
      const own = stored.find((one) => one.block === block);
      if (!own) return [];
      const chosen = chosenIn(shown, own);
      const fresh = contentOf(block, now, chosen, levels);
      const follows = own.mode === 'FOLLOWS' && state === 'SHOWN';
      const content = follows ? fresh : narrowed(block, shown, fresh, now.over);
      if (content && hashOf(content) === hash) return [];
      return [{ release, content, cause: follows ? 'FOLLOWED' : 'NARROWED' }];
    });
    if (steps.length > 0)
      await this.database.run(asWorkspace, async () => {
        for (const step of steps) await this.take(step);
        await this.database.notify(PUBLIC_CHANNEL, { tenantId });
      });
  }

  private async take({ release, content, cause }: Step): Promise<void> {
    const { block, id, state, hash } = release;
    const own: Stored | null = await this.releases.lock(block);
    const { live } = await this.releases.page(block);
    // Somebody released or withdrew meanwhile: the next round looks again.
    if (!own || !live.some((one) => one.id === id && one.hash === hash && one.state === state)) return;
    // Before anything goes, so that nothing older comes back in its place.
    await this.releases.withdrawReplaced();
    if (!content) {
      await this.releases.withdraw(id);
      this.audit.record<ReleaseAuditType>('public_block.withdrawn', block, { release: id });
      return;
    }
    const madeId = await this.releases.add({
      block,
      content,
      hash: hashOf(content),
      cause,
      contentOn: cause === 'FOLLOWED' ? this.clock.today() : release.contentOn,
      at: state === 'PLANNED' ? release.releasedAt : null,
      isByPerson: false,
      isDemonstration: release.isDemonstration,
    });
    if (state === 'PLANNED') await this.releases.withdraw(id);
    else await this.releases.withdrawReplaced();
    this.audit.record<ReleaseAuditType>('public_block.released', block, { release: madeId, cause });
  }
}
