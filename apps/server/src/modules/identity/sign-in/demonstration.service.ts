import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import { refuseUnless } from '../../../platform/errors/domain-error.js';
import { Mailer, type KeptMail } from '../../../platform/mail/mailer.js';
import { SessionsService, type Proven } from '../sessions/sessions.service.js';
import { SignInRepository } from './sign-in.repository.js';

/** The people of the demonstration and their mail. Real people can not be impersonated: that throws not_found. */
@Injectable()
export class DemonstrationService {
  constructor(
    private readonly database: Database,
    private readonly signIns: SignInRepository,
    private readonly sessions: SessionsService,
    private readonly mailer: Mailer,
  ) {}

  people(): ReturnType<SignInRepository['examplePeople']> {
    return this.database.asSystem('list the example people', () => this.signIns.examplePeople());
  }

  mailbox(): Promise<KeptMail[]> {
    return this.mailer.newest();
  }

  shownMail(id: string): Promise<string> {
    return this.mailer.shown(id);
  }

  /** Returns the secret of a new session of this example person. */
  async become(personId: string, from: Pick<Proven, 'userAgent' | 'formerToken'>): Promise<string> {
    const person = await this.database.asSystem('become an example person', () => this.signIns.findExample(personId));
    refuseUnless(person, 'not_found');
    return this.sessions.start({ personId, means: 'EXAMPLE', secondFactor: false, ...from });
  }
}
