import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
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
  @Field(() => PillarCodeEnum)
  pillar!: PillarCode;

  @Field(() => LevelEnum)
  level!: Level;

  @Field({ description: 'True when the newest carrying evidence is older than 12 months.' })
  stale!: boolean;

  @Field({
    description:
      'One Dutch sentence with the deciding fact and its date; without its words for who may not read that fact.',
  })
  because!: string;

  @Field(() => [String], { description: 'What the next level still needs, one Dutch sentence each; empty at the top.' })
  missing!: string[];

  @Field(() => String, {
    nullable: true,
    description: 'Date of the deciding fact; null for who may not read that fact.',
  })
  carriedOn!: string | null;

  @Field(() => String, { nullable: true, description: 'Last day on which the level is not stale.' })
  freshUntil!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Last day for which this follows from the facts, because something ends or begins the day after; null when only another fact changes it.',
  })
  holdsUntil!: string | null;

  @Field(() => [ID], { description: 'Evidence that carries the level, as far as the reader may read it.' })
  carriedBy!: string[];
}

@ObjectType({ description: 'The record that carries a fact; there it is corrected and withdrawn.' })
export class EvidenceOrigin {
  @Field(() => EvidenceOriginKindEnum)
  kind!: EvidenceOriginKind;

  @Field(() => ID)
  id!: string;
}

@ObjectType({ description: 'A carried fact that may be the same as one that a person typed.' })
export class EvidenceTwin {
  @Field(() => ID)
  id!: string;

  @Field()
  title!: string;

  @Field(() => EvidenceOriginKindEnum)
  originKind!: EvidenceOriginKind;

  @Field()
  happenedOn!: string;

  @Field(() => DatePrecisionEnum)
  datePrecision!: DatePrecision;
}

@ObjectType({ description: 'A dated, sourced fact under a pillar.' })
export class Evidence {
  @Field(() => ID)
  id!: string;

  @Field(() => PillarCodeEnum)
  pillar!: PillarCode;

  @Field(() => EvidenceKindEnum)
  kind!: EvidenceKind;

  @Field(() => CertaintyEnum)
  certainty!: Certainty;

  @Field()
  title!: string;

  @Field({ description: 'Calendar date; the first day of the month or year when the source is no more exact.' })
  happenedOn!: string;

  @Field(() => DatePrecisionEnum)
  datePrecision!: DatePrecision;

  @Field(() => EvidenceSourceEnum)
  sourceType!: EvidenceSource;

  @Field()
  sourceText!: string;

  @Field(() => String, { nullable: true })
  sourceUrl!: string | null;

  @Field(() => String, { nullable: true, description: 'Remark, for instance that two sources contradict each other.' })
  note!: string | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Euro cents per year; null when the source names no amount, which is not zero.',
  })
  amountCents!: number | null;

  @Field(() => RecurrenceEnum, { nullable: true })
  recurrence!: Recurrence | null;

  @Field(() => Int, { nullable: true })
  firstFundedYear!: number | null;

  @Field(() => Int, { nullable: true })
  lastFundedYear!: number | null;

  @Field(() => String, { nullable: true, description: 'What changed because of it.' })
  effect!: string | null;

  @Field(() => OpennessEnum)
  openness!: Openness;
  @Field(() => String, {
    nullable: true,
    description: 'Last day on which it holds; null while no end is known, and for what happened once.',
  })
  endsOn!: string | null;

  @Field(() => Int, { description: 'Give this back when you correct or withdraw.' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'Why the fact was withdrawn; null while it stands.' })
  withdrawnReason!: string | null;

  @Field({ description: 'Invented for demonstration.' })
  isDemonstration!: boolean;

  @Field(() => EvidenceOrigin, { nullable: true, description: 'Null for a fact that a person typed.' })
  origin!: EvidenceOrigin | null;

  @Field(() => [EvidenceTwin], {
    description: 'Carried facts of the same pillar and kind; a person says whether they are one. Of typed facts alone.',
  })
  mayBeDoubleOf!: EvidenceTwin[];
}

@ObjectType({ description: 'One page of evidence, newest fact first.' })
export class EvidenceConnection {
  @Field(() => [Evidence])
  nodes!: Evidence[];

  @Field(() => Int)
  totalCount!: number;

  @Field(() => String, { nullable: true })
  endCursor!: string | null;

  @Field()
  hasNextPage!: boolean;
}

@ObjectType({ description: 'What a fact said before it was corrected.' })
export class EvidenceRevision {
  @Field(() => Int)
  version!: number;

  @Field()
  title!: string;

  @Field(() => CertaintyEnum)
  certainty!: Certainty;

  @Field()
  happenedOn!: string;

  @Field(() => DatePrecisionEnum)
  datePrecision!: DatePrecision;

  @Field()
  sourceText!: string;

  @Field(() => OpennessEnum)
  openness!: Openness;

  @Field({ description: 'When it was replaced, ISO 8601.' })
  replacedAt!: string;
}

@ObjectType({ description: 'One fact with its earlier wordings.' })
export class EvidenceDetail {
  @Field(() => Evidence)
  evidence!: Evidence;

  @Field(() => [EvidenceRevision])
  revisions!: EvidenceRevision[];
}

@ObjectType({ description: 'A changed fact and the standing that follows from it.' })
export class EvidenceChange {
  @Field(() => Evidence)
  evidence!: Evidence;

  @Field(() => PillarStanding)
  standing!: PillarStanding;
}

@ObjectType({ description: 'What a status would become if a draft were recorded.' })
export class StandingPreview {
  @Field(() => PillarStanding)
  now!: PillarStanding;

  @Field(() => PillarStanding)
  then!: PillarStanding;
}
