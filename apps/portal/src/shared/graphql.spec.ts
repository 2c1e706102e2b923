import { expect, it } from '@jest/globals';
import { gql } from '@apollo/client';
import { parse, print } from 'graphql';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { MapOfMunicipalitiesDocument } from '../features/evenings/board/board.generated.js';
import { answerRoutes } from '../testing/answers.js';
import { ask } from './graphql.js';
import { codeOf } from './Problem.js';
import { ViewerDocument } from './session.generated.js';

type Query = TypedDocumentNode<unknown, Record<string, never>>;

it.each([ViewerDocument, MapOfMunicipalitiesDocument] as Query[])(
  'asks what the document of a public page says',
  async (document) => {
    const sent = answerRoutes({ '/graphql': { body: { data: { viewer: null } } } });
    expect(await ask(document)).toEqual({ viewer: null });
    const { query } = sent[0]!.body as { query: string };
    expect(print(parse(query))).toBe(print(document));
  },
);

it('says with which code it was refused', async () => {
  answerRoutes({
    '/graphql': { body: { data: null, errors: [{ message: 'x', extensions: { code: 'unavailable' } }] } },
  });
  const refused = await ask(gql`query Any { any }` as Query).catch((error: unknown) => error);
  expect(codeOf(refused)).toBe('unavailable');
});
