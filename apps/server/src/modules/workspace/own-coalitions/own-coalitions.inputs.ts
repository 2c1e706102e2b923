import { InputType } from '@nestjs/graphql';
import { Id } from '../../../platform/graphql/fields.js';

@InputType({ description: 'An offer of the own organisation in one coalition, to be taken over in another.' })
export class TakeOverOfferInput {
  @Id()
  offerId!: string;

  @Id('The workspace it stands in.')
  fromTenantId!: string;

  @Id('The workspace where it is taken over.')
  tenantId!: string;
}
