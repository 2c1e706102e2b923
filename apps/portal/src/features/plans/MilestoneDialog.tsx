import { useMutation } from '@apollo/client/react';
import { Button, DateInput, Dialog, FormField, TextInput, useToast } from '@bloemen/ui';
import type { Openness } from '@bloemen/vocabulary';
import { useState } from 'react';
import {
  GoalsDocument,
  SaveMilestoneDocument,
  type GoalPartsFragment,
  type MilestonePartsFragment,
} from './plan.generated.js';
import { useText } from '../../shared/i18n.js';
import { DialogProblem } from './DialogProblem.js';
import { OpennessChoice } from './OpennessChoice.js';

/** A step towards a goal: what, by whom and when, and who may read it; a new step is as open as its goal. */
export function MilestoneDialog({
  goal,
  milestone,
  onClose,
}: {
  goal: GoalPartsFragment;
  milestone: MilestonePartsFragment | null;
  onClose: () => void;
}) {
  const t = useText();
  const toast = useToast();
  const [title, setTitle] = useState(milestone?.title ?? '');
  const [owner, setOwner] = useState(milestone?.owner ?? '');
  const [dueOn, setDueOn] = useState<string | null>(milestone?.dueOn ?? '');
  const [openness, setOpenness] = useState<Openness>(milestone?.openness ?? goal.openness);
  const [tried, setTried] = useState(false);
  const [save, { loading, error }] = useMutation(SaveMilestoneDocument, { refetchQueries: [GoalsDocument] });
  const noTitle = title.trim().length < 3;
  const noOwner = owner.trim().length < 2;
  const noDate = dueOn === null || (dueOn !== '' && !dueOn.startsWith('20'));
  function send(version: number | null) {
    setTried(true);
    if (noTitle || noOwner || noDate) return;
    const input = {
      id: milestone?.id ?? null,
      version,
      goalId: goal.id,
      title: title.trim(),
      owner: owner.trim(),
      dueOn: dueOn || null,
      openness,
    };
    save({ variables: { input } }).then(
      () => {
        toast(t('milestone.saved'));
        onClose();
      },
      () => undefined,
    );
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={t(milestone ? 'milestone.edit' : 'milestone.add')}
      actions={
        <>
          <Button purpose="primary" busy={loading} onClick={() => send(milestone?.version ?? null)}>
            {t('plan.save')}
          </Button>
          <Button onClick={onClose}>{t('plan.cancel')}</Button>
        </>
      }
    >
      {error && <DialogProblem error={error} onKeepMine={send} />}
      <FormField label={t('milestone.what')} error={tried && noTitle ? t('plan.titleMissing') : null}>
        <TextInput
          width="full"
          name="title"
          maxLength={200}
          value={title}
          onChange={(event) => setTitle(event.target.value)}
        />
      </FormField>
      <FormField
        label={t('milestone.owner')}
        description={t('milestone.ownerHelp')}
        error={tried && noOwner ? t('milestone.ownerMissing') : null}
      >
        <TextInput
          width="full"
          name="owner"
          maxLength={120}
          value={owner}
          onChange={(event) => setOwner(event.target.value)}
        />
      </FormField>
      <DateInput
        legend={t('milestone.dueOn')}
        description={t('milestone.dueOnHelp')}
        error={tried && noDate ? t('evidence.error.date') : null}
        value={dueOn}
        onChange={setDueOn}
      />
      <OpennessChoice
        name="openness"
        help={t('openness.milestoneHelp')}
        within={goal.openness}
        value={openness}
        onChange={(event) => setOpenness(event.target.value as Openness)}
      />
    </Dialog>
  );
}
