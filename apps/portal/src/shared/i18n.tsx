import { useMemo, type ComponentType } from 'react';
import { IntlProvider, useIntl } from 'react-intl';

/** What a screen can say; the keys of every `*.nl.json` come in by `app/texts.generated.ts`. */
export interface Texts {
  values: Record<string, string | number | Date | null | undefined>;
}
export type TextKey = Texts extends { keys: infer Key extends string } ? Key : never;
export type Say = (id: TextKey, values?: Texts['values']) => string;

/** Adds the Dutch texts of a feature to what its screen can say; they load with the screen. */
export function withMessages<Props extends object>(
  messages: Record<string, string>,
  Screen: ComponentType<Props>,
): ComponentType<Props> {
  return function WithMessages(props: Props) {
    const intl = useIntl();
    const all = useMemo(() => ({ ...intl.messages, ...messages }) as Record<string, string>, [intl.messages]);
    return (
      <IntlProvider locale={intl.locale} messages={all} onError={intl.onError}>
        <Screen {...props} />
      </IntlProvider>
    );
  };
}

/** `const t = useText(); t('plan.milestones', { count: 3 })`, with ICU plurals. */
export function useText(): Say {
  const intl = useIntl();
  return (id, values) => intl.formatMessage({ id }, values);
}
