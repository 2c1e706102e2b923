import { Injectable } from '@nestjs/common';
import { pillarNames, PROGRAMME_TENANT_ID } from '@bloemen/vocabulary';
import { calendarFile, calendarUid, senderOf, type CalendarMethod } from '../../../platform/calendar/ics.js';
import { Clock } from '../../../platform/clock/clock.js';
import { Config } from '../../../platform/config/config.js';
import { Database } from '../../../platform/database/database.js';
import { defineJob, Every, Handles } from '../../../platform/jobs/job.js';
import { Outbox } from '../../../platform/jobs/outbox.js';
import { Mailer } from '../../../platform/mail/mailer.js';
import { linkTo } from '../../../platform/secrets/links.js';
import { hashOf, newSecret } from '../../../platform/secrets/secrets.js';
import { AuditService } from '../../audit/audit.service.js';
import type { CallAuditType } from './calls.audit.js';
import { adviserMail, callMail } from './calls.mail.js';
import { CallsRepository, type CallRow } from './calls.repository.js';
import { callSides, mayMoveCall, newsFor, newsForAdviser, type CallSide } from './calls.rules.js';

type TellPeers = { tenantId: string; callId: string; askerId: string; helperId: string };
export const tellPeers = defineJob<TellPeers>('tell-peers', { attempts: 8, timeoutMs: 60_000 });

/** The screen of a coordinator with the calls of the municipality. */
export const CALLS_PAGE = '/werkruimte/gesprekken';
const ADVISERS_PAGE = '/programma/gesprekken';

/**
 * Mails the coordinators of both municipalities what they are to hear of a call as it is now, and the adviser who
 * proposed it how it was answered. Each is marked in its own workspace, in the transaction that promises its mails, so a
 * second run mails nobody twice.
 */
@Injectable()
export class CallNewsJob {
  constructor(
    private readonly config: Config,
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly mailer: Mailer,
    private readonly audit: AuditService,
    private readonly calls: CallsRepository,
  ) {}

  /** Promises the mails in the transaction of what happened; `version` is that of the call after it. */
  async promise({ id, askerId, helperId }: CallRow, version: number): Promise<void> {
    const { tenantId } = this.database.scopeNow();
    await this.outbox.add(
      tellPeers,
      { tenantId: tenantId!, callId: id, askerId, helperId },
      { key: `${id} ${version}` },
    );
  }

  @Handles(tellPeers)
  async tell({ callId, askerId, helperId }: TellPeers): Promise<void> {
    for (const side of callSides)
      await this.database.run({ tenantId: side === 'ASKER' ? askerId : helperId, actorId: null }, () =>
        this.tellSide(callId, side),
      );
    const adviserId = await this.database.run({ tenantId: askerId, actorId: null }, async () => {
      const { adviserName, proposedBy } = await this.calls.lock(callId);
      return adviserName !== null && (await this.calls.letsAdviserLook()) ? proposedBy : null;
    });
    if (adviserId)
      await this.database.run({ tenantId: PROGRAMME_TENANT_ID, actorId: adviserId, roles: ['NATIONAL_ADVISER'] }, () =>
        this.tellAdviser(callId),
      );
  }

  /** Ends what nobody answered in time, and tells of what ended with a consent. */
  @Every(3_600)
  async lookBack(): Promise<void> {
    for (const { id, askerId, helperId, hasEnded } of await this.calls.unfinished()) {
      if (!hasEnded)
        await this.database.run({ tenantId: askerId, actorId: null }, async () => {
          const call = await this.calls.lock(id);
          if (!mayMoveCall(call.storedStatus, 'expire')) return;
          await this.calls.end(id, 'EXPIRED', 'TIME', null);
          this.audit.record<CallAuditType>('peer_call.expired', id);
        });
      await this.tell({ tenantId: askerId, callId: id, askerId, helperId });
    }
  }

  /** The call as a file for a calendar; without a method it is one that a person opens. */
  appointmentOf(call: CallRow, method?: CalendarMethod): string {
    const attendees = [call.asker, call.helper].flatMap(({ name, contact }) =>
      contact ? [{ name: `${contact.name}, gemeente ${name}`, email: contact.email }] : [],
    );
    return calendarFile(
      {
        uid: calendarUid('peer-call', call.id),
        sequence: call.sequence,
        madeAt: this.clock.now(),
        startsAt: new Date(call.startsAt!),
        minutes: call.minutes,
        title: `Gesprek ${call.asker.name} en ${call.helper.name}: ${pillarNames[call.pillar]}`,
        text: call.question,
        address: linkTo(this.config, CALLS_PAGE),
        organiser: senderOf(this.config.values.MAIL_FROM),
        ...(method && { attendees }),
      },
      method,
    );
  }

  private async tellSide(callId: string, side: CallSide): Promise<void> {
    const call = await this.calls.lock(callId);
    const own = side === 'ASKER' ? call.asker : call.helper;
    const news = newsFor(side, { ...call, hasAnswered: own.answer !== null });
    if (!news || !(await this.calls.markTold(call, side, news))) return;
    const method: CalendarMethod | null =
      news === 'PLANNED' ? 'REQUEST' : news === 'WITHDRAWN' && call.startsAt ? 'CANCEL' : null;
    const calendar = method ? { method, file: this.appointmentOf(call, method) } : undefined;
    for (const { personId, email } of await this.calls.coordinators()) {
      const link = news === 'ASKED' ? await this.linkFor(callId, personId) : linkTo(this.config, CALLS_PAGE);
      await this.mailer.queue(callMail(email, news, side, call, link, calendar));
    }
  }

  /** Who was assigned elsewhere, or is adviser no more, hears nothing. */
  private async tellAdviser(callId: string): Promise<void> {
    const call = await this.calls.lock(callId);
    const news = newsForAdviser(call);
    const email = news && (await this.calls.adviserAddress(call));
    if (!news || !email || !(await this.calls.markAdviserTold(callId, news))) return;
    await this.mailer.queue(adviserMail(email, news, call, linkTo(this.config, ADVISERS_PAGE)));
  }

  private async linkFor(callId: string, personId: string): Promise<string> {
    const token = newSecret();
    await this.calls.keepLink(callId, personId, hashOf(token));
    return linkTo(this.config, '/gesprek', token);
  }
}
