import { Choice, Day, OptionalDay, OptionalText, Text } from '../../../platform/graphql/fields.js';
import { authorities, type Authority } from '../commitment.rules.js';

/** What stands on a scanned statement. An empty part of a form is none. */
export class PaperRequest {
  @Day()
  signedOn!: string;

  @Text({ max: 120, min: 2, sealed: true })
  signerName!: string;

  @Text({ max: 120, min: 2, sealed: true })
  signerCapacity!: string;

  @Choice(authorities)
  authority!: Authority;

  @OptionalText({ max: 100, reference: true, sealed: true })
  authorityReference: string | null = null;

  @OptionalDay()
  authorityOn: string | null = null;
}
