import { InputType, ObjectType } from '@nestjs/graphql';
import {
  searchGroupCodes,
  searchGroups,
  searchKindCodes,
  searchKinds,
  type SearchGroup,
  type SearchKind,
} from '@bloemen/vocabulary';
import { enumOf } from '../../platform/graphql/enum-of.js';
import {
  Choice,
  Count,
  Flag,
  Id,
  List,
  OptionalChoice,
  OptionalDay,
  OptionalText,
  Text,
} from '../../platform/graphql/fields.js';

const SearchGroupEnum = enumOf('SearchGroup', 'A group of what was found.', searchGroupCodes, searchGroups);
const SearchKindEnum = enumOf(
  'SearchKind',
  'What sort of record was found.',
  searchKindCodes,
  Object.fromEntries(searchKindCodes.map((kind) => [kind, searchKinds[kind].label])) as Record<SearchKind, string>,
);

@InputType({ description: 'What somebody looks for.' })
export class SearchInput {
  @Text('Words, of which each may be the beginning of one.', { min: 2, max: 100, reference: true })
  text!: string;

  @OptionalChoice(SearchGroupEnum, 'Of one group alone.')
  group?: SearchGroup | null;

  @Count('At most so many of each group.', { min: 1, max: 100 })
  first!: number;
}

@ObjectType({ description: 'A record that was found, which the reader may open.' })
export class SearchHit {
  @Choice(SearchKindEnum) kind!: SearchKind;
  @Id() id!: string;
  @OptionalText('The id, code or year of the page on which it is looked at, where that is not its own.')
  target!: string | null;
  @Text() title!: string;
  @Text('The piece of its text in which a word was found, or its beginning; empty without a text.') excerpt!: string;
  @OptionalDay() onDay!: string | null;
}

@ObjectType({ description: 'What was found of one group, the best first.' })
export class SearchHits {
  @Choice(SearchGroupEnum) group!: SearchGroup;
  @Count('How many there are in all.') totalCount!: number;
  @List(() => SearchHit) hits!: SearchHit[];
}

@ObjectType({ description: 'What was found of all that the reader may see, the best group first.' })
export class SearchAnswer {
  @Count() totalCount!: number;
  @Flag('Whether there is more than was counted; another word makes it less.') isMore!: boolean;
  @Flag('Whether nothing holds the words, and this looks like them.') isNear!: boolean;
  @List(() => SearchHits) groups!: SearchHits[];
}
