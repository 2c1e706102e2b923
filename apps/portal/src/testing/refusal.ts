import { isErrorCode, sentenceOf } from '@bloemen/vocabulary';
import { GraphQLError } from 'graphql';

/** A refusal as the server answers it: its code, its sentence, and facts for the screen. */
export const refusal = (code: string, details: object = {}) =>
  new GraphQLError(isErrorCode(code) ? sentenceOf(code) : code, { extensions: { code, details } });
