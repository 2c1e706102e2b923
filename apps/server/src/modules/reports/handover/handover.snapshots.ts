import { Injectable } from '@nestjs/common';
import { dutchDate } from '@bloemen/vocabulary';
import type { Actor } from '../../../platform/access/actor.js';
import { refuseUnless } from '../../../platform/errors/domain-error.js';
import { ProgrammeService } from '../../programme/programme.service.js';
import { TrajectoriesService } from '../../support/trajectories/trajectories.service.js';
import type { HandoverSnapshot } from './handover.snapshot.js';

const method = [
  'Dit is voor de adviseur die deze gemeente overnam. De coördinator van de gemeente leest dezelfde uren en notities.',
];

/** Takes the file of a handover as the new adviser may read it now. */
@Injectable()
export class HandoverSnapshots {
  constructor(
    private readonly trajectories: TrajectoriesService,
    private readonly programme: ProgrammeService,
  ) {}

  /**
   * Inside the unit of work of the adviser: what nobody else may read cannot come in. Throws `support.not_yours` and
   * `support.nothing_to_hand_over`.
   */
  async take(actor: Actor, cbsCode: string): Promise<HandoverSnapshot> {
    const page = await this.trajectories.page(actor, cbsCode);
    refuseUnless(page.handover, 'support.nothing_to_hand_over');
    const own = (await this.programme.caseload(actor)).find(({ municipality }) => municipality.code === cbsCode);
    const before = page.trajectories.filter(({ isCurrent }) => !isCurrent);
    return {
      report: 'HANDOVER',
      layout: 1,
      asOf: page.today,
      municipality: { name: page.name },
      adviser: actor.name,
      assignedOn: page.handover.assignedOn,
      signals: own?.signals.map(({ sentence }) => sentence) ?? [],
      agreed: before.flatMap(({ steps }) =>
        steps.filter(({ status }) => status === 'OPEN').map(({ dueOn, what }) => ({ on: dueOn, what })),
      ),
      method,
      isDemonstration: before.some(({ isDemonstration }) => isDemonstration),
      before: before.map((trajectory) => ({
        adviserName: trajectory.adviserName,
        since: trajectory.startedAs ?? `sinds ${dutchDate(trajectory.startedOn)}`,
        question: trajectory.question,
        hoursBudget: trajectory.hoursBudget,
        quartersUsed: trajectory.quartersUsed,
        source: trajectory.sourceText,
        entries: trajectory.entries.map(({ happenedOn, kind, quarters, note, withdrawnBecause }) => ({
          on: happenedOn,
          kind,
          quarters,
          note,
          withdrawnBecause,
        })),
      })),
    };
  }
}
