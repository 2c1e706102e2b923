import { useMutation, useQuery } from '@apollo/client/react';
import { Paragraph } from '@bloemen/ui';
import { toolkitStatuses } from '@bloemen/vocabulary';
import { z } from 'zod/mini';
import { today } from '../../../shared/formats.js';
import { DateField, SelectField, TextField } from '../../../shared/forms/fields.js';
import { FormDialog } from '../../../shared/forms/FormDialog.js';
import { day, text } from '../../../shared/forms/schemas.js';
import { useSave } from '../../../shared/forms/useSave.js';
import { useText } from '../../../shared/i18n.js';
import {
  PublishToolkitItemDocument,
  RemoveToolkitDraftDocument,
  RetireToolkitItemDocument,
  ReviewToolkitItemDocument,
  ToolkitItemPageDocument,
  ToolkitSuccessorsDocument,
  type ToolkitItemPartsFragment,
} from './items.generated.js';

type Props = { item: ToolkitItemPartsFragment; onClose: () => void };
const refetch = [ToolkitItemPageDocument];

/** Makes the draft the version that everybody reads; from the second on it says what changed. */
export function PublishDialog({ item, onClose, onPublished }: Props & { onPublished: () => void }) {
  const t = useText();
  const [publish] = useMutation(PublishToolkitItemDocument);
  const number = item.draftNumber ?? 1;
  const isFirst = number === 1;
  const form = useSave({
    schema: () =>
      z.object({
        whatChanged: text({ max: 500, lines: true, ...(!isFirst && { missing: t('item.publish.changedMissing') }) }),
      }),
    record: item,
    valuesOf: () => ({ whatChanged: '' }),
    now: ({ status }) => t('item.now', { status: toolkitStatuses[status] }),
    send: ({ whatChanged }, version) =>
      publish({ variables: { input: { id: item.id, version, whatChanged: whatChanged || null } } }),
    refetch,
    done: t('item.publish.done'),
    onSaved: () => {
      onClose();
      onPublished();
    },
  });
  return (
    <FormDialog
      form={form}
      title={t('item.publish.title', { number: String(number) })}
      submit={t('item.publish')}
      onClose={onClose}
    >
      <Paragraph>{t(isFirst ? 'item.publish.first' : 'item.publish.next')}</Paragraph>
      {!isFirst && (
        <TextField
          form={form}
          name="whatChanged"
          label={t('item.publish.changed')}
          description={t('item.publish.changedHelp')}
          lines={3}
          max={500}
        />
      )}
    </FormDialog>
  );
}

/** Says that it still holds, and when somebody looks again. */
export function ReviewDialog({ item, onClose }: Props) {
  const t = useText();
  const [review] = useMutation(ReviewToolkitItemDocument);
  const form = useSave({
    schema: () =>
      z.object({
        reviewOn: day({
          missing: t('item.review.onMissing'),
          wrong: t('edit.dayWrong'),
          rule: (on) => on <= today() && t('item.review.onWrong'),
        }),
      }),
    record: item,
    valuesOf: (): { reviewOn: string | null } => ({ reviewOn: inAYear() }),
    now: ({ status }) => t('item.now', { status: toolkitStatuses[status] }),
    send: ({ reviewOn }, version) => review({ variables: { input: { id: item.id, version, reviewOn } } }),
    refetch,
    done: t('item.review.done'),
    onSaved: onClose,
  });
  return (
    <FormDialog form={form} title={t('item.review.title')} submit={t('item.review.do')} onClose={onClose}>
      <DateField form={form} name="reviewOn" label={t('item.review.on')} />
    </FormDialog>
  );
}

/** A year from today. */
export const inAYear = (): string =>
  `${Number(today().slice(0, 4)) + 1}${today().slice(4).replace('-02-29', '-02-28')}`;

/** Takes it out of the toolkit, with the reason and what takes its place. */
export function RetireDialog({ item, onClose }: Props) {
  const t = useText();
  const [retire] = useMutation(RetireToolkitItemDocument);
  const { data } = useQuery(ToolkitSuccessorsDocument, { variables: { filter: {} } });
  const form = useSave({
    schema: () =>
      z.object({
        because: text({ max: 500, min: 3, lines: true, missing: t('item.retire.becauseMissing') }),
        successorId: z.string(),
      }),
    record: item,
    valuesOf: () => ({ because: '', successorId: '' }),
    now: ({ status }) => t('item.now', { status: toolkitStatuses[status] }),
    send: ({ because, successorId }, version) =>
      retire({ variables: { input: { id: item.id, version, because, successorId: successorId || null } } }),
    refetch,
    done: t('item.retire.done'),
    onSaved: onClose,
  });
  return (
    <FormDialog
      form={form}
      title={t('item.retire.title')}
      submit={t('item.retire.do')}
      hint="negative"
      onClose={onClose}
    >
      <TextField
        form={form}
        name="because"
        label={t('item.retire.because')}
        description={t('item.retire.becauseHelp')}
        lines={3}
        max={500}
      />
      <SelectField
        form={form}
        name="successorId"
        label={t('item.retire.successor')}
        placeholder={t('item.retire.noSuccessor')}
        options={(data?.toolkit.nodes ?? []).flatMap(({ id, title }) =>
          id === item.id ? [] : [{ value: id, label: title }],
        )}
      />
    </FormDialog>
  );
}

/** Takes away what is being written. */
export function RemoveDraftDialog({ item, onClose, onRemoved }: Props & { onRemoved: () => void }) {
  const t = useText();
  const [remove] = useMutation(RemoveToolkitDraftDocument);
  const form = useSave({
    schema: () => z.object({}),
    record: item,
    valuesOf: () => ({}),
    now: ({ status }) => t('item.now', { status: toolkitStatuses[status] }),
    send: (_, version) => remove({ variables: { input: { id: item.id, version } } }),
    // What is taken away whole is read no more.
    refetch: item.currentNumber === null ? [] : refetch,
    done: t('item.remove.done'),
    onSaved: () => {
      onClose();
      onRemoved();
    },
  });
  return (
    <FormDialog
      form={form}
      title={t('item.remove.question')}
      submit={t('item.remove.do')}
      hint="negative"
      onClose={onClose}
    >
      <Paragraph>{t('item.remove.text')}</Paragraph>
    </FormDialog>
  );
}
