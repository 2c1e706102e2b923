import { useMutation } from '@apollo/client/react';
import { Button, Dialog, FormField, Select, TextInput, useToast } from '@bloemen/ui';
import { pillarCodes, pillarNames, type Openness, type PillarCode } from '@bloemen/vocabulary';
import { useState } from 'react';
import { GoalsDocument, SaveGoalDocument, type GoalPartsFragment } from './plan.generated.js';
import { useText } from '../../shared/i18n.js';
import { DialogProblem } from './DialogProblem.js';
import { OpennessChoice } from './OpennessChoice.js';

/** A new goal, or a better wording of one. */
export function GoalDialog({ goal, onClose }: { goal: GoalPartsFragment | null; onClose: () => void }) {
  const t = useText();
  const toast = useToast();
  const [title, setTitle] = useState(goal?.title ?? '');
  const [pillar, setPillar] = useState<PillarCode | ''>(goal?.pillar ?? '');
  const [sourceText, setSourceText] = useState(goal?.sourceText ?? '');
  const [openness, setOpenness] = useState<Openness>(goal?.openness ?? 'MUNICIPALITY');
  const [tried, setTried] = useState(false);
  const [save, { loading, error }] = useMutation(SaveGoalDocument, { refetchQueries: [GoalsDocument] });
  const noTitle = title.trim().length < 3;
  function send(version: number | null) {
    setTried(true);
    if (noTitle || pillar === '') return;
    save({
      variables: {
        input: { id: goal?.id ?? null, version, pillar, title: title.trim(), sourceText: sourceText.trim(), openness },
      },
    }).then(
      () => {
        toast(t('goal.saved'));
        onClose();
      },
      () => undefined,
    );
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={t(goal ? 'goal.edit' : 'goal.add')}
      actions={
        <>
          <Button purpose="primary" busy={loading} onClick={() => send(goal?.version ?? null)}>
            {t('plan.save')}
          </Button>
          <Button onClick={onClose}>{t('plan.cancel')}</Button>
        </>
      }
    >
      {error && <DialogProblem error={error} onKeepMine={send} />}
      <FormField
        label={t('goal.what')}
        description={t('goal.whatHelp')}
        error={tried && noTitle ? t('plan.titleMissing') : null}
      >
        <TextInput
          width="full"
          name="title"
          maxLength={200}
          value={title}
          onChange={(event) => setTitle(event.target.value)}
        />
      </FormField>
      <FormField label={t('plan.pillarColumn')} error={tried && pillar === '' ? t('evidence.error.pillar') : null}>
        <Select
          value={pillar}
          onChange={(event) => setPillar(event.target.value as PillarCode | '')}
          options={pillarCodes.map((code) => ({ value: code, label: `${code.slice(1)}. ${pillarNames[code]}` }))}
        />
      </FormField>
      <FormField label={t('goal.source')} optional>
        <TextInput
          width="full"
          name="sourceText"
          maxLength={200}
          value={sourceText}
          onChange={(event) => setSourceText(event.target.value)}
        />
      </FormField>
      <OpennessChoice
        name="openness"
        help={t('openness.goalHelp')}
        value={openness}
        onChange={(event) => setOpenness(event.target.value as Openness)}
      />
    </Dialog>
  );
}
