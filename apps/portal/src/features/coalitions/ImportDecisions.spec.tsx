import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  ApplyCoalitionImportDocument,
  CoalitionImportDocument,
  DecideCoalitionImportDocument,
  type ImportPreviewFragment,
} from './import.generated.js';
import { RefuseOrganisationSuggestionDocument } from './coalition.generated.js';
import { withMessages } from '../../shared/i18n.js';
import { renderPage } from '../../testing/renderPage.js';
import messages from './coalition.nl.json' with { type: 'json' };
import { ImportDecisions } from './ImportDecisions.js';

type Row = ImportPreviewFragment['rows'][number];
const base: Row = {
  number: 2,
  name: 'Sport Support',
  sector: 'SPORT',
  state: 'MEMBER',
  fromOn: '2021-05-01',
  fromPrecision: 'MONTH',
  email: null,
  decision: null,
  organisationId: null,
  outcome: null,
  findings: [],
  suggestions: [],
};
const preview: ImportPreviewFragment = {
  id: 'import',
  fileName: 'leden.csv',
  state: 'draft',
  uploadedAt: '2026-11-22T08:00:00Z',
  version: 1,
  rows: [
    {
      ...base,
      suggestions: [
        {
          organisationId: 'sportsupport',
          name: 'Sportsupport',
          matchedName: 'Sportsupport',
          reason: 'SAME_SPELLING',
          state: 'MEMBER',
        },
      ],
    },
    { ...base, number: 3, name: 'Elan wonen', decision: 'NEW' },
    { ...base, number: 4, name: '', decision: 'SKIP', findings: [{ column: 'name', code: 'name_missing', value: '' }] },
  ],
};
/** As it comes from the server: a fragment is recognised by its type. */
const answer = (more: Partial<ImportPreviewFragment>) => ({
  __typename: 'CoalitionImport' as const,
  ...preview,
  ...more,
});
const Screen = withMessages(messages, () => <ImportDecisions preview={preview} />);

afterEach(cleanup);

describe('deciding about an import', () => {
  it('shows what is wrong with a row and what to do about it, and what choosing does', async () => {
    await renderPage(<Screen />);
    expect(await screen.findByText('De naam ontbreekt. Vul de naam van de organisatie in.')).toBeTruthy();
    expect(
      screen.getByText(/staat al in uw coalitie als Lid; er verandert niets; "Sport Support" wordt bewaard/),
    ).toBeTruthy();
  });

  it('brings nothing in while a question is open, and says which', async () => {
    await renderPage(<Screen />);
    await userEvent.click(await screen.findByRole('button', { name: 'Importeer één rij' }));
    expect(
      await screen.findByRole('link', { name: 'Rij 2: kies wat er met Sport Support moet gebeuren.' }),
    ).toBeTruthy();
  });

  it('puts ten questions on the screen at a time, and all once one of the others is open', async () => {
    const rows = Array.from({ length: 12 }, (_, at): Row => ({
      ...preview.rows[0]!,
      number: at + 2,
      name: `Club ${at}`,
    }));
    const Long = withMessages(messages, () => <ImportDecisions preview={{ ...preview, rows }} />);
    await renderPage(<Long />);
    await screen.findByRole('button', { name: 'Toon nog 2 vragen' });
    expect(screen.getAllByRole('group')).toHaveLength(10);
    await userEvent.click(screen.getByRole('button', { name: /^Importeer niets/ }));
    await screen.findByRole('link', { name: 'Rij 13: kies wat er met Club 11 moet gebeuren.' });
    expect(screen.getAllByRole('group')).toHaveLength(12);
  });

  it('keeps the decisions and then brings them in', async () => {
    const asked: string[] = [];
    await renderPage(<Screen />, {
      mocks: [
        {
          request: {
            query: DecideCoalitionImportDocument,
            variables: {
              input: {
                id: 'import',
                version: 1,
                decisions: [{ row: 2, kind: 'SAME', organisationId: 'sportsupport' }],
              },
            },
          },
          result: () => {
            asked.push('decide');
            return { data: { decideCoalitionImport: answer({ version: 2 }) } };
          },
        },
        {
          request: { query: ApplyCoalitionImportDocument, variables: { input: { id: 'import', version: 2 } } },
          result: () => {
            asked.push('apply');
            return { data: { applyCoalitionImport: answer({ state: 'applied', version: 3 }) } };
          },
        },
      ],
    });
    await userEvent.click(await screen.findByLabelText('Dezelfde als Sportsupport'));
    await userEvent.click(screen.getByRole('button', { name: 'Importeer 2 rijen' }));
    await waitFor(() => expect(asked).toEqual(['decide', 'apply']));
  });

  it('keeps what was chosen and says so when somebody else decided first', async () => {
    await renderPage(<Screen />, {
      mocks: [
        {
          request: {
            query: DecideCoalitionImportDocument,
            variables: {
              input: { id: 'import', version: 1, decisions: [{ row: 2, kind: 'SKIP', organisationId: null }] },
            },
          },
          result: {
            errors: [
              {
                message: 'conflict',
                extensions: {
                  code: 'conflict',
                  details: { current: { version: 2, rows: [{ number: 2, decision: 'NEW', organisationId: null }] } },
                },
              },
            ],
          },
        },
        {
          request: { query: CoalitionImportDocument, variables: { id: 'import' } },
          result: { data: { coalitionImport: answer({}) } },
        },
      ],
    });
    await userEvent.click(await screen.findByLabelText('Niet importeren'));
    await userEvent.click(screen.getByRole('button', { name: 'Bewaar keuzes voor later' }));
    expect(await screen.findByText(/Iemand anders heeft dit net gewijzigd/)).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>('Niet importeren').checked).toBe(true);
    expect(screen.getByRole('cell', { name: 'Een andere organisatie: voeg toe als nieuw' })).toBeTruthy();
  });

  it('marks a suggestion that rests on a spelling of elsewhere, and takes it away', async () => {
    const rows: Row[] = [
      {
        ...base,
        suggestions: [
          {
            organisationId: 'ggd',
            name: 'GGD Kennemerland',
            matchedName: 'GGD Kennemerland',
            reason: 'KNOWN_ELSEWHERE',
            state: null,
          },
        ],
      },
    ];
    const Elsewhere = withMessages(messages, () => <ImportDecisions preview={{ ...preview, rows }} />);
    await renderPage(<Elsewhere />, {
      mocks: [
        {
          request: {
            query: RefuseOrganisationSuggestionDocument,
            variables: { input: { organisationId: 'ggd', name: 'Sport Support' } },
          },
          result: { data: { refuseOrganisationSuggestion: true } },
        },
      ],
    });
    expect(
      await screen.findByText(/komt voor onder een andere naam: een andere gemeente noemt "GGD Kennemerland" zo/),
    ).toBeTruthy();
    await userEvent.click(
      screen.getByRole('button', { name: 'Stel GGD Kennemerland niet meer voor bij "Sport Support"' }),
    );
    expect(await screen.findByText('GGD Kennemerland wordt bij "Sport Support" niet meer voorgesteld')).toBeTruthy();
  });
});
