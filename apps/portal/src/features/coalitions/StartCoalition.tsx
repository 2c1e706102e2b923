import { useMutation } from '@apollo/client/react';
import { Paragraph, Section } from '@bloemen/ui';
import { z } from 'zod/mini';
import { TextField } from '../../shared/forms/fields.js';
import { PageForm } from '../../shared/forms/PageForm.js';
import { textOrNull } from '../../shared/forms/schemas.js';
import { useSave } from '../../shared/forms/useSave.js';
import { useText } from '../../shared/i18n.js';
import { CoalitionPageDocument, StartCoalitionDocument } from './coalition.generated.js';
import { dated, DatedFields, datedRules } from './DatedFields.js';

/** The first step: the coalition with its beginning; the municipality becomes its first member. */
export function StartCoalition() {
  const t = useText();
  const [start] = useMutation(StartCoalitionDocument);
  const form = useSave({
    schema: () => z.object({ ...datedRules(t), source: textOrNull({ max: 300 }) }),
    valuesOf: () => ({ ...dated(''), source: '' }),
    send: ({ fromOn, fromPrecision, source }) =>
      start({ variables: { input: { startedOn: fromOn, startedPrecision: fromPrecision, source } } }),
    refetch: [CoalitionPageDocument],
    done: t('coalition.started'),
    sentAs: { startedOn: 'fromOn', startedPrecision: 'fromPrecision' },
  });
  return (
    <Section title={t('coalition.startTitle')}>
      <Paragraph>{t('coalition.startIntro')}</Paragraph>
      <PageForm form={form} submit={t('coalition.start')}>
        <DatedFields form={form} legend={t('coalition.startDate')} />
        <TextField
          form={form}
          name="source"
          label={t('coalition.startSource')}
          description={t('coalition.startSourceHelp')}
          max={300}
          optional
        />
      </PageForm>
    </Section>
  );
}
