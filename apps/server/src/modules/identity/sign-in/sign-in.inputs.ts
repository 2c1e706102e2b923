import { Id, OptionalText, Text } from '../../../platform/graphql/fields.js';

export class HomeRealmRequest {
  @Text({ max: 254, reference: true })
  email!: string;
}

export class AskLinkRequest extends HomeRealmRequest {
  @OptionalText({ max: 512, reference: true })
  returnTo?: string | null;
}

/** The shape is not checked further: a malformed token gets the answer that a wrong one gets. */
export class UseLinkRequest {
  @Text({ max: 512, reference: true })
  token!: string;
}

export class VisitIssuerRequest {
  @Id()
  provider!: string;

  @OptionalText({ max: 512, reference: true })
  returnTo?: string | null;
}

export class BecomeExampleRequest {
  @Id()
  personId!: string;

  @OptionalText({ max: 512, reference: true })
  returnTo?: string | null;
}
