import { InputType } from '@nestjs/graphql';
import type { TrailGroup } from '@bloemen/vocabulary';
import { OptionalChoice, OptionalDay, OptionalText } from '../../platform/graphql/fields.js';
import { TrailGroupEnum } from './trail.types.js';

@InputType({ description: 'Which lines of the trail to show.' })
export class TrailFilterInput {
  @OptionalDay('First calendar day, of Amsterdam.')
  from?: string | null;

  @OptionalDay('Last calendar day, of Amsterdam.')
  until?: string | null;

  @OptionalChoice(TrailGroupEnum)
  group?: TrailGroup | null;

  @OptionalText('Words in the name of who did it.', { max: 100, reference: true })
  person?: string | null;
}
