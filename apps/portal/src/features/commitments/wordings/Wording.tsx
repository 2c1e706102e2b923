import { useMutation } from '@apollo/client/react';
import { Badge, Button, Checkbox, DataList, Dialog, PageHeader, Paragraph, Section, useToast } from '@bloemen/ui';
import { useState } from 'react';
import {
  ChangeWordingDocument,
  CommitmentWordingsDocument,
  OfferWordingDocument,
  type WordingFragment,
} from './wordings.generated.js';
import { dateTime } from '../../../shared/formats.js';
import { useText } from '../../../shared/i18n.js';
import { Problem } from '../../../shared/Problem.js';
import { SaveProblem } from '../../../shared/SaveProblem.js';
import { WordingText } from '../../../shared/WordingText.js';
import { stateOf, tones } from './wording-state.js';
import { WordingForm } from './WordingForm.js';

const refetchQueries = [CommitmentWordingsDocument];

/** The text with its hash; a draft can be changed and offered. */
export function Wording({ wording }: { wording: WordingFragment }) {
  const t = useText();
  const toast = useToast();
  const [doing, setDoing] = useState<'change' | 'offer' | null>(null);
  const [change, { loading, error, reset }] = useMutation(ChangeWordingDocument, { refetchQueries });
  const state = stateOf(wording);
  const close = () => {
    setDoing(null);
    reset();
  };
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
          busy={loading}
          problem={
            error && (
              <SaveProblem
                error={error}
                refetch={refetchQueries}
                now={`${wording.edition}, ${wording.title}: ${wording.body}`}
              />
            )
          }
          onCancel={close}
          onSave={(values) =>
            void change({ variables: { input: { ...values, id: wording.id, version: wording.version } } }).then(
              () => {
                toast(t('wordings.changed'));
                close();
              },
              () => undefined,
            )
          }
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
function OfferDialog({ wording, onClose }: { wording: WordingFragment; onClose: () => void }) {
  const t = useText();
  const toast = useToast();
  const [asksReaffirmation, setAsks] = useState(false);
  const [offer, { loading, error }] = useMutation(OfferWordingDocument, { refetchQueries });
  const send = () =>
    void offer({ variables: { input: { id: wording.id, asksReaffirmation } } }).then(
      () => {
        toast(t('wordings.offered'));
        onClose();
      },
      () => undefined,
    );
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('wordings.offerTitle', { edition: wording.edition })}
      actions={
        <>
          <Button purpose="primary" busy={loading} onClick={send}>
            {t('wordings.offerNow')}
          </Button>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
        </>
      }
    >
      {error && <Problem error={error} />}
      <Paragraph>{t('wordings.offerNever')}</Paragraph>
      <Paragraph>{t('wordings.offerReplaces')}</Paragraph>
      <Checkbox
        label={t('wordings.offerAsk')}
        description={t('wordings.offerAskHelp')}
        checked={asksReaffirmation}
        onChange={(event) => setAsks(event.target.checked)}
      />
    </Dialog>
  );
}
