import { useMutation } from '@apollo/client/react';
import { Alert } from '@bloemen/ui';
import { dutchMomentsOf, pressStates } from '@bloemen/vocabulary';
import { useWatch } from 'react-hook-form';
import { z } from 'zod/mini';
import { DateField, RadioField, TextField } from '../../../shared/forms/fields.js';
import { FormDialog } from '../../../shared/forms/FormDialog.js';
import { across, choice, choiceOrNull, dayOrNull, text, textOrNull } from '../../../shared/forms/schemas.js';
import { useSave } from '../../../shared/forms/useSave.js';
import { useText } from '../../../shared/i18n.js';
import {
  AgreePressQuoteOnPaperDocument,
  PressReleaseDocument,
  PressReleasesDocument,
  RemovePressReleaseDocument,
  SchedulePressReleaseDocument,
  type PressPartsFragment,
} from './press.generated.js';

const refetch = [PressReleaseDocument, PressReleasesDocument];
type Props = { release: PressPartsFragment; onClose: () => void };
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

/** At once, or under embargo until a moment; a night in which the clock changes is named. */
export function ScheduleDialog({ release, onClose }: Props) {
  const t = useText();
  const [schedule] = useMutation(SchedulePressReleaseDocument);
  const form = useSave({
    schema: () =>
      z
        .object({
          when: choice(['LATER', 'NOW'], t('press.whenMissing')),
          on: dayOrNull({ wrong: t('press.dayWrong') }),
          at: textOrNull({ max: 5 }),
          turn: choiceOrNull(['FIRST', 'SECOND']),
          decidedAnswer: textOrNull({ max: 500, lines: true }),
        })
        .check(across('on', ({ when, on }) => when === 'LATER' && on === null && t('press.dayMissing')))
        .check(across('at', ({ when, at }) => when === 'LATER' && !TIME.test(at ?? '') && t('press.timeMissing')))
        .check(
          across(
            'at',
            ({ when, on, at }) =>
              when === 'LATER' &&
              on &&
              TIME.test(at ?? '') &&
              dutchMomentsOf(on, at!).length === 0 &&
              t('press.timeSkipped'),
          ),
        )
        .check(
          across(
            'turn',
            ({ when, on, at, turn }) => when === 'LATER' && isTwice(on, at) && turn === null && t('press.turnMissing'),
          ),
        )
        .check(
          across(
            'decidedAnswer',
            ({ decidedAnswer }) => release.saysTooMuch && !decidedAnswer && t('press.answerMissing'),
          ),
        ),
    record: release,
    valuesOf: () => ({ when: 'LATER', on: '' as string | null, at: '', turn: '', decidedAnswer: '' }),
    now: ({ state }) => pressStates[state],
    send: ({ when, on, at, turn, decidedAnswer }, version) =>
      schedule({
        variables: {
          input: {
            id: release.id,
            version,
            decidedAnswer,
            ...(when === 'LATER'
              ? { on, at, turn: isTwice(on, at) ? turn : null }
              : { on: null, at: null, turn: null }),
          },
        },
      }),
    refetch,
    done: (_, { when }) => t(when === 'NOW' ? 'press.isOut' : 'press.isScheduled'),
    onSaved: onClose,
  });
  const [when, on, at] = useWatch({ control: form.control, name: ['when', 'on', 'at'] });
  return (
    <FormDialog
      form={form}
      title={t('press.scheduleTitle')}
      submit={t(`press.submit.${when as 'NOW' | 'LATER'}`)}
      onClose={onClose}
    >
      {release.saysTooMuch && (
        <>
          <Alert kind="warning" title={t('press.saysTooMuch')}>
            {t('press.saysTooMuchText')}
          </Alert>
          <TextField form={form} name="decidedAnswer" label={t('press.decidedAnswer')} lines={3} max={500} />
        </>
      )}
      <RadioField
        form={form}
        name="when"
        label={t('press.when')}
        options={[
          { value: 'LATER', label: t('press.whenLater') },
          { value: 'NOW', label: t('press.whenNow') },
        ]}
      />
      {when === 'LATER' && (
        <>
          <DateField form={form} name="on" label={t('press.on')} />
          <TextField
            form={form}
            name="at"
            label={t('press.atTime')}
            description={t('press.atTimeHelp')}
            type="time"
            width="short"
          />
          {isTwice(on, at) && (
            <RadioField
              form={form}
              name="turn"
              label={t('press.turn')}
              description={t('press.turnHelp')}
              options={[
                { value: 'FIRST', label: t('press.turnFirst') },
                { value: 'SECOND', label: t('press.turnSecond') },
              ]}
            />
          )}
        </>
      )}
    </FormDialog>
  );
}

const isTwice = (on: string | null, at: string | null): boolean =>
  Boolean(on) && TIME.test(at ?? '') && dutchMomentsOf(on!, at!).length === 2;

/** Where it is written that somebody agreed who was not asked by mail. */
export function OnPaperDialog({
  quote,
  onClose,
}: {
  quote: PressPartsFragment['quotes'][number];
  onClose: () => void;
}) {
  const t = useText();
  const [agree] = useMutation(AgreePressQuoteOnPaperDocument);
  const form = useSave({
    schema: () => z.object({ source: text({ max: 300, min: 3, missing: t('press.paperMissing'), reference: true }) }),
    valuesOf: () => ({ source: '' }),
    send: ({ source }) => agree({ variables: { input: { id: quote.id, source } } }),
    refetch,
    done: t('press.paperDone'),
    onSaved: onClose,
  });
  return (
    <FormDialog form={form} title={t('press.paperTitle', { name: quote.personName })} onClose={onClose}>
      <TextField
        form={form}
        name="source"
        label={t('press.paperSource')}
        description={t('press.paperHelp')}
        max={300}
      />
    </FormDialog>
  );
}

/** A text that did not come out goes, with its quotes. */
export function RemoveDialog({ release, onClose, onRemoved }: Props & { onRemoved: () => void }) {
  const t = useText();
  const [remove] = useMutation(RemovePressReleaseDocument);
  const form = useSave({
    schema: () => z.object({}),
    record: release,
    valuesOf: () => ({}),
    now: ({ state }) => pressStates[state],
    send: (_, version) => remove({ variables: { input: { id: release.id, version } } }),
    refetch: [PressReleasesDocument],
    done: t('press.removed'),
    onSaved: onRemoved,
  });
  return (
    <FormDialog form={form} title={t('press.removeTitle')} submit={t('press.remove')} hint="negative" onClose={onClose}>
      <p className="nl-paragraph">{t('press.removeText', { number: release.number })}</p>
    </FormDialog>
  );
}
