import { ObjectType } from '@nestjs/graphql';
import {
  accessibilityVerdictCodes,
  accessibilityVerdicts,
  documentFindingCodes,
  documentFindings,
  documentTextStateCodes,
  documentTextStates,
  scanStateCodes,
  scanStates,
  type AccessibilityVerdict,
  type AttachmentSubject,
  type DatePrecision,
  type DocumentFinding,
  type DocumentKind,
  type DocumentTextState,
  type LinkHealth,
  type LinkReason,
  type PaperOpenness,
  type ScanState,
  type WooCategory,
} from '@bloemen/vocabulary';
import { enumOf } from '../../platform/graphql/enum-of.js';
import {
  Choice,
  Count,
  Flag,
  Id,
  List,
  OptionalChoice,
  OptionalDay,
  OptionalId,
  OptionalPart,
  OptionalText,
  Text,
  Version,
  Year,
} from '../../platform/graphql/fields.js';
import { Numbered } from '../../platform/graphql/page.js';
import { DatePrecisionEnum } from '../../platform/graphql/partial-day.js';
import { LinkHealthEnum, LinkReasonEnum } from '../../platform/links/link-enums.js';
import { AttachmentSubjectEnum, DocumentKindEnum, PaperOpennessEnum, WooCategoryEnum } from './documents.facts.js';

const ScanStateEnum = enumOf('ScanState', 'What the virus scanner said of a file.', scanStateCodes, scanStates);
const DocumentFindingEnum = enumOf(
  'DocumentFinding',
  'What a file lacks for people who read it with a tool.',
  documentFindingCodes,
  documentFindings,
);
const DocumentTextStateEnum = enumOf(
  'DocumentTextState',
  'Whether a document is found by what is in its file.',
  documentTextStateCodes,
  documentTextStates,
);
const AccessibilityVerdictEnum = enumOf(
  'AccessibilityVerdict',
  'Whether everybody can read a file, as far as a machine sees.',
  accessibilityVerdictCodes,
  accessibilityVerdicts,
);

@ObjectType({ description: 'The file of a document; it is fetched from /api/documents/<id>/file.' })
export class DocumentFile {
  @Text() name!: string;
  @Text() mediaType!: string;
  @Count() sizeBytes!: number;
  @Text('Hash of its content, in hex.') sha256!: string;
  @Choice(ScanStateEnum) scan!: ScanState;
  @OptionalText('Of an infected file what was found; of one that waits why the last try gave no answer.')
  scanBecause!: string | null;
  @OptionalText() scannedAt!: string | null;
  @Flag('Whether it can be fetched now.') isReadable!: boolean;
  @Choice(AccessibilityVerdictEnum) accessibility!: AccessibilityVerdict;
  @Choice(DocumentFindingEnum, { list: true }) findings!: DocumentFinding[];
  @OptionalChoice(DocumentTextStateEnum, 'Null until its text was looked at.') textState!: DocumentTextState | null;
}

@ObjectType({ description: 'Where a document stands on the web, and whether that works.' })
export class DocumentLink {
  @Text() address!: string;
  @Choice(LinkHealthEnum) health!: LinkHealth;
  @OptionalChoice(LinkReasonEnum) because!: LinkReason | null;
  @OptionalText() checkedAt!: string | null;
  @OptionalText('Since when it does not work.') failingSince!: string | null;
  @Flag('Whether it will be looked at soon.') isWaiting!: boolean;
}

@ObjectType({ description: 'Another edition of a document.' })
export class DocumentEdition {
  @Id() id!: string;
  @Text() title!: string;
  @OptionalText() edition!: string | null;
  @OptionalDay() datedOn!: string | null;
  @OptionalChoice(DatePrecisionEnum) datePrecision!: DatePrecision | null;
}

@ObjectType({ description: 'A record that a document belongs to.' })
export class DocumentSubject {
  @Choice(AttachmentSubjectEnum) kind!: AttachmentSubject;
  @Id() id!: string;
  @OptionalText('What it is called; null in a list, and where the reader may not see it.') title!: string | null;
  @OptionalId('The id in the address of its page.') pageId!: string | null;
}

@ObjectType({ description: 'A document of the municipality: a file, a link, or a paper known by name alone.' })
export class MunicipalDocument {
  @Id() id!: string;
  @Text() title!: string;
  @Choice(DocumentKindEnum) kind!: DocumentKind;
  @OptionalChoice(WooCategoryEnum, 'Information category that was chosen; null where the kind decides.')
  wooCategory!: WooCategory | null;
  @OptionalDay() datedOn!: string | null;
  @OptionalChoice(DatePrecisionEnum) datePrecision!: DatePrecision | null;
  @OptionalText('Which edition it is.') edition!: string | null;
  @OptionalText('The department that owns it.') department!: string | null;
  @OptionalText('Its number or code at the municipality.') reference!: string | null;
  @Choice(PaperOpennessEnum) openness!: PaperOpenness;
  @OptionalText('From when an actively public document is read by everybody.') releasedAt!: string | null;
  @Flag('Whether everybody in the workspace reads it now.') isReleased!: boolean;
  @OptionalPart(() => DocumentFile) file!: DocumentFile | null;
  @OptionalPart(() => DocumentLink) link!: DocumentLink | null;
  @OptionalText('Where it is known from.') sourceText!: string | null;
  @OptionalPart(() => DocumentEdition, 'The edition before this one.') replaces!: DocumentEdition | null;
  @OptionalPart(() => DocumentEdition, 'The edition after this one.') replacedBy!: DocumentEdition | null;
  @List(() => DocumentSubject) attachedTo!: DocumentSubject[];
  @Text() createdAt!: string;
  @Flag() isDemonstration!: boolean;
  @Version() version!: number;
}

@ObjectType({ description: 'One page of documents, the last dated first, those without a date last.' })
export class DocumentConnection extends Numbered(() => MunicipalDocument) {
  @Year('Years of all documents that the reader may see, the last first.', { list: true }) years!: number[];
}

@ObjectType({ description: 'The documents of one of several records.' })
export class SubjectDocuments {
  @Id('The record.') id!: string;
  @List(() => MunicipalDocument, 'The last dated first.') nodes!: MunicipalDocument[];
}

@ObjectType({ description: 'The documents of one record.' })
export class DocumentAttachments {
  @List(() => MunicipalDocument, 'The last dated first.') nodes!: MunicipalDocument[];
}
