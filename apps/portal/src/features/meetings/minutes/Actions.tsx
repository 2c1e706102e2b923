import { Button, DateInput, FormField, Icon, Link, Select, TextInput } from '@bloemen/ui';
import { actionStatuses, type ActionStatus } from '@bloemen/vocabulary';
import { useRef, useState, type FormEvent } from 'react';
import { addressOf } from '../../../shared/address.js';
import { uuid } from '../../../shared/apollo.js';
import { longDate } from '../../../shared/formats.js';
import { useText } from '../../../shared/i18n.js';
import type { At } from './at.js';
import { draftsOf, parts, type ActionDraft } from './useMinutesDesk.js';

/** What was promised in this meeting: kept, or still on the desk. */
export function ActionList({ at: { minutes, desk, drafts } }: { at: At }) {
  const t = useText();
  const nameOf = (id: string) => minutes.attendance.find(({ organisationId }) => organisationId === id)?.name ?? '';
  const waiting = draftsOf(drafts, 'action').filter(([id]) => !minutes.actions.some((action) => action.id === id));
  if (minutes.actions.length + waiting.length === 0) return <p className="bl-subtle">{t('minutes.noActions')}</p>;
  return (
    <ul className="bl-promised">
      {minutes.actions.map(({ id, what, organisationName, dueOn, status }) => (
        <li key={id}>
          <Link className="bl-promised__what" href={addressOf('/werkruimte/acties', { search: { actie: id } })}>
            {what}
          </Link>
          <span className="bl-subtle">
            {[
              organisationName,
              dueOn ? t('minutes.before', { on: longDate(dueOn) }) : t('minutes.noDay'),
              ...(status === 'OPEN' ? [] : [actionStatuses[status as ActionStatus]]),
            ].join(', ')}
          </span>
        </li>
      ))}
      {waiting.map(([id, draft]) => {
        const { what, organisationId } = draft.value as ActionDraft;
        return (
          <li key={id}>
            <span className="bl-promised__what">{what}</span>
            <span className="bl-subtle">
              {nameOf(organisationId)}. {draft.refused ?? t('minutes.notKeptYet')}
            </span>
            {draft.refused && <Button onClick={() => desk.drop(parts.action(id))}>{t('minutes.remove')}</Button>}
          </li>
        );
      })}
    </ul>
  );
}

const nothing = { what: '', organisationId: '', dueOn: '' as string | null };
type Problems = Partial<Record<keyof typeof nothing, string>>;

/** What, who and by when; kept with one press, and ready for the next. */
export function ActionForm({ at: { minutes, desk }, onDone }: { at: At; onDone?: () => void }) {
  const t = useText();
  const place = `bloemen.minutes-action.${minutes.id}`;
  const [values, setValues] = useState(() => unfinished(place) ?? nothing);
  const [problems, setProblems] = useState<Problems>({});
  const [made, setMade] = useState(0);
  const what = useRef<HTMLInputElement>(null);
  const change = (part: Partial<typeof nothing>) => {
    const next = { ...values, ...part };
    setValues(next);
    hold(place, next);
  };
  const save = (event: FormEvent) => {
    event.preventDefault();
    const found: Problems = {
      ...(values.what.trim().length < 3 && { what: t('minutes.whatMissing') }),
      ...(!values.organisationId && { organisationId: t('minutes.whoMissing') }),
      ...(values.dueOn === null && { dueOn: t('minutes.dayWrong') }),
    };
    setProblems(found);
    if (Object.keys(found).length > 0) return;
    const draft: ActionDraft = {
      what: values.what.trim(),
      organisationId: values.organisationId,
      dueOn: values.dueOn || null,
    };
    desk.put(parts.action(uuid()), draft, 0, { atOnce: true });
    hold(place, null);
    setValues(nothing);
    setMade(made + 1);
    if (onDone) onDone();
    else what.current?.focus();
  };
  return (
    <form className="bl-action-form" onSubmit={save} noValidate aria-label={t('minutes.newAction')}>
      <FormField label={t('minutes.what')} error={problems.what}>
        <TextInput
          ref={what}
          autoComplete="off"
          maxLength={300}
          value={values.what}
          onChange={(event) => change({ what: event.target.value })}
        />
      </FormField>
      <FormField label={t('minutes.who')} error={problems.organisationId}>
        <Select
          value={values.organisationId}
          onChange={(event) => change({ organisationId: event.target.value })}
          options={minutes.attendance.map(({ organisationId, name }) => ({ value: organisationId, label: name }))}
        />
      </FormField>
      <DateInput
        key={made}
        legend={t('minutes.byWhen')}
        error={problems.dueOn}
        value={values.dueOn}
        onChange={(dueOn) => change({ dueOn })}
      />
      <div className="bl-actions">
        <Button type="submit" purpose="primary" iconStart={<Icon name="plus" />}>
          {t('minutes.keepAction')}
        </Button>
        {onDone && <Button onClick={onDone}>{t('common.cancel')}</Button>}
      </div>
    </form>
  );
}

/** What was filled in of an action and not kept, on this device. */
function unfinished(place: string): typeof nothing | null {
  try {
    return JSON.parse(localStorage.getItem(place) ?? 'null') as typeof nothing | null;
  } catch {
    return null;
  }
}

function hold(place: string, values: typeof nothing | null): void {
  try {
    if (values) localStorage.setItem(place, JSON.stringify(values));
    else localStorage.removeItem(place);
  } catch {
    // Private windows and full devices.
  }
}
