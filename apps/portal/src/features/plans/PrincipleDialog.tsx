import { useMutation } from '@apollo/client/react';
import { Button, Checkbox, Dialog, Fieldset, FormField, Textarea, TextInput, useToast } from '@bloemen/ui';
import { pillarCodes, pillarNames, type PillarCode } from '@bloemen/vocabulary';
import { useState } from 'react';
import { PlanPageDocument, SavePrincipleDocument, type PrinciplePartsFragment } from './plan.generated.js';
import { useText } from '../../shared/i18n.js';
import { DialogProblem } from './DialogProblem.js';

/** One principle and the pillars it serves. */
export function PrincipleDialog({
  principle,
  onClose,
}: {
  principle: PrinciplePartsFragment | null;
  onClose: () => void;
}) {
  const t = useText();
  const toast = useToast();
  const [title, setTitle] = useState(principle?.title ?? '');
  const [description, setDescription] = useState(principle?.description ?? '');
  const [pillars, setPillars] = useState<PillarCode[]>(principle?.pillars ?? []);
  const [tried, setTried] = useState(false);
  const [save, { loading, error }] = useMutation(SavePrincipleDocument, { refetchQueries: [PlanPageDocument] });
  const noTitle = title.trim().length < 3;
  const noPillar = pillars.length === 0;
  function send(version: number | null) {
    setTried(true);
    if (noTitle || noPillar) return;
    const input = { id: principle?.id ?? null, version, title: title.trim(), description: description.trim(), pillars };
    save({ variables: { input } }).then(
      () => {
        toast(t('principle.saved'));
        onClose();
      },
      () => undefined,
    );
  }
  const toggle = (pillar: PillarCode, on: boolean) =>
    setPillars(pillarCodes.filter((code) => (code === pillar ? on : pillars.includes(code))));
  return (
    <Dialog
      open
      onClose={onClose}
      title={t(principle ? 'principle.edit' : 'principle.add')}
      actions={
        <>
          <Button purpose="primary" busy={loading} onClick={() => send(principle?.version ?? null)}>
            {t('plan.save')}
          </Button>
          <Button onClick={onClose}>{t('plan.cancel')}</Button>
        </>
      }
    >
      {error && <DialogProblem error={error} onKeepMine={send} />}
      <FormField label={t('principle.column')} error={tried && noTitle ? t('plan.titleMissing') : null}>
        <TextInput
          width="full"
          name="title"
          maxLength={120}
          value={title}
          onChange={(event) => setTitle(event.target.value)}
        />
      </FormField>
      <FormField label={t('principle.description')} optional>
        <Textarea
          rows={3}
          name="description"
          maxLength={1000}
          value={description}
          onChange={(event) => setDescription(event.target.value)}
        />
      </FormField>
      <Fieldset legend={t('principle.pillars')} error={tried && noPillar ? t('principle.pillarMissing') : null}>
        {pillarCodes.map((pillar) => (
          <Checkbox
            key={pillar}
            label={`${pillar.slice(1)}. ${pillarNames[pillar]}`}
            checked={pillars.includes(pillar)}
            onChange={(event) => toggle(pillar, event.target.checked)}
          />
        ))}
      </Fieldset>
    </Dialog>
  );
}
