import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { getMetadataStorage } from 'class-validator';
import type { ValidationMetadata } from 'class-validator/types/metadata/ValidationMetadata.js';
import { Kind, parse } from 'graphql';
import '../../app.module.js';
import type { DomainError, FieldProblem } from '../errors/domain-error.js';
import { inputPipe } from './input-pipe.js';
import { OptionalDay, OptionalEmail, OptionalText, Text } from '../graphql/fields.js';
import { DAY_RULE } from './day.js';
import { TEXT_RULE } from './text.js';

class Sample {
  @Text({ max: 20, min: 3 })
  title!: string;

  @OptionalText({ max: 20, lines: true })
  note?: string | null;

  @Text({ max: 20, min: 0 })
  description!: string;

  @OptionalText({ max: 10, list: true })
  names?: string[];

  @OptionalText({ max: 20, reference: true })
  caseNumber?: string | null;

  @OptionalText({ max: 20, sealed: true })
  signerName?: string | null;

  @OptionalEmail()
  email?: string | null;

  @OptionalDay({ since: 2000 })
  dueOn?: string | null;
}

const enter = (more: object) =>
  inputPipe().transform(
    { title: 'Motie', description: '', ...more },
    { type: 'body', metatype: Sample },
  ) as Promise<Sample>;
const problems = async (more: object): Promise<FieldProblem[]> =>
  enter(more).then(
    () => [],
    (error: DomainError) => (error.details as { fields: FieldProblem[] }).fields,
  );

describe('a text of an input', () => {
  it('is kept without the blanks around it; a blank one that may be left out is none', async () => {
    expect(
      await enter({
        title: '\u00a0Motie ',
        note: ' een\r\ntwee ',
        description: ' \u200b',
        names: [' Tandem ', ' '],
        caseNumber: '  ',
      }),
    ).toEqual({ title: 'Motie', note: 'een\ntwee', description: '', names: ['Tandem'], caseNumber: null });
  });

  it.each<[string, object, string, string]>([
    ['left out', { title: undefined }, 'title', 'Vul dit veld in.'],
    ['null', { title: null }, 'title', 'Vul dit veld in.'],
    ['three blanks', { title: '   ' }, 'title', 'Vul dit veld in.'],
    ['invisible', { title: '\u00a0\u200b\u2060' }, 'title', 'Vul dit veld in.'],
    ['no text', { title: 12 }, 'title', 'Vul dit veld in.'],
    ['too short', { title: ' ab ' }, 'title', 'Vul hier ten minste 3 tekens in.'],
    ['too long', { note: 'x'.repeat(21) }, 'note', 'Dit is te lang: ten hoogste 20 tekens.'],
    [
      'with NUL',
      { note: 'a\u0000b' },
      'note',
      'In deze tekst staat een teken dat niet te lezen is. Typ de tekst opnieuw.',
    ],
    [
      'with half a character',
      { note: 'a\ud83d' },
      'note',
      'In deze tekst staat een teken dat niet te lezen is. Typ de tekst opnieuw.',
    ],
    ['one of a list', { names: ['Tandem', 'Stichting Welzijn'] }, 'names', 'Dit is te lang: ten hoogste 10 tekens.'],
    ['no list', { names: 'Tandem' }, 'names', 'Vul dit veld in.'],
    [
      'with a citizen service number',
      { note: 'Mevrouw 111222333' },
      'note',
      'Dit lijkt een burgerservicenummer (BSN). Dat mag hier niet staan. Verwijder het. Is het een zaaknummer? Zet er dan een letter voor.',
    ],
    [
      'without a glyph',
      { signerName: 'Jo 😀' },
      'signerName',
      'Het teken ‘😀’ kan niet in een verzegeld document. Verwijder het.',
    ],
    ['no address', { email: 'jo at x.nl' }, 'email', 'Vul een geldig e-mailadres in, zoals naam@gemeente.nl.'],
    [
      'an address with half a character',
      { email: 'jo\ud83d@x.nl' },
      'email',
      'In deze tekst staat een teken dat niet te lezen is. Typ de tekst opnieuw.',
    ],
    ['no day', { dueOn: '2026-02-30' }, 'dueOn', 'Vul een dag in die bestaat.'],
    ['a day with a time', { dueOn: '2026-02-03T00:00:00Z' }, 'dueOn', 'Vul een dag in die bestaat.'],
    ['no day at all', { dueOn: 20260203 }, 'dueOn', 'Vul een dag in die bestaat.'],
    ['a day of long ago', { dueOn: '0206-02-03' }, 'dueOn', 'Controleer het jaar.'],
    ['not asked for', { other: 'x' }, 'other', 'Dit veld hoort hier niet.'],
  ])('%s is refused at its field', async (_, more, path, message) => {
    expect(await problems(more)).toEqual([{ path, message }]);
  });

  it('may be a case number where one is asked, and an emoji where nothing is sealed', async () => {
    expect(await problems({ caseNumber: '111222333', note: 'Feest 😀' })).toEqual([]);
  });
});

