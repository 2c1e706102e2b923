import { useMutation } from '@apollo/client/react';
import { Paragraph } from '@bloemen/ui';
import { publicBlocks } from '@bloemen/vocabulary';
import { useWatch } from 'react-hook-form';
import { z } from 'zod/mini';
import { RadioField, TextField } from '../../../shared/forms/fields.js';
import { FormDialog } from '../../../shared/forms/FormDialog.js';
import { across, choice } from '../../../shared/forms/schemas.js';
import { useSave } from '../../../shared/forms/useSave.js';
import { useText } from '../../../shared/i18n.js';
import { momentOf } from '../../../shared/times.js';
import {
  ReleaseBlockPageDocument,
  ReleasePageDocument,
  ReleasePublicBlocksDocument,
  type ReleaseBlockPartsFragment as Block,
} from './release.generated.js';

const A_YEAR = 365 * 86_400_000;
const typedMoment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;

/** A day and time on Dutch clocks as a moment; null for a text that is none, or one that has been or is far away. */
function readMoment(typed: string): string | null {
  if (!typedMoment.test(typed) || Number.isNaN(Date.parse(`${typed}Z`))) return null;
  const at = momentOf(typed.slice(0, 10), typed.slice(11));
  const ahead = Date.parse(at) - Date.now();
  return ahead > 0 && ahead < A_YEAR ? at : null;
}

/** Asks from when on everybody may read these blocks. */
export function ReleaseDialog({
  blocks,
  onClose,
  onReleased = onClose,
}: {
  blocks: readonly Block[];
  onClose: () => void;
  onReleased?: () => void;
}) {
  const t = useText();
  const [release] = useMutation(ReleasePublicBlocksDocument);
  const count = blocks.length;
  const form = useSave({
    schema: () =>
      z
        .object({ when: choice(['now', 'later']), moment: z.string() })
        .check(
          across('moment', ({ when, moment }) => when === 'later' && !readMoment(moment) && t('release.momentWrong')),
        ),
    valuesOf: () => ({ when: 'now', moment: '' }),
    send: ({ when, moment }) =>
      release({
        variables: {
          input: {
            blocks: blocks.map(({ block, version }) => ({ block, version })),
            at: when === 'later' ? readMoment(moment) : null,
          },
        },
      }),
    sentAs: { at: 'moment' },
    refetch: [ReleasePageDocument, ReleaseBlockPageDocument],
    done: (_, { when }) => t(when === 'later' ? 'release.planned' : 'release.released', { count }),
    onSaved: onReleased,
  });
  const when = useWatch({ control: form.control, name: 'when' });
  return (
    <FormDialog form={form} title={t('release.dialogTitle', { count })} submit={t('release.release')} onClose={onClose}>
      <Paragraph>
        {t('release.dialogIntro', { blocks: blocks.map(({ block }) => publicBlocks[block]).join(', ') })}
      </Paragraph>
      <RadioField
        form={form}
        name="when"
        label={t('release.when')}
        options={[
          { value: 'now', label: t('release.when.now') },
          { value: 'later', label: t('release.when.later') },
        ]}
      />
      {when === 'later' && (
        <TextField form={form} name="moment" label={t('release.moment')} type="datetime-local" width="medium" />
      )}
    </FormDialog>
  );
}
