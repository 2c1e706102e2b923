import { dutchDate } from '@bloemen/vocabulary';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { Every } from '../../platform/jobs/job.js';
import { NoticesService } from '../notices/notices.service.js';
import { COMMON_NAME, packageAsked } from './weeks.facts.js';
import { WeeksRepository } from './weeks.repository.js';
import { datesOf } from './weeks.rules.js';

/**
 * Looks ahead to the day by which the package is ordered, and tells who prepares the week once; forgets the addresses of
 * who proposed an activity once the week is over.
 */
@Injectable()
export class WeeksJob {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly weeks: WeeksRepository,
    private readonly notices: NoticesService,
  ) {}

  @Every(21_600)
  async lookAhead(): Promise<void> {
    const today = this.clock.today();
    const year = Number(today.slice(0, 4));
    const { packageDueOn } = datesOf(
      year,
      await this.database.asSystem('when the week of the country is', () => this.weeks.annual(year)),
    );
    const dueOn = packageAsked({ year, dueOn: packageDueOn, isSettled: false }, today);
    for (const { tenantId } of await this.weeks.prepared())
      await this.database.run({ tenantId, actorId: null }, async () => {
        if (dueOn) await this.remind(year, dueOn);
        await this.forget(today);
      });
  }

  private async remind(year: number, packageDueOn: string): Promise<void> {
    const { isSettled, name } = await this.weeks.isSettled(year);
    if (isSettled) return;
    await this.notices.tellOnce(`package of the week of ${year} in ${this.database.scopeNow().tenantId}`, {
      kind: 'WEEK_DEADLINE',
      title: `Het pakket voor de ${name ?? COMMON_NAME} bestelt u tot en met ${dutchDate(packageDueOn)}`,
      address: `/werkruimte/week/${year}`,
    });
  }

  private async forget(today: string): Promise<void> {
    const over = (await this.weeks.rememberedYears()).filter(
      ({ year, lastOn }) => (lastOn ?? datesOf(year, null).lastOn) < today,
    );
    if (over.length > 0) await this.weeks.forgetAddresses(over.map(({ year }) => year));
  }
}
