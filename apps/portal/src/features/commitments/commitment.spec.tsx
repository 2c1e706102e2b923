import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { MockLink } from '@apollo/client/testing';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { sentenceOf, type Role } from '@bloemen/vocabulary';
import {
  CommitmentsDocument,
  ConfirmSignatureDocument,
  SettleObjectionDocument,
  ConfirmPaperDocument,
  CorrectDecisionDocument,
  ConfirmPracticeCardDocument,
  DropPracticeCardDocument,
  InviteSignerDocument,
  PracticeCardsDocument,
  RatifyCommitmentDocument,
  RetryCertificateDocument,
  RevokeInvitationDocument,
  type CommitmentPartsFragment,
  type CommitmentsQuery,
  type PracticeCardPartsFragment,
  type GroundDecisionPartsFragment,
} from './commitment.generated.js';
import { aSession, renderPage } from '../../testing/renderPage.js';
import { CommitmentPage } from './CommitmentPage.js';
import { PaperPage } from './PaperPage.js';
import { isOver } from './states.js';
import { refusal } from '../../testing/refusal.js';

type Signature = CommitmentPartsFragment['signatures'][number];
const wording = {
  id: 'w',
  edition: '2026-1',
  title: 'Intentieverklaring',
  body: 'Wij doen mee.\n\n1. Bestuurlijk commitment',
  sha256: 'a'.repeat(64),
};
const signature: Signature = {
  id: 's',
  round: 1,
  occasion: 'JOINS',
  standing: 'SIGNED_CONDITIONALLY',
  since: null,
  succeededBy: null,
  decisionReference: null,
  decisionOn: null,
  signerName: 'J.F. Struijf',
  signerCapacity: 'wethouder',
  signerPortfolio: null,
  authority: 'SUBJECT_TO_DECISION',
  authorityReference: null,
  authorityOn: null,
  means: 'EMAIL_CODE',
  witnessName: null,
  place: null,
  signedAt: '2026-11-20T19:30:00Z',
  signedOn: '2026-11-20',
  wordingEdition: '2026-1',
  wordingTitle: 'Intentieverklaring',
  wordingBody: wording.body,
  wordingSha256: wording.sha256,
  certificate: { code: 'VD83-5NPP-M2KZ-35R1', status: 'READY', failure: null, sealedAt: '2026-11-20T19:31:00Z' },
  viewerCan: { retryCertificate: false },
};
const commitment: CommitmentPartsFragment = {
  id: 'c',
  status: 'INVITED',
  round: 1,
  signerName: 'J.F. Struijf',
  signerCapacity: 'wethouder',
  signerPortfolio: null,
  lapsesOn: null,
  reaffirmationReason: null,
  withdrawnReason: null,
  awaitsConfirmation: false,
  objections: [],
  isDemonstration: false,
  eventTitle: null,
  createdAt: '2026-11-19T10:00:00Z',
  version: 1,
  paper: null,
  invitation: null,
  signatures: [],
  history: [{ type: 'commitment.invited', at: '2026-11-19T10:00:00Z', reason: null }],
  viewerCan: {
    revokeInvitation: false,
    ratify: false,
    confirmSignature: false,
    correctDecision: false,
    confirmPaper: false,
    withdraw: false,
    end: false,
  },
};
const conditional: CommitmentPartsFragment = {
  ...commitment,
  status: 'SIGNED_CONDITIONALLY',
  lapsesOn: '2027-05-20',
  signatures: [signature],
};
const ratified: Signature = { ...signature, standing: 'RATIFIED', decisionOn: '2026-11-21', decisionReference: 'Z-1' };
const decision: GroundDecisionPartsFragment = {
  id: 'd',
  reference: '840482',
  decidedOn: '2021-05-25',
  subject: 'Aansluiten bij het programma',
  portfolioHolder: 'J.F. Struijf',
  points: 3,
  decidedPoints: 0,
  isDecided: false,
  ratifies: false,
  isDemonstration: false,
  readings: [
    { says: 'Besloten', quote: 'besloten', source: 'Persbericht' },
    { says: 'Voorgenomen', quote: 'voorgenomen besluit', source: 'Collegestuk' },
  ],
};
const card: PracticeCardPartsFragment = {
  id: 'k',
  pillar: 'P2',
  title: 'Koffie aan zee',
  whatItWas: 'Elke dinsdag koffie.',
  result: null,
  partners: null,
  year: null,
  status: 'NOTED',
  notedAt: '2026-11-20T20:00:00Z',
  eventTitle: 'Avond',
  version: 3,
  viewerCan: { confirm: true, drop: true },
};

