import { Button, Icon } from '@bloemen/ui';
import { cleanText } from '@bloemen/vocabulary';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { uuid } from '../../../shared/apollo.js';
import { useText } from '../../../shared/i18n.js';
import type { At } from './at.js';
import { draftsOf, parts, type DecisionDraft } from './useMinutesDesk.js';
import { WrittenText } from './WrittenText.js';

type Decision = { id: string; text: string; version: number };

/** What was decided about an item, each in a field of its own. */
export function DecisionFields({
  itemId,
  about,
  at,
  more,
}: {
  itemId: string | null;
  about: string;
  at: At;
  /** Further buttons. */
  more?: ReactNode;
}) {
  const t = useText();
  const { minutes, desk, drafts, look } = at;
  const [added, setAdded] = useState<string[]>([]);
  const mine = new Map(draftsOf(drafts, 'decision'));
  const kept: Decision[] = minutes.decisions.filter((decision) => decision.itemId === itemId);
  const onlyHere = [...mine].filter(
    ([id, { value }]) => (value as DecisionDraft)?.itemId === itemId && !minutes.decisions.some((one) => one.id === id),
  );
  const news = [...new Set([...onlyHere.map(([id]) => id), ...added])].filter(
    (id) => !kept.some((decision) => decision.id === id),
  );
  // One that was just typed keeps its place, and the focus in it, once the server has it.
  const all: Decision[] = [...kept, ...news.map((id) => ({ id, text: '', version: 0 }))].filter(
    ({ id }) => mine.get(id)?.value !== null || mine.get(id)?.theirs,
  );
  const remove = ({ id, version }: Decision) => {
    setAdded((before) => before.filter((one) => one !== id));
    const part = parts.decision(id);
    if (version === 0) desk.drop(part);
    else if (drafts.get(part)?.theirs) desk.choose(part, null);
    else desk.put(part, null, version, { atOnce: true });
  };
  return (
    <div className="bl-decisions">
      {all.map((decision, index) => (
        <DecisionField
          key={decision.id}
          decision={decision}
          about={about}
          number={index + 1}
          of={all.length}
          isNew={added.includes(decision.id) && decision.version === 0}
          draft={mine.get(decision.id)}
          onType={(text) => {
            // What is too short for a decision waits for more letters.
            if (cleanText(text, { lines: true }).length >= 2)
              desk.put(parts.decision(decision.id), { itemId, text } satisfies DecisionDraft, decision.version);
          }}
          onChoose={(text) => desk.choose(parts.decision(decision.id), { itemId, text } satisfies DecisionDraft)}
          onTakeTheirs={() => {
            desk.drop(parts.decision(decision.id));
            look();
          }}
          onRemove={() => remove(decision)}
        />
      ))}
      <div className="bl-actions">
        <Button
          iconStart={<Icon name="plus" />}
          aria-label={t('minutes.addDecisionOf', { title: about })}
          onClick={() => setAdded((before) => [...before, uuid()])}
        >
          {t('minutes.addDecision')}
        </Button>
        {more}
      </div>
    </div>
  );
}

function DecisionField({
  decision,
  about,
  number,
  of: total,
  isNew,
  draft,
  onType,
  onChoose,
  onTakeTheirs,
  onRemove,
}: {
  decision: Decision;
  about: string;
  number: number;
  of: number;
  isNew: boolean;
  draft: Parameters<typeof WrittenText>[0]['draft'];
  onType: (text: string) => void;
  onChoose: (text: string) => void;
  onTakeTheirs: () => void;
  onRemove: () => void;
}) {
  const t = useText();
  const field = useRef<HTMLTextAreaElement>(null);
  const isFirst = useRef(isNew);
  useEffect(() => {
    if (isFirst.current) field.current?.focus();
  }, []);
  const label = total === 1 ? t('minutes.decision') : t('minutes.decisionNumber', { number });
  return (
    <WrittenText
      ref={field}
      label={label}
      about={about}
      server={decision.text}
      version={decision.version}
      draft={draft}
      textOf={(value) => (value as DecisionDraft)?.text ?? ''}
      theirsOf={(current) => ({ text: (current['text'] as string | null) ?? '', at: null })}
      lines={1}
      max={1000}
      onType={onType}
      onChoose={onChoose}
      onTakeTheirs={onTakeTheirs}
      side={
        <Button
          purpose="subtle"
          hint="negative"
          iconStart={<Icon name="close" />}
          iconOnly
          className="bl-decisions__remove"
          onClick={onRemove}
        >
          {t('minutes.removeDecision', { number, title: about })}
        </Button>
      }
    />
  );
}
