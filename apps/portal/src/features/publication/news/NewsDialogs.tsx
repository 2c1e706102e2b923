import { useMutation } from '@apollo/client/react';
import { Paragraph } from '@bloemen/ui';
import { newsStatuses } from '@bloemen/vocabulary';
import { useWatch } from 'react-hook-form';
import { z } from 'zod/mini';
import { DateField, RadioField, TextField } from '../../../shared/forms/fields.js';
import { FormDialog } from '../../../shared/forms/FormDialog.js';
import { across, choice } from '../../../shared/forms/schemas.js';
import { useSave } from '../../../shared/forms/useSave.js';
import { useText } from '../../../shared/i18n.js';
import { momentOf } from '../../../shared/times.js';
import {
  NewsItemDocument,
  PublishNewsDocument,
  RemoveNewsDocument,
  WithdrawNewsDocument,
  type NewsPartsFragment,
} from './news.generated.js';

type Props = { item: NewsPartsFragment; onClose: () => void };
const refetch = [NewsItemDocument];
const moments = ['NOW', 'LATER'] as const;

/** Makes a news item public now, or at a moment. */
export function PublishNewsDialog({ item, onClose }: Props) {
  const t = useText();
  const [publish] = useMutation(PublishNewsDocument, { update: (cache) => cache.evict({ fieldName: 'newsItems' }) });
  const form = useSave({
    schema: () =>
      z
        .object({
          when: choice(moments, t('news.whenMissing')),
          day: z.nullable(z.string()),
          time: z.string(),
        })
        .check(
          across(
            'day',
            ({ when, day }) => when === 'LATER' && !/^\d{4}-\d\d-\d\d$/.test(day ?? '') && t('news.dayMissing'),
          ),
          across('time', ({ when, time }) => when === 'LATER' && !/^\d\d:\d\d$/.test(time) && t('news.timeMissing')),
        ),
    record: item,
    valuesOf: () => ({ when: 'NOW', day: '' as string | null, time: '09:00' }),
    now: ({ status }) => t('news.isNow', { status: newsStatuses[status] }),
    send: ({ when, day, time }, version) =>
      publish({
        variables: {
          input: { id: item.id, version: version!, publishAt: when === 'LATER' ? momentOf(day!, time) : null },
        },
      }),
    refetch,
    sentAs: { publishAt: 'day' },
    done: (_, { when }) => t(when === 'LATER' ? 'news.isPlanned' : 'news.published'),
    onSaved: onClose,
  });
  const when = useWatch({ control: form.control, name: 'when' });
  return (
    <FormDialog form={form} title={t('news.publish')} submit={t('news.publish')} onClose={onClose}>
      <Paragraph>{t('news.publishText')}</Paragraph>
      <RadioField
        form={form}
        name="when"
        label={t('news.when')}
        options={moments.map((value) => ({ value, label: t(value === 'NOW' ? 'news.now' : 'news.later') }))}
      />
      {when === 'LATER' && (
        <>
          <DateField form={form} name="day" label={t('news.day')} />
          <TextField form={form} name="time" label={t('news.time')} type="time" width="short" />
        </>
      )}
    </FormDialog>
  );
}

/** Takes a news item off the site. */
export function WithdrawNewsDialog({ item, onClose }: Props) {
  const t = useText();
  const [withdraw] = useMutation(WithdrawNewsDocument, { update: (cache) => cache.evict({ fieldName: 'newsItems' }) });
  const form = useSave({
    schema: () => z.object({}),
    record: item,
    valuesOf: () => ({}),
    now: ({ status }) => t('news.isNow', { status: newsStatuses[status] }),
    send: (_, version) => withdraw({ variables: { input: { id: item.id, version: version! } } }),
    refetch,
    done: t('news.withdrawn'),
    onSaved: onClose,
  });
  return (
    <FormDialog form={form} title={t('news.withdrawQuestion')} submit={t('news.withdraw')} onClose={onClose}>
      <Paragraph>{t('news.withdrawText')}</Paragraph>
    </FormDialog>
  );
}

/** Removes a draft for good. */
export function RemoveNewsDialog({ item, onClose, onRemoved }: Props & { onRemoved: () => void }) {
  const t = useText();
  const [remove] = useMutation(RemoveNewsDocument, { update: (cache) => cache.evict({ fieldName: 'newsItems' }) });
  const form = useSave({
    schema: () => z.object({}),
    record: item,
    valuesOf: () => ({}),
    now: ({ status }) => t('news.isNow', { status: newsStatuses[status] }),
    send: (_, version) => remove({ variables: { input: { id: item.id, version: version! } } }),
    done: t('news.removed'),
    onSaved: () => {
      onClose();
      onRemoved();
    },
  });
  return (
    <FormDialog
      form={form}
      title={t('news.removeQuestion')}
      submit={t('news.remove')}
      hint="negative"
      onClose={onClose}
    >
      <Paragraph>{t('news.removeText')}</Paragraph>
    </FormDialog>
  );
}
