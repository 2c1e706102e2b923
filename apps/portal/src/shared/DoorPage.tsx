import { Alert, LoadingState, Page, PageHeader, requestTitleFocus } from '@bloemen/ui';
import { useLocation } from '@tanstack/react-router';
import { useCallback, useState, type ComponentProps, type ReactNode } from 'react';
import { codeOf, Problem } from './Problem.js';
import { useLoad } from './useLoad.js';

export type Door<Opened> = {
  token: string;
  /** What the link is about, as it is after the last answer. */
  page: Opened;
  /** Puts what the server said after an answer in its place; the title takes focus. */
  onAnswer: (page: Opened) => void;
  /** Asks again what the link is about. */
  reload: () => void;
};

type DoorTexts = {
  /** The title while it is read. */
  page: string;
  /** Of a link that does not work: what it is, what one can do, and why. */
  invalid: string;
  invalidTitle?: string;
  invalidText: string;
};

/**
 * Where a link leads that needs no signing in: the token stands behind the #, which a browser never sends in an
 * address. Everything wrong with it looks the same.
 */
export function DoorPage<Opened>({
  width,
  texts,
  invalidCode,
  open,
  children,
}: {
  width: ComponentProps<typeof Page>['width'];
  texts: DoorTexts;
  /** By which code the server says that the link does not work. */
  invalidCode: string;
  /** The same function at every render. */
  open: (token: string) => Promise<Opened>;
  children: (door: Door<Opened>) => ReactNode;
}) {
  const token = useLocation({ select: ({ hash }) => hash });
  const invalid = (
    <>
      <PageHeader title={texts.invalid} />
      <Alert kind="warning" title={texts.invalidTitle}>
        {texts.invalidText}
      </Alert>
    </>
  );
  return (
    <Page width={width}>
      {token === '' ? (
        invalid
      ) : (
        <Opening
          key={token}
          token={token}
          open={open}
          loading={texts.page}
          invalid={invalid}
          invalidCodes={[invalidCode, 'bad_input']}
        >
          {children}
        </Opening>
      )}
    </Page>
  );
}

function Opening<Opened>({
  token,
  open,
  loading,
  invalid,
  invalidCodes,
  children,
}: {
  token: string;
  open: (token: string) => Promise<Opened>;
  loading: string;
  invalid: ReactNode;
  invalidCodes: readonly string[];
  children: (door: Door<Opened>) => ReactNode;
}) {
  const load = useCallback(() => open(token), [open, token]);
  const { data, error, reload } = useLoad(load);
  const [answered, setAnswered] = useState<Opened | null>(null);
  const page = answered ?? data;
  if (error !== null && invalidCodes.includes(codeOf(error))) return invalid;
  if (page === null)
    return (
      <>
        <PageHeader title={loading} />
        {error !== null ? <Problem error={error} onRetry={reload} /> : <LoadingState lines={6} />}
      </>
    );
  const onAnswer = (answer: Opened) => {
    requestTitleFocus();
    setAnswered(answer);
  };
  return children({ token, page, onAnswer, reload });
}
