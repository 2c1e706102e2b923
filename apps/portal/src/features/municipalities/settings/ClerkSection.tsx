import { useMutation } from '@apollo/client/react';
import { SetClerkReadingDocument, SettingsPageDocument } from './settings.generated.js';
import { useText } from '../../../shared/i18n.js';
import { SwitchSection } from './SwitchSection.js';

/** Whether the clerk also reads what is open to the coalition. */
export function ClerkSection({ readsCoalition, mayLet }: { readsCoalition: boolean; mayLet: boolean }) {
  const t = useText();
  const [setClerk, { loading, error }] = useMutation(SetClerkReadingDocument, {
    refetchQueries: [SettingsPageDocument],
  });
  return (
    <SwitchSection
      id="clerk"
      words={{
        title: t('settings.clerkTitle'),
        intro: t('settings.clerkText'),
        now: [t('settings.clerkCoalition'), t('settings.clerkPublic')],
        turn: [t('settings.clerkClose'), t('settings.clerkOpen')],
        done: [t('settings.clerkOpened'), t('settings.clerkClosed')],
      }}
      isOn={readsCoalition}
      maySet={mayLet}
      set={(next) => setClerk({ variables: { readsCoalition: next } })}
      isBusy={loading}
      error={error}
    />
  );
}
