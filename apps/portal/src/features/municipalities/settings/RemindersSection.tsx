import { useMutation } from '@apollo/client/react';
import { SetActionRemindersDocument, SettingsPageDocument } from './settings.generated.js';
import { useText } from '../../../shared/i18n.js';
import { SwitchSection } from './SwitchSection.js';

/** Whether partners get mail about actions that are due. */
export function RemindersSection({ areSent, maySet }: { areSent: boolean; maySet: boolean }) {
  const t = useText();
  const [setReminders, { loading, error }] = useMutation(SetActionRemindersDocument, {
    refetchQueries: [SettingsPageDocument],
  });
  return (
    <SwitchSection
      id="reminders"
      words={{
        title: t('settings.remindersTitle'),
        intro: t('settings.remindersText'),
        now: [t('settings.remindersOn'), t('settings.remindersOff')],
        turn: [t('settings.remindersStop'), t('settings.remindersStart')],
        done: [t('settings.remindersStarted'), t('settings.remindersStopped')],
      }}
      isOn={areSent}
      maySet={maySet}
      set={(next) => setReminders({ variables: { areSent: next } })}
      isBusy={loading}
      error={error}
    />
  );
}
