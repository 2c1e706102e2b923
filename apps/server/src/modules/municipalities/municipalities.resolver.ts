import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../platform/access/actor.js';
import { CurrentActor, Public, Requires } from '../../platform/access/requires.js';
import { viewerCan } from '../../platform/graphql/viewer-can.js';
import {
  AppointCoordinatorInput,
  AssignAdviserInput,
  AssignAdvisersInput,
  CarryOutMergerInput,
  EndAdviserAssignmentInput,
  MoveMunicipalityInput,
} from './municipalities.inputs.js';
import { MunicipalitiesService } from './municipalities.service.js';
import { Municipality, MunicipalityRegister } from './municipalities.types.js';
import { registerPolicy } from './register.policy.js';

@Resolver(() => Municipality)
export class MunicipalitiesResolver {
  constructor(private readonly municipalities: MunicipalitiesService) {}

  @Public()
  @Query(() => Municipality, {
    nullable: true,
    description: 'A municipality of the public register by its CBS code; null when there is none.',
  })
  municipality(@Args('cbsCode', { type: () => String }) cbsCode: string): Promise<Municipality | null> {
    return this.municipalities.findByCode(cbsCode);
  }

  @Requires('register:manage')
  @Query(() => MunicipalityRegister, {
    description: 'History, adviser and open steps of one municipality, for who keeps the register.',
  })
  municipalityRegister(@Args('cbsCode', { type: () => String }) cbsCode: string): Promise<MunicipalityRegister> {
    return this.municipalities.register(cbsCode);
  }

  @Requires('register:manage')
  @Query(() => [Municipality], { description: 'Municipalities that take part and have no coordinator yet, by name.' })
  municipalitiesWithoutCoordinator(): Promise<Municipality[]> {
    return this.municipalities.withoutCoordinator();
  }

  @Requires('register:manage')
  @Mutation(() => Municipality, {
    description: 'Gives a municipality without one its first coordinator, and tells that person by mail.',
  })
  appointCoordinator(
    @CurrentActor() actor: Actor,
    @Args('input') input: AppointCoordinatorInput,
  ): Promise<Municipality> {
    return this.municipalities.appointCoordinator(actor, input);
  }

  @Requires('register:manage')
  @Mutation(() => Municipality, {
    description: 'Records that a municipality joined, became active or fell dormant on a day.',
  })
  moveMunicipality(@Args('input') input: MoveMunicipalityInput): Promise<Municipality> {
    return this.municipalities.move(input);
  }

  @Requires('register:manage')
  @Mutation(() => Municipality, {
    description: 'Carries out a merger that is in force: history stays, the successor goes on.',
  })
  carryOutMerger(@Args('input') input: CarryOutMergerInput): Promise<Municipality> {
    return this.municipalities.carryOutMerger(input);
  }

  @Requires('register:manage')
  @Mutation(() => Municipality, { description: 'Gives a municipality its adviser of the programme, from today.' })
  assignAdviser(@Args('input') input: AssignAdviserInput): Promise<Municipality> {
    return this.municipalities.assignAdviser(input);
  }

  @Requires('register:manage')
  @Mutation(() => Municipality, { description: 'Ends the help of the current adviser, as of today.' })
  endAdviserAssignment(@Args('input') input: EndAdviserAssignmentInput): Promise<Municipality> {
    return this.municipalities.endAdviserAssignment(input);
  }

  @Requires('register:manage')
  @Mutation(() => [Municipality], {
    description: 'Gives several municipalities without an adviser the same one, from today: all of them, or none.',
  })
  assignAdvisers(@Args('input') input: AssignAdvisersInput): Promise<Municipality[]> {
    return this.municipalities.assignAdvisers(input);
  }

  @Requires('register:manage')
  @Mutation(() => [Municipality], {
    description: 'Ends the help of one adviser to several municipalities; what began today is as if it never was.',
  })
  endAdviserAssignments(@Args('input') input: AssignAdvisersInput): Promise<Municipality[]> {
    return this.municipalities.endAdviserAssignments(input);
  }
}

export const RegisterRights = viewerCan(MunicipalityRegister, registerPolicy);
