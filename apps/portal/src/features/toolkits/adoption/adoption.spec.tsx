import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { today } from '../../../shared/formats.js';
import { refusal } from '../../../testing/refusal.js';
import { aSession, renderPage } from '../../../testing/renderPage.js';
import {
  AnswerToolkitRecommendationDocument,
  MoveToolkitAdoptionDocument,
  RecommendToDocument,
  RecommendToolkitItemDocument,
  ToolkitChoicesDocument,
  type AdoptionPartsFragment,
  type RecommendationPartsFragment,
} from './adoption.generated.js';
import { ChoicesPage } from './ChoicesPage.js';
import { RecommendButton } from './ItemChoice.js';

beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function show() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});
afterEach(cleanup);

const adoption: AdoptionPartsFragment & { __typename: 'ToolkitAdoption' } = {
  __typename: 'ToolkitAdoption',
  id: 'a1',
  itemId: 'i1',
  title: 'Signaalpunt',
  pillars: ['P4'],
  factPillars: ['P4'],
  status: 'CONSIDERED',
  since: '2026-03-01',
  note: 'Besproken met WIJ Heemstede',
  number: 1,
  currentNumber: 2,
  whatChanged: 'De stappen zijn korter.',
  itemStatus: 'PUBLISHED',
  successorTitle: null,
  successorId: null,
  fact: null,
  steps: [{ status: 'CONSIDERED', number: 1, happenedOn: '2026-03-01', note: null }],
  moves: ['prepare', 'use', 'stop'],
  isDemonstration: false,
  version: 3,
  viewerCan: { move: true, takeOver: true },
};
const recommendation: RecommendationPartsFragment & { __typename: 'ToolkitRecommendation' } = {
  __typename: 'ToolkitRecommendation',
  id: 'r1',
  itemId: 'i2',
  title: 'Campagnepakket',
  municipality: 'Heemstede',
  because: 'Dit past bij uw vraag.',
  adviserName: 'Anouk de Graaf',
  recommendedOn: '2026-11-01',
  status: 'OPEN',
  answer: null,
  until: null,
  answeredOn: null,
  adoption: null,
  version: 1,
  viewerCan: { answer: true, withdraw: false },
};
const listed = (adoptions: AdoptionPartsFragment[], recommendations: RecommendationPartsFragment[] = []) => ({
  request: { query: ToolkitChoicesDocument },
  result: { data: { toolkitChoices: { viewerCan: { adopt: true }, adoptions, recommendations } } },
  maxUsageCount: 5,
});

