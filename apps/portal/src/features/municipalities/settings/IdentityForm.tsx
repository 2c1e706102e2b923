import { useMutation } from '@apollo/client/react';
import { Actions, DataList, FormField, Grid, Stack, TextInput } from '@bloemen/ui';
import { useWatch } from 'react-hook-form';
import { z } from 'zod/mini';
import { TextField, useFormField } from '../../../shared/forms/fields.js';
import { PageForm } from '../../../shared/forms/PageForm.js';
import { refusing, text } from '../../../shared/forms/schemas.js';
import { useSave, type Saving } from '../../../shared/forms/useSave.js';
import { useText } from '../../../shared/i18n.js';
import { useSessionState } from '../../../shared/session.js';
import { SaveMunicipalitySettingsDocument, SettingsPageDocument } from './settings.generated.js';
import type { Settings } from './settings.js';
import { ThemePreview } from './ThemePreview.js';

const fields = ['coalitionName', 'weekName', 'brandColour'] as const;
type Values = Record<(typeof fields)[number], string>;

/** Local words and colour, for who may only look at them as a list. */
export function IdentityForm({ page: { municipality, settings }, maySave }: { page: Settings; maySave: boolean }) {
  const t = useText();
  if (maySave) return <Identity name={municipality.name} settings={settings} />;
  return (
    <DataList
      items={fields.map((field) => ({
        label: t(`settings.${field}`),
        value: settings[field] ?? t('settings.empty'),
      }))}
    />
  );
}

function Identity({ name, settings }: { name: string; settings: Settings['settings'] }) {
  const t = useText();
  const { refresh } = useSessionState();
  const [save] = useMutation(SaveMunicipalitySettingsDocument);
  const form = useSave({
    schema: () =>
      z.object({
        coalitionName: text({ max: 80 }),
        weekName: text({ max: 80 }),
        brandColour: text({ max: 7, reference: true }).check(
          refusing((colour) => !/^(#[0-9a-f]{6})?$/i.test(colour) && t('settings.colourWrong')),
        ),
      }),
    record: settings as Pick<Settings['settings'], keyof Values | 'version'>,
    valuesOf: ({ coalitionName, weekName, brandColour }) => ({
      coalitionName: coalitionName ?? '',
      weekName: weekName ?? '',
      brandColour: brandColour ?? '',
    }),
    send: (values, version) => save({ variables: { input: { ...values, version } } }),
    refetch: [SettingsPageDocument],
    done: t('settings.saved'),
    onSaved: ({ data }) => {
      form.restart(data!.saveMunicipalitySettings);
      refresh();
    },
  });
  const colour = useWatch({ control: form.control, name: 'brandColour' }).trim();
  return (
    <PageForm form={form} submit={t('settings.save')}>
      <Grid columns="2">
        <Stack gap="md">
          {(['coalitionName', 'weekName'] as const).map((field) => (
            <TextField
              key={field}
              form={form}
              name={field}
              label={t(`settings.${field}`)}
              description={t(`settings.${field}Help`)}
              width="medium"
              max={80}
              optional
            />
          ))}
          <ColourField form={form} colour={colour} />
        </Stack>
        <ThemePreview colour={colour} name={name} />
      </Grid>
    </PageForm>
  );
}

/** A colour, typed or picked. */
function ColourField({ form, colour }: { form: Saving<Values>; colour: string }) {
  const t = useText();
  const { id, error } = useFormField(form, 'brandColour', t('settings.brandColour'), (value) => value);
  return (
    <FormField
      id={id}
      optional
      label={t('settings.brandColour')}
      description={t('settings.brandColourHelp')}
      error={error}
    >
      <Actions>
        <TextInput
          width="short"
          maxLength={7}
          spellCheck={false}
          autoComplete="off"
          {...form.register('brandColour')}
        />
        <input
          type="color"
          className="bl-colour"
          aria-label={t('settings.picker')}
          value={/^#[0-9a-f]{6}$/i.test(colour) ? colour.toLowerCase() : '#ffffff'}
          onChange={(event) => form.setValue('brandColour', event.target.value, { shouldDirty: true })}
        />
      </Actions>
    </FormField>
  );
}
