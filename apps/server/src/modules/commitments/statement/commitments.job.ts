import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { Config } from '../../../platform/config/config.js';
import { Database } from '../../../platform/database/database.js';
import { Every } from '../../../platform/jobs/job.js';
import { makeLogger } from '../../../platform/logging/logger.js';
import { Mailer, type Mail } from '../../../platform/mail/mailer.js';
import { linkTo } from '../../../platform/secrets/links.js';
import { AuditService } from '../../audit/audit.service.js';
import { MunicipalitiesService } from '../../municipalities/municipalities.service.js';
import { mayMove, moves, remindsOn, type ReaffirmationReason } from '../commitment.rules.js';
import { CommitmentEvidence } from '../commitment-evidence.service.js';
import type { CommitmentAuditType } from '../commitments.audit.js';
import type { CommitmentFacts } from '../commitments.facts.js';
import { CommitmentsRepository } from '../commitments.repository.js';
import { electionBetween } from '../../municipalities/elections.facts.js';
import { SignaturesRepository } from '../signatures/signatures.repository.js';
import { confirmationReminderMail, decisionReminderMail, reaffirmationDueMail } from '../signing/signing.mail.js';

type Waiting = {
  tenantId: string;
  /** CBS code. */
  municipality: string;
  id: string;
  status: string;
  signedOn: string;
  lapsesOn: string | null;
  earlierWording: boolean;
};

/**
 * Moves commitments when their day has come: a reminder at three months, a lapse after six, a reaffirmation after
 * elections, for a new holder of the portfolio or a new wording, of which the coordinators are told: they choose whom
 * to ask. One that cannot be moved does not hold up the others. Each is looked at again under its lock, so a second run
 * or a second worker changes nothing; days are those of Amsterdam, so the nights the clock changes are days like
 * others.
 */
@Injectable()
export class CommitmentsJob {
  constructor(
    private readonly config: Config,
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly mailer: Mailer,
    private readonly audit: AuditService,
    private readonly municipalities: MunicipalitiesService,
    private readonly commitments: CommitmentsRepository,
    private readonly signatures: SignaturesRepository,
    private readonly evidence: CommitmentEvidence,
  ) {}

  @Every(3_600)
  async moveDue(): Promise<void> {
    const waiting = await this.database.acrossTenants('commitments-due', (read) =>
      read.query<Waiting>(waitingStatement),
    );
    const logger = makeLogger(this.config.values.LOG_LEVEL, 'commitments');
    const failures: unknown[] = [];
    for (const commitment of waiting) {
      const { tenantId, id } = commitment;
      await this.database
        .run({ tenantId, actorId: null }, () => this.moveOne(commitment))
        .catch((error: unknown) => {
          logger.error({ err: error, tenantId, id }, 'commitment not moved');
          failures.push(error);
        });
    }
    if (failures.length > 0)
      throw new AggregateError(failures, `${failures.length} of ${waiting.length} commitments could not be moved`);
  }

  private async moveOne(seen: Waiting): Promise<void> {
    const today = this.clock.today();
    const commitment = await this.commitments.lockById(seen.id);
    if (commitment.lapsesOn && commitment.lapsesOn < today && mayMove(commitment.status, 'lapse')) {
      const { isDemonstration } = await this.commitments.moved(seen.id, moves.lapse.to);
      this.tell('commitment.lapsed', seen.id);
      await this.municipalities.leaveBySignature(seen.tenantId, { commitmentId: seen.id, on: today, isDemonstration });
      await this.evidence.follow(seen.id);
    } else if (commitment.lapsesOn && remindsOn(seen.signedOn) <= today) {
      await this.remind(seen, commitment);
    } else if (mayMove(commitment.status, 'ask_reaffirmation')) {
      const reason = await this.reasonToAskAgain(seen, today);
      if (!reason) return;
      await this.commitments.moved(seen.id, moves.ask_reaffirmation.to, { reason });
      this.tell('commitment.reaffirmation_asked', seen.id, { reason });
      await this.mailCoordinators(seen.tenantId, (email, municipality, link) =>
        reaffirmationDueMail(email, { municipality, reason, link }),
      );
    }
  }

  private async reasonToAskAgain(
    { id, municipality, signedOn, earlierWording }: Waiting,
    today: string,
  ): Promise<ReaffirmationReason | null> {
    if (electionBetween(signedOn, today, municipality)) return 'ELECTIONS';
    if (await this.signatures.hasNewHolder(id, today)) return 'NEW_HOLDER';
    return earlierWording ? 'NEW_WORDING' : null;
  }

  private async remind(
    { tenantId, id, signedOn }: Waiting,
    { lapsesOn, awaitsConfirmation }: CommitmentFacts,
  ): Promise<void> {
    if (!(await this.commitments.markReminded(id))) return;
    const reminder = awaitsConfirmation ? confirmationReminderMail : decisionReminderMail;
    await this.mailCoordinators(tenantId, (email, municipality, link) =>
      reminder(email, { municipality, signedOn, lapsesOn: lapsesOn!, link }),
    );
  }

  private async mailCoordinators(
    tenantId: string,
    mail: (email: string, municipality: string, link: string) => Mail,
  ): Promise<void> {
    const { name } = await this.municipalities.byId(tenantId);
    const link = linkTo(this.config, '/werkruimte/verklaring');
    for (const email of await this.commitments.coordinators()) await this.mailer.queue(mail(email, name, link));
  }

  private tell(type: CommitmentAuditType, id: string, body: Record<string, string> = {}): void {
    this.audit.record(type, id, body);
  }
}

const waitingStatement = `
select c.tenant_id as "tenantId", m.cbs_code as municipality, c.id, c.status, s.signed_on::text as "signedOn",
  c.lapses_on::text as "lapsesOn", exists (select from commitment_wording w where w.asks_reaffirmation and w.offered_at is not null
    and w.retired_at is null and w.id <> s.wording_id) as "earlierWording"
from commitment c join lateral (select signed_on, wording_id from commitment_signature s where s.tenant_id = c.tenant_id
  and s.commitment_id = c.id order by s.round desc limit 1) s on true
join municipality_facts m on m.id = c.tenant_id and m.status <> 'MERGED'
where c.status in ('SIGNED_CONDITIONALLY', 'RATIFIED') order by c.lapses_on, c.id`;
