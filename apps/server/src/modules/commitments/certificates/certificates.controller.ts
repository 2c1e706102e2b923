import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Certificate } from '@bloemen/api-contract/public';
import { Public } from '../../../platform/access/requires.js';
import { Config } from '../../../platform/config/config.js';
import { refuseUnless } from '../../../platform/errors/domain-error.js';
import { VisitorLimiter } from '../../../platform/http/limiter.js';
import { CertificatesService } from './certificates.service.js';
import { commitmentsSettings } from '../commitments.settings.js';

/**
 * Verifying for everybody, without an account. Every answer is worked out anew, so a visitor may ask a limited number a
 * minute.
 */
@Controller('api/certificates')
export class CertificatesController {
  private readonly limiter: VisitorLimiter;

  constructor(
    config: Config,
    private readonly certificates: CertificatesService,
  ) {
    this.limiter = new VisitorLimiter(config.of(commitmentsSettings).CERTIFICATE_CHECKS_PER_MINUTE);
  }

  @Public()
  @Get('by-hash/:sha256')
  byHash(@Param('sha256') sha256: string, @Req() request: FastifyRequest): Promise<Certificate> {
    this.admit(request);
    return this.certificates.verify({ sha256 });
  }

  @Public()
  @Get(':code')
  byCode(@Param('code') code: string, @Req() request: FastifyRequest): Promise<Certificate> {
    this.admit(request);
    return this.certificates.verify({ code });
  }

  @Public()
  @Get(':code/document')
  async document(
    @Param('code') typed: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    this.admit(request);
    const { content, code } = await this.certificates.document({ code: typed });
    await reply
      .header('content-type', 'application/pdf')
      .header('content-disposition', `attachment; filename="certificaat-${code}.pdf"`)
      .header('x-content-type-options', 'nosniff')
      .send(content);
  }

  @Public()
  @Get(':code/proof')
  async proof(@Param('code') typed: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    this.admit(request);
    const { content, code } = await this.certificates.proof({ code: typed });
    await reply
      .header('content-type', 'application/json')
      .header('content-disposition', `attachment; filename="bewijs-${code}.json"`)
      .send(content);
  }

  private admit({ visitor }: FastifyRequest): void {
    refuseUnless(this.limiter.admits(visitor), 'too_many_requests');
  }
}
