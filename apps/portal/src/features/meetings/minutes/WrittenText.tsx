import { Alert, Button, FormField, Textarea } from '@bloemen/ui';
import { cleanText } from '@bloemen/vocabulary';
import { useState, type ReactNode, type Ref } from 'react';
import { clockTime } from '../../../shared/formats.js';
import { useText } from '../../../shared/i18n.js';
import type { Draft } from './desk.js';

const clean = (text: string) => cleanText(text, { lines: true });

/**
 * A text that is kept while it is typed. When somebody else kept another one first, both stand here until a person
 * chooses: both under each other, the own, or the other.
 */
export function WrittenText({
  label,
  about,
  server,
  draft,
  textOf,
  theirsOf,
  state,
  lines,
  max,
  onType,
  onChoose,
  onTakeTheirs,
  ref,
  side,
}: {
  label: string;
  /** What it is about, for who hears the label alone. */
  about: string;
  /** What the server has. */
  server: string;
  draft: Draft | undefined;
  textOf: (value: unknown) => string;
  theirsOf: (current: Record<string, unknown>) => { text: string; at: string | null };
  /** Whether it is kept, while nothing lies on the desk. */
  state?: ReactNode;
  lines: number;
  max: number;
  onType: (text: string) => void;
  onChoose: (text: string) => void;
  onTakeTheirs: () => void;
  ref?: Ref<HTMLTextAreaElement>;
  /** What stands beside it. */
  side?: ReactNode;
}) {
  const t = useText();
  const [text, setText] = useState(() => (draft ? textOf(draft.value) : server));
  const [seen, setSeen] = useState(server);
  // What others wrote comes in while nothing of one's own waits; a blank at the end that the server does not keep stays.
  if (server !== seen) {
    setSeen(server);
    if (!draft && clean(text) !== server) setText(server);
  }
  const theirs = draft?.theirs && theirsOf(draft.theirs.value);
  const choose = (chosen: string) => {
    setText(chosen);
    onChoose(chosen);
  };
  return (
    <div className="bl-written">
      <div className="bl-written__field">
        <FormField
          label={
            <>
              {label} <span className="bl-visually-hidden">({about})</span>
            </>
          }
          error={draft?.refused}
        >
          <Textarea
            ref={ref}
            className="bl-written__text"
            rows={lines}
            maxLength={max}
            value={text}
            onChange={({ target }) => {
              setText(target.value);
              onType(target.value);
            }}
          />
        </FormField>
        {side}
      </div>
      <p className="bl-subtle bl-written__state">
        {theirs ? t('minutes.twoTexts') : draft && !draft.refused ? t('minutes.notKeptYet') : state}
      </p>
      {theirs && (
        <Alert
          kind="warning"
          title={theirs.at ? t('minutes.theirsAt', { at: clockTime(theirs.at) }) : t('minutes.theirs')}
          actions={
            <>
              <Button purpose="primary" onClick={() => choose([theirs.text, clean(text)].filter(Boolean).join('\n\n'))}>
                {t('minutes.keepBoth')}
              </Button>
              <Button onClick={() => choose(text)}>{t('minutes.keepMine')}</Button>
              <Button
                onClick={() => {
                  setText(theirs.text);
                  onTakeTheirs();
                }}
              >
                {t('minutes.takeTheirs')}
              </Button>
            </>
          }
        >
          <p className="bl-written__theirs">{theirs.text || t('minutes.theirsRemoved')}</p>
        </Alert>
      )}
    </div>
  );
}
