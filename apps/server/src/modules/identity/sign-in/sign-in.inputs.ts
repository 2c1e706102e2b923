import { IsUUID } from 'class-validator';
import { OptionalText, RequiredText } from '../../../platform/validation/text.js';

export class HomeRealmRequest {
  @RequiredText(254, { reference: true })
  email!: string;
}

export class AskLinkRequest extends HomeRealmRequest {
  @OptionalText(512, { reference: true })
  returnTo?: string | null;
}

/** The shape is not checked further: a malformed token gets the answer that a wrong one gets. */
export class UseLinkRequest {
  @RequiredText(512, { reference: true })
  token!: string;
}

export class VisitIssuerRequest {
  @IsUUID('loose')
  provider!: string;

  @OptionalText(512, { reference: true })
  returnTo?: string | null;
}

export class BecomeExampleRequest {
  @IsUUID('loose')
  personId!: string;

  @OptionalText(512, { reference: true })
  returnTo?: string | null;
}
