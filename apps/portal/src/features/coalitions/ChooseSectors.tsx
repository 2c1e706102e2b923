import { useMutation } from '@apollo/client/react';
import { Paragraph } from '@bloemen/ui';
import { sectorNames, sectors } from '@bloemen/vocabulary';
import { z } from 'zod/mini';
import { ChecksField } from '../../shared/forms/fields.js';
import { FormDialog } from '../../shared/forms/FormDialog.js';
import { choices } from '../../shared/forms/schemas.js';
import { useSave } from '../../shared/forms/useSave.js';
import { useText } from '../../shared/i18n.js';
import { ChooseWantedSectorsDocument, CoalitionPageDocument, type CoalitionPageQuery } from './coalition.generated.js';

/** Which sectors the coalition wants at its table. */
export function ChooseSectors({
  coalition,
  onClose,
}: {
  coalition: NonNullable<CoalitionPageQuery['coalitionPage']['coalition']>;
  onClose: () => void;
}) {
  const t = useText();
  const [choose] = useMutation(ChooseWantedSectorsDocument);
  const form = useSave({
    schema: () => z.object({ wantedSectors: choices(sectors) }),
    record: coalition,
    valuesOf: ({ wantedSectors }) => ({ wantedSectors }),
    send: (wanted, version) => choose({ variables: { input: { version, ...wanted } } }),
    refetch: [CoalitionPageDocument],
    done: t('coverage.chosen'),
    onSaved: onClose,
  });
  return (
    <FormDialog form={form} title={t('coverage.choose')} onClose={onClose}>
      <Paragraph>{t('coverage.chooseIntro')}</Paragraph>
      <ChecksField
        form={form}
        name="wantedSectors"
        label={t('coverage.sectors')}
        options={sectors.map((value) => ({ value, label: sectorNames[value] }))}
      />
    </FormDialog>
  );
}
