import { InputType } from '@nestjs/graphql';
import type { ContactRole } from '@bloemen/vocabulary';
import {
  Choice,
  Id,
  OptionalDay,
  OptionalEmail,
  OptionalId,
  OptionalText,
  OptionalVersion,
  Version,
} from '../../../platform/graphql/fields.js';
import { ContactRoleEnum } from '../coalition.types.js';

/** What is known of a contact person. */
@InputType({ isAbstract: true })
abstract class ContactPersonInput {
  @OptionalText({ max: 120 })
  name?: string | null;

  @OptionalEmail()
  email?: string | null;

  @OptionalText({ max: 30, reference: true })
  phone?: string | null;

  @Choice(ContactRoleEnum, { list: true })
  roles!: ContactRole[];

  @OptionalDay('When this person agreed to being written to.')
  consentedOn?: string | null;

  @OptionalDay('When somebody looks whether this is still right.')
  reviewOn?: string | null;
}

@InputType({ description: 'A contact person of an organisation: a name or an e-mail address at least.' })
export class SaveCoalitionContactInput extends ContactPersonInput {
  @Id()
  organisationId!: string;

  @OptionalId('The contact person to change; a new one when left out.')
  id?: string | null;

  @OptionalVersion('Version of the contact person being changed.', {
    requiredWhen: (input: SaveCoalitionContactInput) => Boolean(input.id),
  })
  version?: number | null;
}

@InputType({ description: 'Somebody of the same organisation takes over: one who is there already, or a new person.' })
export class SucceedCoalitionContactInput extends ContactPersonInput {
  @Id('Whose work is taken over.')
  id!: string;

  @Version()
  version!: number;

  @OptionalId('The contact person who takes over, when there already; the rest is then left as it is.')
  successorId?: string | null;
}

@InputType({ description: 'A contact person at the version that was read.' })
export class CoalitionContactInput {
  @Id()
  id!: string;

  @Version()
  version!: number;
}
