import { Args, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { Id } from '../../../platform/graphql/fields.js';
import type { Actor } from '../../../platform/access/actor.js';
import { CurrentActor, Requires } from '../../../platform/access/requires.js';
import { CommitmentCertificate } from '../commitments.types.js';
import type { StoredCertificate } from './certificates.repository.js';
import { CertificatesService } from './certificates.service.js';

@InputType({ description: 'A certificate whose making failed.' })
export class RetryCertificateInput {
  @Id()
  signatureId!: string;
}

@Resolver(() => CommitmentCertificate)
export class CertificatesResolver {
  constructor(private readonly certificates: CertificatesService) {}

  @Requires('commitment:write')
  @Mutation(() => CommitmentCertificate, { description: 'Makes a certificate again after it failed.' })
  retryCertificate(
    @CurrentActor() actor: Actor,
    @Args('input') { signatureId }: RetryCertificateInput,
  ): Promise<StoredCertificate> {
    return this.certificates.retry(actor, signatureId);
  }
}
