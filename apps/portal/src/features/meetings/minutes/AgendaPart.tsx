import { Badge, Button, Card, Columns, FormField, Icon, Link, Span, TextInput } from '@bloemen/ui';
import { agendaKinds, type AgendaKind } from '@bloemen/vocabulary';
import { useState, type FormEvent } from 'react';
import { uuid } from '../../../shared/apollo.js';
import { clockTime } from '../../../shared/formats.js';
import { useText } from '../../../shared/i18n.js';
import { ActionForm, ActionList } from './Actions.js';
import type { At } from './at.js';
import { ApproveEarlier } from './ApproveEarlier.js';
import { DecisionFields } from './DecisionFields.js';
import type { MinutesPartsFragment } from './minutes.generated.js';
import { draftsOf, parts, type ItemDraft } from './useMinutesDesk.js';
import { WrittenText } from './WrittenText.js';
type Item = MinutesPartsFragment['items'][number];

/** What is said, decided and promised, item by item. */
export function AgendaPart(at: At) {
  const t = useText();
  const { minutes, drafts, desk } = at;
  const pending = draftsOf(drafts, 'item').filter(([id]) => !minutes.items.some((item) => item.id === id));
  return (
    <Columns>
      <Span of={8}>
        <div className="bl-stack bl-stack--md">
          <ApproveEarlier minutes={minutes} />
          {minutes.items.map((item, index) => (
            <ItemCard key={item.id} item={item} number={index + 1} at={at} />
          ))}
          {pending.map(([id, draft]) => (
            <Card key={id} level={2} title={(draft.value as ItemDraft).title}>
              <p className="bl-subtle">{draft.refused ?? t('minutes.notKeptYet')}</p>
              {draft.refused && <Button onClick={() => desk.drop(parts.item(id))}>{t('minutes.remove')}</Button>}
            </Card>
          ))}
          <Card level={2} title={t('minutes.other')}>
            <DecisionFields itemId={null} about={t('minutes.other')} at={at} />
            <NewItem onAdd={(title) => desk.put(parts.item(uuid()), { title }, 0, { atOnce: true })} />
          </Card>
        </div>
      </Span>
      <Span of={4}>
        <div className="bl-aside">
          <Card level={2} title={t('minutes.actions')}>
            <ActionList at={at} />
            <ActionForm at={at} />
          </Card>
        </div>
      </Span>
    </Columns>
  );
}

function ItemCard({ item, number, at }: { item: Item; number: number; at: At }) {
  const t = useText();
  const { desk, drafts, look } = at;
  const part = parts.said(item.id);
  const draft = drafts.get(part);
  const [isActing, setActing] = useState(false);
  const about = [
    item.organisationName && t('minutes.broughtBy', { name: item.organisationName }),
    item.minutes && t('minutes.time', { count: item.minutes }),
  ].filter(Boolean);
  return (
    <Card
      level={2}
      title={`${number}. ${item.title}`}
      meta={
        <span className="bl-minutes__meta">
          <Badge>{agendaKinds[item.kind as AgendaKind]}</Badge>
          {about.length > 0 && <span className="bl-subtle">{about.join(', ')}</span>}
        </span>
      }
    >
      {(item.note || item.link) && (
        <p className="bl-subtle bl-minutes__note">
          {item.note} {item.link && <Link href={item.link as `https://${string}`}>{t('minutes.document')}</Link>}
        </p>
      )}
      <WrittenText
        label={t('minutes.said')}
        about={item.title}
        server={item.said ?? ''}
        version={item.version}
        draft={draft}
        textOf={(value) => (value as string | null) ?? ''}
        theirsOf={(current) => ({
          text: (current['said'] as string | null) ?? '',
          at: (current['saidAt'] as string | null) ?? null,
        })}
        state={draft ? null : item.saidAt && t('minutes.keptAt', { at: clockTime(item.saidAt) })}
        lines={3}
        max={8000}
        onType={(text) => desk.put(part, text, item.version)}
        onChoose={(text) => desk.choose(part, text)}
        onTakeTheirs={() => {
          desk.drop(part);
          look();
        }}
      />
      <DecisionFields
        itemId={item.id}
        about={item.title}
        at={at}
        more={
          !isActing && (
            <Button
              iconStart={<Icon name="plus" />}
              aria-label={t('minutes.addActionOf', { title: item.title })}
              onClick={() => setActing(true)}
            >
              {t('minutes.addAction')}
            </Button>
          )
        }
      />
      {isActing && <ActionForm at={at} onDone={() => setActing(false)} />}
    </Card>
  );
}

function NewItem({ onAdd }: { onAdd: (title: string) => void }) {
  const t = useText();
  const [title, setTitle] = useState('');
  const [isShort, setShort] = useState(false);
  const add = (event: FormEvent) => {
    event.preventDefault();
    const isTooShort = title.trim().length < 2;
    setShort(isTooShort);
    if (isTooShort) return;
    onAdd(title.trim());
    setTitle('');
  };
  return (
    <form className="bl-minutes__line" onSubmit={add} noValidate>
      <FormField label={t('minutes.newItem')} error={isShort ? t('minutes.newItemMissing') : null}>
        <TextInput
          autoComplete="off"
          maxLength={200}
          value={title}
          onChange={(event) => setTitle(event.target.value)}
        />
      </FormField>
      <Button type="submit" iconStart={<Icon name="plus" />}>
        {t('minutes.addItem')}
      </Button>
    </form>
  );
}
