import { CBS_CODE_PATTERN, pillarCodes, type PillarCode } from '@bloemen/vocabulary';
import {
  Choice,
  Code,
  Email,
  Flag,
  OptionalCode,
  OptionalDay,
  OptionalText,
  Text,
} from '../../../platform/graphql/fields.js';
import { SECRET_PATTERN, SHA256_PATTERN } from '../../../platform/secrets/secrets.js';
import { authorities, type Authority } from '../commitment.rules.js';

/** Which door: the personal link, or the municipality chosen at an evening. */
export class SigningDoorRequest {
  @OptionalCode(SECRET_PATTERN, { requiredWhen: (door: SigningDoorRequest) => door.event === undefined })
  token?: string;

  @OptionalCode(/^[a-z0-9]{6,12}$/)
  event?: string;

  @OptionalCode(CBS_CODE_PATTERN, { requiredWhen: (door: SigningDoorRequest) => door.event !== undefined })
  municipality?: string;
}

/** To whom the holder of a personal link hands the request on. */
export class HandOnRequest {
  @Code(SECRET_PATTERN)
  token!: string;

  @Email()
  email!: string;

  @Text({ max: 120, min: 2, sealed: true })
  name!: string;

  @Text({ max: 120, min: 2, sealed: true })
  capacity!: string;
}

/** What the signer saw, said and proved. */
export class SignRequest extends SigningDoorRequest {
  @OptionalCode(/^\d{6}$/)
  code?: string;

  @OptionalCode(/^\d{8}$/)
  witnessCode?: string;

  @Code(SHA256_PATTERN)
  seenSha256!: string;

  @Choice(pillarCodes, { list: true })
  pillars!: PillarCode[];

  @Flag()
  consent!: boolean;

  @Choice(authorities)
  authority!: Authority;

  @OptionalText({ max: 100, reference: true, sealed: true })
  authorityReference?: string | null;

  @OptionalDay()
  authorityOn?: string;

  @Text({ max: 120, min: 2, sealed: true })
  signerName!: string;

  @Text({ max: 120, min: 2, sealed: true })
  signerCapacity!: string;

  @OptionalText({ max: 120, sealed: true })
  signerPortfolio?: string | null;
}
