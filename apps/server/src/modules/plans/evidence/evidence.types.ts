import { ObjectType } from '@nestjs/graphql';
import type {
  Certainty,
  DatePrecision,
  EvidenceKind,
  EvidenceOriginKind,
  EvidenceSource,
  Level,
  Openness,
  PillarCode,
  Recurrence,
} from '@bloemen/vocabulary';
import {
  Choice,
  Day,
  Flag,
  Id,
  List,
  OptionalCents,
  OptionalChoice,
  OptionalDay,
  OptionalPart,
  OptionalText,
  OptionalYear,
  Part,
  Text,
  Version,
} from '../../../platform/graphql/fields.js';
import { Connection } from '../../../platform/graphql/page.js';
import {
  CertaintyEnum,
  DatePrecisionEnum,
  EvidenceKindEnum,
  EvidenceOriginKindEnum,
  EvidenceSourceEnum,
  LevelEnum,
  OpennessEnum,
  PillarCodeEnum,
  RecurrenceEnum,
} from '../plans.facts.js';

@ObjectType({ description: 'Level of one pillar with its reason; follows from the evidence.' })
export class PillarStanding {
  @Choice(PillarCodeEnum)
  pillar!: PillarCode;

  @Choice(LevelEnum)
  level!: Level;

  @Flag('True when the newest carrying evidence, and the last confirmation of it, are older than 12 months.')
  stale!: boolean;

  @Text('One Dutch sentence with the deciding fact and its date; without its words for who may not read that fact.')
  because!: string;

  @Text('What the next level still needs, one Dutch sentence each; empty at the top.', { list: true })
  missing!: string[];

  @OptionalDay('Date of the deciding fact; null for who may not read that fact.')
  carriedOn!: string | null;

  @OptionalDay('Last day on which the level is not stale.')
  freshUntil!: string | null;

  @OptionalDay(
    'Last day for which this follows from the facts, because something ends or begins the day after; null when only another fact changes it.',
  )
  holdsUntil!: string | null;

  @Id('Evidence that carries the level, as far as the reader may read it.', { list: true })
  carriedBy!: string[];
}

@ObjectType({ description: 'The record that carries a fact; there it is corrected and withdrawn.' })
export class EvidenceOrigin {
  @Choice(EvidenceOriginKindEnum)
  kind!: EvidenceOriginKind;

  @Id()
  id!: string;
}

@ObjectType({ description: 'A carried fact that may be the same as one that a person typed.' })
export class EvidenceTwin {
  @Id()
  id!: string;

  @Text()
  title!: string;

  @Choice(EvidenceOriginKindEnum)
  originKind!: EvidenceOriginKind;

  @Day()
  happenedOn!: string;

  @Choice(DatePrecisionEnum)
  datePrecision!: DatePrecision;
}

@ObjectType({ description: 'Somebody or something said on a day that a fact still holds.' })
export class EvidenceConfirmation {
  @Id()
  id!: string;

  @Day()
  confirmedOn!: string;

  @Text('Who or what confirms it.')
  sourceText!: string;
}

@ObjectType({ description: 'A dated, sourced fact under a pillar.' })
export class Evidence {
  @Id()
  id!: string;

  @Choice(PillarCodeEnum)
  pillar!: PillarCode;

  @Choice(EvidenceKindEnum)
  kind!: EvidenceKind;

  @Choice(CertaintyEnum)
  certainty!: Certainty;

  @Text()
  title!: string;

  @Day('Calendar date; the first day of the month or year when the source is no more exact.')
  happenedOn!: string;

  @Choice(DatePrecisionEnum)
  datePrecision!: DatePrecision;

  @Choice(EvidenceSourceEnum)
  sourceType!: EvidenceSource;

  @Text()
  sourceText!: string;

  @OptionalText()
  sourceUrl!: string | null;

  @OptionalText('Remark, for instance that two sources contradict each other.')
  note!: string | null;

  @OptionalCents('Euro cents per year; null when the source names no amount, which is not zero.')
  amountCents!: number | null;

  @OptionalChoice(RecurrenceEnum)
  recurrence!: Recurrence | null;

  @OptionalYear()
  firstFundedYear!: number | null;

  @OptionalYear()
  lastFundedYear!: number | null;

  @OptionalText('What changed because of it.')
  effect!: string | null;

  @Choice(OpennessEnum)
  openness!: Openness;
  @OptionalDay('Last day on which it holds; null while no end is known, and for what happened once.')
  endsOn!: string | null;

  @Version('Give this back when you correct or withdraw.')
  version!: number;

  @OptionalText('Why the fact was withdrawn; null while it stands.')
  withdrawnReason!: string | null;

  @Flag('Whether sources differ about it, or about the record it comes from, and nobody chose yet.')
  isContradicted!: boolean;

  @Flag('Invented for demonstration.')
  isDemonstration!: boolean;

  @OptionalPart(() => EvidenceOrigin, 'Null for a fact that a person typed.')
  origin!: EvidenceOrigin | null;

  @OptionalPart(() => EvidenceConfirmation, 'The last time that somebody or something said that it still holds.')
  confirmation!: EvidenceConfirmation | null;

  @List(
    () => EvidenceTwin,
    'Carried facts of the same pillar and kind; a person says whether they are one. Of typed facts alone.',
  )
  mayBeDoubleOf!: EvidenceTwin[];
}

@ObjectType({ description: 'One page of evidence, newest fact first.' })
export class EvidenceConnection extends Connection(() => Evidence) {}

@ObjectType({ description: 'What a fact said before it was corrected.' })
export class EvidenceRevision {
  @Version()
  version!: number;

  @Text()
  title!: string;

  @Choice(CertaintyEnum)
  certainty!: Certainty;

  @Day()
  happenedOn!: string;

  @Choice(DatePrecisionEnum)
  datePrecision!: DatePrecision;

  @Text()
  sourceText!: string;

  @Choice(OpennessEnum)
  openness!: Openness;

  @Text('When it was replaced, ISO 8601.')
  replacedAt!: string;
}

@ObjectType({ description: 'One fact with its earlier wordings.' })
export class EvidenceDetail {
  @Part(() => Evidence)
  evidence!: Evidence;

  @List(() => EvidenceRevision)
  revisions!: EvidenceRevision[];
}

@ObjectType({ description: 'A changed fact and the standing that follows from it.' })
export class EvidenceChange {
  @Part(() => Evidence)
  evidence!: Evidence;

  @Part(() => PillarStanding)
  standing!: PillarStanding;
}

@ObjectType({ description: 'What a status would become if a draft were recorded.' })
export class StandingPreview {
  @Part(() => PillarStanding)
  now!: PillarStanding;

  @Part(() => PillarStanding)
  then!: PillarStanding;
}
