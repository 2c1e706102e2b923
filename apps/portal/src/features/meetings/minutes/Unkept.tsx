import { Alert, Button } from '@bloemen/ui';
import { attendances, type Attendance } from '@bloemen/vocabulary';
import { useState } from 'react';
import { useText } from '../../../shared/i18n.js';
import { forget, stored } from './desk.js';
import type { MinutesPartsFragment } from './minutes.generated.js';
import { draftsOf, useDeskPlace, type ActionDraft, type DecisionDraft, type ItemDraft } from './useMinutesDesk.js';

/**
 * What somebody typed and the server will not keep any more: the minutes were approved meanwhile, or this person writes
 * them no longer. It stays to be copied until the person lets go of it.
 */
export function Unkept({ minutes }: { minutes: MinutesPartsFragment }) {
  const t = useText();
  const place = useDeskPlace(minutes.id);
  const [left, setLeft] = useState(() => new Map(stored(place)));
  if (left.size === 0) return null;
  const texts = [
    ...draftsOf(left, 'attendance').map(([id, { value }]) => {
      const name = minutes.attendance.find(({ organisationId }) => organisationId === id)?.name ?? '';
      return [name, value ? attendances[value as Attendance] : t('minutes.nothing')].filter(Boolean).join(': ');
    }),
    ...draftsOf(left, 'said').map(([id, { value }]) =>
      [minutes.items.find((item) => item.id === id)?.title, value as string].filter(Boolean).join(': '),
    ),
    ...draftsOf(left, 'item').map(([, { value }]) => (value as ItemDraft).title),
    ...draftsOf(left, 'decision').map(([, { value }]) => (value as DecisionDraft)?.text ?? t('minutes.remove')),
    ...draftsOf(left, 'action').map(([, { value }]) => (value as ActionDraft).what),
  ];
  const letGo = () => {
    for (const part of left.keys()) forget(place, part);
    setLeft(new Map());
  };
  return (
    <Alert
      kind="warning"
      title={t('minutes.unkept', { count: left.size })}
      actions={<Button onClick={letGo}>{t('minutes.unkeptDrop')}</Button>}
    >
      <p>{t('minutes.unkeptText')}</p>
      <ul>
        {texts.map((text, index) => (
          <li key={index} className="bl-minutes__paragraph">
            {text}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
