import { Actions, Button } from '@bloemen/ui';
import { useState } from 'react';
import { z } from 'zod/mini';
import { ApiError } from '../../shared/api.js';
import { DateField, RadioField, TextField } from '../../shared/forms/fields.js';
import { FormDialog } from '../../shared/forms/FormDialog.js';
import { choice, day, text } from '../../shared/forms/schemas.js';
import { useSave } from '../../shared/forms/useSave.js';

const record = { version: 1, title: 'Koffie in de wijk', on: '2026-03-01', certainty: 'intended' };

/** What saving does in each state: the server of the sample answers so. */
const states: { label: string; send: () => Promise<void> }[] = [
  { label: 'Bewaren lukt', send: () => Promise.resolve() },
  { label: 'Bewaren duurt', send: () => new Promise((resolve) => setTimeout(resolve, 5_000)) },
  {
    label: 'Geweigerd bij een veld',
    send: () =>
      Promise.reject(
        new ApiError('bad_input', '', {
          fields: [{ path: 'title', message: 'Er is al een bijeenkomst met deze naam.' }],
        }),
      ),
  },
  { label: 'Geweigerd', send: () => Promise.reject(new ApiError('unavailable', '')) },
  {
    label: 'Iemand anders was eerder',
    send: () =>
      Promise.reject(
        new ApiError('conflict', '', {
          current: { ...record, version: 2, title: 'Thee in de wijk', certainty: 'decided' },
        }),
      ),
  },
];

/** A form in a dialog, in each state: change the name, then save. */
export function FormDialogSamples() {
  const [shown, setShown] = useState<(typeof states)[number] | null>(null);
  return (
    <Actions>
      {states.map((state) => (
        <Button key={state.label} onClick={() => setShown(state)}>
          {state.label}
        </Button>
      ))}
      {shown && <Sample {...shown} onClose={() => setShown(null)} />}
    </Actions>
  );
}

function Sample({ label, send, onClose }: (typeof states)[number] & { onClose: () => void }) {
  const form = useSave({
    schema: () =>
      z.object({
        title: text({ max: 80, min: 3, missing: 'Geef de bijeenkomst een naam.' }),
        on: day({ missing: 'Vul de dag in.', wrong: 'Deze datum bestaat niet.' }),
        certainty: choice(['decided', 'intended']),
      }),
    record,
    valuesOf: ({ title, on, certainty }) => ({ title, on, certainty }),
    send,
    done: 'De bijeenkomst is bewaard',
    onSaved: onClose,
  });
  return (
    <FormDialog form={form} title={label} onClose={onClose}>
      <TextField form={form} name="title" label="Hoe heet de bijeenkomst?" max={80} />
      <DateField form={form} name="on" label="Wanneer is die?" />
      <RadioField
        form={form}
        name="certainty"
        label="Hoe zeker is dit?"
        options={[
          { value: 'decided', label: 'Besloten' },
          { value: 'intended', label: 'Voorgenomen' },
        ]}
      />
    </FormDialog>
  );
}
