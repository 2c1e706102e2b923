import { describe, expect, it } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { GraphQLError } from 'graphql';
import {
  AddEvidenceDocument,
  CorrectEvidenceDocument,
  StandingPreviewDocument,
  type EvidencePartsFragment,
  type StandingPartsFragment,
} from './plan.generated.js';
import { withMessages } from '../../shared/i18n.js';
import { renderPage } from '../../testing/renderPage.js';
import { EvidenceForm } from './EvidenceForm.js';
import messages from './plan.nl.json' with { type: 'json' };
import { refusal } from '../../testing/refusal.js';

const Form = withMessages(messages, EvidenceForm);
const standing = (level: StandingPartsFragment['level'], because: string): StandingPartsFragment => ({
  pillar: 'P1',
  level,
  stale: false,
  because,
  missing: [],
  carriedOn: '2020-11-05',
  freshUntil: '2021-11-05',
  holdsUntil: null,
  carriedBy: [],
});
const fact: EvidencePartsFragment = {
  id: '11111111-1111-4111-8111-111111111111',
  pillar: 'P1',
  kind: 'MOTION',
  certainty: 'DECIDED',
  title: 'Motie',
  happenedOn: '2020-11-05',
  datePrecision: 'DAY',
  sourceType: 'COUNCIL_PAPER',
  sourceText: 'Raadsstuk 12',
  sourceUrl: null,
  note: null,
  amountCents: null,
  recurrence: null,
  firstFundedYear: null,
  lastFundedYear: null,
  effect: null,
  endsOn: null,
  openness: 'MUNICIPALITY',
  version: 1,
  withdrawnReason: null,
  isDemonstration: false,
  origin: null,
  mayBeDoubleOf: [],
  isContradicted: false,
  confirmation: null,
};
const {
  id: _id,
  version: _version,
  withdrawnReason: _withdrawn,
  isDemonstration: _demonstration,
  origin: _origin,
  mayBeDoubleOf: _twins,
  isContradicted: _contradicted,
  confirmation: _confirmation,
  ...input
} = fact;

const preview = {
  request: { query: StandingPreviewDocument, variables: () => true },
  maxUsageCount: 20,
  result: {
    data: {
      standingPreview: {
        now: standing('UNKNOWN', 'Onbekend.'),
        then: standing('IN_PROGRESS', 'In uitvoering: ‘Motie’ (5 november 2020) is aangenomen.'),
      },
    },
  },
};

async function fillIn() {
  await userEvent.selectOptions(screen.getByLabelText('Wat is het?'), 'MOTION');
  await userEvent.click(screen.getByLabelText('Besloten'));
  await userEvent.type(screen.getByLabelText('In één regel'), 'Motie');
  await userEvent.type(screen.getByLabelText('Dag'), '5');
  await userEvent.type(screen.getByLabelText('Maand'), '11');
  await userEvent.type(screen.getByLabelText('Jaar'), '2020');
  await userEvent.selectOptions(screen.getByLabelText('Waar komt het vandaan?'), 'COUNCIL_PAPER');
  await userEvent.type(screen.getByLabelText('Welk stuk, of wie zei het?'), 'Raadsstuk 12');
}

/** Goes to another screen, and does not wait: a question may be in between. */
const leave = (router: Awaited<ReturnType<typeof renderPage>>['router']) =>
  act(async () => {
    void router.navigate({ to: '/werkruimte/coalitie' } as never);
    await Promise.resolve();
  });

/** What every browser has and this one has not. */
function dialogs() {
  HTMLDialogElement.prototype.showModal = function show() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
}

