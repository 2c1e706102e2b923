import { InputType } from '@nestjs/graphql';
import type { AttachmentSubject, DocumentKind, PaperOpenness, WooCategory } from '@bloemen/vocabulary';
import {
  Choice,
  Id,
  OptionalChoice,
  OptionalFlag,
  OptionalId,
  OptionalPart,
  OptionalText,
  OptionalVersion,
  OptionalWebAddress,
  OptionalYear,
  OptionalZonedMoment,
  Text,
  Version,
} from '../../platform/graphql/fields.js';
import { PartialDayInput } from '../../platform/graphql/partial-day.js';
import {
  AttachmentSubjectEnum,
  DocumentKindEnum,
  PaperOpennessEnum,
  WooCategoryEnum,
  type Subject,
} from './documents.facts.js';

@InputType({ description: 'A record that a document belongs to.' })
export class AttachmentSubjectInput implements Subject {
  @Choice(AttachmentSubjectEnum)
  kind!: AttachmentSubject;

  @Id()
  id!: string;
}

@InputType({ description: 'Several records of one kind, such as the points of an agenda.' })
export class AttachmentSubjectsInput {
  @Choice(AttachmentSubjectEnum)
  kind!: AttachmentSubject;

  @Id({ list: { max: 100 } })
  ids!: string[];
}

@InputType({ description: 'A document; without `id` a new one. Its file is sent to /api/documents/<id>/file.' })
export class SaveDocumentInput {
  @OptionalId()
  id?: string | null;

  @OptionalVersion('The version you read; leave out for something new.')
  version?: number | null;

  @Text({ max: 200, min: 3 })
  title!: string;

  @Choice(DocumentKindEnum)
  kind!: DocumentKind;

  @OptionalChoice(
    WooCategoryEnum,
    'Under which the Wet open overheid puts it; null: the kind decides. Left out of a change: as it was.',
  )
  wooCategory?: WooCategory | null;

  @OptionalPart(() => PartialDayInput)
  dated?: PartialDayInput | null;

  @OptionalText('Which edition it is.', { max: 60 })
  edition?: string | null;

  @OptionalText('The department that owns it.', { max: 120 })
  department?: string | null;

  @OptionalText('Its number or code at the municipality.', { max: 80, reference: true })
  reference?: string | null;

  @OptionalChoice(PaperOpennessEnum, 'Left out: RESTRICTED; for what exists: as it was.')
  openness?: PaperOpenness | null;

  @OptionalZonedMoment('From when an actively public document is read by everybody; null while nobody chose.')
  releasedAt?: string | null;

  @OptionalFlag('Releases it now, by the clock of the database, if it is not released yet.')
  releaseNow?: boolean | null;

  @OptionalWebAddress('Where it stands on the web; not beside a file.', { max: 500 })
  address?: string | null;

  @OptionalFlag('Takes the file away that is there.')
  withoutFile?: boolean | null;

  @OptionalText('Where it is known from.', { max: 300, reference: true })
  sourceText?: string | null;

  @OptionalId('Of a new document: the edition before it.')
  replacesId?: string | null;

  @OptionalPart(() => AttachmentSubjectInput, 'Of a new document: the record that it belongs to from now on.')
  attachTo?: AttachmentSubjectInput | null;
}

@InputType()
export class RemoveDocumentInput {
  @Id()
  id!: string;

  @Version()
  version!: number;
}

@InputType({ description: 'Which document belongs to which record, or does no longer.' })
export class AttachDocumentInput {
  @Id()
  documentId!: string;

  @Choice(AttachmentSubjectEnum)
  subjectKind!: AttachmentSubject;

  @Id()
  subjectId!: string;
}

@InputType({ description: 'Whose link is looked at now.' })
export class CheckDocumentLinkInput {
  @Id()
  id!: string;
}

@InputType({ description: 'Which documents. Everything named must hold.' })
export class DocumentFilter {
  @OptionalText('Words of title, reference, department or source.', { max: 100, reference: true })
  search?: string | null;

  @OptionalChoice(DocumentKindEnum)
  kind?: DocumentKind | null;

  @OptionalChoice(PaperOpennessEnum)
  openness?: PaperOpenness | null;

  @OptionalYear('The year that it is dated in.')
  year?: number | null;

  @OptionalFlag('Whether something is wrong with its file or link.')
  hasProblem?: boolean | null;
}
