import { Injectable } from '@nestjs/common';
import { refuseUnless } from '../../../platform/errors/domain-error.js';
import { AuditService } from '../../audit/audit.service.js';
import type { EveningAuditType } from '../evenings.audit.js';
import type {
  ConfirmPracticeCardInput,
  DropPracticeCardInput,
  NotePracticeCardInput,
} from './practice-cards.inputs.js';
import { PracticeCardsRepository } from './practice-cards.repository.js';
import type { EventPracticeCards, PracticeCard } from './practice-cards.types.js';

/**
 * Examples told at the tables of an evening: noted on the spot, and counted once the municipality has confirmed or
 * corrected them.
 */
@Injectable()
export class PracticeCardsService {
  constructor(
    private readonly audit: AuditService,
    private readonly cards: PracticeCardsRepository,
  ) {}

  list(): Promise<PracticeCard[]> {
    return this.cards.list();
  }

  ofEvent(eventId: string): Promise<EventPracticeCards> {
    return this.cards.ofEvent(eventId);
  }

  /**
   * Returns the id of the card. Throws practice_card.event_closed before the evening and for a municipality that is not
   * invited.
   */
  async note(input: NotePracticeCardInput): Promise<string> {
    const municipalityId = await this.cards.findMunicipality(input.eventId, input.cbsCode);
    refuseUnless(municipalityId, 'practice_card.event_closed');
    const id = await this.cards.note(municipalityId, input);
    this.audit.record<EveningAuditType>('practice_card.noted', id, { eventId: input.eventId, municipalityId });
    return id;
  }

  async confirm(input: ConfirmPracticeCardInput): Promise<PracticeCard> {
    const confirmed = await this.cards.confirm(input);
    this.audit.record<EveningAuditType>('practice_card.confirmed', input.id, { pillar: input.pillar });
    return confirmed;
  }

  /** Also what was confirmed before: the municipality takes it back. */
  async drop({ id, version }: DropPracticeCardInput): Promise<PracticeCard> {
    const dropped = await this.cards.drop(id, version);
    this.audit.record<EveningAuditType>('practice_card.dropped', id);
    return dropped;
  }
}
