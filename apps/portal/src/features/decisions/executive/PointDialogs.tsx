import { useMutation } from '@apollo/client/react';
import { Paragraph } from '@bloemen/ui';
import { pointServes, pointServesCodes, pointStates } from '@bloemen/vocabulary';
import { z } from 'zod/mini';
import { today } from '../../../shared/formats.js';
import { DateField, RadioField, TextField } from '../../../shared/forms/fields.js';
import { FormDialog } from '../../../shared/forms/FormDialog.js';
import { choice, day, text, textOrNull } from '../../../shared/forms/schemas.js';
import { useSave } from '../../../shared/forms/useSave.js';
import { useText } from '../../../shared/i18n.js';
import type { PointMove } from '../../../shared/schema.generated.js';
import {
  ExecutiveDecisionDocument,
  MoveDecisionPointDocument,
  RemoveDecisionPointDocument,
  SaveDecisionPointDocument,
  type DecisionPointPartsFragment,
} from './executive.generated.js';

const refetch = [ExecutiveDecisionDocument];

/** Adds a point, or changes one that is still proposed. */
export function PointDialog({
  decisionId,
  point,
  onClose,
}: {
  decisionId: string;
  point: DecisionPointPartsFragment | null;
  onClose: () => void;
}) {
  const t = useText();
  const [save] = useMutation(SaveDecisionPointDocument);
  const form = useSave({
    schema: () =>
      z.object({
        body: text({ max: 1000, min: 3, lines: true, reference: true, missing: t('point.bodyMissing') }),
        serves: choice(pointServesCodes, t('point.servesMissing')),
      }),
    record: point,
    valuesOf: (row) => ({ body: row?.body ?? '', serves: row?.serves ?? '' }),
    send: (said, version) => save({ variables: { input: { ...said, decisionId, id: point?.id ?? null, version } } }),
    refetch,
    done: t('point.saved'),
    onSaved: onClose,
  });
  return (
    <FormDialog
      form={form}
      title={point ? t('point.editTitle', { place: point.place }) : t('point.addTitle')}
      submit={t('point.save')}
      onClose={onClose}
    >
      <TextField
        form={form}
        name="body"
        label={t('point.body')}
        description={t('point.bodyHelp')}
        lines={4}
        max={1000}
      />
      <RadioField
        form={form}
        name="serves"
        label={t('point.serves')}
        description={t('point.servesHelp')}
        options={pointServesCodes.map((value) => ({ value, label: pointServes[value] }))}
      />
    </FormDialog>
  );
}

/** What happens to a point: with day and source, or back with a reason. */
export function MovePointDialog({
  point,
  move,
  onClose,
}: {
  point: DecisionPointPartsFragment;
  move: PointMove;
  onClose: () => void;
}) {
  const t = useText();
  const [send] = useMutation(MoveDecisionPointDocument);
  const isBack = move === 'reopen';
  const form = useSave({
    schema: () =>
      z.object({
        on: isBack
          ? z.nullable(z.string())
          : day({
              missing: t('point.onMissing'),
              wrong: t('point.onWrong'),
              rule: (on) => on > today() && t('point.onAhead'),
            }),
        source: isBack
          ? textOrNull({ max: 200, reference: true })
          : text({ max: 200, reference: true, missing: t('point.sourceMissing') }),
        body: textOrNull({ max: 1000, lines: true, reference: true }),
        reason: isBack
          ? text({ max: 500, lines: true, missing: t('point.reasonMissing') })
          : textOrNull({ max: 500, lines: true }),
      }),
    record: point,
    valuesOf: ({ body }) => ({ on: '', source: '', body: move === 'amend' ? body : '', reason: '' }),
    now: ({ state }) => pointStates[state],
    send: ({ on, source, body, reason }, version) =>
      send({
        variables: {
          input: {
            id: point.id,
            version,
            move,
            reason,
            ...(isBack ? {} : { on, source }),
            ...(move === 'amend' && body !== point.body ? { body } : {}),
          },
        },
      }),
    refetch,
    done: t('point.moved'),
    onSaved: onClose,
  });
  return (
    <FormDialog form={form} title={t(`point.move.${move}`)} submit={t(`point.move.${move}`)} onClose={onClose}>
      <Paragraph>
        {t('point.number', { place: point.place })}: {point.body}
      </Paragraph>
      {isBack ? (
        <TextField form={form} name="reason" label={t('point.reasonNeeded')} lines={3} max={500} />
      ) : (
        <>
          {move === 'amend' && <TextField form={form} name="body" label={t('point.amended')} lines={4} max={1000} />}
          <DateField form={form} name="on" label={t('point.on')} />
          <TextField
            form={form}
            name="source"
            label={t('point.source')}
            description={t('point.sourceHelp')}
            max={200}
          />
          <TextField form={form} name="reason" label={t('point.reason')} lines={2} max={500} optional />
        </>
      )}
    </FormDialog>
  );
}

/** A point that was recorded by mistake goes, with its fact. */
export function RemovePointDialog({ point, onClose }: { point: DecisionPointPartsFragment; onClose: () => void }) {
  const t = useText();
  const [remove] = useMutation(RemoveDecisionPointDocument);
  const form = useSave({
    schema: () => z.object({}),
    record: point,
    valuesOf: () => ({}),
    now: ({ state }) => pointStates[state],
    send: (_, version) => remove({ variables: { input: { id: point.id, version } } }),
    refetch,
    done: t('point.removed'),
    onSaved: onClose,
  });
  return (
    <FormDialog
      form={form}
      title={t('point.removeTitle', { place: point.place })}
      submit={t('point.remove')}
      hint="negative"
      onClose={onClose}
    >
      <Paragraph>{point.body}</Paragraph>
      <Paragraph>{t('point.removeIntro')}</Paragraph>
    </FormDialog>
  );
}
