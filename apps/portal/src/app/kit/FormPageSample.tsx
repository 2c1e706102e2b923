import { FormPart, Page, PageHeader, Stack } from '@bloemen/ui';
import { z } from 'zod/mini';
import { ApiError } from '../../shared/api.js';
import { DateField, RadioField, TextField } from '../../shared/forms/fields.js';
import { PageForm } from '../../shared/forms/PageForm.js';
import { choice, day, text } from '../../shared/forms/schemas.js';
import { useSave } from '../../shared/forms/useSave.js';

/** What saving does in a state: press the button. */
const answers: Record<string, () => Promise<void>> = {
  fout: () => Promise.reject(new ApiError('unavailable', '')),
  bezig: () => new Promise((resolve) => setTimeout(resolve, 10_000)),
};

/** A form in a page, in each of its states: the buttons stay in view, what is wrong stands on top and at its field. */
export function FormPageSample({ state }: { state: string }) {
  const isLong = state === 'lang';
  const isFull = state !== 'leeg';
  const form = useSave({
    schema: () =>
      z.object({
        title: text({ max: 80, min: 3, missing: 'Geef de bijeenkomst een naam.' }),
        place: text({ max: 80, min: 3, missing: 'Vul in waar de bijeenkomst is.' }),
        on: day({ missing: 'Vul de dag in.', wrong: 'Deze datum bestaat niet.' }),
        certainty: choice(['decided', 'intended'], 'Kies hoe zeker dit is.'),
        note: text({ max: 1_000, min: 3, lines: true, missing: 'Schrijf kort op wat er gebeurt.' }),
      }),
    valuesOf: () => ({
      title: isLong
        ? 'Koffie in de wijk, elke dinsdag en donderdag in alle buurthuizen'
        : isFull
          ? 'Koffie in de wijk'
          : '',
      place: isFull ? 'Buurthuis De Pauwehof' : '',
      on: isFull ? '2027-03-01' : '',
      certainty: isFull ? 'intended' : '',
      note: isFull ? 'Wie iemand wil ontmoeten, loopt binnen.' : '',
    }),
    send: () => answers[state]?.() ?? Promise.resolve(),
    done: 'De bijeenkomst is bewaard',
    guards: false,
  });
  return (
    <Page width="text">
      <PageHeader title="Bijeenkomst vastleggen" intro="Wat is er, waar en wanneer?" />
      <PageForm form={form} submit="Bewaren" cancel="/kit">
        <Stack>
          <FormPart title="Wat en waar?">
            {' '}
            <TextField form={form} name="title" label="Hoe heet de bijeenkomst?" max={80} />
            <TextField
              form={form}
              name="place"
              label={
                isLong
                  ? 'Waar is de bijeenkomst, en hoe komt iemand daar die slecht ter been is of geen auto heeft?'
                  : 'Waar is die?'
              }
              max={80}
            />
          </FormPart>
          <FormPart title="Wanneer, en hoe zeker?">
            {' '}
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
            <TextField form={form} name="note" label="Wat gebeurt er?" lines={6} max={1_000} />
          </FormPart>
        </Stack>{' '}
      </PageForm>
    </Page>
  );
}