type Page = CommitmentsQuery['commitments'];
const letter: NonNullable<Page['letter']> = {
  occasion: 'JOINS',
  subject: 'Verklaring ondertekenen: Heemstede',
  text: 'Geachte {naam},\n\nTeken hier: {link}',
};
const holder = {
  name: 'A. Opvolger',
  capacity: 'wethouder',
  portfolio: 'Welzijn',
  email: 'opvolger@heemstede.example',
  holdsSince: '2026-06-01',
  signedOn: null,
};
const former = {
  name: 'J.F. Struijf',
  capacity: 'wethouder',
  portfolio: 'Zorg',
  email: null,
  holdsSince: null,
  signedOn: '2026-11-20',
};

type Given = {
  occasion?: NonNullable<Page['letter']>['occasion'];
  known?: (typeof holder | typeof former)[];
  commitments?: CommitmentPartsFragment[];
  decisions?: GroundDecisionPartsFragment[];
  cards?: PracticeCardPartsFragment[];
  hasWording?: boolean;
};
/** What the server says that a coordinator may do with these; everybody else only reads. */
const allowed = (one: CommitmentPartsFragment, manages: boolean): CommitmentPartsFragment => {
  const { status, awaitsConfirmation, invitation, paper } = one;
  const isConditional = status === 'SIGNED_CONDITIONALLY';
  return {
    ...one,
    signatures: one.signatures.map((each) => ({
      ...each,
      viewerCan: { retryCertificate: manages && each.certificate?.status === 'FAILED' },
    })),
    objections: one.objections.map((each) => ({ ...each, viewerCan: { settle: manages && each.outcome === null } })),
    viewerCan: {
      revokeInvitation: manages && invitation !== null && !isOver(status),
      ratify: manages && isConditional && !awaitsConfirmation,
      confirmSignature: manages && isConditional && awaitsConfirmation,
      correctDecision:
        manages && one.signatures[0]?.authority === 'SUBJECT_TO_DECISION' && one.signatures[0].decisionOn !== null,
      confirmPaper: manages && paper !== null && paper.receivedById !== '1',
      withdraw: manages && (isConditional || status === 'INVITED' || status === 'DRAFT'),
      end: manages && status === 'REAFFIRMATION_DUE',
    },
  };
};
const pageOf = (
  { occasion = 'JOINS', known = [], commitments = [], decisions = [], hasWording = true }: Given,
  manages = true,
) => {
  const newest = commitments[0]?.status ?? 'NONE';
  const waitsForPaper = Boolean(commitments[0]?.paper);
  return {
    request: { query: CommitmentsDocument },
    result: {
      data: {
        commitments: {
          wording: hasWording ? wording : null,
          letter: { __typename: 'SigningLetter' as const, ...letter, occasion },
          knownSigners: known.map((one) => ({ __typename: 'KnownSigner' as const, ...one })),
          decisions: decisions.map((one) => ({
            __typename: 'GroundDecision' as const,
            ...one,
          })),
          commitments: commitments.map((one) => ({
            __typename: 'CommitmentDetail' as const,
            ...allowed(one, manages),
          })),
          viewerCan: {
            manage: manages,
            invite: manages && hasWording && !['SIGNED_CONDITIONALLY', 'DISPUTED'].includes(newest) && !waitsForPaper,
            receivePaper: manages && hasWording && !['SIGNED_CONDITIONALLY', 'DISPUTED'].includes(newest),
          },
        },
      },
    },
    maxUsageCount: 9,
  };
};
const cardsOf = (cards: PracticeCardPartsFragment[], manages = true) => ({
  request: { query: PracticeCardsDocument },
  result: {
    data: {
      practiceCards: cards.map((one) => {
        const confirm = manages && one.status === 'NOTED';
        const drop = manages && one.status !== 'DROPPED';
        return { __typename: 'PracticeCard' as const, ...one, viewerCan: { confirm, drop } };
      }),
    },
  },
  maxUsageCount: 9,
});
const moved = { __typename: 'Commitment' as const, id: 'c', status: 'RATIFIED' as const, version: 2 };
const refused = (code: string, details: object = {}) => ({
  errors: [refusal(code, details)],
});
const shown = async (given: Given, mocks: MockLink.MockedResponse[] = [], role: Role = 'COORDINATOR') => {
  const view = await renderPage(<CommitmentPage />, {
    mocks: [...mocks, pageOf(given, role === 'COORDINATOR'), cardsOf(given.cards ?? [], role === 'COORDINATOR')],
    session: aSession(role),
  });
  await screen.findAllByRole('heading', { level: 2 });
  return view;
};
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const box = (name: string | RegExp) => screen.getByRole<HTMLInputElement>('textbox', { name });

