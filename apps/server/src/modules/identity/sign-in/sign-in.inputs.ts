import { IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';

export class HomeRealmRequest {
  @IsString()
  @MaxLength(254)
  email!: string;
}

export class AskLinkRequest extends HomeRealmRequest {
  @IsOptional()
  @IsString()
  @MaxLength(512)
  returnTo?: string;
}

/** The shape is not checked further: a malformed token gets the answer that a wrong one gets. */
export class UseLinkRequest {
  @IsString()
  @MaxLength(512)
  token!: string;
}

export class VisitIssuerRequest {
  @IsUUID('loose')
  provider!: string;

  @IsOptional()
  @IsString()
  @MaxLength(512)
  returnTo?: string;
}

export class BecomeExampleRequest {
  @IsUUID('loose')
  personId!: string;

  @IsOptional()
  @IsString()
  @MaxLength(512)
  returnTo?: string;
}
