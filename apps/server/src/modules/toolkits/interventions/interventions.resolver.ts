import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { ActiveElement, Recognition, TargetGroup } from '@bloemen/vocabulary';
import { Requires } from '../../../platform/access/requires.js';
import { refuseUnless } from '../../../platform/errors/domain-error.js';
import { First, PageNumber } from '../../../platform/graphql/page.js';
import { viewerCan } from '../../../platform/graphql/viewer-can.js';
import { ActiveElementEnum, TargetGroupEnum } from '../../coalitions/coalitions.facts.js';
import { CloseInterventionImportInput, RemoveInterventionInput } from './interventions.inputs.js';
import { interventionsPolicy } from './interventions.policy.js';
import { InterventionsService } from './interventions.service.js';
import {
  Intervention,
  InterventionConnection,
  InterventionImport,
  InterventionImportDraft,
  RecognitionEnum,
} from './interventions.types.js';

@Resolver()
export class InterventionsResolver {
  constructor(private readonly service: InterventionsService) {}

  @Requires('toolkit:read')
  @Query(() => InterventionConnection, { description: 'Interventions by name, and what sources say of their number.' })
  interventions(
    @Args('search', { type: () => String, nullable: true }) search: string | null,
    @Args('recognition', { type: () => RecognitionEnum, nullable: true }) recognition: Recognition | null,
    @Args('activeElement', { type: () => ActiveElementEnum, nullable: true }) activeElement: ActiveElement | null,
    @Args('targetGroup', { type: () => TargetGroupEnum, nullable: true }) targetGroup: TargetGroup | null,
    @First(25) first: number,
    @PageNumber() page: number,
  ): Promise<InterventionConnection> {
    refuseUnless((search?.length ?? 0) <= 100, 'bad_input');
    return this.service.list({
      search: search?.trim() || null,
      recognition: recognition ?? null,
      activeElement: activeElement ?? null,
      targetGroup: targetGroup ?? null,
      first,
      page,
    });
  }

  @Requires('toolkit:read')
  @Query(() => Intervention, { description: 'One intervention.' })
  intervention(@Args('id', { type: () => ID }) id: string): Promise<Intervention> {
    return this.service.byId(id);
  }

  @Requires('toolkit:maintain')
  @Query(() => InterventionImport, { description: 'A list that was sent up, with what bringing it in does or did.' })
  interventionImport(@Args('id', { type: () => ID }) id: string): Promise<InterventionImport> {
    return this.service.preview(id);
  }

  @Requires('toolkit:maintain')
  @Query(() => [InterventionImportDraft], { description: 'Lists that wait, newest first.' })
  interventionImportDrafts(): Promise<InterventionImportDraft[]> {
    return this.service.drafts();
  }

  @Requires('toolkit:maintain')
  @Mutation(() => InterventionImport, {
    description: 'Brings in every row with nothing wrong, at once. Doing it again is the same as once.',
  })
  applyInterventionImport(@Args('input') input: CloseInterventionImportInput): Promise<InterventionImport> {
    return this.service.apply(input);
  }

  @Requires('toolkit:maintain')
  @Mutation(() => InterventionImport, { description: 'Throws a list away.' })
  discardInterventionImport(@Args('input') input: CloseInterventionImportInput): Promise<InterventionImport> {
    return this.service.discard(input);
  }

  @Requires('toolkit:maintain')
  @Mutation(() => ID, { description: 'Takes an intervention off the list, for example one brought in by mistake.' })
  removeIntervention(@Args('input') input: RemoveInterventionInput): Promise<string> {
    return this.service.remove(input.id);
  }
}

export const InterventionRights = viewerCan(InterventionConnection, interventionsPolicy);
