import { IntlMessageFormat } from 'intl-messageformat';
import { createContext, useCallback, useContext, useMemo, type ComponentType, type ReactNode } from 'react';

/** What a screen can say; the keys of every `*.nl.json` come in by `app/texts.generated.ts`. */
export interface Texts {
  values: Record<string, string | number | Date | null | undefined>;
}
export type TextKey = Texts extends { keys: infer Key extends string } ? Key : never;
export type Say = (id: TextKey, values?: Texts['values']) => string;

/** By key a text of ICU; the build takes it apart beforehand, so that a visit loads no parser. */
type Messages = Readonly<Record<string, string>>;
type Known = { messages: Messages; onError: (error: Error) => void };

const TextContext = createContext<Known>({ messages: {}, onError: (error) => console.error(error) });
const formats = new Map<string, IntlMessageFormat>();

function formatOf(text: string): IntlMessageFormat {
  const known = formats.get(text) ?? new IntlMessageFormat(text, 'nl-NL');
  formats.set(text, known);
  return known;
}

/** What everything below can say. `onError` hears of a text that is missing or lacks a value; its key stands instead. */
export function TextProvider({
  messages,
  onError,
  children,
}: {
  messages: Messages;
  onError?: (error: Error) => void;
  children: ReactNode;
}) {
  const above = useContext(TextContext);
  const known = useMemo(() => ({ messages, onError: onError ?? above.onError }), [messages, onError, above.onError]);
  return <TextContext value={known}>{children}</TextContext>;
}

/** Adds the Dutch texts of a feature to what its screen can say; they load with the screen. */
export function withMessages<Props extends object>(
  messages: Messages,
  Screen: ComponentType<Props>,
): ComponentType<Props> {
  return function WithMessages(props: Props) {
    const above = useContext(TextContext);
    const all = useMemo(() => ({ ...above.messages, ...messages }), [above.messages]);
    return (
      <TextProvider messages={all}>
        <Screen {...props} />
      </TextProvider>
    );
  };
}

/** `const t = useText(); t('plan.milestones', { count: 3 })`, with ICU plurals. */
export function useText(): Say {
  const { messages, onError } = useContext(TextContext);
  return useCallback(
    (id, values) => {
      try {
        const text = messages[id];
        if (text === undefined) throw new Error(`no text for ${id}`);
        return formatOf(text).format(values) as string;
      } catch (error) {
        onError(error as Error);
        return id;
      }
    },
    [messages, onError],
  );
}
