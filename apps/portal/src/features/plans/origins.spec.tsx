import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  CorrectPlanAdoptionDocument,
  DecideEvidenceJoinDocument,
  MovePlanDocument,
  OpenEvidenceDocument,
  PlanPageDocument,
  type FactPartsFragment,
  type PlanPartsFragment,
} from './plan.generated.js';
import { withMessages } from '../../shared/i18n.js';
import { aSession, renderPage } from '../../testing/renderPage.js';
import { AdoptionDialog } from './AdoptionDialog.js';
import { Fact } from './EvidencePage.js';
import { EvidenceTwins } from './EvidenceTwins.js';
import confirmation from '../../shared/confirmation/confirmation.nl.json' with { type: 'json' };
import messages from './plan.nl.json' with { type: 'json' };
import { refusal } from '../../testing/refusal.js';

HTMLDialogElement.prototype.showModal = function show() {
  this.open = true;
};
HTMLDialogElement.prototype.close = function close() {
  this.open = false;
};
afterEach(cleanup);

const carried: FactPartsFragment = {
  id: '11111111-1111-4111-8111-111111111111',
  pillar: 'P1',
  kind: 'PROGRAMME_COMMITMENT',
  certainty: 'DONE',
  title: 'Intentieverklaring van de gemeente',
  happenedOn: '2026-05-25',
  datePrecision: 'DAY',
  sourceType: 'AGREEMENT',
  sourceText: 'Handtekening van J.F. Struijf',
  sourceUrl: null,
  note: null,
  amountCents: null,
  recurrence: null,
  firstFundedYear: null,
  lastFundedYear: null,
  effect: null,
  endsOn: null,
  openness: 'MUNICIPALITY',
  version: 2,
  withdrawnReason: null,
  isDemonstration: false,
  origin: { kind: 'STATEMENT', id: '33333333-3333-4333-8333-333333333333' },
  mayBeDoubleOf: [],
  isContradicted: false,
  confirmation: null,
  viewerCan: { correct: false, withdraw: false, open: true, confirm: true, decideJoin: false },
};
const detailOf = (evidence: FactPartsFragment) => ({ evidence, revisions: [] });
const standing = {
  pillar: 'P1' as const,
  level: 'IN_PROGRESS' as const,
  stale: false,
  because: 'In uitvoering.',
  missing: [],
  carriedOn: null,
  freshUntil: null,
  holdsUntil: null,
  carriedBy: [],
};
const line = 'intentieverklaring, ondertekend op 25 mei 2026';

