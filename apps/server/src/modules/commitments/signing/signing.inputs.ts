import { pillarCodes, type PillarCode } from '@bloemen/vocabulary';
import { ArrayMaxSize, IsBoolean, IsIn, IsISO8601, IsOptional, Matches, ValidateIf } from 'class-validator';
import { OptionalText, RequiredText } from '../../../platform/validation/text.js';
import { authorities, type Authority } from '../commitment.rules.js';

/** Which door: the personal link, or the municipality chosen at an evening. */
export class SigningDoorRequest {
  @ValidateIf((door: SigningDoorRequest) => door.event === undefined)
  @Matches(/^[A-Za-z0-9_-]{43}$/)
  token?: string;

  @IsOptional()
  @Matches(/^[a-z0-9]{6,12}$/)
  event?: string;

  @ValidateIf((door: SigningDoorRequest) => door.event !== undefined)
  @Matches(/^GM\d{4}$/)
  municipality?: string;
}

/** What the signer saw, said and proved. */
export class SignRequest extends SigningDoorRequest {
  @IsOptional()
  @Matches(/^\d{6}$/)
  code?: string;

  @IsOptional()
  @Matches(/^\d{8}$/)
  witnessCode?: string;

  @Matches(/^[0-9a-f]{64}$/)
  seenSha256!: string;

  @ArrayMaxSize(5)
  @IsIn(pillarCodes, { each: true })
  pillars!: PillarCode[];

  @IsBoolean()
  consent!: boolean;

  @IsIn(authorities)
  authority!: Authority;

  @OptionalText(100, { reference: true, sealed: true })
  authorityReference?: string | null;

  @IsOptional()
  @IsISO8601({ strict: true })
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  authorityOn?: string;

  @RequiredText(120, { min: 2, sealed: true })
  signerName!: string;

  @RequiredText(120, { min: 2, sealed: true })
  signerCapacity!: string;

  @OptionalText(120, { sealed: true })
  signerPortfolio?: string | null;
}
