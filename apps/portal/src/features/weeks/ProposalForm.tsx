import type { WeekDoorPage } from '@bloemen/api-contract/public';
import { useState } from 'react';
import { z } from 'zod/mini';
import { TextField } from '../../shared/forms/fields.js';
import { PageForm } from '../../shared/forms/PageForm.js';
import { emailOrNull, text } from '../../shared/forms/schemas.js';
import { useSave } from '../../shared/forms/useSave.js';
import { useText, withMessages } from '../../shared/i18n.js';
import { activityRules, answersOf, sentOf } from './activity-values.js';
import { ActivityFields } from './ActivityFields.js';
import { proposeActivity } from './week-door.js';
import './weeks.css';
import messages from './weeks.nl.json' with { type: 'json' };

/** An activity that an organisation proposes by the link. Sent again after a bad connection it is there once. */
export const ProposalForm = withMessages(
  messages,
  function ProposalForm({
    token,
    week,
    onDone,
  }: {
    token: string;
    week: WeekDoorPage;
    onDone: (page: WeekDoorPage) => void;
  }) {
    const t = useText();
    const [sentAs] = useState(() => crypto.randomUUID());
    const form = useSave({
      schema: () =>
        z.object({
          organisation: text({ max: 120, min: 2, missing: t('door.organisationMissing') }),
          replyEmail: emailOrNull(t('door.emailWrong')),
          ...activityRules(t),
        }),
      valuesOf: () => ({ organisation: '', replyEmail: '', ...answersOf(null, week.firstOn) }),
      send: (values) => proposeActivity({ ...sentOf(values), token, sentAs }),
      onSaved: onDone,
      sentAs: { startsAt: 'day' },
    });
    return (
      <PageForm form={form} submit={t('door.send')}>
        <TextField
          form={form}
          name="organisation"
          label={t('door.organisation')}
          max={120}
          autoComplete="organization"
        />
        <ActivityFields form={form} week={week} />
        <TextField
          form={form}
          name="replyEmail"
          label={t('door.email')}
          description={t('door.emailHelp')}
          type="email"
          autoComplete="email"
          optional
        />
      </PageForm>
    );
  },
);
