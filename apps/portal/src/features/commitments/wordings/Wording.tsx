import { useMutation } from '@apollo/client/react';
import {
  Badge,
  Breadcrumb,
  Button,
  Card,
  DataList,
  DetailPage,
  Page,
  PageHeader,
  Paragraph,
  requestTitleFocus,
  Stack,
} from '@bloemen/ui';
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
  /** The button that was pressed goes, so focus goes to the title of what comes. */
  const turn = (to: 'change' | null) => {
    requestTitleFocus();
    setDoing(to);
  };
  const crumbs = [{ label: t('wordings.title'), href: '/programma/verklaringen' as const }, { label: wording.edition }];
  if (doing === 'change')
    return (
      <Page width="text">
        <Breadcrumb items={crumbs} />
        <PageHeader title={t('wordings.changeTitle', { edition: wording.edition })} />
        <WordingForm
          wording={wording}
          send={(values, version) => change({ variables: { input: { ...values, id: wording.id, version: version! } } })}
          refetch={refetch}
          done={t('wordings.changed')}
          onSaved={() => turn(null)}
          onCancel={() => turn(null)}
        />
      </Page>
    );
  return (
    <DetailPage
      crumbs={crumbs}
      title={wording.title}
      kicker={t('wordings.editionOf', { edition: wording.edition })}
      status={<Badge tone={tones[state]}>{t(`wordings.state.${state}`)}</Badge>}
      action={
        state === 'draft' && (
          <>
            <Button purpose="primary" onClick={() => setDoing('offer')}>
              {t('wordings.offer')}
            </Button>
            <Button onClick={() => turn('change')}>{t('wordings.change')}</Button>
          </>
        )
      }
      aside={
        <Card level={2} title={t('wordings.proof')}>
          <p className="bl-subtle">{t(`wordings.proof.${state}`)}</p>
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
        </Card>
      }
    >
      <Card level={2} title={t('wordings.body')}>
        <div className="bl-measure">
          <Stack>
            <WordingText body={wording.body} />
          </Stack>
        </div>
      </Card>
      {doing === 'offer' && <OfferDialog wording={wording} onClose={() => setDoing(null)} />}
    </DetailPage>
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