describe('a fact that a record carries', () => {
  const Shown = withMessages({ ...messages, ...confirmation }, Fact);

  it('says where it comes from, leads there, and offers only who may read it', async () => {
    const input = { id: carried.id, version: 2, openness: 'PUBLIC' as const };
    const { visited } = await renderPage(<Shown detail={detailOf(carried)} />, {
      mocks: [
        {
          request: { query: OpenEvidenceDocument, variables: { input } },
          result: {
            data: { openEvidence: { evidence: { ...carried, openness: 'PUBLIC', version: 3 }, standing } },
          },
        },
      ],
    });
    expect(screen.getByText(/Wijzig het daar, dan verandert het hier mee/)).toBeTruthy();
    expect(screen.queryByLabelText('In één regel')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Trek dit feit in' })).toBeNull();
    await userEvent.click(screen.getByRole('link', { name: line }));
    expect(visited).toEqual(['/werkruimte/verklaring']);
    await userEvent.click(screen.getByRole('radio', { name: 'Openbaar' }));
    await userEvent.click(screen.getByRole('button', { name: 'Bewaar wie het mag lezen' }));
    await screen.findByText('Bewaard wie het mag lezen');
  });

  it('shows both choices when somebody else opened it first, and keeps the own one', async () => {
    const inputAt = (version: number) => ({ id: carried.id, version, openness: 'PUBLIC' as const });
    const current = { ...carried, openness: 'COALITION', version: 3 };
    await renderPage(<Shown detail={detailOf(carried)} />, {
      mocks: [
        {
          request: { query: OpenEvidenceDocument, variables: { input: inputAt(2) } },
          result: { errors: [refusal('conflict', { current })] },
        },
        {
          request: { query: OpenEvidenceDocument, variables: { input: inputAt(3) } },
          result: { data: { openEvidence: { evidence: { ...carried, openness: 'PUBLIC', version: 4 }, standing } } },
        },
      ],
    });
    await userEvent.click(screen.getByRole('radio', { name: 'Openbaar' }));
    await userEvent.click(screen.getByRole('button', { name: 'Bewaar wie het mag lezen' }));
    await screen.findByText('Iemand anders heeft dit net gewijzigd');
    expect(screen.getAllByRole('cell').map(({ textContent }) => textContent)).toEqual(['Openbaar', 'Ook de coalitie']);
    await userEvent.click(screen.getByRole('button', { name: 'Bewaar mijn tekst' }));
    await screen.findByText('Bewaard wie het mag lezen');
  });

  it('names its origin without a link to who may not open it, and lets a reader choose nothing', async () => {
    await renderPage(
      <Shown detail={detailOf({ ...carried, viewerCan: { ...carried.viewerCan, open: false, confirm: false } })} />,
      {
        session: aSession('PARTNER'),
      },
    );
    expect(screen.getByText(new RegExp(line))).toBeTruthy();
    expect(screen.queryByRole('link', { name: line })).toBeNull();
    expect(screen.queryByRole('radio')).toBeNull();
    expect(screen.getByText(/Laat het de coördinator weten/)).toBeTruthy();
  });
});

describe('a typed fact beside one that a record carries', () => {
  const Twins = withMessages(messages, EvidenceTwins);
  const typed: FactPartsFragment = {
    ...carried,
    id: '22222222-2222-4222-8222-222222222222',
    title: 'Wethouder tekende',
    version: 1,
    origin: null,
    mayBeDoubleOf: [
      {
        id: carried.id,
        title: carried.title,
        originKind: 'STATEMENT',
        happenedOn: carried.happenedOn,
        datePrecision: 'DAY',
      },
    ],
  };

  it.each([
    ['JOIN', 'Het is hetzelfde: voeg ‘Wethouder tekende’ samen', 'De feiten zijn samengevoegd'],
    ['KEEP_APART', 'Het zijn er twee: houd ‘Wethouder tekende’ apart', 'De feiten blijven apart'],
  ] as const)('is decided by a person: %s', async (decision, button, done) => {
    const input = { id: typed.id, version: 1, carriedId: carried.id, decision };
    await renderPage(<Twins evidence={typed} />, {
      mocks: [
        {
          request: { query: DecideEvidenceJoinDocument, variables: { input } },
          result: { data: { decideEvidenceJoin: { evidence: carried, standing } } },
        },
      ],
    });
    expect(screen.getByText(/‘Intentieverklaring van de gemeente’ komt uit: intentieverklaring/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: button }));
    await screen.findByText(done);
  });

  it('is asked about by nobody when there is no such fact', async () => {
    await renderPage(<Twins evidence={{ ...typed, mayBeDoubleOf: [] }} />);
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('the adoption of the plan', () => {
  const Dialog = withMessages(messages, AdoptionDialog);
  const plan: PlanPartsFragment = {
    title: 'Duizend bloemen',
    aliases: [],
    status: 'DRAFT',
    moves: ['endorse', 'adopt'],
    adoption: null,
    version: 4,
    isDemonstration: false,
  };

  it('asks for day, decision and who took it, and says what is missing at its place', async () => {
    let closed = false;
    const adoption = { on: '2026-05-25', reference: 'Raadsbesluit 12', source: 'COUNCIL_PAPER' as const };
    const input = { move: 'adopt' as const, version: 4, adoption };
    await renderPage(
      <Dialog
        plan={plan}
        corrects={false}
        onClose={() => {
          closed = true;
        }}
      />,
      {
        mocks: [
          {
            request: { query: MovePlanDocument, variables: { input } },
            result: { data: { movePlan: { ...plan, status: 'ADOPTED', moves: [], adoption, version: 5 } } },
          },
          { request: { query: PlanPageDocument }, result: { data: {} } },
        ],
      },
    );
    await userEvent.click(screen.getByRole('button', { name: 'Bewaar' }));
    expect(screen.getAllByText('Vul de dag van het besluit in.').length).toBeGreaterThan(0);
    expect(screen.getAllByText('Kies wie het besluit nam.').length).toBeGreaterThan(0);
    await userEvent.type(screen.getByLabelText('Dag'), '25');
    await userEvent.type(screen.getByLabelText('Maand'), '5');
    await userEvent.type(screen.getByLabelText('Jaar'), '2026');
    await userEvent.type(screen.getByLabelText('In welk besluit?'), 'Raadsbesluit 12');
    await userEvent.click(screen.getByRole('radio', { name: 'De gemeenteraad' }));
    await userEvent.click(screen.getByRole('button', { name: 'Bewaar' }));
    await waitFor(() => expect(closed).toBe(true));
  });

  it('is put right at the version that was read, and what the server refuses stands at its field', async () => {
    const adoption = { on: '2026-05-25', reference: 'Raadsbesluit 12', source: 'COUNCIL_PAPER' as const };
    const adopted: PlanPartsFragment = { ...plan, status: 'ADOPTED', moves: [], adoption };
    const input = { version: 4, adoption: { ...adoption, reference: 'Raadsbesluit 13' } };
    const message = 'Dit besluit is anders bekend.';
    await renderPage(<Dialog plan={adopted} corrects onClose={() => undefined} />, {
      mocks: [
        {
          request: { query: CorrectPlanAdoptionDocument, variables: { input } },
          result: { errors: [refusal('input.invalid', { fields: [{ path: 'adoption.reference', message }] })] },
        },
      ],
    });
    const reference = screen.getByLabelText<HTMLInputElement>('In welk besluit?');
    await userEvent.clear(reference);
    await userEvent.type(reference, 'Raadsbesluit 13');
    await userEvent.click(screen.getByRole('button', { name: 'Bewaar' }));
    expect((await screen.findByRole('link', { name: message })).getAttribute('href')).toBe(`#${reference.id}`);
    expect(reference.value).toBe('Raadsbesluit 13');
  });
});
