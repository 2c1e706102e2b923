import type { HomeRealm } from '@bloemen/api-contract/public';
import { Alert, Button, ButtonLink } from '@bloemen/ui';
import { useState } from 'react';
import { z } from 'zod/mini';
import { postJson } from '../../../shared/api.js';
import { TextField } from '../../../shared/forms/fields.js';
import { PageForm } from '../../../shared/forms/PageForm.js';
import { email } from '../../../shared/forms/schemas.js';
import { useSave } from '../../../shared/forms/useSave.js';
import { useText } from '../../../shared/i18n.js';
import { useDemonstration } from './demonstration.js';

/** Asks for the address of the reader's work and takes the way that belongs to it. */
export function EmailForm({
  returnTo,
  leave = (href) => location.assign(href),
}: {
  returnTo?: string;
  leave?: (href: string) => void;
}) {
  const t = useText();
  const { people } = useDemonstration();
  const [sentTo, setSentTo] = useState<string | null>(null);
  const form = useSave({
    schema: () => z.object({ email: email(t('signIn.emailMissing')) }),
    valuesOf: () => ({ email: '' }),
    send: async ({ email: address }) => {
      const realm = await postJson<HomeRealm>('/api/auth/home-realm', { email: address });
      if (realm.method !== 'oidc')
        await postJson('/api/auth/magic-link', { email: address, ...(returnTo && { returnTo }) });
      return realm;
    },
    onSaved: (realm, sent) => {
      if (realm.method !== 'oidc') return setSentTo(sent.email);
      const start = new URL(realm.startHref, location.origin);
      if (returnTo) start.searchParams.set('returnTo', returnTo);
      return leave(start.href);
    },
    guards: false,
  });

  if (sentTo) {
    return (
      <Alert
        kind="ok"
        live
        title={t('signIn.sentTitle')}
        actions={
          <>
            {people && (
              <ButtonLink href="/postvak" purpose="primary">
                {t('signIn.toMailbox')}
              </ButtonLink>
            )}
            <Button onClick={() => setSentTo(null)}>{t('signIn.again')}</Button>
          </>
        }
      >
        {t('signIn.sentText', { email: sentTo })}
      </Alert>
    );
  }
  return (
    <PageForm form={form} submit={form.busy ? t('signIn.busy') : t('signIn.next')}>
      <TextField
        form={form}
        name="email"
        label={t('signIn.email')}
        description={t('signIn.emailHelp')}
        type="email"
        width="medium"
        autoComplete="email"
        max={254}
      />
    </PageForm>
  );
}