// jsdom has the element and not its methods.
beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function show() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});
afterEach(cleanup);

describe('without a statement', () => {
  it('a coordinator invites the alderman, and keeps what was typed when the server refuses', async () => {
    const input = {
      signerName: 'J.F. Struijf',
      signerCapacity: 'wethouder',
      signerPortfolio: null,
      email: 'wethouder@heemstede.example',
    };
    await shown({}, [
      { request: { query: InviteSignerDocument, variables: { input } }, result: refused('commitment.already_open') },
    ]);
    await press('Nodig de wethouder uit');
    await press('Verstuur de mail');
    expect(screen.getAllByText('Vul de naam in.').length).toBe(2);
    await userEvent.type(box('Naam'), 'J.F. Struijf');
    await userEvent.type(box(/^E-mailadres op het werk/), 'wethouder@heemstede.example');
    await press('Verstuur de mail');
    expect(await screen.findByText(sentenceOf('commitment.already_open'))).toBeTruthy();
    expect(box('Naam').value).toBe('J.F. Struijf');
  });

  it('others read what will happen and find no button', async () => {
    await shown({}, [], 'ALDERMAN');
    expect(screen.getByText(/De coördinator van uw gemeente nodigt de wethouder uit/)).toBeTruthy();
    expect(screen.queryAllByRole('button')).toEqual([]);
  });

  it('nobody is invited while there is no text to sign', async () => {
    await shown({ hasWording: false });
    expect(screen.getByText(/Er ligt nu geen tekst voor/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Nodig de wethouder uit' })).toBeNull();
  });
});

describe('an invitation', () => {
  const invitation = {
    email: 'wethouder@heemstede.example',
    sentAt: '2026-11-19T10:00:00Z',
    expiresAt: '2026-12-19T10:00:00Z',
    isExpired: false,
  };
  it('is asked again of the same person, who stands there already with the mail, or of another', async () => {
    const input = {
      email: invitation.email,
      signerName: 'J.F. Struijf',
      signerCapacity: 'wethouder',
      signerPortfolio: null,
    };
    await shown({ commitments: [{ ...commitment, invitation }] }, [
      {
        request: { query: InviteSignerDocument, variables: { input } },
        result: { data: { inviteSigner: { ...moved, status: 'INVITED' } } },
      },
    ]);
    expect(screen.getByText(/is nog niet beantwoord/)).toBeTruthy();
    await press('Vraag het opnieuw, of vraag een ander');
    expect(screen.getByText(/De link in de vorige mail werkt daarna niet meer/)).toBeTruthy();
    await press('Verstuur de mail');
    expect(
      await screen.findByText('J.F. Struijf is gevraagd te tekenen. De mail gaat naar wethouder@heemstede.example.'),
    ).toBeTruthy();
  });

  it('has its link taken back after a question, and says so when that is refused', async () => {
    const variables = { input: { id: 'c' } };
    await shown({ commitments: [{ ...commitment, invitation }] }, [
      { request: { query: RevokeInvitationDocument, variables }, result: refused('commitment.move_not_allowed') },
    ]);
    const choose = async () => {
      await press(/^Status: uitgenodigd/);
      await userEvent.click(screen.getByRole('menuitem', { name: 'Trek de link in' }));
    };
    await choose();
    await press('Annuleren');
    await choose();
    expect(screen.getByText(/aan wethouder@heemstede\.example werkt dan niet meer/)).toBeTruthy();
    await press('Trek de link in');
    expect(await screen.findByText(sentenceOf('commitment.move_not_allowed'))).toBeTruthy();
  });

  it('is withdrawn with a reason, from its status', async () => {
    await shown({ commitments: [{ ...commitment, invitation }] });
    await press(/^Status: uitgenodigd/);
    await userEvent.click(screen.getByRole('menuitem', { name: 'Trek de verklaring in' }));
    await press('Trek de verklaring in');
    expect(screen.getAllByText('Schrijf kort de reden op.')).toHaveLength(2);
  });

  it('keeps the address from readers', async () => {
    await shown({ commitments: [{ ...commitment, invitation: { ...invitation, email: null } }] }, [], 'CLERK');
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.getByText('Uitnodiging verstuurd')).toBeTruthy();
    expect(screen.queryByText(/@/)).toBeNull();
  });
});

describe('a conditional signature', () => {
  it('shows the day of signing, until when a decision helps, and the draft for the college', async () => {
    await shown({ commitments: [conditional] });
    expect(screen.getAllByText('nog niet vastgelegd')).toHaveLength(2);
    expect(screen.getByText('tot en met 20 mei 2027')).toBeTruthy();
    expect(screen.getByRole('link', { name: /concept-collegevoorstel/ }).getAttribute('href')).toBe(
      '/api/commitments/c/college-proposal',
    );
  });

  const fillIn = async (year: string) => {
    await press('Leg het besluit vast');
    await userEvent.type(box(/^Kenmerk/), '840482');
    for (const [part, value] of [
      ['Dag', '25'],
      ['Maand', '5'],
      ['Jaar', year],
    ] as const)
      await userEvent.type(box(part), value);
    await press('Leg vast');
  };

  it('is not ratified by a decision that lies ahead', async () => {
    await shown({ commitments: [conditional] });
    await fillIn('2999');
    expect(screen.getAllByText(/Deze dag ligt in de toekomst/).length).toBe(2);
  });

  it('keeps the decision that was typed when documents still disagree about it', async () => {
    const variables = { input: { id: 'c', version: 1, decisionReference: '840482', decisionOn: '2021-05-25' } };
    await shown({ commitments: [conditional] }, [
      { request: { query: RatifyCommitmentDocument, variables }, result: refused('decision.not_decided') },
    ]);
    await fillIn('2021');
    expect(await screen.findByText(sentenceOf('decision.not_decided'))).toBeTruthy();
    expect(box(/^Kenmerk/).value).toBe('840482');
  });

  it('stands beside the decision that somebody else recorded first, and puts that right when it is chosen', async () => {
    const mine = { id: 'c', decisionReference: '840482', decisionOn: '2021-05-25' };
    const theirs = { decisionReference: '900001', decisionOn: '2021-06-01' };
    await shown({ commitments: [conditional] }, [
      {
        request: { query: RatifyCommitmentDocument, variables: { input: { ...mine, version: 1 } } },
        result: refused('conflict', { current: { ...moved, status: 'RATIFIED', version: 2, ...theirs } }),
      },
      {
        request: { query: CorrectDecisionDocument, variables: { input: { ...mine, version: 2 } } },
        result: { data: { correctDecision: { ...moved, status: 'RATIFIED', version: 3 } } },
      },
    ]);
    await fillIn('2021');
    const row = within(await screen.findByRole('row', { name: /^Kenmerk/ }));
    expect(row.getByText('840482')).toBeTruthy();
    expect(row.getByText('900001')).toBeTruthy();
    expect(screen.getByRole('row', { name: /25 mei 2021.*1 juni 2021/ })).toBeTruthy();
    expect(box(/^Kenmerk/).value).toBe('840482');
    await press('Bewaar mijn tekst');
    expect(await screen.findByText('Het besluit is hersteld.')).toBeTruthy();
  });
});

describe('a ratified statement', () => {
  it('tells what happened in order, with the day of signing and the day of the decision each on its own', async () => {
    await shown(
      {
        commitments: [
          {
            ...conditional,
            status: 'RATIFIED',
            lapsesOn: null,
            signatures: [ratified],
            history: [...commitment.history, { type: 'commitment.ratified', at: '2026-11-22T09:00:00Z', reason: null }],
          },
        ],
      },
      [],
      'CLERK',
    );
    const lines = within(screen.getByRole('heading', { name: 'Verloop' }).closest('article')!)
      .getAllByRole('listitem')
      .map((line) => line.textContent);
    expect(
      lines.map((line) => /Uitnodiging|Getekend|Besluit van het college|Besluit vastgelegd/.exec(line!)![0]),
    ).toEqual(['Besluit vastgelegd', 'Besluit van het college', 'Getekend', 'Uitnodiging']);
    expect(screen.getAllByText('21 november 2026, kenmerk Z-1')).toHaveLength(2);
    expect(screen.getByRole('link', { name: /Controleer certificaat/ }).getAttribute('href')).toBe(
      '/controleren/VD83-5NPP-M2KZ-35R1',
    );
    expect(screen.getByText(wording.sha256)).toBeTruthy();
  });

  it('has its decision put right, and says so when somebody else did something first', async () => {
    const standing = { ...conditional, status: 'RATIFIED' as const, lapsesOn: null, signatures: [ratified] };
    const inputAt = (version: number) => ({ id: 'c', version, decisionReference: 'Z-2', decisionOn: '2026-11-21' });
    await shown({ commitments: [standing] }, [
      {
        request: { query: CorrectDecisionDocument, variables: { input: inputAt(1) } },
        result: refused('conflict', { current: { ...moved, status: 'REAFFIRMATION_DUE' } }),
      },
      {
        request: { query: CorrectDecisionDocument, variables: { input: inputAt(2) } },
        result: { data: { correctDecision: { ...moved, version: 3 } } },
      },
    ]);
    await press('Herstel het besluit');
    await userEvent.clear(box(/^Kenmerk/));
    await userEvent.type(box(/^Kenmerk/), 'Z-2');
    await press('Leg vast');
    expect(await screen.findByText(/Nu is bewaard: opnieuw tekenen nodig/)).toBeTruthy();
    expect(box(/^Kenmerk/).value).toBe('Z-2');
    await press('Leg vast');
    expect(await screen.findByText('Het besluit is hersteld.')).toBeTruthy();
    cleanup();
    await shown({ commitments: [standing] }, [], 'ALDERMAN');
    expect(screen.queryByRole('button', { name: 'Herstel het besluit' })).toBeNull();
  });

  it('has a failed certificate made again by a coordinator, not by a reader', async () => {
    const failed = {
      ...conditional,
      signatures: [
        {
          ...signature,
          certificate: {
            ...signature.certificate!,
            status: 'FAILED',
            failure: 'Het document kon niet worden opgemaakt.',
          },
        },
      ],
    };
    const retry = {
      request: { query: RetryCertificateDocument, variables: { input: { signatureId: 's' } } },
      result: refused('certificate.not_failed'),
    };
    await shown({ commitments: [failed] }, [retry]);
    await press('Maak het certificaat opnieuw');
    expect(await screen.findByText(sentenceOf('certificate.not_failed'))).toBeTruthy();
    cleanup();
    await shown({ commitments: [failed] }, [], 'ALDERMAN');
    expect(screen.getByText(/kon niet worden opgemaakt/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Maak het certificaat opnieuw' })).toBeNull();
  });
});

describe('a statement that is to be signed again', () => {
  const standing: CommitmentPartsFragment = {
    ...conditional,
    status: 'RATIFIED',
    lapsesOn: null,
    signatures: [ratified],
  };
  const due: CommitmentPartsFragment = {
    ...standing,
    status: 'REAFFIRMATION_DUE',
    round: 2,
    reaffirmationReason: 'NEW_HOLDER',
    signatures: [{ ...ratified, standing: 'REAFFIRMATION_DUE' }],
    history: [
      ...commitment.history,
      { type: 'commitment.reaffirmation_asked', at: '2027-06-02T09:00:00Z', reason: 'NEW_HOLDER' },
    ],
  };
  const sent = { data: { inviteSigner: { ...moved, status: 'REAFFIRMATION_DUE' as const } } };

  it('is asked by one dialog: why, who of those known, and the mail as it goes', async () => {
    const input = {
      signerName: 'A. Opvolger',
      signerCapacity: 'wethouder',
      signerPortfolio: 'Welzijn',
      email: 'opvolger@heemstede.example',
      reaffirmationReason: 'NEW_HOLDER' as const,
    };
    await shown({ occasion: 'RENEWS', known: [holder, former], commitments: [standing] }, [
      { request: { query: InviteSignerDocument, variables: { input } }, result: sent },
    ]);
    await press('Vraag om opnieuw te tekenen');
    expect(
      screen.getByRole('radio', {
        name: 'A. Opvolger',
        description: 'portefeuille Welzijn, sinds 1 juni 2026; opvolger@heemstede.example',
      }),
    ).toBeTruthy();
    expect(
      screen.getByRole('radio', {
        name: 'J.F. Struijf',
        description: 'tekende op 20 november 2026; adres niet bekend',
      }),
    ).toBeTruthy();
    expect(screen.getByText(/^Geachte A\. Opvolger,\s+Teken hier: \(hier komt de persoonlijke link\)$/)).toBeTruthy();
    await press('Verstuur de mail');
    expect(screen.getAllByText('Kies waarom opnieuw tekenen nodig is.')).toHaveLength(2);
    expect(screen.queryByText(/is gevraagd/)).toBeNull();
    await userEvent.click(screen.getByRole('radio', { name: 'Er is een andere portefeuillehouder' }));
    await press('Verstuur de mail');
    expect(
      await screen.findByText(
        'A. Opvolger is gevraagd opnieuw te tekenen. De mail gaat naar opvolger@heemstede.example.',
      ),
    ).toBeTruthy();
  });

  it('keeps what was typed for each person when another is chosen', async () => {
    await shown({ occasion: 'RENEWS', known: [holder, former], commitments: [due] });
    await press('Vraag om opnieuw te tekenen');
    expect(screen.queryByText('Waarom is dat nodig?')).toBeNull();
    await userEvent.click(screen.getByRole('radio', { name: 'Iemand anders' }));
    expect(box('Naam').value).toBe('');
    await userEvent.type(box('Naam'), 'P. Jansen');
    await userEvent.click(screen.getByRole('radio', { name: 'J.F. Struijf' }));
    expect([box('Naam').value, box(/^E-mailadres/).value]).toEqual(['J.F. Struijf', '']);
    await userEvent.type(box(/^E-mailadres/), 'j@heemstede.example');
    await userEvent.click(screen.getByRole('radio', { name: 'Iemand anders' }));
    expect(box('Naam').value).toBe('P. Jansen');
    expect(screen.getByText(/^Geachte P\. Jansen/)).toBeTruthy();
    await userEvent.click(screen.getByRole('radio', { name: 'J.F. Struijf' }));
    expect(box(/^E-mailadres/).value).toBe('j@heemstede.example');
  });

  it('is not said to be asked until there is a mail', async () => {
    await shown({ occasion: 'RENEWS', commitments: [due] });
    expect(screen.getByRole('heading', { name: 'Opnieuw tekenen is nodig' })).toBeTruthy();
    expect(
      screen.getByText(
        /Er is een andere portefeuillehouder\. Er is nog niemand gevraagd\. Kies wie tekent en verstuur de mail/,
      ),
    ).toBeTruthy();
    expect(screen.queryByText(/[Gg]evraagd om|is gevraagd/)).toBeNull();
    cleanup();
    const invitation = {
      email: 'opvolger@heemstede.example',
      sentAt: '2027-06-03T10:00:00Z',
      expiresAt: '2027-07-03T10:00:00Z',
      isExpired: false,
    };
    await shown({ occasion: 'RENEWS', commitments: [{ ...due, signerName: 'A. Opvolger', invitation }] });
    expect(screen.getByRole('heading', { name: 'A. Opvolger is gevraagd opnieuw te tekenen' })).toBeTruthy();
    expect(screen.getByText(/De mail is verstuurd\. Wacht op de handtekening/)).toBeTruthy();
  });

  it('shows of each signature its own decision, and by which certificate the older one is replaced', async () => {
    const newer: Signature = {
      ...ratified,
      id: 's2',
      round: 2,
      occasion: 'RENEWS',
      signerName: 'A. Opvolger',
      authority: 'DECISION',
      authorityReference: 'Z-2',
      authorityOn: '2027-06-01',
      signedAt: '2027-06-05T10:00:00Z',
      signedOn: '2027-06-05',
      decisionReference: 'Z-2',
      decisionOn: '2027-06-01',
      certificate: { ...signature.certificate!, code: '0000-1111-2222-3333' },
    };
    const older: Signature = {
      ...ratified,
      standing: 'REPLACED',
      since: '2027-06-05',
      succeededBy: '0000-1111-2222-3333',
    };
    await shown({ commitments: [{ ...standing, round: 2, signatures: [newer, older] }] }, [], 'CLERK');
    expect(screen.getByRole('heading', { name: 'Opnieuw getekend: de verklaring is vernieuwd' })).toBeTruthy();
    const lines = within(screen.getByRole('heading', { name: 'Verloop' }).closest('article')!)
      .getAllByRole('listitem')
      .map((line) => line.textContent);
    expect(lines).toEqual([
      expect.stringMatching(/Opnieuw getekend \(vernieuwd\) door A\. Opvolger/),
      expect.stringMatching(/1 juni 2027.*kenmerk Z-2/),
      expect.stringMatching(/21 november 2026.*kenmerk Z-1/),
      expect.stringMatching(/Getekend door J\.F\. Struijf.*vervangen op 5 juni 2027/),
      expect.stringContaining('verstuurd'),
    ]);
    expect(screen.getByText('vervangen op 5 juni 2027')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Certificaat 0000-1111-2222-3333' }).getAttribute('href')).toBe(
      '/controleren/0000-1111-2222-3333',
    );
    expect(screen.getByText('21 november 2026, kenmerk Z-1')).toBeTruthy();
  });
});

describe('a decision that documents contradict', () => {
  it('shows both readings with their sources, how many points are decided, and the way to decide', async () => {
    await shown({ decisions: [decision] }, [], 'ALDERMAN');
    for (const text of ['Persbericht', 'Collegestuk', '“voorgenomen besluit”', '0 van 3 punten besloten'])
      expect(screen.getByText(text)).toBeTruthy();
    expect(screen.getByText(/De bronnen zijn het niet eens/)).toBeTruthy();
    expect(screen.getByRole('link', { name: /punt voor punt/ }).getAttribute('href')).toBe(
      '/werkruimte/besluiten/college/d',
    );
  });

  it('keeps both readings once joining is decided, and then fills in the ratifying', async () => {
    await shown({ commitments: [conditional], decisions: [{ ...decision, decidedPoints: 1, isDecided: true }] });
    expect(screen.getByText('1 van 3 punten besloten')).toBeTruthy();
    expect(screen.getByText(/Het punt over meedoen is besloten/)).toBeTruthy();
    expect(screen.getByText('“voorgenomen besluit”')).toBeTruthy();
  });
});

describe('a signature on paper', () => {
  const paper = (receivedById: string) => ({
    ...commitment,
    status: 'DRAFT' as const,
    paper: {
      sha256: 'c'.repeat(64),
      signedOn: '2026-10-01',
      signerName: 'P. Jansen',
      signerCapacity: 'wethouder',
      authority: 'MANDATE' as const,
      authorityReference: 'VM-12',
      authorityOn: null,
      receivedAt: '2026-11-20T10:00:00Z',
      receivedBy: 'Joris',
      receivedById,
    },
  });

  const seen = { id: 'c', sha256: 'c'.repeat(64), version: 1 };

  it('is confirmed by somebody other than its sender, after looking at the scan', async () => {
    await shown({ commitments: [paper('2')] }, [
      {
        request: { query: ConfirmPaperDocument, variables: { input: seen } },
        result: { data: { confirmPaper: moved } },
      },
    ]);
    expect(screen.getByText('1 oktober 2026')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Haal de scan op' }).getAttribute('href')).toBe(
      '/api/paper-commitments/c/scan',
    );
    await press('Bevestig de handtekening op papier');
    expect(screen.queryByText(/^De handtekening op papier is bevestigd/)).toBeNull();
    await userEvent.click(screen.getByRole('checkbox', { name: /Ik heb de scan bekeken/ }));
    await press('Bevestig de handtekening op papier');
    expect(await screen.findByText('De handtekening op papier is bevestigd. Uw gemeente doet nu mee.')).toBeTruthy();
  });

  it('is looked at again when something else came in since', async () => {
    await shown({ commitments: [paper('2')] }, [
      { request: { query: ConfirmPaperDocument, variables: { input: seen } }, result: refused('conflict') },
    ]);
    await userEvent.click(screen.getByRole('checkbox', { name: /Ik heb de scan bekeken/ }));
    await press('Bevestig de handtekening op papier');
    expect(await screen.findByText(/Er is intussen iets veranderd/)).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /Ik heb de scan bekeken/ }).checked).toBe(false);
  });

  it('shows the day on the paper, and apart from it when it was confirmed', async () => {
    await shown(
      { commitments: [{ ...conditional, signatures: [{ ...signature, means: 'PAPER', signedOn: '2026-10-01' }] }] },
      [],
      'CLERK',
    );
    const lines = within(screen.getByRole('heading', { name: 'Verloop' }).closest('article')!)
      .getAllByRole('listitem')
      .map((line) => line.textContent);
    expect(
      lines.slice(-3).map((line) => /Getekend op papier|Uitnodiging|Handtekening op papier bevestigd/.exec(line!)![0]),
    ).toEqual(['Handtekening op papier bevestigd', 'Uitnodiging', 'Getekend op papier']);
    expect(lines.at(-1)).toMatch(/1 oktober 2026/);
    expect(screen.getByText('Bevestigd op')).toBeTruthy();
  });

  it('is not offered to its own sender', async () => {
    await shown({ commitments: [paper('1')] });
    expect(screen.getByText(/U stuurde deze scan zelf in/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Bevestig/ })).toBeNull();
  });

  it('asks for a scan that can be read and for what it says', async () => {
    await renderPage(<PaperPage />);
    await userEvent.upload(await screen.findByLabelText(/De scan/), new File(['x'], 'scan.docx'), {
      applyAccept: false,
    });
    await press('Stuur de scan in');
    for (const text of [
      /geen PDF, PNG of JPEG/,
      'Vul de naam in.',
      'Vul in op welke dag er is getekend.',
      'Kies op welke grond er is getekend.',
    ])
      expect((await screen.findAllByText(text)).length).toBe(2);
  });
});