describe('recording a fact', () => {
  it('shows what the status would become, then goes to the pillar', async () => {
    const { router } = await renderPage(<Form pillar="P1" />, {
      mocks: [
        preview,
        {
          request: { query: AddEvidenceDocument, variables: { input } },
          result: { data: { addEvidence: { evidence: fact, standing: standing('IN_PROGRESS', '') } } },
        },
      ],
    });
    await fillIn();
    expect(await screen.findByText('De status van deze pijler wordt:')).toBeTruthy();
    expect(screen.getByText('In uitvoering')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Leg vast' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/werkruimte/plan/P1'));
  }, 30_000);

  it('asks only what belongs to the kind, and the certainties it knows', async () => {
    await renderPage(<Form pillar="P1" />, { mocks: [preview] });
    expect(screen.queryByLabelText('Besloten')).toBeNull();
    await userEvent.selectOptions(screen.getByLabelText('Wat is het?'), 'MOTION');
    expect(screen.queryByLabelText('Gedaan')).toBeNull();
    expect(screen.queryByLabelText('Structureel')).toBeNull();
    await userEvent.selectOptions(screen.getByLabelText('Wat is het?'), 'FUNDING');
    expect(screen.getByLabelText('Structureel')).toBeTruthy();
    await userEvent.selectOptions(screen.getByLabelText('Wat is het?'), 'INTENTION');
    expect(screen.getByLabelText<HTMLInputElement>('Voorgenomen').checked).toBe(true);
  }, 30_000);

  it('names everything that is missing, with focus on the summary, and sends nothing', async () => {
    await renderPage(<Form pillar="P1" />, { mocks: [preview] });
    await userEvent.click(screen.getByRole('button', { name: 'Leg vast' }));
    const summary = within(await screen.findByRole('alert'));
    expect(summary.getAllByRole('link').map((link) => link.textContent)).toEqual([
      'Kies wat het is.',
      'Schrijf in één regel op wat het is.',
      'Vul in wanneer het was. Alleen het jaar mag ook.',
      'Kies waar het vandaan komt.',
      'Schrijf op welk stuk het is, of wie het zei.',
    ]);
  }, 30_000);

  it('says at its field what the server refused, and keeps what was typed', async () => {
    await renderPage(<Form pillar="P1" />, {
      mocks: [
        preview,
        {
          request: { query: AddEvidenceDocument, variables: { input } },
          result: {
            errors: [
              new GraphQLError('no', {
                extensions: {
                  code: 'bad_input',
                  details: { fields: [{ path: 'title', message: 'Dit lijkt een burgerservicenummer (BSN).' }] },
                },
              }),
            ],
          },
        },
      ],
    });
    await fillIn();
    await userEvent.click(screen.getByRole('button', { name: 'Leg vast' }));
    const title = await screen.findByLabelText<HTMLInputElement>('In één regel');
    await waitFor(() => expect(title.getAttribute('aria-invalid')).toBe('true'));
    const described = title
      .getAttribute('aria-describedby')!
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent);
    expect(described).toContain('Dit lijkt een burgerservicenummer (BSN).');
    expect(title.value).toBe('Motie');
    expect(screen.getByLabelText('Welk stuk, of wie zei het?').getAttribute('aria-invalid')).toBeNull();
  }, 30_000);

  it('asks a last day of what holds for a time alone', async () => {
    await renderPage(<Form pillar="P1" />, { mocks: [preview] });
    await userEvent.selectOptions(screen.getByLabelText('Wat is het?'), 'MOTION');
    expect(screen.queryByRole('group', { name: /^Laatste dag/ })).toBeNull();
    await userEvent.selectOptions(screen.getByLabelText('Wat is het?'), 'PORTFOLIO');
    expect(screen.getByRole('group', { name: /^Laatste dag/ })).toBeTruthy();
  }, 30_000);

  it('asks before somebody leaves what is not saved, and keeps it for who stays', async () => {
    dialogs();
    const { router } = await renderPage(<Form pillar="P1" />, { mocks: [preview], path: '/werkruimte/plan/feit' });
    await userEvent.type(screen.getByLabelText('In één regel'), 'Motie');
    await leave(router);
    const question = within(await screen.findByRole('dialog', { name: 'Weggaan zonder te bewaren?' }));
    await userEvent.click(question.getByRole('button', { name: 'Blijf hier' }));
    expect(router.state.location.pathname).toBe('/werkruimte/plan/feit');
    expect(screen.getByLabelText<HTMLInputElement>('In één regel').value).toBe('Motie');
    await leave(router);
    await userEvent.click(await screen.findByRole('button', { name: 'Ga weg' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/werkruimte/coalitie'));
  }, 30_000);

  it('leaves an untouched form without a question', async () => {
    const { router } = await renderPage(<Form pillar="P1" />, { mocks: [preview], path: '/werkruimte/plan/feit' });
    await leave(router);
    await waitFor(() => expect(router.state.location.pathname).toBe('/werkruimte/coalitie'));
  });

  it('names a day to come at its field, and sends nothing', async () => {
    await renderPage(<Form pillar="P1" />, { mocks: [preview] });
    await fillIn();
    await userEvent.clear(screen.getByLabelText('Jaar'));
    await userEvent.type(screen.getByLabelText('Jaar'), '2098');
    await userEvent.click(screen.getByRole('button', { name: 'Leg vast' }));
    const summary = within(await screen.findByRole('alert'));
    expect(summary.getAllByRole('link').map((link) => link.textContent)).toEqual([
      expect.stringMatching(/^De datum ligt in de toekomst/),
    ]);
  }, 30_000);
});

describe('a conflict', () => {
  const refused = {
    request: {
      query: CorrectEvidenceDocument,
      variables: { input: { ...input, title: 'Mijn titel', id: fact.id, version: 1 } },
    },
    result: {
      errors: [refusal('conflict', { current: { ...fact, title: 'Hun titel', version: 2 } })],
    },
  };
  const retitle = async () => {
    await userEvent.clear(screen.getByLabelText('In één regel'));
    await userEvent.type(screen.getByLabelText('In één regel'), 'Mijn titel');
    await userEvent.click(screen.getByRole('button', { name: 'Bewaar de wijziging' }));
    await screen.findByText('Iemand anders heeft dit net gewijzigd');
  };

  it('shows both texts, and keeps mine over the newer version when I say so', async () => {
    const { router } = await renderPage(<Form pillar="P1" evidence={fact} />, {
      mocks: [
        preview,
        refused,
        {
          request: {
            query: CorrectEvidenceDocument,
            variables: { input: { ...input, title: 'Mijn titel', id: fact.id, version: 2 } },
          },
          result: {
            data: {
              correctEvidence: {
                evidence: { ...fact, title: 'Mijn titel', version: 3 },
                standing: standing('IN_PROGRESS', ''),
              },
            },
          },
        },
      ],
    });
    await retitle();
    expect(screen.getByText('Mijn titel')).toBeTruthy();
    expect(screen.getByText('Hun titel')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Bewaar mijn tekst' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/werkruimte/plan/P1'));
  }, 30_000);

  it('asks before somebody leaves it too', async () => {
    dialogs();
    const { router } = await renderPage(<Form pillar="P1" evidence={fact} />, {
      mocks: [preview, refused],
      path: '/werkruimte/plan/feit/1',
    });
    await retitle();
    await leave(router);
    await userEvent.click(await screen.findByRole('button', { name: 'Ga weg' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/werkruimte/coalitie'));
  }, 30_000);

  it('takes theirs back into the form when I say so', async () => {
    await renderPage(<Form pillar="P1" evidence={fact} />, { mocks: [preview, refused] });
    await retitle();
    await userEvent.click(screen.getByRole('button', { name: 'Neem de tekst van nu' }));
    expect(screen.getByLabelText<HTMLInputElement>('In één regel').value).toBe('Hun titel');
  }, 30_000);
});
