import { useMutation } from '@apollo/client/react';
import { Button, Dialog, FormField, Textarea, TextInput, useToast } from '@bloemen/ui';
import { useState } from 'react';
import { PlanPageDocument, SavePlanDocument, type PlanPartsFragment } from './plan.generated.js';
import { useText } from '../../shared/i18n.js';
import { DialogProblem } from './DialogProblem.js';

/** Title of the plan and the names that other documents give it. */
export function PlanTitleDialog({ plan, onClose }: { plan: PlanPartsFragment | null; onClose: () => void }) {
  const t = useText();
  const toast = useToast();
  const [title, setTitle] = useState(plan?.title ?? '');
  const [aliases, setAliases] = useState(plan?.aliases.join('\n') ?? '');
  const [tried, setTried] = useState(false);
  const [save, { loading, error }] = useMutation(SavePlanDocument, { refetchQueries: [PlanPageDocument] });
  const missing = title.trim().length < 3;
  function send(version: number | null) {
    setTried(true);
    if (missing) return;
    const names = aliases
      .split('\n')
      .map((name) => name.trim())
      .filter(Boolean);
    save({ variables: { input: { title: title.trim(), aliases: names, version } } }).then(
      () => {
        toast(t('plan.saved'));
        onClose();
      },
      () => undefined,
    );
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={t(plan ? 'plan.editTitle' : 'plan.addTitle')}
      actions={
        <>
          <Button purpose="primary" busy={loading} onClick={() => send(plan?.version ?? null)}>
            {t('plan.save')}
          </Button>
          <Button onClick={onClose}>{t('plan.cancel')}</Button>
        </>
      }
    >
      {error && <DialogProblem error={error} onKeepMine={send} />}
      <FormField label={t('plan.titleLabel')} error={tried && missing ? t('plan.titleMissing') : null}>
        <TextInput
          width="full"
          name="title"
          maxLength={200}
          value={title}
          onChange={(event) => setTitle(event.target.value)}
        />
      </FormField>
      <FormField label={t('plan.aliases')} description={t('plan.aliasesHelp')} optional>
        <Textarea name="aliases" rows={3} value={aliases} onChange={(event) => setAliases(event.target.value)} />
      </FormField>
    </Dialog>
  );
}
