import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { PillarCode } from '@bloemen/vocabulary';
import type { Actor } from '../../platform/access/actor.js';
import { CurrentActor, Public, Requires } from '../../platform/access/requires.js';
import { CachedByDataVersion } from '../../platform/graphql/cached-by-data-version.js';
import { First, PageNumber } from '../../platform/graphql/page.js';
import { PillarCodeEnum } from '../plans/plans.facts.js';
import type { Dimension } from './programme.facts.js';
import {
  ListOrderEnum,
  NationalListFilter,
  PlaceFilter,
  RemoveViewInput,
  SaveViewInput,
  SnoozeSignalInput,
  WakeSignalInput,
  type ListOrder,
} from './programme.inputs.js';
import { ProgrammeService } from './programme.service.js';
import {
  CaseloadItem,
  DimensionEnum,
  Division,
  MapCell,
  MunicipalitySummary,
  NationalMunicipalityConnection,
  NationalOverview,
  PublicProgramme,
  SavedView,
} from './programme.types.js';
import { SavedViewsService } from './saved-views.service.js';

@Resolver()
export class ProgrammeResolver {
  constructor(
    private readonly programme: ProgrammeService,
    private readonly views: SavedViewsService,
  ) {}

  @Requires('programme:aggregate')
  @Query(() => String, {
    description: 'Changes whenever a fact of the national picture changes; ask this before asking the picture again.',
  })
  programmeVersion(): Promise<string> {
    return this.programme.version();
  }

  @CachedByDataVersion()
  @Requires('programme:aggregate')
  @Query(() => NationalOverview, {
    description:
      'Participation and pillar levels in numbers, with one division. Filters are for who may see all municipalities by name.',
  })
  nationalOverview(
    @CurrentActor() actor: Actor,
    @Args('dimension', { type: () => DimensionEnum, defaultValue: 'PROVINCE' }) dimension: Dimension,
    @Args('filter', { type: () => PlaceFilter, defaultValue: {} }) filter: PlaceFilter,
  ): Promise<NationalOverview> {
    return this.programme.overview(actor, dimension, filter);
  }

  @CachedByDataVersion()
  @Requires('programme:aggregate')
  @Query(() => [Division], { description: 'The provinces, GGD regions, sizes and degrees of urbanity to choose from.' })
  nationalDivisions(): Promise<Division[]> {
    return this.programme.divisions();
  }

  @Requires('programme:aggregate')
  @Query(() => NationalMunicipalityConnection, {
    description: 'All municipalities, to search, sort and filter.',
  })
  nationalList(
    @CurrentActor() actor: Actor,
    @Args('filter', { type: () => NationalListFilter, defaultValue: {} }) filter: NationalListFilter,
    @Args('by', { type: () => ListOrderEnum, defaultValue: 'NAME' }) by: ListOrder,
    @Args('descending', { type: () => Boolean, defaultValue: false }) descending: boolean,
    @First(50) first: number,
    @PageNumber() page: number,
  ): Promise<NationalMunicipalityConnection> {
    return this.programme.list(actor, { filter, by, descending, first, page });
  }

  @Requires('programme:aggregate')
  @Query(() => [MapCell], {
    description:
      'The hexagon map: participation of all, and the level of one pillar where the reader may see it by name.',
  })
  nationalMap(
    @CurrentActor() actor: Actor,
    @Args('pillar', { type: () => PillarCodeEnum, nullable: true }) pillar: PillarCode | null,
  ): Promise<MapCell[]> {
    return this.programme.map(actor, pillar ?? null);
  }

  @Requires('programme:named')
  @Query(() => [SavedView], {
    description: 'What the caller keeps of the national list, by name; read by nobody else.',
  })
  savedViews(): Promise<SavedView[]> {
    return this.views.all();
  }

  @Requires('programme:named')
  @Mutation(() => [SavedView], { description: 'Keeps choices of the national list under a name; gives all of them.' })
  saveView(@Args('input') input: SaveViewInput): Promise<SavedView[]> {
    return this.views.save(input);
  }

  @Requires('programme:named')
  @Mutation(() => [SavedView], { description: 'Removes one; gives those that are left.' })
  removeView(@Args('input') { id }: RemoveViewInput): Promise<SavedView[]> {
    return this.views.remove(id);
  }

  @Requires('programme:caseload')
  @Query(() => [CaseloadItem], { description: 'The municipalities that the caller helps, with reasons to call.' })
  myMunicipalities(@CurrentActor() actor: Actor): Promise<CaseloadItem[]> {
    return this.programme.caseload(actor);
  }

  @Requires('support:write')
  @Mutation(() => CaseloadItem, {
    description:
      'Puts a signal aside until a day, with the reason. It comes back at once when the fact behind it changes.',
  })
  snoozeSignal(@CurrentActor() actor: Actor, @Args('input') input: SnoozeSignalInput): Promise<CaseloadItem> {
    return this.programme.snooze(actor, input);
  }

  @Requires('support:write')
  @Mutation(() => CaseloadItem, { description: 'Takes back that a signal was put aside.' })
  wakeSignal(@CurrentActor() actor: Actor, @Args('input') input: WakeSignalInput): Promise<CaseloadItem> {
    return this.programme.wake(actor, input);
  }

  @Requires('programme:named')
  @Query(() => MunicipalitySummary, {
    description: 'The summary of one municipality, for VWS and for who has its consent.',
  })
  municipalitySummary(
    @CurrentActor() actor: Actor,
    @Args('code', { type: () => String }) code: string,
  ): Promise<MunicipalitySummary> {
    return this.programme.summary(actor, code);
  }

  @Requires('programme:named')
  @Query(() => Boolean, {
    description:
      'Whether the summary of a municipality may still be read: an open page asks this, because consent can be withdrawn.',
  })
  maySeeSummary(@CurrentActor() actor: Actor, @Args('code', { type: () => String }) code: string): Promise<boolean> {
    return this.programme.mayStillRead(actor, code);
  }

  @CachedByDataVersion()
  @Public()
  @Query(() => PublicProgramme, { description: 'Who takes part and since when; for the home page.' })
  publicProgramme(): Promise<PublicProgramme> {
    return this.programme.open();
  }
}
