import { IsIn, IsISO8601, Matches } from 'class-validator';
import { OptionalText, RequiredText } from '../../../platform/validation/text.js';
import { authorities, type Authority } from '../commitment.rules.js';

/** What stands on a scanned statement. An empty part of a form is none. */
export class PaperRequest {
  @IsISO8601({ strict: true })
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  signedOn!: string;

  @RequiredText(120, { min: 2, sealed: true })
  signerName!: string;

  @RequiredText(120, { min: 2, sealed: true })
  signerCapacity!: string;

  @IsIn(authorities)
  authority!: Authority;

  @OptionalText(100, { reference: true, sealed: true })
  authorityReference: string | null = null;

  @OptionalText(10, { reference: true })
  @IsISO8601({ strict: true })
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  authorityOn: string | null = null;
}
