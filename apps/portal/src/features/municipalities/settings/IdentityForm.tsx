import { useMutation } from '@apollo/client/react';
import {
  Actions,
  Alert,
  Button,
  DataList,
  ErrorSummary,
  Form,
  FormField,
  Grid,
  Stack,
  TextInput,
  useToast,
} from '@bloemen/ui';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { z } from 'zod/mini';
import { SaveMunicipalitySettingsDocument, SettingsPageDocument } from './settings.generated.js';
import { useText } from '../../../shared/i18n.js';
import { codeOf, Problem } from '../../../shared/Problem.js';
import { useSessionState } from '../../../shared/session.js';
import type { Settings } from './SettingsPage.js';
import { ThemePreview } from './ThemePreview.js';

const fields = ['coalitionName', 'weekName', 'brandColour'] as const;
type Values = Record<(typeof fields)[number], string>;
type Saved = Pick<Settings['settings'], (typeof fields)[number] | 'version'>;

const schema = z.object({
  coalitionName: z.string().check(z.trim(), z.maxLength(80, 'settings.tooLong')),
  weekName: z.string().check(z.trim(), z.maxLength(80, 'settings.tooLong')),
  brandColour: z.string().check(z.trim(), z.regex(/^(#[0-9a-f]{6})?$/i, 'settings.colourWrong')),
});

const valuesOf = (saved: Saved): Values => ({
  coalitionName: saved.coalitionName ?? '',
  weekName: saved.weekName ?? '',
  brandColour: saved.brandColour ?? '',
});

/** Local words and colour. When somebody else saved first, both versions are shown and the reader chooses. */
export function IdentityForm({ page: { municipality, settings }, maySave }: { page: Settings; maySave: boolean }) {
  const t = useText();
  const toast = useToast();
  const { refresh } = useSessionState();
  const [base, setBase] = useState<Saved>(settings);
  const [theirs, setTheirs] = useState<Saved | null>(null);
  const [save, { loading, error, reset }] = useMutation(SaveMunicipalitySettingsDocument, {
    refetchQueries: [SettingsPageDocument],
  });
  const form = useForm<Values>({ values: valuesOf(base), resolver: zodResolver(schema), shouldFocusError: false });
  const { errors, submitCount, dirtyFields } = form.formState;
  const colour = useWatch({ control: form.control, name: 'brandColour' }).trim();
  const messageOf = (field: keyof Values) => (errors[field]?.message ? t(errors[field].message) : null);

  const send = (values: Values, version: number) =>
    save({ variables: { input: { ...values, version } } }).then(
      ({ data }) => {
        if (!data) return;
        setBase(data.saveMunicipalitySettings);
        setTheirs(null);
        toast(t('settings.saved'));
        refresh();
      },
      (failure: unknown) => setTheirs(currentIn(failure)),
    );

  /** What the reader typed, on top of what the other saved. */
  const keep = (mine: Values, saved: Saved) => {
    const merged = Object.fromEntries(
      fields.map((field) => [field, dirtyFields[field] ? mine[field] : valuesOf(saved)[field]]),
    ) as Values;
    return send(merged, saved.version);
  };

  const take = (saved: Saved) => {
    setBase(saved);
    form.reset(valuesOf(saved));
    setTheirs(null);
  };

  if (!maySave) {
    return (
      <DataList
        items={fields.map((field) => ({
          label: t(`settings.${field}`),
          value: settings[field] ?? t('settings.empty'),
        }))}
      />
    );
  }
  return (
    <Form onSubmit={(event) => void form.handleSubmit((values) => send(values, base.version), reset)(event)}>
      <ErrorSummary
        attempt={submitCount}
        errors={fields.flatMap((field) => {
          const message = messageOf(field);
          return message ? [{ fieldId: field, message }] : [];
        })}
      />
      {error && !theirs && <Problem error={error} />}
      {theirs && (
        <Alert
          kind="warning"
          live
          title={t('settings.conflictTitle')}
          actions={
            <>
              <Button busy={loading} onClick={() => void form.handleSubmit((values) => keep(values, theirs))()}>
                {t('settings.conflictKeep')}
              </Button>
              <Button onClick={() => take(theirs)}>{t('settings.conflictTake')}</Button>
            </>
          }
        >
          {t('settings.conflictText')}
          <DataList
            items={fields.map((field) => ({
              label: t(`settings.${field}`),
              value: theirs[field] ?? t('settings.empty'),
            }))}
          />
        </Alert>
      )}
      <Grid columns="main-aside">
        <Stack gap="md">
          {(['coalitionName', 'weekName'] as const).map((field) => (
            <FormField
              key={field}
              id={field}
              optional
              label={t(`settings.${field}`)}
              description={t(`settings.${field}Help`)}
              error={messageOf(field)}
            >
              <TextInput maxLength={80} {...form.register(field)} />
            </FormField>
          ))}
          <FormField
            id="brandColour"
            optional
            label={t('settings.brandColour')}
            description={t('settings.brandColourHelp')}
            error={messageOf('brandColour')}
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
          <Actions>
            <Button type="submit" purpose="primary" busy={loading}>
              {t('settings.save')}
            </Button>
          </Actions>
        </Stack>
        <ThemePreview colour={colour} name={municipality.name} />
      </Grid>
    </Form>
  );
}

/** What the server holds now, when it refused because somebody else was first. */
function currentIn(failure: unknown): Saved | null {
  if (codeOf(failure) !== 'conflict' || !CombinedGraphQLErrors.is(failure)) return null;
  const details = failure.errors[0]?.extensions?.['details'] as { current?: Saved } | undefined;
  return details?.current ?? null;
}
