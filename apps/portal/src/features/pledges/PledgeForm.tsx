import { Actions, Alert, Button, Card, ErrorSummary, Form, FormField, Textarea, TextInput } from '@bloemen/ui';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import type { PledgePage } from '@bloemen/api-contract/public';
import { useText } from '../../shared/i18n.js';
import { codeOf, Problem } from '../../shared/Problem.js';
import { askAboutContacts } from '../../shared/personal-data.js';
import { WordingText } from '../../shared/WordingText.js';
import { sendPledge } from './pledge-door.js';

/** The text, the organisation's own contribution and who says so. What was typed stays until the server has it. */
export function PledgeForm({
  token,
  page,
  seenSha256,
  onDone,
  onTextChanged,
}: {
  token: string;
  page: PledgePage;
  seenSha256: string;
  onDone: (answer: PledgePage) => void;
  onTextChanged: () => void;
}) {
  const t = useText();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const {
    register,
    handleSubmit,
    formState: { errors, submitCount },
  } = useForm({ defaultValues: { contribution: '', signerName: '' }, shouldFocusError: false });
  const submit = handleSubmit(async ({ contribution, signerName }) => {
    setBusy(true);
    setProblem(null);
    try {
      await askAboutContacts([contribution, signerName]);
      onDone(await sendPledge({ token, seenSha256, contribution: contribution.trim(), signerName: signerName.trim() }));
    } catch (error) {
      setProblem(error);
      if (codeOf(error) === 'signing.wording_changed') onTextChanged();
    } finally {
      setBusy(false);
    }
  });
  const wrong = [
    { fieldId: 'bijdrage', message: errors.contribution?.message },
    { fieldId: 'naam', message: errors.signerName?.message },
  ].filter((one): one is { fieldId: string; message: string } => one.message !== undefined);
  return (
    <>
      <Card tone="subtle" level={2} title={t('pledge.text')}>
        <WordingText body={page.statement} />
      </Card>
      <Form onSubmit={(event) => void submit(event)}>
        <ErrorSummary errors={wrong} attempt={submitCount} />
        {problem !== null && <Problem error={problem} />}
        <FormField
          id="bijdrage"
          label={t('pledge.contribution')}
          description={t('pledge.contributionHelp')}
          error={errors.contribution?.message}
        >
          <Textarea
            {...register('contribution', {
              validate: (value) => value.trim().length >= 3 || t('pledge.contributionMissing'),
            })}
            maxLength={1_000}
            rows={5}
          />
        </FormField>
        <FormField
          id="naam"
          label={t('pledge.name')}
          description={t('pledge.nameHelp', { organisation: page.organisation })}
          error={errors.signerName?.message}
        >
          <TextInput
            {...register('signerName', { validate: (value) => value.trim().length >= 2 || t('pledge.nameMissing') })}
            maxLength={120}
            autoComplete="name"
            width="full"
          />
        </FormField>
        <Alert kind="info">{t('pledge.visible')}</Alert>
        <Actions>
          <Button type="submit" purpose="primary" busy={busy}>
            {t('pledge.send')}
          </Button>
        </Actions>
      </Form>
    </>
  );
}
