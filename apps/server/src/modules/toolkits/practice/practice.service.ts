import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/access/actor.js';
import { Config } from '../../../platform/config/config.js';
import { refuseUnless } from '../../../platform/errors/domain-error.js';
import { Mailer } from '../../../platform/mail/mailer.js';
import { linkTo } from '../../../platform/secrets/links.js';
import { AuditService } from '../../audit/audit.service.js';
import type { CatalogueAuditType } from '../catalogue.audit.js';
import { catalogueSettings } from '../catalogue.settings.js';
import type { AskAboutPracticeInput } from './practice.inputs.js';
import { practiceQuestionMail } from './practice.mail.js';
import { practiceExamplePolicy } from './practice.policy.js';
import { PracticeRepository, type ExamplesAsked, type SourcedExample } from './practice.repository.js';
import type { PracticeExample, PracticeExampleConnection, PracticeQuestion } from './practice.types.js';

/** Examples from practice, and asking the municipality that did it. */
@Injectable()
export class PracticeService {
  constructor(
    private readonly audit: AuditService,
    private readonly config: Config,
    private readonly mailer: Mailer,
    private readonly practice: PracticeRepository,
  ) {}

  list(asked: ExamplesAsked): Promise<PracticeExampleConnection> {
    return this.practice.list(asked);
  }

  /** What sources tell that municipalities did, for everybody; what a municipality confirmed itself is its own to release. */
  sourced(): Promise<SourcedExample[]> {
    return this.practice.sourced();
  }

  byId(id: string): Promise<PracticeExample> {
    return this.practice.byId(id);
  }

  async canAnswer(municipalityId: string): Promise<boolean> {
    return (await this.practice.addressesOf(municipalityId)).length > 0;
  }

  questions(): Promise<PracticeQuestion[]> {
    return this.practice.questions();
  }

  /** Mails the coordinators there with the name and address of who asks. Throws the `practice_question.` codes. */
  async ask(actor: Actor, { exampleId, question }: AskAboutPracticeInput): Promise<PracticeExample> {
    const example = await this.practice.byId(exampleId);
    refuseUnless(practiceExamplePolicy.ask(actor, example), 'practice_question.own');
    const { today, aboutThis } = await this.practice.askedOfLate(exampleId);
    refuseUnless(aboutThis === 0, 'practice_question.asked');
    refuseUnless(today < this.config.of(catalogueSettings).PRACTICE_QUESTIONS_PER_DAY, 'practice_question.too_many');
    const addresses = await this.practice.addressesOf(example.municipalityId);
    refuseUnless(addresses.length > 0, 'practice_question.nobody');
    const { municipality, email } = await this.practice.asker(actor.personId);
    const id = await this.practice.ask(example, { question, by: actor.personId, byName: actor.name, replyTo: email });
    for (const to of addresses)
      await this.mailer.queue(
        practiceQuestionMail(
          { to, asker: actor.name, from: municipality, replyTo: email, title: example.title, question },
          linkTo(this.config, '/werkruimte/toolkit/praktijk/vragen'),
        ),
      );
    this.audit.record<CatalogueAuditType>('practice_question.asked', id, {
      exampleId,
      municipalityId: example.municipalityId,
    });
    return this.practice.byId(exampleId);
  }
}
