import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { ServerError } from '@apollo/client/errors';
import { HttpLink } from '@apollo/client/link/http';
import { OperationTypeNode } from 'graphql';
import { from, mergeMap, of, tap } from 'rxjs';
import { reach } from './connection.js';
import { askAboutPersonalData } from './personal-data.js';
import { refusedWith, tabHeaders, untilSignedIn } from './tab.js';

/** A random UUID; `crypto.randomUUID` is missing on plain http, which a test installation may use. */
export function uuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** For so many milliseconds the same again is the same save; after that it is asked for on purpose. */
const SAME_SAVE = 5 * 60_000;

/**
 * Gives every mutation a key by which the server does it once, so that trying again is safe. The last mutation that
 * failed keeps its key for a while: when its answer was lost on the way, a person who saves the same again does not
 * make a second one. What the server refused, it undid together with the key.
 */
export function idempotency(): ApolloLink {
  let failed: { what: string; key: string; since: number } | null = null;
  return new ApolloLink((operation, forward) => {
    if (operation.operationType !== OperationTypeNode.MUTATION) return forward(operation);
    const what = JSON.stringify([operation.operationName, operation.variables]);
    const { key, since } =
      failed?.what === what && Date.now() - failed.since < SAME_SAVE ? failed : { key: uuid(), since: Date.now() };
    const remember = (isDone: boolean) => (failed = isDone ? null : { what, key, since });
    operation.setContext(({ headers }) => ({ headers: { ...(headers as object), 'x-idempotency-key': key } }));
    return forward(operation).pipe(tap({ next: ({ errors }) => remember(!errors), error: () => remember(false) }));
  });
}

/** Every save passes here, so that no form has to think of it. */
export const personalData = new ApolloLink((operation, forward) =>
  operation.operationType === OperationTypeNode.MUTATION
    ? from(askAboutPersonalData(operation.variables)).pipe(mergeMap(() => forward(operation)))
    : forward(operation),
);

/** Does again what was refused because the session is over, once the person of the tab is signed in again. */
export const whenSignedIn = new ApolloLink((operation, forward) =>
  forward(operation).pipe(
    mergeMap((answer) =>
      answer.errors?.some(({ extensions }) => extensions?.['code'] === 'unauthenticated')
        ? from(untilSignedIn()).pipe(mergeMap((isBack) => (isBack ? forward(operation) : of(answer))))
        : of(answer),
    ),
  ),
);

/** Tries once more when no answer came at all; an answer, also a refusal, is final. */
export const retryOnce = new ApolloLink(
  (operation, forward) =>
    new Observable((observer) => {
      let timer: ReturnType<typeof setTimeout> | undefined;
      let again = operation.operationType !== OperationTypeNode.SUBSCRIPTION;
      const listen = () =>
        forward(operation).subscribe({
          next: (answer) => observer.next(answer),
          complete: () => observer.complete(),
          error: (error: unknown) => {
            if (!again || ServerError.is(error)) return observer.error(error);
            again = false;
            timer = setTimeout(() => (subscription = listen()), 600);
          },
        });
      let subscription = listen();
      return () => {
        clearTimeout(timer);
        subscription.unsubscribe();
      };
    }),
);

/** Says with every request whose tab it comes from, and tells the tab when the server does not agree. */
export const statement = new ApolloLink((operation, forward) => {
  operation.setContext(({ headers }) => ({ headers: { ...(headers as object), ...tabHeaders() } }));
  return forward(operation).pipe(
    tap({ next: ({ errors }) => errors?.forEach(({ extensions }) => refusedWith(extensions?.['code'])) }),
  );
});

/** The WebSocket arrives with the first screen that listens; most visits never load it. */
const live = new ApolloLink(
  (operation) =>
    new Observable((observer) => {
      let stop: (() => void) | undefined;
      let stopped = false;
      void import('./live.js').then(
        ({ liveLink }) => {
          if (stopped) return;
          const subscription = liveLink.request(operation).subscribe(observer);
          stop = () => subscription.unsubscribe();
        },
        (error: unknown) => observer.error(error),
      );
      return () => {
        stopped = true;
        stop?.();
      };
    }),
);

const http = new HttpLink({
  uri: '/graphql',
  credentials: 'same-origin',
  headers: { 'x-requested-with': 'bloemen' },
  fetch: reach,
});

const makeClient = () =>
  new ApolloClient({
    cache: new InMemoryCache(),
    link: statement.concat(
      ApolloLink.split(
        ({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION,
        live,
        ApolloLink.from([personalData, idempotency(), whenSignedIn, retryOnce, http]),
      ),
    ),
    defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' } },
  });

let made: { of: string | null; client: ApolloClient } | null = null;

/** The client of a person in a workspace. Another one gets another, so that nothing of the other wall stays behind. */
export function clientOf(statement: string | null): ApolloClient {
  if (made?.of !== statement) {
    made?.client.stop();
    made = { of: statement, client: makeClient() };
  }
  return made!.client;
}
