import { InputType } from '@nestjs/graphql';
import type { ContradictionAbout, ContradictionSubject } from '@bloemen/vocabulary';
import { Choice, Id, List, OptionalId, OptionalText, Text, Version } from '../../platform/graphql/fields.js';
import { ContradictionAboutEnum, ContradictionSubjectEnum } from './contradictions.types.js';

@InputType({ description: 'A record of the own workspace.' })
export class ContradictionSubjectInput {
  @Choice(ContradictionSubjectEnum)
  kind!: ContradictionSubject;

  @Id()
  id!: string;
}

@InputType({ description: 'What one source says.' })
export class ContradictionReadingInput {
  @Text({ max: 300 })
  says!: string;

  @OptionalText({ max: 300 })
  quote?: string | null;

  @Text({ max: 300 })
  sourceText!: string;
}

@InputType({ description: 'A difference between sources that a person saw.' })
export class RecordContradictionInput {
  @Choice(ContradictionSubjectEnum)
  subjectKind!: ContradictionSubject;

  @OptionalId('The record it is about, where there is one.')
  subjectId?: string | null;

  @Choice(ContradictionAboutEnum)
  about!: ContradictionAbout;

  @Text({ max: 200 })
  title!: string;

  @List(() => ContradictionReadingInput, { min: 2, max: 6 })
  readings!: ContradictionReadingInput[];
}

@InputType({ description: 'Which reading holds, or how it is where none does.' })
export class ResolveContradictionInput {
  @Id()
  id!: string;

  @Version()
  version!: number;

  @OptionalId('The reading that holds; none of them when left out.')
  readingId?: string | null;

  @OptionalText('How it is, where no reading holds.', { max: 300 })
  settledText?: string | null;

  @Text({ min: 3, max: 500, lines: true })
  reason!: string;
}

@InputType({ description: 'A choice that turned out not to hold.' })
export class ReopenContradictionInput {
  @Id()
  id!: string;

  @Version()
  version!: number;

  @Text({ min: 3, max: 500, lines: true })
  reason!: string;
}
