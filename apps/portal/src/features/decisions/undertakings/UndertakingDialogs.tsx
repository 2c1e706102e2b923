import { useMutation, useQuery } from '@apollo/client/react';
import { undertakingStates } from '@bloemen/vocabulary';
import { z } from 'zod/mini';
import { today } from '../../../shared/formats.js';
import { DateField, SelectField, TextField } from '../../../shared/forms/fields.js';
import { FormDialog } from '../../../shared/forms/FormDialog.js';
import { across, day, dayOrNull, text, textOrNull } from '../../../shared/forms/schemas.js';
import { useSave } from '../../../shared/forms/useSave.js';
import { useText } from '../../../shared/i18n.js';
import {
  MoveUndertakingDocument,
  RemoveUndertakingDocument,
  TellCouncilDocument,
  UndertakingChoicesDocument,
  UndertakingDocument,
  UndertakingsDocument,
  type UndertakingPartsFragment,
} from './undertakings.generated.js';

const refetch = [UndertakingsDocument, UndertakingDocument];
type Props = { undertaking: UndertakingPartsFragment; onClose: () => void };

/** When it was kept or fell away, and what became of it. */
export function MoveDialog({ undertaking, move, onClose }: Props & { move: 'keep' | 'withdraw' }) {
  const t = useText();
  const [send] = useMutation(MoveUndertakingDocument);
  const form = useSave({
    schema: () =>
      z.object({
        on: day({
          missing: t('undertaking.dayMissing'),
          wrong: t('undertaking.dayWrong'),
          rule: (on) => (on > today() || on < undertaking.promisedOn) && t('undertaking.dayOutside'),
        }),
        reason:
          move === 'withdraw'
            ? text({ max: 500, lines: true, missing: t('undertaking.reasonMissing') })
            : textOrNull({ max: 500, lines: true }),
      }),
    record: undertaking,
    valuesOf: () => ({ on: today() as string | null, reason: '' }),
    now: ({ state }) => undertakingStates[state],
    send: (said, version) => send({ variables: { input: { id: undertaking.id, version, move, ...said } } }),
    refetch,
    done: t('undertaking.moved'),
    onSaved: onClose,
  });
  return (
    <FormDialog form={form} title={t(`undertaking.move.${move}`)} onClose={onClose}>
      <DateField form={form} name="on" label={t('undertaking.on')} />
      <TextField
        form={form}
        name="reason"
        label={t(move === 'keep' ? 'undertaking.what' : 'undertaking.why')}
        lines={3}
        max={500}
        optional={move === 'keep'}
      />
    </FormDialog>
  );
}

/** When the council was told, and by which letter. */
export function TellDialog({ undertaking, onClose }: Props) {
  const t = useText();
  const [tell] = useMutation(TellCouncilDocument);
  const { data } = useQuery(UndertakingChoicesDocument, { fetchPolicy: 'cache-and-network' });
  const briefings = data?.undertakingChoices.briefings ?? [];
  const form = useSave({
    schema: () =>
      z
        .object({
          toldOn: dayOrNull({
            wrong: t('undertaking.dayWrong'),
            rule: (on) => (on > today() || on < undertaking.promisedOn) && t('undertaking.dayOutside'),
          }),
          documentId: z.string(),
        })
        .check(across('toldOn', ({ toldOn, documentId }) => documentId && !toldOn && t('undertaking.dayMissing'))),
    record: undertaking,
    valuesOf: ({ toldOn, briefing }) => ({
      toldOn: (toldOn ?? '') as string | null,
      documentId: briefing?.id ?? '',
    }),
    send: ({ toldOn, documentId }, version) =>
      tell({ variables: { input: { id: undertaking.id, version, toldOn, documentId: documentId || null } } }),
    refetch,
    done: t('undertaking.told'),
    onSaved: onClose,
  });
  return (
    <FormDialog form={form} title={t('undertaking.tellTitle')} onClose={onClose}>
      <DateField form={form} name="toldOn" label={t('undertaking.toldOn')} description={t('undertaking.toldHelp')} />
      <SelectField
        form={form}
        name="documentId"
        label={t('undertaking.briefing')}
        description={briefings.length === 0 ? t('undertaking.noBriefings') : undefined}
        placeholder={t('undertaking.noBriefing')}
        options={briefings.map(({ id, name }) => ({ value: id, label: name }))}
        optional
      />
    </FormDialog>
  );
}

/** An undertaking that was recorded by mistake goes. */
export function RemoveDialog({ undertaking, onClose, onRemoved }: Props & { onRemoved: () => void }) {
  const t = useText();
  const [remove] = useMutation(RemoveUndertakingDocument);
  const form = useSave({
    schema: () => z.object({}),
    record: undertaking,
    valuesOf: () => ({}),
    now: ({ state }) => undertakingStates[state],
    send: (_, version) => remove({ variables: { input: { id: undertaking.id, version } } }),
    refetch: [UndertakingsDocument],
    done: t('undertaking.removed'),
    onSaved: onRemoved,
  });
  return (
    <FormDialog
      form={form}
      title={t('undertaking.removeTitle')}
      submit={t('undertaking.remove')}
      hint="negative"
      onClose={onClose}
    >
      <p className="nl-paragraph">{t('undertaking.removeIntro')}</p>
    </FormDialog>
  );
}
