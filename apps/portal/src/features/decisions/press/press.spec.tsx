import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { answerRoutes } from '../../../testing/answers.js';
import { renderPage } from '../../../testing/renderPage.js';
import { SchedulePressReleaseDocument, type PressPartsFragment } from './press.generated.js';
import { ScheduleDialog } from './PressDialogs.js';
import messages from './press.nl.json' with { type: 'json' };
import { QuotePage } from './QuotePage.js';
import { blocksOf } from './words.js';
import { withMessages } from '../../../shared/i18n.js';

const release = {
  __typename: 'PressReleaseDetail',
  id: 'p1',
  number: 'PB2026_3',
  title: 'Een maaltijd met de buren',
  state: 'APPROVED',
  saysTooMuch: false,
  hasDecision: true,
  version: 4,
} as unknown as PressPartsFragment;
const Dialog = withMessages(messages, ScheduleDialog);

// jsdom has the element and not its methods.
beforeAll(() => {
  HTMLDialogElement.prototype.showModal = jest.fn(function (this: HTMLDialogElement) {
    this.open = true;
  });
  HTMLDialogElement.prototype.close = jest.fn();
});

describe('when a press release comes out', () => {
  const fill = async (day: string, month: string, time: string) => {
    const dialog = within(await screen.findByRole('dialog', { hidden: true }));
    await userEvent.type(dialog.getByLabelText('Dag'), day);
    await userEvent.type(dialog.getByLabelText('Maand'), month);
    await userEvent.type(dialog.getByLabelText('Jaar'), '2027');
    await userEvent.type(dialog.getByLabelText(/^Tijd/), time);
    return dialog;
  };

  it('is refused in the hour that the clock skips, before anything is sent', async () => {
    await renderPage(<Dialog release={release} onClose={jest.fn()} />, {});
    const dialog = await fill('28', '3', '02:30');
    await userEvent.click(dialog.getByRole('button', { name: 'Onder embargo zetten', hidden: true }));
    await waitFor(() => expect(screen.getAllByText(messages['press.timeSkipped']).length).toBeGreaterThan(0));
  });

  it('asks which of the two in the hour that comes twice', async () => {
    const onClose = jest.fn();
    await renderPage(<Dialog release={release} onClose={onClose} />, {
      mocks: [
        {
          request: {
            query: SchedulePressReleaseDocument,
            variables: {
              input: { id: 'p1', version: 4, decidedAnswer: null, on: '2027-10-31', at: '02:30', turn: 'SECOND' },
            },
          },
          result: { data: { schedulePressRelease: null as never } },
        },
      ],
    });
    const dialog = await fill('31', '10', '02:30');
    await userEvent.click(dialog.getByRole('button', { name: 'Onder embargo zetten', hidden: true }));
    await waitFor(() => expect(screen.getAllByText(messages['press.turnMissing']).length).toBeGreaterThan(0));
    expect(onClose).not.toHaveBeenCalled();
    expect(dialog.getByRole('radio', { name: messages['press.turnSecond'], hidden: true })).toBeTruthy();
  });
});

describe('the page of who is quoted', () => {
  const token = 'x'.repeat(43);
  const opened = {
    municipality: 'Heemstede',
    number: 'PB2026_3',
    title: 'Een maaltijd met de buren',
    lead: 'Buren eten samen.',
    body: 'Partners koken.',
    quote: 'Aan tafel leer je elkaar kennen.',
    personName: 'Sjaak Struijf',
    capacity: 'Wethouder',
    answer: null,
  };
  const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));

  it('shows the quote in its text, and asks for the words that somebody wants', async () => {
    const sent = answerRoutes({
      '/api/quotes/open': { body: opened },
      '/api/quotes/answer': {
        body: {
          ...opened,
          answer: {
            answer: 'CHANGE_PROPOSED',
            remark: null,
            proposed: 'Aan tafel hoor je veel.',
            answeredAt: '2026-11-30T09:00:00Z',
          },
        },
      },
    });
    await renderPage(<QuotePage />, { path: `/citaat#${token}`, session: null });
    expect((await screen.findAllByText('Aan tafel leer je elkaar kennen.')).length).toBeGreaterThan(0);
    await userEvent.click(await screen.findByRole('radio', { name: 'Ik wil andere woorden' }));
    await press('Verstuur uw antwoord');
    await waitFor(() => expect(screen.getAllByText('Schrijf op welke woorden u wilt.').length).toBeGreaterThan(0));
    const words = screen.getByRole('textbox', { name: /Welke woorden/ });
    await userEvent.clear(words);
    await userEvent.type(words, 'Aan tafel hoor je veel.');
    await press('Verstuur uw antwoord');
    expect(await screen.findByText('Dank u wel')).toBeTruthy();
    expect(sent.at(-1)).toEqual({
      path: '/api/quotes/answer',
      body: { token, answer: 'CHANGE_PROPOSED', remark: null, proposed: 'Aan tafel hoor je veel.' },
    });
  });

  it('says one thing of every link that does not stand', async () => {
    answerRoutes({ '/api/quotes/open': { status: 400, body: { code: 'press_quote.link_invalid' } } });
    const { unmount } = await renderPage(<QuotePage />, { path: `/citaat#${token}`, session: null });
    expect(await screen.findByText('Deze link werkt niet')).toBeTruthy();
    unmount();
    await renderPage(<QuotePage />, { path: '/citaat', session: null });
    expect(await screen.findByText('Deze link werkt niet')).toBeTruthy();
  });
});

it('knows the paragraphs and headings of a text as it is typed', () => {
  expect(blocksOf('Een.\n\n## Kop\nTwee.\nDrie.\n## Nog een\n\nVier.')).toEqual([
    { kind: 'text', text: 'Een.' },
    { kind: 'heading', text: 'Kop' },
    { kind: 'text', text: 'Twee.\nDrie.' },
    { kind: 'heading', text: 'Nog een' },
    { kind: 'text', text: 'Vier.' },
  ]);
});