it('lets a coordinator correct and confirm a practice card with the version that was read', async () => {
  const input = {
    id: 'k',
    version: 3,
    pillar: 'P2' as const,
    title: 'Koffie aan zee!',
    whatItWas: 'Elke dinsdag koffie.',
    result: null,
    partners: null,
    year: null,
  };
  await shown({ cards: [card] }, [
    {
      request: { query: ConfirmPracticeCardDocument, variables: { input } },
      result: {
        data: {
          confirmPracticeCard: { __typename: 'PracticeCard', ...card, title: 'Koffie aan zee!', status: 'CONFIRMED' },
        },
      },
    },
  ]);
  await userEvent.click(await screen.findByRole('button', { name: 'Bekijk en bevestig: Koffie aan zee' }));
  await userEvent.type(box('Hoe heet het?'), '!');
  await press('Bevestig de kaart');
  await waitFor(() => expect(screen.getByText('De kaart is bevestigd')).toBeTruthy());
});

it('lets a coordinator take back a practice card that was confirmed', async () => {
  const confirmed = { ...card, status: 'CONFIRMED' as const };
  await shown({ cards: [confirmed] }, [
    {
      request: { query: DropPracticeCardDocument, variables: { input: { id: 'k', version: 3 } } },
      result: { data: { dropPracticeCard: { __typename: 'PracticeCard', ...card, status: 'DROPPED' } } },
    },
  ]);
  await userEvent.click(await screen.findByRole('button', { name: 'Trek in: Koffie aan zee' }));
  expect(screen.queryByRole('button', { name: 'Bekijk en bevestig: Koffie aan zee' })).toBeNull();
  expect(screen.getByText(/Andere gemeenten lezen haar ook niet meer/)).toBeTruthy();
  await press('Trek in');
  await waitFor(() => expect(screen.getByText('De kaart wordt niet gebruikt')).toBeTruthy());
});

