import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Injectable } from '@nestjs/common';
import { isUuid, type PillarCode } from '@bloemen/vocabulary';
import { Requires } from '../../../platform/access/requires.js';
import { DomainError } from '../../../platform/errors/domain-error.js';
import { After, First } from '../../../platform/graphql/page.js';
import { viewerCan } from '../../../platform/graphql/viewer-can.js';
import { PillarCodeEnum } from '../plans.facts.js';
import { evidencePolicy, factPolicy } from '../plans.policy.js';
import {
  AddEvidenceInput,
  ConfirmEvidenceInput,
  ConfirmManyEvidenceInput,
  CorrectEvidenceInput,
  DecideEvidenceJoinInput,
  OpenEvidenceInput,
  EvidenceFilter,
  PreviewEvidenceInput,
  WithdrawEvidenceConfirmationInput,
  WithdrawEvidenceInput,
} from './evidence.inputs.js';
import { EvidenceService } from './evidence.service.js';
import {
  Evidence,
  EvidenceChange,
  EvidenceConnection,
  EvidenceDetail,
  PillarStanding,
  StandingPreview,
} from './evidence.types.js';

@Injectable()
@Resolver()
export class EvidenceResolver {
  constructor(private readonly evidence: EvidenceService) {}

  @Requires('plan:read')
  @Query(() => PillarStanding, {
    nullable: true,
    description:
      'Where one pillar of the own municipality stands, and why; null where the reader may not know the level yet.',
  })
  pillarStanding(@Args('pillar', { type: () => PillarCodeEnum }) pillar: PillarCode): Promise<PillarStanding | null> {
    return this.evidence.standing(pillar);
  }

  @Requires('plan:read')
  @Query(() => EvidenceConnection, { description: 'Evidence of the own municipality, newest fact first.' })
  pillarEvidence(
    @Args('filter') filter: EvidenceFilter,
    @First(20) first: number,
    @After() after: string | null,
  ): Promise<EvidenceConnection> {
    return this.evidence.page({
      pillar: filter.pillar ?? null,
      search: filter.search ?? null,
      certainties: filter.certainties ?? null,
      openness: filter.openness ?? null,
      includeWithdrawn: filter.includeWithdrawn ?? false,
      first,
      after,
    });
  }

  @Requires('plan:read')
  @Query(() => EvidenceDetail, { description: 'One fact of the own municipality with its earlier wordings.' })
  evidenceDetail(@Args('id', { type: () => ID }) id: string): Promise<EvidenceDetail> {
    if (!isUuid(id)) throw new DomainError('not_found');
    return this.evidence.detail(id);
  }

  @Requires('plan:write')
  @Query(() => StandingPreview, {
    description: 'What the status of a pillar would become with this draft. Records nothing.',
  })
  standingPreview(@Args('input') input: PreviewEvidenceInput): Promise<StandingPreview> {
    return this.evidence.preview(input);
  }

  @Requires('plan:write')
  @Mutation(() => EvidenceChange, {
    description: 'Records a dated, sourced fact; the status of its pillar follows at once.',
  })
  addEvidence(@Args('input') input: AddEvidenceInput): Promise<EvidenceChange> {
    return this.evidence.add(input);
  }

  @Requires('plan:write')
  @Mutation(() => EvidenceChange, {
    description:
      'Corrects a fact that a person typed. The earlier wording stays readable; another version is a conflict that carries the newer text.',
  })
  correctEvidence(@Args('input') input: CorrectEvidenceInput): Promise<EvidenceChange> {
    return this.evidence.correct(input);
  }

  @Requires('plan:write')
  @Mutation(() => EvidenceChange, {
    description: 'Takes a fact back with a reason; it no longer carries a status and stays readable.',
  })
  withdrawEvidence(@Args('input') input: WithdrawEvidenceInput): Promise<EvidenceChange> {
    return this.evidence.withdraw(input);
  }

  @Requires('plan:write')
  @Mutation(() => EvidenceChange, { description: 'Chooses who may read a fact, also one that a record carries.' })
  openEvidence(@Args('input') input: OpenEvidenceInput): Promise<EvidenceChange> {
    return this.evidence.open(input);
  }

  @Requires('plan:write')
  @Mutation(() => EvidenceChange, {
    description:
      'Records that a fact still holds, with the day and who or what says so; its level is current for longer.',
  })
  confirmEvidence(@Args('input') input: ConfirmEvidenceInput): Promise<EvidenceChange> {
    return this.evidence.confirm(input);
  }

  @Requires('plan:write')
  @Mutation(() => [EvidenceChange], {
    description:
      'Records of several facts that they still hold, of all or of none: what one of them refuses, refuses the whole.',
  })
  confirmManyEvidence(@Args('input') input: ConfirmManyEvidenceInput): Promise<EvidenceChange[]> {
    return this.evidence.confirmMany(input);
  }

  @Requires('plan:write')
  @Mutation(() => EvidenceChange, { description: 'Takes back a confirmation that was recorded by mistake.' })
  withdrawEvidenceConfirmation(@Args('input') { id }: WithdrawEvidenceConfirmationInput): Promise<EvidenceChange> {
    return this.evidence.withdrawConfirmation(id);
  }

  @Requires('plan:write')
  @Mutation(() => EvidenceChange, {
    description:
      'Joins a typed fact to the carried one that says the same: the typed one is withdrawn as double. Or keeps them apart for good.',
  })
  decideEvidenceJoin(@Args('input') input: DecideEvidenceJoinInput): Promise<EvidenceChange> {
    return this.evidence.decideJoin(input);
  }
}

/** What the viewer may do with the facts, and with one. */
export const evidenceRights = [viewerCan(EvidenceConnection, evidencePolicy), viewerCan(Evidence, factPolicy)];
