import { useMutation } from '@apollo/client/react';
import { Actions, Badge, Button, Section, useToast } from '@bloemen/ui';
import { SetClerkReadingDocument, SettingsPageDocument } from './settings.generated.js';
import { useText } from '../../../shared/i18n.js';
import { Failure } from '../../../shared/Failure.js';

/** Whether the clerk also reads what is open to the coalition: changed at once, and back the same way. */
export function ClerkSection({ readsCoalition, mayLet }: { readsCoalition: boolean; mayLet: boolean }) {
  const t = useText();
  const toast = useToast();
  const [setClerk, { loading, error }] = useMutation(SetClerkReadingDocument, {
    refetchQueries: [SettingsPageDocument],
  });
  const letRead = (next: boolean) =>
    void setClerk({ variables: { readsCoalition: next } }).then(
      () =>
        toast(t(next ? 'settings.clerkOpened' : 'settings.clerkClosed'), {
          undo: () => letRead(!next),
        }),
      () => undefined,
    );
  return (
    <Section id="clerk" title={t('settings.clerkTitle')} intro={t('settings.clerkText')}>
      <div className="bl-settings__now">
        <Badge tone={readsCoalition ? 'positive' : 'neutral'}>
          {t(readsCoalition ? 'settings.clerkCoalition' : 'settings.clerkPublic')}
        </Badge>
      </div>
      {mayLet && (
        <Actions>
          <Failure error={error} />
          <Button busy={loading} onClick={() => letRead(!readsCoalition)}>
            {t(readsCoalition ? 'settings.clerkClose' : 'settings.clerkOpen')}
          </Button>
        </Actions>
      )}
    </Section>
  );
}