describe('the word of the municipality itself', () => {
  const unconfirmed: CommitmentPartsFragment = {
    ...conditional,
    awaitsConfirmation: true,
    signatures: [
      { ...signature, means: 'WITNESS', witnessName: 'Pieter Hofman', authority: 'MANDATE', authorityReference: 'M-1' },
    ],
  };
  const objection = {
    id: 'o',
    objectedAt: '2026-11-21T09:00:00Z',
    objector: 'G. Griffier',
    objection: 'Niemand van ons was daar.',
    outcome: null,
    settlement: null,
    settledAt: null,
    settledByName: null,
    viewerCan: { settle: true },
  };
  const disputed: CommitmentPartsFragment = {
    ...unconfirmed,
    status: 'DISPUTED',
    objections: [objection],
    signatures: [{ ...unconfirmed.signatures[0]!, standing: 'DISPUTED' }],
  };

  it('is asked for a signature that only a witness proved, and given with one press', async () => {
    await shown({ commitments: [unconfirmed] }, [
      {
        request: { query: ConfirmSignatureDocument, variables: { input: { id: 'c' } } },
        result: refused('objection.own'),
      },
    ]);
    expect(screen.getByRole('heading', { name: 'Getekend bij een getuige: klopt dat?' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Leg het besluit vast' })).toBeNull();
    await press('Bevestig de handtekening');
    expect(await screen.findByText(sentenceOf('objection.own'))).toBeTruthy();
  });

  it('is read and not given by others', async () => {
    await shown({ commitments: [unconfirmed] }, [], 'ALDERMAN');
    expect(screen.getByText(/De coördinator bevestigt de handtekening of trekt haar in/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Bevestig de handtekening' })).toBeNull();
  });

  it('settles an objection with a reason, which stays when it is refused', async () => {
    const input = { id: 'o', outcome: 'STANDS' as const, settlement: 'De wethouder was er wel.' };
    await shown({ commitments: [disputed] }, [
      { request: { query: SettleObjectionDocument, variables: { input } }, result: refused('objection.settled') },
    ]);
    expect(screen.getByRole('heading', { name: 'De handtekening is betwist' })).toBeTruthy();
    expect(screen.getByText('Niemand van ons was daar.')).toBeTruthy();
    expect(screen.getAllByText('betwist')).toHaveLength(2);
    await press('Handel het bezwaar af');
    const dialog = within(screen.getByRole('dialog'));
    await userEvent.click(dialog.getByRole('radio', { name: 'De handtekening klopt en blijft staan' }));
    await userEvent.type(dialog.getByRole('textbox', { name: /^Waarom/ }), input.settlement);
    await userEvent.click(dialog.getByRole('button', { name: 'Handel het bezwaar af' }));
    expect(await screen.findByText(sentenceOf('objection.settled'))).toBeTruthy();
    expect(dialog.getByRole<HTMLTextAreaElement>('textbox', { name: /^Waarom/ }).value).toBe(input.settlement);
  });

  it('shows how an objection was settled, and offers that once', async () => {
    const settled = {
      ...objection,
      outcome: 'ANNULLED' as const,
      settlement: 'Er tekende iemand anders.',
      settledAt: '2026-11-22T09:00:00Z',
      settledByName: 'Joris Paap',
    };
    await shown({
      commitments: [{ ...disputed, status: 'WITHDRAWN', withdrawnReason: settled.settlement, objections: [settled] }],
    });
    expect(screen.getByText('handtekening vervallen verklaard')).toBeTruthy();
    expect(screen.getByText(/^Joris Paap, .*Er tekende iemand anders\.$/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Handel het bezwaar af' })).toBeNull();
  });
});
