import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../../platform/access/requires.js';
import { viewerCan } from '../../../platform/graphql/viewer-can.js';
import { monitoringPolicy } from '../plans.policy.js';
import {
  RemoveFromMonitoringInput,
  SaveEvaluationInput,
  SaveMeasureInput,
  SaveMeasureReadingInput,
  SaveMonitoringAgreementInput,
  StateStructuralInput,
} from './monitoring.inputs.js';
import { MonitoringService } from './monitoring.service.js';
import { EvaluationMoment, Measure, Monitoring } from './monitoring.types.js';

@Resolver()
export class MonitoringResolver {
  constructor(private readonly service: MonitoringService) {}

  @Requires('plan:read')
  @Query(() => Monitoring, { description: 'How the own municipality knows whether its approach helps.' })
  monitoring(): Promise<Monitoring> {
    return this.service.page();
  }

  @Requires('plan:write')
  @Mutation(() => Measure, { description: 'Adds or changes a line of the monitoring plan.' })
  saveMeasure(@Args('input') input: SaveMeasureInput): Promise<Measure> {
    return this.service.saveMeasure(input);
  }

  @Requires('plan:write')
  @Mutation(() => Boolean, { description: 'Removes a line with its readings; their facts are withdrawn.' })
  removeMeasure(@Args('input') input: RemoveFromMonitoringInput): Promise<boolean> {
    return this.service.removeMeasure(input);
  }

  @Requires('plan:write')
  @Mutation(() => Measure, { description: 'Adds or changes what a measure showed; its fact goes with it.' })
  saveMeasureReading(@Args('input') input: SaveMeasureReadingInput): Promise<Measure> {
    return this.service.saveReading(input);
  }

  @Requires('plan:write')
  @Mutation(() => Boolean, { description: 'Removes what a measure showed; its fact is withdrawn.' })
  removeMeasureReading(@Args('input') input: RemoveFromMonitoringInput): Promise<boolean> {
    return this.service.removeReading(input);
  }

  @Requires('plan:write')
  @Mutation(() => EvaluationMoment, { description: 'Adds or changes an evaluation; held, its fact goes with it.' })
  saveEvaluation(@Args('input') input: SaveEvaluationInput): Promise<EvaluationMoment> {
    return this.service.saveEvaluation(input);
  }

  @Requires('plan:write')
  @Mutation(() => Boolean, { description: 'Removes an evaluation; its fact is withdrawn.' })
  removeEvaluation(@Args('input') input: RemoveFromMonitoringInput): Promise<boolean> {
    return this.service.removeEvaluation(input);
  }

  @Requires('plan:write')
  @Mutation(() => Monitoring, { description: 'Says when the monitoring plan was agreed, or that nobody says so.' })
  saveMonitoringAgreement(@Args('input') input: SaveMonitoringAgreementInput): Promise<Monitoring> {
    return this.service.saveAgreement(input);
  }

  @Requires('plan:write')
  @Mutation(() => Monitoring, { description: 'States whether money or capacity is structural.' })
  stateStructural(@Args('input') input: StateStructuralInput): Promise<Monitoring> {
    return this.service.state(input);
  }
}

/** What the viewer may do with all of it. */
export const monitoringRights = viewerCan(Monitoring, monitoringPolicy);
