import { expect, it } from '@jest/globals';
import { GraphQLError } from 'graphql';
import { pino } from 'pino';
import { fromDatabase } from './domain-error.js';
import { formatError } from './error-format.js';

const failures = [
  { code: '57P01', message: 'terminating connection due to administrator command' },
  { code: 'ECONNREFUSED', message: 'connect ECONNREFUSED 10.0.0.9:5432' },
  { code: 'EHOSTUNREACH', message: 'connect EHOSTUNREACH 10.0.0.9:5432' },
  { message: 'timeout exceeded when trying to connect' },
  { message: 'Connection terminated due to connection timeout' },
];

it.each(failures)(
  'says that the platform is unavailable at "$message", and tells the log why',
  ({ message, ...rest }) => {
    const lines: string[] = [];
    const logger = pino({ level: 'warn' }, { write: (line: string) => void lines.push(line) });
    const answer = formatError(fromDatabase(Object.assign(new Error(message), rest)), logger);
    expect(answer.extensions).toEqual({ code: 'unavailable', details: {} });
    expect(JSON.stringify(answer)).not.toContain(message);
    expect(lines).toEqual([expect.stringContaining(message)]);
  },
);

it('says that nothing has an id that is none, and that another value cannot be used', () => {
  const unusable = (type: string) =>
    fromDatabase(Object.assign(new Error(`invalid input syntax for type ${type}: "niets"`), { code: '22P02' }));
  expect(unusable('uuid')).toMatchObject({ code: 'not_found' });
  expect(unusable('integer')).toMatchObject({ code: 'bad_input' });
});

it('takes nothing where an answer must have something for a fault of ours, and a question that is none for the sender’s', () => {
  const lines: string[] = [];
  const logger = pino({ level: 'warn' }, { write: (line: string) => void lines.push(line) });
  const message = 'Cannot return null for non-nullable field Coalition.name.';
  const answer = formatError(new GraphQLError(message, { path: ['coalition', 'name'] }), logger);
  expect(answer).toMatchObject({ path: ['coalition', 'name'], extensions: { code: 'internal' } });
  expect(answer.message).not.toContain('Coalition.name');
  expect(lines).toEqual([expect.stringContaining(message)]);
  expect(formatError(new GraphQLError('Syntax Error'), logger).extensions).toEqual({ code: 'bad_input' });
});

it('takes a database that was dropped for a fault of ours', () => {
  const dropped = Object.assign(new Error('database does not exist any more'), { code: '57P04' });
  expect(fromDatabase(dropped)).toBe(dropped);
});
