import { Stack, TabLinks } from '@bloemen/ui';
import { getRouteApi } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { addressOf } from '../../shared/address.js';
import { NotFoundPage } from '../pages/NotFoundPage.js';
import { DashboardPageSample } from './DashboardPageSample.js';
import { DetailPageSample } from './DetailPageSample.js';
import { DocumentSample } from './DocumentSample.js';
import { FormPageSample } from './FormPageSample.js';
import { ListPageSample } from './ListPageSample.js';
import { stateNames, templates, type KitAddress, type TemplateName } from './templates.js';
import { WizardSample } from './WizardSample.js';

const samples: Record<TemplateName, ComponentType<{ state: string; address: KitAddress }>> = {
  lijst: ListPageSample,
  detail: DetailPageSample,
  formulier: FormPageSample,
  stappen: WizardSample,
  overzicht: DashboardPageSample,
  document: DocumentSample,
};

const route = getRouteApi('/public/kit/$sjabloon');

/** One page template of the kit, as a page of its own, in the state that the address says. */
export function TemplatePage() {
  const { sjabloon } = route.useParams();
  const address = route.useSearch();
  if (!(sjabloon in templates)) return <NotFoundPage />;
  const name = sjabloon as TemplateName;
  const { title, states } = templates[name];
  const Sample = samples[name];
  const state = states.find((one) => one === address.staat) ?? states[0];
  return (
    <Stack>
      <TabLinks
        label={`${title}: toestanden`}
        items={states.map((one) => ({
          label: stateNames[one],
          href: addressOf('/kit/$sjabloon', { params: { sjabloon }, search: { staat: one } }),
          current: one === state,
        }))}
      />
      <Sample key={state} state={state} address={address} />
    </Stack>
  );
}
