import { Body, Controller, Headers, HttpCode, Post } from '@nestjs/common';
import { Public } from '../access/requires.js';
import { Config } from '../config/config.js';
import { DomainError } from '../errors/domain-error.js';
import { Choice, Code, Email } from '../graphql/fields.js';
import { isSame, sha256Of } from '../secrets/secrets.js';
import { mailReportKinds, MailTroubles, type MailReportKind } from './mail-troubles.js';

const messageId = /^<?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})@duizendbloemen>?$/;

/** What the mail provider says became of one mail. */
export class MailReport {
  @Email()
  address!: string;

  @Choice(mailReportKinds)
  kind!: MailReportKind;

  @Code(messageId)
  messageId!: string;
}

/**
 * Where the mail provider reports bounces and complaints, with the secret that was agreed on; without one in the
 * settings the route does not exist. The same report twice counts once, and one about a mail that is not ours counts
 * for nothing, with the same answer.
 */
@Controller('mail')
export class MailReportsController {
  constructor(
    private readonly config: Config,
    private readonly troubles: MailTroubles,
  ) {}

  @Public()
  @Post('reports')
  @HttpCode(204)
  async report(@Headers('authorization') authorization: string | undefined, @Body() report: MailReport): Promise<void> {
    const { MAIL_REPORTS_SECRET: secret } = this.config.values;
    if (!secret) throw new DomainError('not_found');
    if (!isSame(sha256Of(authorization ?? ''), sha256Of(`Bearer ${secret}`))) throw new DomainError('forbidden');
    const { address, kind } = report;
    await this.troubles.report({ mailId: messageId.exec(report.messageId)![1]!, address, kind });
  }
}
