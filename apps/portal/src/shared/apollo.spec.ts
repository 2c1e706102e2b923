import { describe, expect, it, jest } from '@jest/globals';
import { ApolloClient, ApolloLink, gql, InMemoryCache, Observable } from '@apollo/client';
import { ServerError } from '@apollo/client/errors';
import { idempotency, retryOnce, uuid } from './apollo.js';

const save = gql`mutation Save($text: String) { save(text: $text) }`;

/** A client whose network gives these answers one after the other, and the keys it was asked with. */
function clientWith(...answers: (Error | { save: boolean } | 'unavailable')[]) {
  const keys: unknown[] = [];
  const network = new ApolloLink(
    (operation) =>
      new Observable((observer) => {
        keys.push((operation.getContext()['headers'] as Record<string, unknown>)['x-idempotency-key']);
        const answer = answers.shift();
        if (answer instanceof Error) return observer.error(answer);
        observer.next(
          answer === 'unavailable'
            ? { data: null, errors: [{ message: '', extensions: { code: answer } }] }
            : { data: answer },
        );
        observer.complete();
      }),
  );
  return {
    keys,
    client: new ApolloClient({
      cache: new InMemoryCache(),
      link: ApolloLink.from([idempotency(), retryOnce, network]),
    }),
  };
}

const noAnswer = () => new TypeError('Failed to fetch');
const refusal = () => new ServerError('no', { response: { status: 503 } as Response, bodyText: '' });

describe('a mutation without an answer', () => {
  it('is tried once more with the same key', async () => {
    const { client, keys } = clientWith(noAnswer(), { save: true });
    expect((await client.mutate({ mutation: save })).data).toEqual({ save: true });
    expect(keys).toHaveLength(2);
    expect(keys[0]).toBe(keys[1]);
    expect(keys[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
  it('fails after the second time', async () => {
    const { client, keys } = clientWith(noAnswer(), noAnswer(), { save: true });
    await expect(client.mutate({ mutation: save })).rejects.toThrow('Failed to fetch');
    expect(keys).toHaveLength(2);
  });
});

it('does not ask again after a refusal', async () => {
  const { client, keys } = clientWith(refusal(), { save: true });
  await expect(client.mutate({ mutation: save })).rejects.toThrow();
  expect(keys).toHaveLength(1);
});

it('gives every mutation a key of its own', async () => {
  const { client, keys } = clientWith({ save: true }, { save: true });
  await client.mutate({ mutation: save });
  await client.mutate({ mutation: save });
  expect(new Set(keys).size).toBe(2);
});

describe('a person who saves the same again', () => {
  const lost = [noAnswer(), noAnswer()];
  it.each([
    ['no answer came', lost],
    ['the service was away', ['unavailable' as const]],
    ['something in between refused', [refusal()]],
  ])('asks for the same save when %s', async (_, first) => {
    const { client, keys } = clientWith(...first, { save: true }, { save: true });
    await expect(client.mutate({ mutation: save, variables: { text: 'a' } })).rejects.toThrow();
    await client.mutate({ mutation: save, variables: { text: 'a' } });
    expect(new Set(keys).size).toBe(1);
    await client.mutate({ mutation: save, variables: { text: 'a' } });
    expect(new Set(keys).size).toBe(2);
  });
  it('asks for a new save when a while has passed', async () => {
    const { client, keys } = clientWith('unavailable', { save: true });
    const now = Date.now();
    const clock = jest.spyOn(Date, 'now').mockReturnValue(now);
    await expect(client.mutate({ mutation: save, variables: { text: 'a' } })).rejects.toThrow();
    clock.mockReturnValue(now + 5 * 60_000);
    await client.mutate({ mutation: save, variables: { text: 'a' } });
    clock.mockRestore();
    expect(new Set(keys).size).toBe(2);
  });
  it('asks for a new save when the text is another, or another save was done since', async () => {
    const { client, keys } = clientWith('unavailable', { save: true }, { save: true });
    await expect(client.mutate({ mutation: save, variables: { text: 'a' } })).rejects.toThrow();
    await client.mutate({ mutation: save, variables: { text: 'b' } });
    await client.mutate({ mutation: save, variables: { text: 'a' } });
    expect(new Set(keys).size).toBe(3);
  });
});

it('makes identifiers without a secure context', () => {
  jest.spyOn(crypto, 'getRandomValues').mockImplementation((bytes) => bytes);
  expect(uuid()).toBe('00000000-0000-4000-8000-000000000000');
  jest.restoreAllMocks();
});
