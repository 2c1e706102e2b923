import { InputType } from '@nestjs/graphql';
import type { Sector, WantedStatus } from '@bloemen/vocabulary';
import {
  Choice,
  Id,
  OptionalChoice,
  OptionalDay,
  OptionalId,
  OptionalText,
  OptionalVersion,
  Version,
} from '../../../platform/graphql/fields.js';
import { WantedStatusEnum } from '../coalition.types.js';
import { SectorEnum } from '../coalitions.facts.js';

@InputType({ description: 'Whom the coalition wants: an organisation by its name, a sector, or both.' })
export class SaveWantedPartnerInput {
  @OptionalId('The wish to change; a new one when left out.')
  id?: string | null;

  @OptionalVersion({ requiredWhen: (input: SaveWantedPartnerInput) => Boolean(input.id) })
  version?: number | null;

  @OptionalChoice(SectorEnum)
  sector?: Sector | null;

  @OptionalText({ max: 200 })
  name?: string | null;

  @OptionalText({ max: 500, lines: true })
  why?: string | null;

  @OptionalId('The organisation of the coalition that asks.')
  askedById?: string | null;
}

@InputType({ description: 'What became of a wish.' })
export class MoveWantedPartnerInput {
  @Id()
  id!: string;

  @Version()
  version!: number;

  @Choice(WantedStatusEnum)
  status!: WantedStatus;

  @OptionalDay('Today when left out.')
  on?: string | null;

  @OptionalText('Why it declined, for one that does.', { max: 500, lines: true })
  remark?: string | null;

  @OptionalDay('When to ask one that declined again.')
  askAgainOn?: string | null;

  @OptionalId('Who joined, of the organisations that take part; for one that joined.')
  organisationId?: string | null;
}

@InputType({ description: 'A wish that is none any more.' })
export class RemoveWantedPartnerInput {
  @Id()
  id!: string;

  @Version()
  version!: number;
}
