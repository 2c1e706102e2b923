import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { DomainError } from '../../../platform/errors/domain-error.js';
import { requestsWithStates } from '../../decisions/decisions.facts.js';
import { ChainRepository, type StoredChain } from './chain.repository.js';
import { answersOf, moneyByState, stagesOf } from './chain.rules.js';
import type { Chain, ChainPage } from './chain.types.js';

/**
 * From what the council asked to what came of it, as far as this person may read it: what is not released is not there,
 * and no count or word tells that it is. Throws `not_found` for a motion or decision that is not open to the reader.
 */
@Injectable()
export class ChainService {
  constructor(
    private readonly chains: ChainRepository,
    private readonly clock: Clock,
  ) {}

  /** @param id a motion, or a decision without one; null for the last. */
  async page(id: string | null): Promise<ChainPage> {
    const today = this.clock.today();
    const { subjects, chain } = await this.chains.page(id, today);
    if (id && !chain) throw new DomainError('not_found');
    return { subjects, chosenId: chain?.subject.id ?? null, chain: chain && chainOf(chain, today) };
  }
}

/** What the rules make of a chain; for the benchmark too, which reads the same rows by other statements. */
export function chainOf(stored: StoredChain, today: string): Chain {
  const { subject, status, closedOn, money, progress, ...rest } = stored;
  const requests = requestsWithStates(stored.requests, progress, today);
  const facts = {
    motion: status && { status, happenedOn: subject.on!, datePrecision: subject.precision!, closedOn },
    requests,
    points: stored.decisions.flatMap(({ points }) => points),
    views: stored.decisions.flatMap(({ views }) => views),
    undertakings: stored.undertakings,
    briefings: stored.briefings.length,
    money,
    evaluations: stored.evaluations,
    readsAll: progress.readsAll,
  };
  return {
    ...rest,
    subject,
    status,
    requests,
    answers: answersOf(facts),
    stages: stagesOf(facts),
    money: moneyByState(money),
  };
}
