import { Args, Field, ID, Int, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../../platform/access/requires.js';
import type { WordingFacts } from '../commitments.facts.js';
import { ChangeWordingInput, DraftWordingInput, OfferWordingInput } from './wordings.inputs.js';
import { WordingsService } from './wordings.service.js';

@ObjectType({ description: 'One version of the statement of intent.' })
export class CommitmentWording implements WordingFacts {
  @Field(() => ID) id!: string;
  @Field() edition!: string;
  @Field() title!: string;
  @Field() body!: string;
  @Field({ description: 'Hex SHA-256 of the body.' }) sha256!: string;
  @Field(() => String, { nullable: true }) offeredAt!: string | null;
  @Field(() => String, { nullable: true }) retiredAt!: string | null;
  @Field({ description: 'Whether earlier signers are asked to sign this one.' }) asksReaffirmation!: boolean;
  @Field(() => Int) version!: number;
}

@Resolver(() => CommitmentWording)
export class WordingsResolver {
  constructor(private readonly wordings: WordingsService) {}

  @Requires('wording:manage')
  @Query(() => [CommitmentWording], { description: 'All versions of the statement of intent, newest first.' })
  commitmentWordings(): Promise<WordingFacts[]> {
    return this.wordings.list();
  }

  @Requires('wording:manage')
  @Mutation(() => CommitmentWording, { description: 'Drafts a version.' })
  draftWording(@Args('input') input: DraftWordingInput): Promise<WordingFacts> {
    return this.wordings.draft(input);
  }

  @Requires('wording:manage')
  @Mutation(() => CommitmentWording, { description: 'Changes a version that is not offered yet.' })
  changeWording(@Args('input') input: ChangeWordingInput): Promise<WordingFacts> {
    return this.wordings.change(input);
  }

  @Requires('wording:manage')
  @Mutation(() => CommitmentWording, { description: 'Offers a version: from now on it is the text that is signed.' })
  offerWording(@Args('input') input: OfferWordingInput): Promise<WordingFacts> {
    return this.wordings.offer(input);
  }
}
