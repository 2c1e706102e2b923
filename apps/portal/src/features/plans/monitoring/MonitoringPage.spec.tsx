import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { refusal } from '../../../testing/refusal.js';
import { aSession, renderPage } from '../../../testing/renderPage.js';
import { MonitoringPage } from './MonitoringPage.js';
import {
  MonitoringDocument,
  SaveMeasureReadingDocument,
  type MeasurePartsFragment,
  type MonitoringQuery,
} from './monitoring.generated.js';

type Shown = MonitoringQuery['monitoring'];
const measure = (more: Partial<MeasurePartsFragment> = {}) => ({
  __typename: 'Measure' as const,
  id: 'm1',
  title: 'Deelnemers die zich eenzaam voelen',
  kind: 'NUMBER' as const,
  indicator: null,
  unit: '%',
  baselineValue: 51,
  baselineText: null,
  baselineOn: '2023-09-01',
  baselinePrecision: 'MONTH' as const,
  targetValue: 43,
  targetText: null,
  sourceText: 'Vragenlijst',
  nextOn: '2027-04-30',
  who: null,
  readings: [
    {
      __typename: 'MeasureReading' as const,
      id: 'r1',
      readOn: '2025-10-01',
      datePrecision: 'MONTH' as const,
      value: 48.5,
      told: null,
      sourceText: 'Vragenlijst oktober',
      version: 1,
    },
  ],
  openness: 'COALITION' as const,
  isDemonstration: false,
  version: 1,
  ...more,
});
const answer = (more: Partial<Shown> = {}, edit = true) => ({
  request: { query: MonitoringDocument },
  result: {
    data: {
      monitoring: {
        __typename: 'Monitoring' as const,
        measures: [measure()],
        evaluations: [
          {
            __typename: 'EvaluationMoment' as const,
            id: 'e1',
            title: 'Terugblik op het jaar',
            status: 'HELD' as const,
            happensOn: '2026-01-01',
            datePrecision: 'MONTH' as const,
            lesson: 'Kleine groepen werken beter.',
            effect: null,
            nextStep: null,
            sourceText: null,
            openness: 'COALITION' as const,
            isDemonstration: false,
            version: 1,
          },
        ],
        agreement: null,
        indicators: [{ __typename: 'NamedChoice' as const, id: 'f1', name: 'Eenzaam, 65 jaar en ouder' }],
        structural: {
          __typename: 'StructuralChecks' as const,
          answer: 'UNKNOWN' as const,
          halves: [
            { half: 'MONEY' as const, answer: 'YES' as const, because: 'Een feit zegt het.', isStated: false },
            { half: 'CAPACITY' as const, answer: 'UNKNOWN' as const, because: 'Geen feit zegt het.', isStated: false },
          ],
        },
        viewerCan: { __typename: 'MonitoringRights' as const, edit },
        ...more,
      },
    },
  },
  maxUsageCount: 9,
});

beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function show() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});
afterEach(cleanup);

describe('the page of what is measured', () => {
  it('tells of a measure where it began, what it showed, and what nobody said', async () => {
    await renderPage(<MonitoringPage />, { mocks: [answer()] });
    expect(await screen.findByText('51% (september 2023)')).toBeTruthy();
    expect(screen.getByRole('row', { name: /oktober 2025 48,5%/ })).toBeTruthy();
    expect(screen.getByRole('img', { name: /^Metingen gaat van 51% in 2023 naar 48,5% in 2025/ })).toBeTruthy();
    expect(screen.getByText('Wat leerde u? Kleine groepen werken beter.')).toBeTruthy();
    expect(screen.getByText('Wat veranderde er in het plan? nog niet bekend')).toBeTruthy();
    // What a fact says is not for a person to state.
    expect(screen.getAllByRole('button', { name: /^Verklaar het zelf/ })).toHaveLength(1);
  });

  it('shows what the catalogue says of the municipality beside it', async () => {
    const indicator = {
      __typename: 'MeasureIndicator' as const,
      id: 'f1',
      name: 'Eenzaam, 65 jaar en ouder',
      source: 'RIVM',
      figures: [
        { __typename: 'MeasureYear' as const, year: 2020, value: 43.1 },
        { __typename: 'MeasureYear' as const, year: 2024, value: 44.8 },
      ],
    };
    await renderPage(<MonitoringPage />, {
      mocks: [answer({ measures: [measure({ indicator, unit: null, readings: [] })] })],
    });
    // In the facts, and at the end of its line.
    expect(await screen.findAllByText('44,8% (2024)')).toHaveLength(2);
    expect(screen.getByText('Eenzaam, 65 jaar en ouder (RIVM); Vragenlijst')).toBeTruthy();
    expect(screen.getByRole('img', { name: /Cijfers van uw gemeente gaat van 43,1% in 2020 naar 44,8%/ })).toBeTruthy();
  });

  it('keeps a reading, and says at its place what is refused without losing what was typed', async () => {
    const sent = { value: '44.5', told: null, sourceText: 'Vragenlijst', id: null, version: null, measureId: 'm1' };
    const variables = { input: { ...sent, on: { on: '2027-01-01', precision: 'YEAR' as const } } };
    const fields = [{ path: 'on', message: 'Deze dag moet nog komen. Vul in wanneer er is gemeten.' }];
    await renderPage(<MonitoringPage />, {
      mocks: [
        answer(),
        {
          request: { query: SaveMeasureReadingDocument, variables },
          result: { errors: [refusal('bad_input', { fields })] },
        },
      ],
    });
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: /^Leg een meting vast/ }));
    const dialog = within(await screen.findByRole('dialog', {}, { timeout: 5000 }));
    await user.click(dialog.getByRole('button', { name: 'Bewaar' }));
    expect(await dialog.findAllByText('Vul in wat de meting zegt.')).toBeTruthy();
    await user.type(dialog.getByLabelText('Uitkomst'), '44,5');
    await user.type(dialog.getByLabelText('Jaar'), '2027');
    await user.click(dialog.getByRole('button', { name: 'Bewaar' }));
    expect(await dialog.findAllByText(fields[0]!.message)).toBeTruthy();
    expect((dialog.getByLabelText('Uitkomst') as HTMLInputElement).value).toBe('44,5');
  });

  it('is honest when it is empty, and offers a reader nothing to change', async () => {
    await renderPage(<MonitoringPage />, {
      session: aSession('PARTNER'),
      mocks: [answer({ measures: [], evaluations: [] }, false)],
    });
    expect(await screen.findByText('Er is niets dat voor u open is')).toBeTruthy();
    expect(screen.queryByText('Afspraken over meten')).toBeNull();
    expect(screen.queryByRole('button', { name: /Leg/ })).toBeNull();
  });
});
