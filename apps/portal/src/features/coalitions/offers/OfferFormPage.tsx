import { useMutation, useQuery } from '@apollo/client/react';
import { Alert, DetailPage, EmptyState, LoadingState } from '@bloemen/ui';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { z } from 'zod/mini';
import { SelectField } from '../../../shared/forms/fields.js';
import { PageForm } from '../../../shared/forms/PageForm.js';
import { chosen } from '../../../shared/forms/schemas.js';
import { useSave } from '../../../shared/forms/useSave.js';
import { useText, withMessages } from '../../../shared/i18n.js';
import { Problem } from '../../../shared/Problem.js';
import { useSession } from '../../../shared/session.js';
import { answersOf, offerRules } from './offer-values.js';
import { OfferFields } from './OfferFields.js';
import {
  CoalitionOfferDocument,
  CoalitionOffersDocument,
  OfferingOrganisationsDocument,
  SaveOfferDocument,
  type OfferingOrganisationsQuery,
  type OfferPartsFragment,
} from './offers.generated.js';
import './offers.css';
import messages from './offers.nl.json' with { type: 'json' };

type Organisations = OfferingOrganisationsQuery['offeringOrganisations'];

/** Something that an organisation offers and that is not in the list yet. */
export const NewOfferPage = withMessages(messages, function NewOfferPage() {
  return <Edit offer={null} />;
});

export const ChangeOfferPage = withMessages(messages, function ChangeOfferPage() {
  const t = useText();
  const id: string = useParams({ strict: false, select: (params: { offerId?: string }) => params.offerId ?? '' });
  const { data, loading, error, refetch } = useQuery(CoalitionOfferDocument, {
    variables: { id },
    fetchPolicy: 'network-only',
  });
  // A form starts once: what is read again does not change it under somebody's hands.
  if (data) return <Edit key={id} offer={data.coalitionOffer} />;
  return (
    <DetailPage title={t('offers.offer')}>
      {loading ? <LoadingState lines={8} /> : <Problem error={error} onRetry={() => void refetch()} />}
    </DetailPage>
  );
});

function Edit({ offer }: { offer: OfferPartsFragment | null }) {
  const t = useText();
  const { data, loading, error, refetch } = useQuery(OfferingOrganisationsDocument);
  const organisations = data?.offeringOrganisations;
  return (
    <DetailPage
      crumbs={[
        { label: t('offer.coalition'), href: '/werkruimte/coalitie' },
        { label: t('offers.title'), href: '/werkruimte/coalitie/aanbod' },
        { label: offer?.title ?? t('offers.new') },
      ]}
      title={offer ? t('offer.editOf', { title: offer.title }) : t('offers.new')}
      intro={t('offer.intro')}
    >
      {organisations ? (
        organisations.length === 0 ? (
          <EmptyState title={t('offer.nobody')}>{t('offer.nobodyText')}</EmptyState>
        ) : (
          <OfferForm offer={offer} organisations={organisations} />
        )
      ) : loading ? (
        <LoadingState lines={8} />
      ) : (
        <Problem error={error} onRetry={() => void refetch()} />
      )}
    </DetailPage>
  );
}

function OfferForm({ offer, organisations }: { offer: OfferPartsFragment | null; organisations: Organisations }) {
  const t = useText();
  const navigate = useNavigate();
  const session = useSession();
  const { organisatie }: { organisatie?: string } = useSearch({ strict: false });
  const [save] = useMutation(SaveOfferDocument);
  const only = organisations.length === 1 ? organisations[0]!.organisationId : '';
  const asked = organisations.some((one) => one.organisationId === organisatie) ? organisatie! : only;
  const [organisationId, setOrganisationId] = useState(offer?.organisationId ?? asked);
  const writesForOthers = session?.can('coalition:write') ?? false;
  const contacts = organisations.find((one) => one.organisationId === organisationId)?.contacts ?? [];
  const form = useSave({
    schema: () =>
      z.object({
        organisationId: chosen(t('offer.organisationMissing')),
        ...offerRules(t),
        contactId: z.string(),
      }),
    record: offer,
    valuesOf: (now) => ({
      organisationId: now?.organisationId ?? asked,
      ...answersOf(now),
      contactId: now?.contactId ?? '',
    }),
    send: ({ contactId, organisationId: whose, ...wording }, version) =>
      save({
        variables: {
          input: {
            id: offer?.id ?? null,
            version,
            organisationId: offer ? null : whose,
            contactId: contacts.some(({ id }) => id === contactId) ? contactId : null,
            ...wording,
          },
        },
      }),
    refetch: offer ? [CoalitionOfferDocument, CoalitionOffersDocument] : [CoalitionOffersDocument],
    done: t('offer.saved'),
    onSaved: ({ data }) =>
      navigate({ to: '/werkruimte/coalitie/aanbod/$offerId', params: { offerId: data!.saveOffer.id } }),
  });
  return (
    <PageForm
      form={form}
      submit={t('common.save')}
      cancel={() =>
        void (offer
          ? navigate({ to: '/werkruimte/coalitie/aanbod/$offerId', params: { offerId: offer.id } })
          : navigate({ to: '/werkruimte/coalitie/aanbod' }))
      }
    >
      {writesForOthers && <Alert kind="info">{t('offer.onBehalf')}</Alert>}
      {!offer && organisations.length > 1 && (
        <SelectField
          form={form}
          name="organisationId"
          label={t('offers.organisation')}
          options={organisations.map((one) => ({ value: one.organisationId, label: one.name }))}
          onChange={setOrganisationId}
        />
      )}
      <OfferFields form={form} />
      {contacts.length > 0 && (
        <SelectField
          form={form}
          name="contactId"
          label={t('offer.contact')}
          description={t('offer.contactHelp')}
          placeholder={t('offer.contactNone')}
          options={contacts.map(({ id, name }) => ({ value: id, label: name }))}
          optional
        />
      )}
    </PageForm>
  );
}
