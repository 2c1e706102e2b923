import { useMutation } from '@apollo/client/react';
import { Badge, Button, DataList, PageHeader, Paragraph, Section } from '@bloemen/ui';
import { useState } from 'react';
import { z } from 'zod/mini';
import {
  ChangeWordingDocument,
  CommitmentWordingsDocument,
  OfferWordingDocument,
  type WordingFragment,
} from './wordings.generated.js';
import { dateTime } from '../../../shared/formats.js';
import { CheckField } from '../../../shared/forms/fields.js';
import { FormDialog } from '../../../shared/forms/FormDialog.js';
import { useSave } from '../../../shared/forms/useSave.js';
import { useText } from '../../../shared/i18n.js';
import { WordingText } from '../../../shared/WordingText.js';
import { stateOf, tones } from './wording-state.js';
import { WordingForm } from './WordingForm.js';

const refetch = [CommitmentWordingsDocument];

/** The text with its hash; a draft can be changed and offered. */
export function Wording({ wording }: { wording: WordingFragment }) {
  const t = useText();
  const [doing, setDoing] = useState<'change' | 'offer' | null>(null);
  const [change] = useMutation(ChangeWordingDocument);
  const state = stateOf(wording);
  const close = () => setDoing(null);
  return (
    <>
      <PageHeader
        title={wording.title}
        kicker={t('wordings.editionOf', { edition: wording.edition })}
        meta={<Badge tone={tones[state]}>{t(`wordings.state.${state}`)}</Badge>}
        actions={
          state === 'draft' &&
          doing !== 'change' && (
            <>
              <Button purpose="primary" onClick={() => setDoing('offer')}>
                {t('wordings.offer')}
              </Button>
              <Button onClick={() => setDoing('change')}>{t('wordings.change')}</Button>
            </>
          )
        }
      />
      {doing === 'change' ? (
        <WordingForm
          wording={wording}
          send={(values, version) => change({ variables: { input: { ...values, id: wording.id, version: version! } } })}
          refetch={refetch}
          done={t('wordings.changed')}
          onSaved={close}
          onCancel={close}
        />
      ) : (
        <Section id="tekst" title={t('wordings.body')}>
          <WordingText body={wording.body} />
        </Section>
      )}
      <Section id="bewijs" title={t('wordings.proof')} intro={t(`wordings.proof.${state}`)}>
        <DataList
          items={[
            ...(wording.offeredAt ? [{ label: t('wordings.offeredAt'), value: dateTime(wording.offeredAt) }] : []),
            ...(wording.retiredAt ? [{ label: t('wordings.retiredAt'), value: dateTime(wording.retiredAt) }] : []),
            ...(wording.offeredAt
              ? [
                  {
                    label: t('wordings.asks'),
                    value: t(wording.asksReaffirmation ? 'wordings.asksYes' : 'wordings.asksNo'),
                  },
                ]
              : []),
            { label: t('wordings.hash'), value: <code>{wording.sha256}</code> },
          ]}
        />
      </Section>
      {doing === 'offer' && <OfferDialog wording={wording} onClose={close} />}
    </>
  );
}

/** Offering cannot be undone, so it says what follows and asks whether earlier signers sign again. */
function OfferDialog({ wording: { id, edition }, onClose }: { wording: WordingFragment; onClose: () => void }) {
  const t = useText();
  const [offer] = useMutation(OfferWordingDocument);
  const form = useSave({
    schema: () => z.object({ asksReaffirmation: z.boolean() }),
    valuesOf: () => ({ asksReaffirmation: false }),
    send: (asked) => offer({ variables: { input: { id, ...asked } } }),
    refetch,
    done: t('wordings.offered'),
    onSaved: onClose,
  });
  return (
    <FormDialog
      form={form}
      title={t('wordings.offerTitle', { edition })}
      submit={t('wordings.offerNow')}
      onClose={onClose}
    >
      <Paragraph>{t('wordings.offerNever')}</Paragraph>
      <Paragraph>{t('wordings.offerReplaces')}</Paragraph>
      <CheckField
        form={form}
        name="asksReaffirmation"
        label={t('wordings.offerAsk')}
        description={t('wordings.offerAskHelp')}
      />
    </FormDialog>
  );
}
