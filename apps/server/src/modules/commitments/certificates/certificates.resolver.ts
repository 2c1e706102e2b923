import { Args, Field, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import type { Actor } from '../../../platform/access/actor.js';
import { CurrentActor, Requires } from '../../../platform/access/requires.js';
import { CommitmentCertificate } from '../commitments.types.js';
import type { StoredCertificate } from './certificates.repository.js';
import { CertificatesService } from './certificates.service.js';

@InputType({ description: 'A certificate whose making failed.' })
export class RetryCertificateInput {
  @Field(() => ID)
  @IsUUID()
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