describe('our list', () => {
  it('leads to the toolkit when nothing is chosen', async () => {
    await renderPage(<ChoicesPage />, { session: aSession('COORDINATOR'), mocks: [listed([])] });
    expect(await screen.findByText('Nog niets gekozen')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Naar de toolkit' })).toBeTruthy();
  });

  it('asks of a step its day, and whether the use is a fact', async () => {
    const input = {
      id: 'a1',
      version: 3,
      move: 'use',
      happenedOn: today(),
      note: 'Sinds vandaag',
      fact: { pillar: 'P4', effect: null },
    };
    const sent = jest.fn(() => ({ data: { moveToolkitAdoption: { ...adoption, status: 'IN_USE' as const } } }));
    await renderPage(<ChoicesPage />, {
      session: aSession('COORDINATOR'),
      mocks: [
        listed([adoption]),
        { request: { query: MoveToolkitAdoptionDocument, variables: { input } }, result: sent },
      ],
    });
    expect(await screen.findByText(/Er is een versie 2: De stappen zijn korter\./)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: /Overwogen/ }));
    await userEvent.click(screen.getByRole('menuitem', { name: /In gebruik nemen/ }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.type(within(dialog).getByLabelText(/Opmerking/), 'Sinds vandaag');
    await userEvent.click(within(dialog).getByLabelText(/Ja, bij pijler 4/));
    await userEvent.click(within(dialog).getByRole('button', { name: 'Bewaar' }));
    expect(await screen.findByText('Bewaard: Signaalpunt is nu ‘In gebruik’')).toBeTruthy();
    expect(sent).toHaveBeenCalled();
  });

  it('keeps an answer that was refused, and says why at its place', async () => {
    const input = { id: 'r1', version: 1, answer: 'DECLINED', sentence: 'Past niet.', until: null, status: null };
    const fields = [{ path: 'sentence', message: 'Dit mag hier niet staan.' }];
    await renderPage(<ChoicesPage />, {
      session: aSession('COORDINATOR'),
      mocks: [
        listed([], [recommendation]),
        {
          request: { query: AnswerToolkitRecommendationDocument, variables: { input } },
          result: { errors: [refusal('bad_input', { fields })] },
        },
      ],
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Antwoord op het advies Campagnepakket' }));
    const dialog = await screen.findByRole('dialog');
    const save = () => userEvent.click(within(dialog).getByRole('button', { name: 'Bewaar' }));
    await userEvent.click(within(dialog).getByLabelText('Later'));
    await save();
    expect((await within(dialog).findAllByText('Kies een dag.')).length).toBeGreaterThan(0);
    await userEvent.click(within(dialog).getByLabelText('Wij doen dit niet'));
    await save();
    expect((await within(dialog).findAllByText('Schrijf kort op waarom u dit niet doet.')).length).toBeGreaterThan(1);
    await userEvent.type(within(dialog).getByLabelText(/Toelichting/), 'Past niet.');
    await save();
    expect((await within(dialog).findAllByText('Dit mag hier niet staan.')).length).toBeGreaterThan(0);
    expect((within(dialog).getByLabelText('Wij doen dit niet') as HTMLInputElement).checked).toBe(true);
  });

  it('asks no status for what stands on the list already', async () => {
    const input = { id: 'r1', version: 1, answer: 'TAKEN_OVER', sentence: null, until: null, status: null };
    const chosen = { ...recommendation, adoption: 'IN_PREPARATION' as const };
    await renderPage(<ChoicesPage />, {
      session: aSession('COORDINATOR'),
      mocks: [
        listed([], [chosen]),
        {
          request: { query: AnswerToolkitRecommendationDocument, variables: { input } },
          result: { data: { answerToolkitRecommendation: { ...chosen, status: 'TAKEN_OVER' } } },
        },
      ],
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Antwoord op het advies Campagnepakket' }));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByText(/Het staat al op uw keuze: In voorbereiding/)).toBeTruthy();
    expect(within(dialog).queryByText('Zet het op onze keuze als')).toBeNull();
    await userEvent.click(within(dialog).getByRole('button', { name: 'Bewaar' }));
    expect(await screen.findByText('Uw antwoord is verstuurd')).toBeTruthy();
  });

  it('stands by page, and recommendations a few at a time', async () => {
    const many = <Row extends { id: string }>(row: Row, count: number) =>
      Array.from({ length: count }, (_, at) => ({ ...row, id: `${row.id}-${String(at)}` }));
    await renderPage(<ChoicesPage />, {
      session: aSession('COORDINATOR'),
      mocks: [listed(many(adoption, 30), many(recommendation, 7))],
    });
    expect(await screen.findAllByRole('link', { name: 'Signaalpunt' })).toHaveLength(25);
    expect(screen.getByText('30 hulpmiddelen')).toBeTruthy();
    expect(screen.getAllByRole('button', { name: /Antwoord op het advies/ })).toHaveLength(5);
    await userEvent.click(screen.getByRole('button', { name: 'Toon alle 7 adviezen' }));
    expect(screen.getAllByRole('button', { name: /Antwoord op het advies/ })).toHaveLength(7);
  });

  it('says that a fact goes with a step that ends the use', async () => {
    const used = {
      ...adoption,
      status: 'IN_USE' as const,
      moves: ['prepare' as const, 'stop' as const],
      fact: { __typename: 'AdoptionFact' as const, pillar: 'P4' as const, effect: null },
    };
    await renderPage(<ChoicesPage />, { session: aSession('COORDINATOR'), mocks: [listed([used])] });
    await userEvent.click(await screen.findByRole('button', { name: /In gebruik/ }));
    await userEvent.click(screen.getByRole('menuitem', { name: /Voorbereiden/ }));
    expect(await screen.findByText('Het feit bij pijler 4 vervalt met deze stap.')).toBeTruthy();
  });
});

describe('recommending', () => {
  const item = { id: 'i1', title: 'Signaalpunt' };
  const helped = {
    request: { query: RecommendToDocument },
    result: { data: { myMunicipalities: [{ municipality: { code: 'GM0397', name: 'Heemstede' } }] } },
  };

  it('is for an adviser, to a municipality they help', async () => {
    const input = { itemId: 'i1', cbsCode: 'GM0397', because: 'Dit past bij uw vraag.' };
    await renderPage(<RecommendButton item={item} />, {
      session: aSession('NATIONAL_ADVISER'),
      mocks: [
        helped,
        {
          request: { query: RecommendToolkitItemDocument, variables: { input } },
          result: { data: { recommendToolkitItem: recommendation } },
        },
      ],
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Raad aan' }));
    const dialog = await screen.findByRole('dialog');
    await within(dialog).findByRole('option', { name: 'Heemstede' });
    await userEvent.selectOptions(within(dialog).getByLabelText('Aan welke gemeente?'), 'GM0397');
    await userEvent.type(within(dialog).getByLabelText(/Waarom past dit/), 'Dit past bij uw vraag.');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Raad aan' }));
    expect(await screen.findByText('Aangeraden. De coördinator krijgt een mail.')).toBeTruthy();
  });

  it('is not there for others', async () => {
    await renderPage(<RecommendButton item={item} />, { session: aSession('PROGRAMME_ADMIN') });
    expect(screen.queryByRole('button', { name: 'Raad aan' })).toBeNull();
  });
});
