import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { sentenceOf } from '@bloemen/vocabulary';
import { withMessages } from '../../../shared/i18n.js';
import { refusal } from '../../../testing/refusal.js';
import { renderPage } from '../../../testing/renderPage.js';
import { AskDialog, ExamplePage } from './ExamplePage.js';
import {
  AskAboutPracticeDocument,
  PracticeExampleDocument,
  PracticeExamplesDocument,
  PracticeQuestionsDocument,
  type PracticeExamplePartsFragment,
} from './practice.generated.js';
import messages from './practice.nl.json' with { type: 'json' };
import { PracticePage } from './PracticePage.js';
import { QuestionsPage } from './QuestionsPage.js';

const example: PracticeExamplePartsFragment & { __typename: 'PracticeExample' } = {
  __typename: 'PracticeExample',
  id: 'e',
  place: 'Dordrecht',
  province: 'Zuid-Holland',
  pillar: 'P3',
  title: 'Samen aan tafel',
  whatItWas: 'Eten met de buurt',
  result: null,
  partners: null,
  year: null,
  sourceText: null,
  sourceUrl: null,
  toldOn: '2026-11-20',
  isConfirmed: true,
  askedAt: null,
  viewerCan: { ask: true },
};
const opened = (more: object) => ({
  request: { query: PracticeExampleDocument, variables: { id: '' } },
  result: { data: { practiceExample: { ...example, canAnswer: true, ...more } } },
});
const question = 'Wie vroegen jullie om mee te doen?';
const Dialog = withMessages(messages, () => <AskDialog example={example} onClose={() => undefined} />);
const asking = { query: AskAboutPracticeDocument, variables: { input: { exampleId: 'e', question } } };

beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function show() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});
afterEach(cleanup);

describe('examples from practice', () => {
  it('say honestly what was not told or not measured', async () => {
    await renderPage(<PracticePage />, {
      mocks: [
        {
          request: {
            query: PracticeExamplesDocument,
            variables: { search: null, pillar: null, province: null, page: 1 },
          },
          result: {
            data: {
              practiceExamples: {
                totalCount: 1,
                nodes: [example],
                provinces: [{ code: 'PV28', name: 'Zuid-Holland', examples: 1 }],
              },
            },
          },
        },
      ],
    });
    const found = within((await screen.findByText('Samen aan tafel')).closest('tr')!);
    expect(found.getByText('Niet gemeten')).toBeTruthy();
    expect(found.getByText('Bevestigd door Dordrecht')).toBeTruthy();
    expect(screen.getByRole('option', { name: 'Zuid-Holland (1)' })).toBeTruthy();
  });

  it('are asked about with a question of the own words, which stays when it is refused', async () => {
    await renderPage(<Dialog />, {
      mocks: [
        { request: asking, result: { errors: [refusal('practice_question.too_many')] } },
        { request: asking, result: { data: { askAboutPractice: { ...example, askedAt: '2026-11-30T10:00:00Z' } } } },
      ],
    });
    const send = await screen.findByRole('button', { name: 'Verstuur de vraag' });
    await userEvent.click(send);
    expect(screen.getAllByText('Schrijf uw vraag op, in minstens tien tekens.').length).toBeGreaterThan(0);
    await userEvent.type(screen.getByLabelText('Uw vraag'), question);
    await userEvent.click(send);
    expect(await screen.findByText(sentenceOf('practice_question.too_many'))).toBeTruthy();
    await userEvent.click(send);
    expect(await screen.findByText('Uw vraag is verstuurd')).toBeTruthy();
  });

  it('tell that nobody could answer, or that it was asked, before somebody types', async () => {
    await renderPage(<ExamplePage />, { mocks: [opened({ canAnswer: false })] });
    expect(await screen.findByText(/Dordrecht heeft hier nog geen coördinator/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Vraag ernaar' })).toBeNull();
    cleanup();
    await renderPage(<ExamplePage />, { mocks: [opened({ askedAt: '2026-11-30T10:00:00Z' })] });
    expect(await screen.findByText(/Uw gemeente vroeg hiernaar op 30 november 2026/)).toBeTruthy();
  });

  it('bring questions together, with the way to answer for who was asked', async () => {
    const asked = { exampleId: 'e', exampleTitle: 'Samen aan tafel', question, askedAt: '2026-11-30T10:00:00Z' };
    await renderPage(<QuestionsPage />, {
      mocks: [
        {
          request: { query: PracticeQuestionsDocument },
          result: {
            data: {
              practiceQuestions: [
                {
                  id: '1',
                  ...asked,
                  isOurs: false,
                  municipality: 'Zandvoort',
                  askedByName: 'Joris',
                  replyTo: 'j@z.example',
                },
              ],
            },
          },
        },
      ],
    });
    const answer = await screen.findByRole('link', { name: 'Antwoord Joris per mail' });
    expect(answer.getAttribute('href')).toBe('mailto:j@z.example?subject=Samen%20aan%20tafel');
    expect(screen.getByText('Uw gemeente vroeg nog niets. Zoek een voorbeeld en vraag ernaar.')).toBeTruthy();
  });
});
