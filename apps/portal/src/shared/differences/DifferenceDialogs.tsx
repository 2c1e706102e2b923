import { useMutation } from '@apollo/client/react';
import { Paragraph } from '@bloemen/ui';
import {
  contradictionAboutCodes,
  contradictionAbouts,
  contradictionSubjectCodes,
  contradictionSubjects,
} from '@bloemen/vocabulary';
import { useWatch } from 'react-hook-form';
import { z } from 'zod/mini';
import { RadioField, SelectField, TextField } from '../forms/fields.js';
import { FormDialog } from '../forms/FormDialog.js';
import { choice, chosen, text, textOrNull } from '../forms/schemas.js';
import { useSave } from '../forms/useSave.js';
import { useText } from '../i18n.js';
import {
  ContradictionRegisterDocument,
  DifferencesOfDocument,
  RecordContradictionDocument,
  ReopenContradictionDocument,
  ResolveContradictionDocument,
  type DifferencePartsFragment,
} from './differences.generated.js';

const NONE = 'none';
const reads = [ContradictionRegisterDocument, DifferencesOfDocument];

/** Which reading holds, or how it is where none does, and why. */
export function ResolveDialog({ difference, onClose }: { difference: DifferencePartsFragment; onClose: () => void }) {
  const t = useText();
  const [resolve] = useMutation(ResolveContradictionDocument);
  const form = useSave({
    schema: () =>
      z.object({
        reading: chosen(t('differences.whichMissing')),
        settledText: textOrNull({ max: 300 }),
        reason: text({ min: 3, max: 500, lines: true, missing: t('differences.reasonMissing') }),
      }),
    record: difference,
    now: ({ resolution }) => t(resolution ? 'differences.settled' : 'differences.open'),
    valuesOf: () => ({ reading: '', settledText: '', reason: '' }),
    send: ({ reading, settledText, reason }, version) =>
      resolve({
        variables: {
          input: {
            id: difference.id,
            version,
            reason,
            ...(reading === NONE ? { settledText } : { readingId: reading }),
          },
        },
      }),
    refetch: reads,
    done: t('differences.chosen'),
    onSaved: onClose,
  });
  const isNone = useWatch({ control: form.control, name: 'reading' }) === NONE;
  return (
    <FormDialog form={form} title={t('differences.chooseTitle', { title: difference.title })} onClose={onClose}>
      <RadioField
        form={form}
        name="reading"
        label={t('differences.which')}
        options={[
          ...difference.readings.map(({ id, says, sourceText }) => ({
            value: id,
            label: says,
            description: sourceText,
          })),
          { value: NONE, label: t('differences.noneHolds') },
        ]}
      />
      {isNone && <TextField form={form} name="settledText" label={t('differences.settledField')} max={300} optional />}
      <TextField
        form={form}
        name="reason"
        label={t('differences.reasonField')}
        description={t('differences.reasonHelp')}
        lines={3}
        max={500}
      />
      <Paragraph>{t('differences.chooseNote')}</Paragraph>
    </FormDialog>
  );
}

/** A choice that turned out not to hold. */
export function ReopenDialog({ difference, onClose }: { difference: DifferencePartsFragment; onClose: () => void }) {
  const t = useText();
  const [reopen] = useMutation(ReopenContradictionDocument);
  const form = useSave({
    schema: () =>
      z.object({ reason: text({ min: 3, max: 500, lines: true, missing: t('differences.reopenMissing') }) }),
    record: difference,
    now: ({ resolution }) => t(resolution ? 'differences.settled' : 'differences.open'),
    valuesOf: () => ({ reason: '' }),
    send: ({ reason }, version) => reopen({ variables: { input: { id: difference.id, version, reason } } }),
    refetch: reads,
    done: t('differences.reopened'),
    onSaved: onClose,
  });
  return (
    <FormDialog form={form} title={t('differences.reopenTitle', { title: difference.title })} onClose={onClose}>
      <TextField form={form} name="reason" label={t('differences.reopenWhy')} lines={3} max={500} />
    </FormDialog>
  );
}

/** A difference that a person saw. */
export function RecordDialog({ onClose }: { onClose: () => void }) {
  const t = useText();
  const [record] = useMutation(RecordContradictionDocument);
  const said = () => text({ max: 300, missing: t('differences.saysMissing') });
  const source = () => text({ max: 300, missing: t('differences.sourceMissing') });
  const form = useSave({
    schema: () =>
      z.object({
        subjectKind: choice(contradictionSubjectCodes, t('differences.subjectMissing')),
        about: choice(contradictionAboutCodes, t('differences.aboutMissing')),
        title: text({ max: 200, missing: t('differences.titleMissing') }),
        says1: said(),
        source1: source(),
        says2: said(),
        source2: source(),
      }),
    record: null,
    valuesOf: () => ({ subjectKind: '', about: '', title: '', says1: '', source1: '', says2: '', source2: '' }),
    send: ({ subjectKind, about, title, says1, source1, says2, source2 }) =>
      record({
        variables: {
          input: {
            subjectKind,
            about,
            title,
            readings: [
              { says: says1, sourceText: source1 },
              { says: says2, sourceText: source2 },
            ],
          },
        },
      }),
    refetch: reads,
    done: t('differences.recorded'),
    onSaved: onClose,
  });
  return (
    <FormDialog form={form} title={t('differences.record')} onClose={onClose}>
      <Paragraph>{t('differences.recordIntro')}</Paragraph>
      <TextField
        form={form}
        name="title"
        label={t('differences.titleField')}
        description={t('differences.titleHelp')}
        max={200}
      />
      <SelectField
        form={form}
        name="subjectKind"
        label={t('differences.subject')}
        options={contradictionSubjectCodes.map((value) => ({ value, label: contradictionSubjects[value] }))}
      />
      <SelectField
        form={form}
        name="about"
        label={t('differences.about')}
        options={contradictionAboutCodes.map((value) => ({ value, label: contradictionAbouts[value] }))}
      />
      {([1, 2] as const).flatMap((number) => [
        <TextField
          key={`says${number}`}
          form={form}
          name={`says${number}`}
          label={t('differences.says', { number })}
          max={300}
        />,
        <TextField
          key={`source${number}`}
          form={form}
          name={`source${number}`}
          label={t('differences.source', { number })}
          max={300}
        />,
      ])}
    </FormDialog>
  );
}
