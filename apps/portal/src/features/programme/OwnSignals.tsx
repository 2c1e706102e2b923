import { useMutation } from '@apollo/client/react';
import { Button, Icon } from '@bloemen/ui';
import { monthsAfter } from '@bloemen/vocabulary';
import { useState } from 'react';
import { z } from 'zod/mini';
import {
  MyMunicipalitiesDocument,
  SnoozeSignalDocument,
  WakeSignalDocument,
  type CaseloadPartsFragment,
  type SignalPartsFragment,
} from './programme.generated.js';
import { DateField, TextField } from '../../shared/forms/fields.js';
import { FormDialog } from '../../shared/forms/FormDialog.js';
import { day, text } from '../../shared/forms/schemas.js';
import { useSave } from '../../shared/forms/useSave.js';
import { longDate, today } from '../../shared/formats.js';
import { useText } from '../../shared/i18n.js';
import { useMove } from '../../shared/useMove.js';

/** What is public says itself what to do; it is not put aside. */
const lasting = ['NO_CONSENT', 'CONSENT_WAITS', 'NOT_TAKING_PART'];
const refetch = [MyMunicipalitiesDocument];

/**
 * The signals of one municipality of the own caseload: each can be put aside for a while, and what is aside stands below
 * with its reason. `onChange` says that they are other ones now, where the page keeps nothing by itself.
 */
export function OwnSignals({
  item,
  mayChange = true,
  onChange,
}: {
  item: CaseloadPartsFragment;
  mayChange?: boolean;
  onChange?: (item: CaseloadPartsFragment) => unknown;
}) {
  const t = useText();
  const [asked, setAsked] = useState<SignalPartsFragment | null>(null);
  const [wake] = useMutation(WakeSignalDocument, { refetchQueries: refetch, awaitRefetchQueries: true });
  const { act, busy, notice } = useMove({ refetch, now: { words: null } });
  const { signals, later } = item;
  const { code: cbsCode } = item.municipality;
  return (
    <>
      {signals.length === 0 && <p className="nl-paragraph">{t('caseload.calm')}</p>}
      <ul className="bl-programme-signals">
        {signals.map((signal) => (
          <li key={signal.code}>
            <Icon name={lasting.includes(signal.code) ? 'info' : 'alert'} />
            <span>{signal.sentence}</span>
            {mayChange && !lasting.includes(signal.code) && (
              <Button
                purpose="subtle"
                aria-label={t('signals.snoozeOf', { sentence: signal.sentence })}
                onClick={() => setAsked(signal)}
              >
                {t('signals.snooze')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {later.length > 0 && (
        <>
          <h3 className="nl-heading nl-heading--level-5">{t('signals.later')}</h3>
          <ul className="bl-programme-signals">
            {later.map(({ code, sentence, untilOn, because }) => (
              <li key={code}>
                <Icon name="clock" />
                <span>
                  {sentence}
                  <span className="bl-subtle bl-programme-signals__why">
                    {t('signals.laterIs', { date: longDate(untilOn), because })}
                  </span>
                </span>
                <Button
                  purpose="subtle"
                  busy={busy}
                  aria-label={t('signals.wakeOf', { sentence })}
                  onClick={() =>
                    void act({
                      send: () =>
                        wake({ variables: { input: { cbsCode, code } } }).then(({ data }) =>
                          onChange?.(data!.wakeSignal),
                        ),
                      done: () => t('signals.woken'),
                    })
                  }
                >
                  {t('signals.wake')}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      {notice}
      {asked && <SnoozeDialog cbsCode={cbsCode} signal={asked} onSaved={onChange} onClose={() => setAsked(null)} />}
    </>
  );
}

function SnoozeDialog({
  cbsCode,
  signal: { code, sentence },
  onSaved,
  onClose,
}: {
  cbsCode: string;
  signal: SignalPartsFragment;
  onSaved?: (item: CaseloadPartsFragment) => unknown;
  onClose: () => void;
}) {
  const t = useText();
  const [snooze] = useMutation(SnoozeSignalDocument);
  const form = useSave({
    schema: () =>
      z.object({
        untilOn: day({
          missing: t('signals.untilMissing'),
          wrong: t('signals.untilWrong'),
          rule: (on) => (on <= today() || on > monthsAfter(today(), 6)) && t('signals.untilRange'),
        }),
        because: text({ max: 300, min: 3, missing: t('signals.becauseMissing') }),
      }),
    valuesOf: () => ({ untilOn: monthsAfter(today(), 1), because: '' }),
    send: (values) => snooze({ variables: { input: { cbsCode, code, ...values } } }),
    refetch,
    done: t('signals.snoozed'),
    onSaved: ({ data }) => {
      onClose();
      onSaved?.(data!.snoozeSignal);
    },
  });
  return (
    <FormDialog form={form} title={t('signals.snoozeTitle')} submit={t('signals.snooze')} onClose={onClose}>
      <p className="nl-paragraph">
        <strong>{sentence}</strong> {t('signals.snoozeText')}
      </p>
      <DateField form={form} name="untilOn" label={t('signals.until')} />
      <TextField
        form={form}
        name="because"
        label={t('signals.because')}
        description={t('signals.becauseHelp')}
        max={300}
      />
    </FormDialog>
  );
}
