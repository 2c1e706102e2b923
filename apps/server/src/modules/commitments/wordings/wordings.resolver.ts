import { Args, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Flag, Id, OptionalText, Text, Version } from '../../../platform/graphql/fields.js';
import { Requires } from '../../../platform/access/requires.js';
import type { WordingFacts } from '../commitments.facts.js';
import { ChangeWordingInput, DraftWordingInput, OfferWordingInput } from './wordings.inputs.js';
import { WordingsService } from './wordings.service.js';

@ObjectType({ description: 'One version of the statement of intent.' })
export class CommitmentWording implements WordingFacts {
  @Id() id!: string;
  @Text() edition!: string;
  @Text() title!: string;
  @Text() body!: string;
  @Text('Hex SHA-256 of the body.') sha256!: string;
  @OptionalText() offeredAt!: string | null;
  @OptionalText() retiredAt!: string | null;
  @Flag('Whether earlier signers are asked to sign this one.') asksReaffirmation!: boolean;
  @Version() version!: number;
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
