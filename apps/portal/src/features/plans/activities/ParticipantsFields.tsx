import { participantClassCodes, participantClasses } from '@bloemen/vocabulary';
import { SelectField, TextField } from '../../../shared/forms/fields.js';
import type { Saving } from '../../../shared/forms/useSave.js';
import { useText } from '../../../shared/i18n.js';
import type { counted } from './participants.js';

type Counted = ReturnType<typeof counted>;

/** How many came: counted, or about. */
export function ParticipantsFields<Values extends Counted>({ form: given }: { form: Saving<Values> }) {
  const t = useText();
  const form = given as unknown as Saving<Counted>;
  return (
    <>
      <TextField
        form={form}
        name="participants"
        label={t('activity.participants')}
        description={t('activity.participantsHelp')}
        width="short"
        inputMode="numeric"
        max={6}
        optional
      />
      <SelectField
        form={form}
        name="participantClass"
        label={t('activity.participantClass')}
        placeholder={t('activity.noClass')}
        options={participantClassCodes.map((value) => ({ value, label: participantClasses[value] }))}
        optional
      />
    </>
  );
}