const contract = () =>
  readFileSync(new URL('../../../../../libs/api-contract/schema.graphql', import.meta.url), 'utf8');

/** Rules that leave no text free: a code, a number, a day, a list of those. */
const closed = [
  TEXT_RULE,
  'nestedValidation',
  'isUuid',
  'isEnum',
  'isIn',
  'isInt',
  'min',
  'isBoolean',
  DAY_RULE,
  'isDateString',
  'equals',
];
const isWhole = (pattern: unknown) => pattern instanceof RegExp && /^\^.*\$$/.test(pattern.source);

const { validationMetadatas } = getMetadataStorage() as unknown as {
  validationMetadatas: Map<{ name: string }, ValidationMetadata[]>;
};

it('every text that a certificate prints is one that a sealed document can show', () => {
  const sealed = [...validationMetadatas]
    .filter(([target]) => target !== Sample)
    .flatMap(([target, rules]) =>
      rules
        .filter(({ constraints }) => (constraints?.[0] as { sealed?: boolean } | undefined)?.sealed)
        .map(({ propertyName }) => `${target.name}.${propertyName}`),
    );
  const signer = ['signerName', 'signerCapacity', 'signerPortfolio'];
  expect(sealed.sort()).toEqual(
    [
      ...signer.map((field) => `InviteSignerInput.${field}`),
      ...[...signer, 'authorityReference'].map((field) => `SignRequest.${field}`),
      ...['signerName', 'signerCapacity', 'authorityReference'].map((field) => `PaperRequest.${field}`),
      'CorrectDecisionInput.decisionReference',
      'RatifyCommitmentInput.decisionReference',
      'PlanSigningEventInput.place',
      'DraftWordingInput.title',
      'DraftWordingInput.body',
      // A witness is somebody of the workspace of the programme.
      'HandOnRequest.capacity',
      'HandOnRequest.name',
      'InvitePersonInput.displayName',
      'InvitePersonInput.formalName',
    ].sort(),
  );
});

it('every field of every input either is a text with its rule, or a closed value', () => {
  const fields = new Map<string, ValidationMetadata[]>();
  for (const [target, rules] of validationMetadatas) {
    for (const rule of rules)
      fields.set(`${target.name}.${rule.propertyName}`, [
        ...(fields.get(`${target.name}.${rule.propertyName}`) ?? []),
        rule,
      ]);
  }
  const isClosed = ({ name, type, constraints }: ValidationMetadata) =>
    closed.includes(name ?? type) || (name === 'matches' && isWhole(constraints?.[0]));
  expect(fields.size).toBeGreaterThan(100);
  expect([...fields].filter(([, rules]) => !rules.some(isClosed)).map(([field]) => field)).toEqual([]);
});

it('every field that the contract takes in has a rule', () => {
  const storage = getMetadataStorage();
  const ruled = new Map(
    [...validationMetadatas.keys()].map((target) => [
      target.name,
      storage
        .getTargetValidationMetadatas(target as never, '', false, false)
        .map(({ propertyName }: ValidationMetadata) => propertyName),
    ]),
  );
  const inputs = parse(contract()).definitions.filter((type) => type.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION);
  const declared = inputs.flatMap(({ name, fields = [] }) => fields.map((field) => [name.value, field.name.value]));
  expect(declared.length).toBeGreaterThan(100);
  expect(declared.filter(([input, field]) => !ruled.get(input!)?.includes(field!))).toEqual([]);
});

it('a mutation takes one input and nothing beside it, so that no text goes round the rules', () => {
  const [, mutations = ''] = /^type Mutation \{(.*?)^\}/ms.exec(contract()) ?? [];
  const fields = [...mutations.replace(/"""[\s\S]*?"""/g, '').matchAll(/^ {2}\w+(\(.*\))?:/gm)].map(([, args]) => args);
  expect(fields.length).toBeGreaterThan(40);
  expect(fields.filter((args) => !/^\(input: \w+Input!\)$/.test(args ?? ''))).toEqual([]);
});
