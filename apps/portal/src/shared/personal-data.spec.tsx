import { ApolloClient, ApolloLink, gql, InMemoryCache, Observable } from '@apollo/client';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import messages from '../app/app.nl.json' with { type: 'json' };
import { TextProvider } from './i18n.js';
import { PersonalDataQuestion } from './PersonalDataQuestion.js';
import { codeOf } from './Problem.js';
import { personalData } from './apollo.js';
import { personalDataIn } from './personal-data.js';

const save = gql`mutation Save($input: SaveInput!) { save(input: $input) { id } }`;

describe('a text with a way to reach somebody', () => {
  let sent: unknown[];
  let client: ApolloClient;

  beforeEach(() => {
    HTMLDialogElement.prototype.showModal = function show() {
      this.open = true;
    };
    HTMLDialogElement.prototype.close = function close() {
      this.open = false;
    };
    sent = [];
    const server = new ApolloLink(
      (operation) =>
        new Observable((observer) => {
          sent.push(operation.variables);
          observer.next({ data: { save: { __typename: 'Saved', id: '1' } } });
          observer.complete();
        }),
    );
    client = new ApolloClient({ cache: new InMemoryCache(), link: ApolloLink.from([personalData, server]) });
    render(
      <TextProvider messages={messages}>
        <PersonalDataQuestion />
      </TextProvider>,
    );
  });
  afterEach(cleanup);

  const saveNote = (note: string) =>
    client.mutate({ mutation: save, variables: { input: { note } } }).then(() => 'kept', codeOf);

  /** Starts saving, and does not wait: the question comes in between. */
  const startSaving = async (note: string) => {
    const saving: { answer?: Promise<string> } = {};
    await act(async () => {
      saving.answer = saveNote(note);
      await Promise.resolve();
    });
    return () => saving.answer;
  };

  it('is sent at once when it holds none', async () => {
    expect(await saveNote('Een gesprek over € 30.000 op 22-11-2026')).toBe('kept');
    expect(sent).toHaveLength(1);
  });

  it('is sent only after the person said that it may be kept, and not asked about again', async () => {
    const saved = await startSaving('Bel 06-12345678 of mail m.jansen@heemstede.nl');
    const question = within(await screen.findByRole('dialog', { name: 'Staan hier gegevens van een persoon in?' }));
    expect(question.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'een e-mailadres: m.jansen@heemstede.nl',
      'een telefoonnummer: 06-12345678',
    ]);
    expect(sent).toEqual([]);
    await userEvent.click(question.getByRole('button', { name: 'Toch bewaren' }));
    expect(await saved()).toBe('kept');
    expect(await saveNote('Bel 06-12345678')).toBe('kept');
    expect(sent).toHaveLength(2);
  });

  it('is not sent when the person goes back to it', async () => {
    const saved = await startSaving('Bel 023 548 5868');
    await userEvent.click(await screen.findByRole('button', { name: 'Terug naar de tekst' }));
    expect(await saved()).toBe('text.not_kept');
    expect(sent).toEqual([]);
  });
});

it('is a name too, in a text about people, and not where a name is asked for', () => {
  const name = 'Piet de Vries (82)';
  expect(personalDataIn({ input: { question: `Dat vroeg ${name}` } })).toEqual([{ kind: 'NAME_WITH_AGE', text: name }]);
  expect(personalDataIn({ input: { name, owner: name, signerName: name } })).toEqual([]);
});

it('is looked for in free texts alone, at any depth', () => {
  expect(
    personalDataIn({
      input: {
        email: 'a@b.nl',
        sourceUrl: 'https://x.nl/a@b.nl',
        id: '11111111-1111-4111-8012-345678901234',
        authorityReference: '0612345678',
      },
    }),
  ).toEqual([]);
  expect(personalDataIn({ input: { rows: [{ note: 'a@b.nl' }] } })).toEqual([{ kind: 'EMAIL', text: 'a@b.nl' }]);
});
