import { InputType } from '@nestjs/graphql';
import { quoteAnswerCodes, type PressState, type QuoteAnswer } from '@bloemen/vocabulary';
import {
  Choice,
  Code,
  Id,
  List,
  OptionalChoice,
  OptionalCode,
  OptionalDay,
  OptionalEmail,
  OptionalId,
  OptionalText,
  OptionalVersion,
  OptionalYear,
  Text,
  Version,
} from '../../../platform/graphql/fields.js';
import { SECRET_PATTERN } from '../../../platform/secrets/secrets.js';
import { HourTurnEnum, PressStateEnum } from './press.types.js';

const QUOTE = { max: 2000, min: 3, lines: true, reference: true } as const;
const REMARK = { max: 500, lines: true } as const;

@InputType({ description: 'Which press releases are listed; what is left out does not count.' })
export class PressReleaseFilter {
  @OptionalText('In number, title and lead.', { max: 100, reference: true })
  search?: string | null;

  @OptionalChoice(PressStateEnum)
  state?: PressState | null;

  @OptionalYear('Of the number.')
  year?: number | null;
}

@InputType({ description: 'What somebody says in a press release; without `id` a new one.' })
export class PressQuoteInput {
  @OptionalId()
  id?: string | null;

  @Text(QUOTE)
  body!: string;

  @Text({ max: 120, min: 2 })
  personName!: string;

  @OptionalText({ max: 120 })
  capacity?: string | null;

  @OptionalEmail()
  email?: string | null;
}

@InputType({ description: 'A figure with its indicator and year, or with what its source lacks.' })
export class PressFigureInput {
  @Text({ max: 200, reference: true })
  body!: string;

  @OptionalId()
  definitionId?: string | null;

  @OptionalYear()
  year?: number | null;

  @OptionalText('What its source lacks; wanted without an indicator.', { max: 300 })
  missing?: string | null;

  @OptionalText({ max: 300, reference: true })
  sourceText?: string | null;
}

@InputType({ description: 'A press release; without `id` a new one, which then gets its number.' })
export class SavePressReleaseInput {
  @OptionalId()
  id?: string | null;

  @OptionalVersion('The version you read; leave out for something new.')
  version?: number | null;

  @Text({ max: 200, min: 3, reference: true })
  title!: string;

  @Text({ max: 1500, min: 3, lines: true, reference: true })
  lead!: string;

  @Text('Paragraphs divided by an empty line; a line that begins with "## " is a heading.', {
    max: 20_000,
    min: 3,
    lines: true,
    reference: true,
  })
  body!: string;

  @OptionalText({ max: 500, lines: true, reference: true })
  callToAction?: string | null;

  @OptionalText('A mailbox of a department, not of a person.', { max: 300, lines: true, reference: true })
  contact?: string | null;

  @OptionalId()
  decisionId?: string | null;

  @List(() => PressQuoteInput, { max: 10 })
  quotes!: PressQuoteInput[];

  @List(() => PressFigureInput, { max: 20 })
  figures!: PressFigureInput[];

  @OptionalId('The published press release that it corrects; for something new alone.')
  correctsId?: string | null;

  @OptionalText('Why it corrects; wanted with correctsId.', REMARK)
  correctionReason?: string | null;
}

@InputType({ description: 'A press release as it was read.' })
export class PressReleaseActInput {
  @Id()
  id!: string;

  @Version()
  version!: number;
}

@InputType({ description: 'When an approved press release comes out: at once, or at a moment on Dutch clocks.' })
export class SchedulePressReleaseInput extends PressReleaseActInput {
  @OptionalDay('Left out: at once.', { since: 2020, until: 2100 })
  on?: string | null;

  @OptionalCode(/^([01]\d|2[0-3]):[0-5]\d$/, 'Wanted with a day.')
  at?: string | null;

  @OptionalChoice(HourTurnEnum, 'Wanted in the hour that comes twice.')
  turn?: 'FIRST' | 'SECOND' | null;

  @OptionalText('Why the text may say that something was decided; wanted where points are not.', REMARK)
  decidedAnswer?: string | null;
}

@InputType({ description: 'A quote.' })
export class PressQuoteActInput {
  @Id()
  id!: string;
}

@InputType({ description: 'That the person who is quoted agreed on paper.' })
export class AgreeOnPaperInput extends PressQuoteActInput {
  @Text('Where that is written.', { max: 300, min: 3, reference: true })
  source!: string;
}

export class QuoteDoorRequest {
  @Code(SECRET_PATTERN)
  token!: string;
}

/** What the person who is quoted answers by the link of a mail. */
export class QuoteAnswerRequest extends QuoteDoorRequest {
  @Choice(quoteAnswerCodes)
  answer!: QuoteAnswer;

  @OptionalText(REMARK)
  remark?: string | null;

  @OptionalText('The words that the person proposes.', QUOTE)
  proposed?: string | null;
}
