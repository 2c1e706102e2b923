import type { OperationVariables } from '@apollo/client';
import type { useQuery } from '@apollo/client/react';
import { Actions, Button, Stack } from '@bloemen/ui';
import { useState, type ReactNode } from 'react';
import { Failure } from './Failure.js';

type Pages = { nodes: readonly unknown[]; endCursor: string | null; hasNextPage: boolean };

/** Reads the next page of a list, and puts it below what was read of it. */
export function useMore<Data, Variables extends OperationVariables>(
  { fetchMore }: Pick<useQuery.Result<Data, Variables>, 'fetchMore'>,
  name: keyof Data & string,
) {
  const [state, setState] = useState<{ busy: boolean; error: unknown }>({ busy: false, error: null });
  const more = (after: string | null): void => {
    setState({ busy: true, error: null });
    fetchMore({
      variables: { after } as unknown as Partial<Variables>,
      updateQuery: (before, { fetchMoreResult: newer }) => ({
        ...newer,
        [name]: {
          ...newer[name],
          nodes: [...(before as Record<string, Pages>)[name]!.nodes, ...(newer as Record<string, Pages>)[name]!.nodes],
        },
      }),
    }).then(
      () => setState({ busy: false, error: null }),
      (error: unknown) => setState({ busy: false, error }),
    );
  };
  return { more, ...state };
}

/** The button below a list that goes on; nothing once all is shown. */
export function More<Data, Variables extends OperationVariables>({
  query,
  name,
  pages: { endCursor, hasNextPage },
  children,
}: {
  query: Pick<useQuery.Result<Data, Variables>, 'fetchMore' | 'loading'>;
  name: keyof Data & string;
  pages: Pages;
  children: ReactNode;
}) {
  const { more, busy, error } = useMore(query, name);
  if (!hasNextPage) return null;
  return (
    <Stack>
      <Failure error={error} />
      <Actions>
        <Button busy={busy || query.loading} onClick={() => more(endCursor)}>
          {children}
        </Button>
      </Actions>
    </Stack>
  );
}
