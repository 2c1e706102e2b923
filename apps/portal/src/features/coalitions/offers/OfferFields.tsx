import {
  activeElementCodes,
  activeElements,
  offerAudienceCodes,
  offerAudiences,
  targetGroupCodes,
  targetGroups,
} from '@bloemen/vocabulary';
import { Columns, Span } from '@bloemen/ui';
import { ChecksField, RadioField, TextField } from '../../../shared/forms/fields.js';
import type { Saving } from '../../../shared/forms/useSave.js';
import { useText } from '../../../shared/i18n.js';
import type { OfferAnswers } from './offer-values.js';

/** The questions about an offer, the same signed in and by a mailed link. */
export function OfferFields<Values extends OfferAnswers>({ form: given }: { form: Saving<Values> }) {
  const t = useText();
  const form = given as unknown as Saving<OfferAnswers>;
  return (
    <>
      <TextField form={form} name="title" label={t('offer.title')} description={t('offer.titleHelp')} max={120} />
      <TextField
        form={form}
        name="what"
        label={t('offer.what')}
        description={t('offer.whatHelp')}
        lines={5}
        max={1_000}
      />
      <Columns>
        <Span of={6}>
          <ChecksField
            form={form}
            name="targetGroups"
            label={t('offer.targetGroups')}
            description={t('offer.targetGroupsHelp')}
            options={targetGroupCodes.map((value) => ({ value, label: targetGroups[value] }))}
          />
        </Span>
        <Span of={6}>
          <ChecksField
            form={form}
            name="activeElements"
            label={t('offer.elements')}
            description={t('offer.elementsHelp')}
            options={activeElementCodes.map((value) => ({ value, label: activeElements[value] }))}
          />
        </Span>
        <Span of={6}>
          <TextField form={form} name="place" label={t('offer.place')} max={200} optional />
        </Span>
        <Span of={6}>
          <TextField
            form={form}
            name="moment"
            label={t('offer.moment')}
            placeholder={t('offer.momentExample')}
            max={200}
            optional
          />
        </Span>
      </Columns>
      <TextField form={form} name="howToJoin" label={t('offer.howToJoin')} lines={2} max={500} optional />
      <RadioField
        form={form}
        name="audience"
        label={t('offer.audience')}
        options={offerAudienceCodes.map((value) => ({
          value,
          label: offerAudiences[value],
          description: t(`offer.audience.${value}`),
        }))}
      />
    </>
  );
}
