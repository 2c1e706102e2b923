import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/access/actor.js';
import { CurrentActor, Requires } from '../../../platform/access/requires.js';
import { viewerCan } from '../../../platform/graphql/viewer-can.js';
import { entryPolicy, stepPolicy, supportPolicy, trajectoryPolicy } from '../support.policy.js';
import {
  AddSupportEntryInput,
  BeginSupportInput,
  ChangeSupportInput,
  ConfirmHandoverInput,
  CorrectSupportEntryInput,
  MoveSupportStepInput,
  SaveSupportStepInput,
  WithdrawSupportEntryInput,
} from './trajectories.inputs.js';
import { TrajectoriesService } from './trajectories.service.js';
import { SupportEntry, SupportPage, SupportStep, SupportTrajectory } from './trajectories.types.js';

@Resolver()
export class TrajectoriesResolver {
  constructor(private readonly trajectories: TrajectoriesService) {}

  @Requires('support:write')
  @Query(() => SupportPage, { description: 'How the caller helps a municipality, and who did before.' })
  supportPage(@CurrentActor() actor: Actor, @Args('code', { type: () => String }) code: string): Promise<SupportPage> {
    return this.trajectories.page(actor, code);
  }

  @Requires('support:own')
  @Query(() => SupportPage, { description: 'How the programme helps the own municipality, as its adviser wrote it.' })
  ownSupport(): Promise<SupportPage> {
    return this.trajectories.own();
  }

  @Requires('support:write')
  @Mutation(() => SupportTrajectory, { description: 'Begins the help to a municipality that the caller advises.' })
  beginSupport(@CurrentActor() actor: Actor, @Args('input') input: BeginSupportInput): Promise<SupportTrajectory> {
    return this.trajectories.begin(actor, input);
  }

  @Requires('support:write')
  @Mutation(() => SupportTrajectory, { description: 'Changes start, question and hours.' })
  changeSupport(@CurrentActor() actor: Actor, @Args('input') input: ChangeSupportInput): Promise<SupportTrajectory> {
    return this.trajectories.change(actor, input);
  }

  @Requires('support:write')
  @Mutation(() => SupportTrajectory, {
    description: 'Records what was done on a day. The coordinator of the municipality reads the note too.',
  })
  addSupportEntry(
    @CurrentActor() actor: Actor,
    @Args('input') input: AddSupportEntryInput,
  ): Promise<SupportTrajectory> {
    return this.trajectories.addEntry(actor, input);
  }

  @Requires('support:write')
  @Mutation(() => SupportTrajectory, { description: 'Corrects an entry; what it said is kept.' })
  correctSupportEntry(
    @CurrentActor() actor: Actor,
    @Args('input') input: CorrectSupportEntryInput,
  ): Promise<SupportTrajectory> {
    return this.trajectories.correctEntry(actor, input);
  }

  @Requires('support:write')
  @Mutation(() => SupportTrajectory, { description: 'Takes an entry out of the count, with the reason.' })
  withdrawSupportEntry(
    @CurrentActor() actor: Actor,
    @Args('input') input: WithdrawSupportEntryInput,
  ): Promise<SupportTrajectory> {
    return this.trajectories.withdrawEntry(actor, input);
  }

  @Requires('support:write')
  @Mutation(() => SupportTrajectory, { description: 'Records or changes a step that was agreed.' })
  saveSupportStep(
    @CurrentActor() actor: Actor,
    @Args('input') input: SaveSupportStepInput,
  ): Promise<SupportTrajectory> {
    return this.trajectories.saveStep(actor, input);
  }

  @Requires('support:write')
  @Mutation(() => SupportTrajectory, { description: 'Says that a step is done or dropped, or opens it again.' })
  moveSupportStep(
    @CurrentActor() actor: Actor,
    @Args('input') input: MoveSupportStepInput,
  ): Promise<SupportTrajectory> {
    return this.trajectories.moveStep(actor, input);
  }

  @Requires('support:write')
  @Mutation(() => SupportPage, { description: 'The caller read the file of who helped the municipality before.' })
  confirmHandover(
    @CurrentActor() actor: Actor,
    @Args('input') { cbsCode }: ConfirmHandoverInput,
  ): Promise<SupportPage> {
    return this.trajectories.confirmHandover(actor, cbsCode);
  }
}

export const supportRights = [
  viewerCan(SupportPage, supportPolicy),
  viewerCan(SupportTrajectory, trajectoryPolicy),
  viewerCan(SupportEntry, entryPolicy),
  viewerCan(SupportStep, stepPolicy),
];
