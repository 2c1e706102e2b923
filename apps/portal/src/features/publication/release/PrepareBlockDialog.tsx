import { useMutation } from '@apollo/client/react';
import { blockModeCodes, blockModes, isPillar, publicBlocks } from '@bloemen/vocabulary';
import { z } from 'zod/mini';
import { CheckField, RadioField, TextField } from '../../../shared/forms/fields.js';
import { FormDialog } from '../../../shared/forms/FormDialog.js';
import { choice, textOrNull } from '../../../shared/forms/schemas.js';
import { useSave } from '../../../shared/forms/useSave.js';
import { useText } from '../../../shared/i18n.js';
import {
  ReleaseBlockPageDocument,
  ReleasePageDocument,
  SavePublicBlockDocument,
  type ReleaseBlockPartsFragment as Block,
} from './release.generated.js';

/** How a block goes along and what stands above it; nobody outside reads that before it is released. */
export function PrepareBlockDialog({ block, onClose }: { block: Block; onClose: () => void }) {
  const t = useText();
  const [save] = useMutation(SavePublicBlockDocument);
  const isOutside = block.shown !== null || block.planned !== null;
  const codes = blockModeCodes.filter((code) => code !== 'OFF' || !isOutside);
  const form = useSave({
    schema: () =>
      z.object({ mode: choice(codes), lead: textOrNull({ max: 1200, lines: true }), showsLevel: z.boolean() }),
    record: block,
    valuesOf: ({ mode, lead, showsLevel }) => ({
      mode: (mode === 'OFF' && isOutside ? '' : (mode ?? '')) as string,
      lead: lead ?? '',
      showsLevel,
    }),
    send: (values, version) => save({ variables: { input: { ...values, block: block.block, version } } }),
    refetch: [ReleasePageDocument, ReleaseBlockPageDocument],
    done: t('release.prepared'),
    onSaved: onClose,
  });
  return (
    <FormDialog
      form={form}
      title={t('release.prepareTitle', { block: publicBlocks[block.block] })}
      submit={t('common.save')}
      onClose={onClose}
    >
      <RadioField
        form={form}
        name="mode"
        label={t('release.mode')}
        options={codes.map((value) => ({
          value,
          label: blockModes[value],
          description: t(`release.modeHelp.${value}`),
        }))}
      />
      <TextField
        form={form}
        name="lead"
        label={t('release.lead')}
        description={t('release.leadHelp')}
        lines={4}
        max={1200}
        optional
      />
      {isPillar(block.block) && (
        <CheckField
          form={form}
          name="showsLevel"
          label={t('release.showsLevel')}
          description={t('release.showsLevelHelp')}
        />
      )}
    </FormDialog>
  );
}
