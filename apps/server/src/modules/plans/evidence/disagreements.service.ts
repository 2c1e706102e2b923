import { Injectable } from '@nestjs/common';
import { isWider } from '@bloemen/vocabulary';
import { ContradictionsService } from '../../contradictions/contradictions.service.js';
import { disagreementOf, isCompared } from './disagreement.rules.js';
import { EvidenceRepository } from './evidence.repository.js';
import type { Evidence } from './evidence.types.js';
import type { EvidenceFacts } from './standing.rules.js';

const titles = { DATE: 'De datum van ‘{title}’', AMOUNT: 'Het bedrag van ‘{title}’' };

/**
 * Lets the register of sources that differ follow the facts: a typed fact that disagrees with one that a record carries
 * opens a difference by itself, and when they agree again, or one of both is gone, it is closed with that reason.
 */
@Injectable()
export class EvidenceDisagreements {
  constructor(
    private readonly contradictions: ContradictionsService,
    private readonly evidence: EvidenceRepository,
  ) {}

  /** `facts` are those that stand in the pillar of the fact that was recorded, corrected, withdrawn or kept apart. */
  async follow(changed: Evidence, facts: readonly EvidenceFacts[]): Promise<void> {
    if (!isCompared(changed.kind)) return;
    const { pillar } = changed;
    const own = facts.find(({ id }) => id === changed.id);
    const found = own
      ? facts.flatMap((other) => {
          const [typed, carried] = own.isCarried ? [other, own] : [own, other];
          const disagreement = disagreementOf({ ...typed, pillar }, { ...carried, pillar });
          return disagreement ? [{ typed, carried, ...disagreement }] : [];
        })
      : [];
    const standing: typeof found = [];
    for (const one of found) if (!(await this.evidence.isKeptApart(one.typed.id, one.carried.id))) standing.push(one);
    if (changed.version > 1)
      for (const open of await this.contradictions.openAbout('EVIDENCE', changed.id)) {
        const codes = open.readings.map(({ code }) => code).join();
        if (!standing.some((one) => one.about === open.about && one.codes.join() === codes))
          await this.contradictions.close(open.id, 'De feiten spreken elkaar niet meer tegen.');
      }
    for (const { typed, carried, about, says, codes } of standing)
      await this.contradictions.open({
        subjectKind: 'EVIDENCE',
        subjectId: typed.id,
        about,
        title: titles[about].replace('{title}', carried.title),
        openness: isWider(typed.openness, carried.openness) ? carried.openness : typed.openness,
        readings: [typed, carried].map(({ id, sourceText }, index) => ({
          says: says[index]!,
          sourceText,
          code: codes[index]!,
          recordId: id,
        })),
      });
  }
}
