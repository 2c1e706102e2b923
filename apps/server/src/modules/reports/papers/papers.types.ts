import { InputType, ObjectType } from '@nestjs/graphql';
import { paperKindCodes, paperKinds, type PaperKind } from '@bloemen/vocabulary';
import { enumOf } from '../../../platform/graphql/enum-of.js';
import {
  Choice,
  Count,
  Flag,
  Id,
  List,
  OptionalId,
  OptionalText,
  OptionalYear,
  Text,
  Version,
  Year,
} from '../../../platform/graphql/fields.js';
import { paperTypes, type PaperFormat } from '../../../platform/paper/write.js';

export const PaperKindEnum = enumOf('PaperKind', 'A document made of what is recorded.', paperKindCodes, paperKinds);
export const PaperFormatEnum = enumOf(
  'PaperFormat',
  'PDF/UA to read, Word or OpenDocument to work on.',
  Object.keys(paperTypes) as PaperFormat[],
);
export const PaperBlockKindEnum = enumOf('PaperBlockKind', 'A part of the text of a paper.', [
  'HEADING',
  'TEXT',
  'FIELDS',
  'LIST',
  'TABLE',
  'BREAK',
]);
export const PaperPieceKindEnum = enumOf('PaperPieceKind', 'OPEN: what a person still has to write.', [
  'PLAIN',
  'STRONG',
  'SOFT',
  'OPEN',
]);

@ObjectType()
export class PaperFieldText {
  @Text() word!: string;
  @Text() text!: string;
}

@ObjectType()
export class PaperPieceText {
  @Text() text!: string;
  @Choice(PaperPieceKindEnum) as!: 'PLAIN' | 'STRONG' | 'SOFT' | 'OPEN';
}

@ObjectType()
export class PaperRow {
  @Text({ list: true }) cells!: string[];
}

@ObjectType({ description: 'One block of a paper; what its kind has not is empty.' })
export class PaperBlockText {
  @Choice(PaperBlockKindEnum) is!: 'HEADING' | 'TEXT' | 'FIELDS' | 'LIST' | 'TABLE' | 'BREAK';
  @Count('Of a heading: 1 to 3; else 0.') level!: number;
  @Text('Of a heading.') text!: string;
  @List(() => PaperPieceText) pieces!: PaperPieceText[];
  @List(() => PaperFieldText) fields!: PaperFieldText[];
  @Text('Of a list, or the head of a table.', { list: true }) items!: string[];
  @Flag('Of a list.') isNumbered!: boolean;
  @List(() => PaperRow) rows!: PaperRow[];
}

@ObjectType({ description: 'A paper as it is read on a screen: the same words as its files.' })
export class PaperText {
  @Text() title!: string;
  @Text() subtitle!: string;
  @Text() kind!: string;
  @Text('What it is not yet, or with what care it is read.', { list: true }) marks!: string[];
  @OptionalText('Says that what stands in it is invented.') notice!: string | null;
  @List(() => PaperFieldText) fields!: PaperFieldText[];
  @List(() => PaperBlockText) blocks!: PaperBlockText[];
  @Text('The text refers to them by their place, counted from 1.', { list: true }) sources!: string[];
}

@ObjectType({ description: 'Something that a paper can be about.' })
export class PaperSubject {
  @Id() id!: string;
  @Text() name!: string;
}

@ObjectType({ description: 'Which papers the caller may have made, and about what.' })
export class PaperChoices {
  @Choice(PaperKindEnum, { list: true }) kinds!: PaperKind[];
  @List(() => PaperSubject, 'Decisions of the college that the caller may read.') decisions!: PaperSubject[];
  @List(() => PaperSubject, 'Motions that the caller may read.') motions!: PaperSubject[];
  @List(() => PaperSubject, 'Press releases that the caller may read.') releases!: PaperSubject[];
  @Year('Years of which there are facts, the last first.', { list: true }) years!: number[];
}

@ObjectType({ description: 'A part of a kind of paper, as this municipality names it.' })
export class PaperTemplatePart {
  @Text() code!: string;
  @Text() name!: string;
  @Flag() isUsed!: boolean;
}

@ObjectType({ description: 'How this municipality wants one kind of paper.' })
export class PaperTemplate {
  @Choice(PaperKindEnum) kind!: PaperKind;
  @List(() => PaperTemplatePart, 'In order. Empty where the headings of decisions hold.') parts!: PaperTemplatePart[];
  @OptionalText('Stands before everything else.') opening!: string | null;
  @OptionalText('Stands after everything else.') closing!: string | null;
  @Flag() hasLogo!: boolean;
  @Flag('False: as the product has it.') isOwn!: boolean;
  @Version('0 where nothing was chosen.', { min: 0 }) version!: number;
}

@InputType({ description: 'A paper to read or to have made: of what kind, and about what.' })
export class PaperInput {
  @Choice(PaperKindEnum)
  kind!: PaperKind;

  @OptionalId('The decision, motion or press release it is about.')
  aboutId?: string | null;

  @OptionalYear('Of a yearly report.')
  year?: number | null;
}

@InputType({ description: 'A paper in one or more formats, all of the same moment.' })
export class RequestPaperInput extends PaperInput {
  @Choice(PaperFormatEnum, { list: { min: 1, max: 3 } })
  formats!: PaperFormat[];
}

@InputType()
export class PaperTemplatePartInput {
  @Text({ max: 40 })
  code!: string;

  @Text('How the municipality calls it.', { max: 80 })
  name!: string;

  @Flag()
  isUsed!: boolean;
}

@InputType({ description: 'How one kind of paper is to be from now on.' })
export class SavePaperTemplateInput {
  @Choice(PaperKindEnum)
  kind!: PaperKind;

  @List(() => PaperTemplatePartInput, { max: 20 })
  parts!: PaperTemplatePartInput[];

  @OptionalText('Stands before everything else.', { max: 2_000 })
  opening?: string | null;

  @OptionalText('Stands after everything else.', { max: 2_000 })
  closing?: string | null;

  @Flag()
  hasLogo!: boolean;

  @Version('0 for the first time.', { min: 0 })
  version!: number;
}

@InputType()
export class ResetPaperTemplateInput {
  @Choice(PaperKindEnum)
  kind!: PaperKind;
}
