import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../platform/access/actor.js';
import { CurrentActor, Requires } from '../../platform/access/requires.js';
import { First, PageNumber } from '../../platform/graphql/page.js';
import { viewerCan } from '../../platform/graphql/viewer-can.js';
import {
  BudgetFilter,
  GrantAgreementFilter,
  MoveBudgetLinesInput,
  MoveGrantAgreementInput,
  RemoveBudgetLineInput,
  RemoveGrantAgreementInput,
  SaveBudgetLineInput,
  SaveGrantAgreementInput,
} from './budgets.inputs.js';
import { budgetLinePolicy, budgetPolicy, grantAgreementPolicy, grantAgreementsPolicy } from './budgets.policy.js';
import { BudgetsService } from './budgets.service.js';
import {
  BudgetChoices,
  BudgetConnection,
  BudgetLine,
  GrantAgreement,
  GrantAgreementConnection,
} from './budgets.types.js';
import { GrantsService } from './grants.service.js';

@Resolver()
export class BudgetsResolver {
  constructor(
    private readonly budgets: BudgetsService,
    private readonly grants: GrantsService,
  ) {}

  @Requires('budget:read')
  @Query(() => BudgetConnection, { description: 'Money line by line, as far as the reader may read it.' })
  budget(
    @Args('filter') filter: BudgetFilter,
    @First(25) first: number,
    @PageNumber() page: number,
  ): Promise<BudgetConnection> {
    return this.budgets.page(filter, first, page);
  }

  @Requires('budget:read')
  @Query(() => BudgetLine, { description: 'One line of money.' })
  budgetLine(@Args('id', { type: () => ID }) id: string): Promise<BudgetLine> {
    return this.budgets.byId(id);
  }

  @Requires('budget:write')
  @Query(() => BudgetChoices, { description: 'What a line may rest on, and who may receive a grant.' })
  budgetChoices(): Promise<BudgetChoices> {
    return this.budgets.choices();
  }

  @Requires('budget:write')
  @Mutation(() => [BudgetLine], {
    description: 'Adds a line, or one for each of several years, or changes one; its fact goes with it.',
  })
  saveBudgetLine(@CurrentActor() actor: Actor, @Args('input') input: SaveBudgetLineInput): Promise<BudgetLine[]> {
    return this.budgets.save(actor, input);
  }

  @Requires('budget:write')
  @Mutation(() => [BudgetLine], { description: 'Gives lines another state, on whose word; of all or of none.' })
  moveBudgetLines(@CurrentActor() actor: Actor, @Args('input') input: MoveBudgetLinesInput): Promise<BudgetLine[]> {
    return this.budgets.move(actor, input);
  }

  @Requires('budget:write')
  @Mutation(() => Boolean, { description: 'Removes a line; its fact is withdrawn with the reason.' })
  removeBudgetLine(@Args('input') input: RemoveBudgetLineInput): Promise<boolean> {
    return this.budgets.remove(input);
  }

  @Requires('budget:read')
  @Query(() => GrantAgreementConnection, {
    description: 'What was agreed with who receives a grant, as far as it is open to the reader.',
  })
  grantAgreements(
    @Args('filter') filter: GrantAgreementFilter,
    @First(25) first: number,
    @PageNumber() page: number,
  ): Promise<GrantAgreementConnection> {
    return this.grants.page(filter, first, page);
  }

  @Requires('budget:read')
  @Query(() => GrantAgreement, { description: 'One agreement about a result.' })
  grantAgreement(@Args('id', { type: () => ID }) id: string): Promise<GrantAgreement> {
    return this.grants.byId(id);
  }

  @Requires('budget:write')
  @Mutation(() => GrantAgreement, { description: 'Adds or changes an agreement; its fact goes with it.' })
  saveGrantAgreement(@Args('input') input: SaveGrantAgreementInput): Promise<GrantAgreement> {
    return this.grants.save(input);
  }

  @Requires('budget:write')
  @Mutation(() => GrantAgreement, { description: 'Gives an agreement another state, on whose word.' })
  moveGrantAgreement(
    @CurrentActor() actor: Actor,
    @Args('input') input: MoveGrantAgreementInput,
  ): Promise<GrantAgreement> {
    return this.grants.move(actor, input);
  }

  @Requires('budget:write')
  @Mutation(() => Boolean, { description: 'Removes an agreement; its fact is withdrawn with the reason.' })
  removeGrantAgreement(@Args('input') input: RemoveGrantAgreementInput): Promise<boolean> {
    return this.grants.remove(input);
  }
}

/** What the viewer may do with the lists, and with one of each. */
export const budgetRights = [
  viewerCan(BudgetConnection, budgetPolicy),
  viewerCan(BudgetLine, budgetLinePolicy),
  viewerCan(GrantAgreementConnection, grantAgreementsPolicy),
  viewerCan(GrantAgreement, grantAgreementPolicy),
];
