import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { z } from 'zod/mini';
import { renderPage } from '../../testing/renderPage.js';
import { ApiError } from '../api.js';
import { CheckField, ChecksField, DateField, RadioField, SelectField, TextField } from './fields.js';
import { FormDialog } from './FormDialog.js';
import { PageForm } from './PageForm.js';
import { choice, choices, dayOrNull, email, text, textOrNull, textPerLine } from './schemas.js';
import { useSave } from './useSave.js';

type Row = {
  version: number;
  title: string;
  note: string;
  on: string;
  kind: string;
  place: string;
  pillars: string[];
  isOpen: boolean;
};
type Sent = { title: string; version: number | null };

const row: Row = {
  version: 3,
  title: 'Ontmoeting',
  note: 'In de wijk',
  on: '2026-03-01',
  kind: 'A',
  place: 'X',
  pillars: ['P1'],
  isOpen: false,
};
const send = jest.fn<(sent: Sent & object) => Promise<void>>();
const onSaved = jest.fn();
const options = [
  { value: 'A', label: 'Eerste' },
  { value: 'B', label: 'Tweede' },
];

function useSample(record: Row | null) {
  return useSave({
    schema: () =>
      z.object({
        title: text({ max: 20, min: 3, missing: 'Geef het een naam.' }),
        note: text({ max: 100, lines: true }),
        on: dayOrNull({ wrong: 'Dit is geen datum.' }),
        kind: choice(['A', 'B'], 'Kies een soort.'),
        place: choice(['X', 'Y'], 'Kies een plaats.'),
        pillars: choices(['P1', 'P2']),
        isOpen: z.boolean(),
      }),
    record,
    valuesOf: (one) => ({
      title: one?.title ?? '',
      note: one?.note ?? '',
      on: one?.on ?? '',
      kind: one?.kind ?? 'A',
      place: one?.place ?? 'X',
      pillars: one?.pillars ?? [],
      isOpen: one?.isOpen ?? false,
    }),
    send: (values, version) => send({ ...values, version }),
    done: 'Bewaard.',
    onSaved,
  });
}

function Fields({ form }: { form: ReturnType<typeof useSample> }) {
  return (
    <>
      <TextField form={form} name="title" label="Naam" max={20} />
      <TextField form={form} name="note" label="Toelichting" lines={2} max={100} />
      <DateField form={form} name="on" label="Wanneer?" />
      <RadioField form={form} name="kind" label="Soort" options={options} />
      <SelectField
        form={form}
        name="place"
        label="Plaats"
        options={[
          { value: 'X', label: 'Haarlem' },
          { value: 'Y', label: 'Heemstede' },
        ]}
      />
      <ChecksField
        form={form}
        name="pillars"
        label="Pijlers"
        options={[
          { value: 'P1', label: 'Bestuur' },
          { value: 'P2', label: 'Netwerk' },
        ]}
      />
      <CheckField form={form} name="isOpen" label="Openbaar" />
    </>
  );
}

function Dialog({ record, onClose = () => undefined }: { record: Row | null; onClose?: () => void }) {
  const form = useSample(record);
  return (
    <FormDialog form={form} title="Bijeenkomst" onClose={onClose}>
      <Fields form={form} />
    </FormDialog>
  );
}

function Paged({ record }: { record: Row | null }) {
  const form = useSample(record);
  return (
    <PageForm form={form} submit="Bewaar" cancel={() => undefined}>
      <Fields form={form} />
    </PageForm>
  );
}

const title = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Naam' });
const retitle = async (to: string) => {
  await userEvent.clear(title());
  await userEvent.type(title(), to);
};
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const refusal = (code: string, details: object = {}) => new ApiError(code, '', details);

beforeEach(() => {
  HTMLDialogElement.prototype.showModal = function show() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
  send.mockReset().mockResolvedValue();
  onSaved.mockReset();
});
afterEach(cleanup);

describe('a save', () => {
  it('sends what was checked and cleaned once, however often the button is pressed', async () => {
    let arrived = (): void => undefined;
    send.mockImplementation(() => new Promise((resolve) => (arrived = resolve)));
    await renderPage(<Dialog record={row} />);
    await retitle('  Tafel ');
    await userEvent.dblClick(screen.getByRole('button', { name: 'Bewaar' }));
    await userEvent.type(title(), '{Enter}');
    expect(send).toHaveBeenCalledTimes(1);
    expect(send.mock.calls[0]![0]).toEqual({ ...row, title: 'Tafel' });
    expect(screen.getByRole('button', { name: 'Bewaar' }).getAttribute('aria-disabled')).toBe('true');
    await act(async () => arrived());
    expect(await screen.findByText('Bewaard.')).toBeTruthy();
    expect(onSaved).toHaveBeenCalledTimes(1);
  });

  it('sends nothing while an answer is wrong, and says which, in the order of the screen', async () => {
    await renderPage(<Dialog record={null} />);
    await userEvent.type(screen.getByRole('textbox', { name: 'Dag' }), '31');
    await userEvent.type(screen.getByRole('textbox', { name: 'Toelichting' }), 'BSN 111222333');
    await press('Bewaar');
    const summary = await screen.findByRole('alert');
    await waitFor(() => expect(document.activeElement).toBe(summary));
    expect(
      within(summary)
        .getAllByRole('link')
        .map((link) => link.textContent),
    ).toEqual(['Geef het een naam.', expect.stringContaining('burgerservicenummer'), 'Dit is geen datum.']);
    expect(send).not.toHaveBeenCalled();
    await userEvent.click(within(summary).getByRole('link', { name: 'Geef het een naam.' }));
    expect(document.activeElement).toBe(title());
    await userEvent.click(within(summary).getByRole('link', { name: 'Dit is geen datum.' }));
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Maand' }));
  });

  it('leads from the summary to a choice, several choices and a yes or no', async () => {
    const fields = ['kind', 'pillars', 'isOpen'].map((path) => ({ path, message: `Kijk naar ${path}.` }));
    send.mockRejectedValue(refusal('bad_input', { fields }));
    await renderPage(<Paged record={row} />);
    await press('Bewaar');
    for (const [path, role, name] of [
      ['kind', 'radio', 'Eerste'],
      ['pillars', 'checkbox', 'Bestuur'],
      ['isOpen', 'checkbox', 'Openbaar'],
    ] as const) {
      await userEvent.click(await screen.findByRole('link', { name: `Kijk naar ${path}.` }));
      expect(document.activeElement).toBe(screen.getByRole(role, { name }));
    }
    expect(screen.getByRole('checkbox', { name: 'Openbaar' }).getAttribute('aria-invalid')).toBe('true');
  });

  it.each([
    ['the service is away', refusal('unavailable')],
    ['the tab is of somebody else', refusal('session.other_person')],
    ['a telephone number was not kept', refusal('text.not_kept')],
    ['no answer came', new TypeError('away')],
  ])('that fails loses nothing, and can be tried again: %s', async (_, error) => {
    send.mockRejectedValueOnce(error);
    await renderPage(<Dialog record={row} />);
    await retitle('Tafel');
    await press('Bewaar');
    const failure = await screen.findByRole('alert');
    expect(failure.textContent).toContain('Dat is niet gelukt');
    expect(document.activeElement).toBe(failure.parentElement);
    // Beside the button: after the last field.
    const last = screen.getByRole('checkbox', { name: 'Openbaar' });
    expect(last.compareDocumentPosition(failure)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(title().value).toBe('Tafel');
    await press('Bewaar');
    await waitFor(() => expect(onSaved).toHaveBeenCalledTimes(1));
    expect(screen.queryByText('Dat is niet gelukt')).toBeNull();
  });

  it('puts what is refused at its field, with focus on the summary each time', async () => {
    send.mockRejectedValue(refusal('bad_input', { fields: [{ path: 'title', message: 'Deze naam bestaat al.' }] }));
    await renderPage(<Paged record={row} />);
    for (const _ of [1, 2]) {
      await press('Bewaar');
      await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('alert')));
      expect(within(screen.getByRole('alert')).getByRole('link').textContent).toBe('Deze naam bestaat al.');
      expect(title().getAttribute('aria-invalid')).toBe('true');
      act(() => title().focus());
    }
    expect(screen.queryByText('Dat is niet gelukt')).toBeNull();
  });

  it('says of what is refused outside the form what it is', async () => {
    send.mockRejectedValue(refusal('bad_input', { fields: [{ path: 'other.0', message: 'Dit klopt niet.' }] }));
    await renderPage(<Paged record={row} />);
    await press('Bewaar');
    expect(await screen.findByText('Dit klopt niet.')).toBeTruthy();
  });
});

describe('when somebody else saved first', () => {
  const theirs: Row = {
    version: 4,
    title: 'Koffie',
    note: 'Op het plein',
    on: '2026-04-02',
    kind: 'B',
    place: 'Y',
    pillars: ['P2'],
    isOpen: true,
  };
  const meet = async () => {
    send.mockRejectedValueOnce(refusal('conflict', { current: theirs }));
    await renderPage(<Dialog record={row} />);
    await retitle('Tafel');
    await press('Bewaar');
    await screen.findByText('Iemand anders heeft dit net gewijzigd');
  };
  const cells = () =>
    within(screen.getByRole('table'))
      .getAllByRole('row')
      .slice(1)
      .map((one) => [...one.children].map((cell) => cell.textContent));

  it('shows both texts, and saves mine over their version with what only they changed', async () => {
    await meet();
    expect(cells()).toEqual([['Naam', 'Tafel', 'Koffie']]);
    expect(title().value).toBe('Tafel');
    await press('Bewaar mijn tekst');
    await waitFor(() => expect(onSaved).toHaveBeenCalledTimes(1));
    expect(send.mock.calls[1]![0]).toEqual({ ...theirs, title: 'Tafel' });
  });

  it('shows each answer that both changed in words', async () => {
    send.mockRejectedValueOnce(refusal('conflict', { current: { ...theirs, version: 5 } }));
    await renderPage(<Dialog record={{ ...row, kind: '', pillars: [], place: 'X' }} />);
    await userEvent.click(screen.getByRole('radio', { name: 'Eerste' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Bestuur' }));
    await userEvent.clear(screen.getByRole('textbox', { name: 'Dag' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Dag' }), '5');
    await press('Bewaar');
    await screen.findByText('Iemand anders heeft dit net gewijzigd');
    expect(cells()).toEqual([
      ['Wanneer?', '5 maart 2026', '2 april 2026'],
      ['Soort', 'Eerste', 'Tweede'],
      ['Pijlers', 'Bestuur', 'Netwerk'],
    ]);
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Plaats' }).value).toBe('Y');
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Openbaar' }).checked).toBe(true);
  });

  it('takes theirs into the form when I say so, and rests on their version', async () => {
    await meet();
    await press('Neem de tekst van nu');
    expect(screen.queryByText('Iemand anders heeft dit net gewijzigd')).toBeNull();
    expect(title().value).toBe('Koffie');
    expect(document.activeElement).toBe(title());
    await press('Bewaar');
    await waitFor(() => expect(send.mock.calls[1]![0]).toEqual(theirs));
  });

  it('is asked again when a third was faster still', async () => {
    await meet();
    send.mockRejectedValueOnce(refusal('conflict', { current: { ...theirs, title: 'Thee', version: 5 } }));
    await press('Bewaar mijn tekst');
    await waitFor(() => expect(cells()).toEqual([['Naam', 'Tafel', 'Thee']]));
    await press('Bewaar mijn tekst');
    await waitFor(() => expect(send.mock.calls[2]![0]).toMatchObject({ title: 'Tafel', version: 5 }));
  });

  it('says what is stored now to who does something with a record, and keeps what was typed', async () => {
    function Withdraw() {
      const form = useSave({
        schema: () => z.object({ reason: text({ max: 50, missing: 'Waarom?' }) }),
        record: row,
        valuesOf: () => ({ reason: '' }),
        now: (one) => one.title,
        send: ({ reason }, version) => send({ title: reason, version }),
        onSaved,
      });
      return (
        <FormDialog form={form} title="Weg" onClose={() => undefined}>
          <TextField form={form} name="reason" label="Reden" max={50} />
        </FormDialog>
      );
    }
    send.mockRejectedValueOnce(refusal('conflict', { current: theirs }));
    await renderPage(<Withdraw />);
    await userEvent.type(screen.getByRole('textbox', { name: 'Reden' }), 'Geen zaal');
    await press('Bewaar');
    expect(await screen.findByText(/Nu is bewaard: Koffie/)).toBeTruthy();
    await press('Bewaar');
    await waitFor(() => expect(send.mock.calls[1]![0]).toEqual({ title: 'Geen zaal', version: 4 }));
  });
});

describe('leaving', () => {
  function Opened() {
    const [isOpen, setOpen] = useState(true);
    return isOpen ? <Dialog record={row} onClose={() => setOpen(false)} /> : <p>Dicht</p>;
  }
  it('a dialog with something typed asks first', async () => {
    await renderPage(<Opened />);
    await retitle('Tafel');
    await press('Annuleren');
    const question = within(screen.getByRole('dialog', { name: 'Weggaan zonder te bewaren?' }));
    await userEvent.click(question.getByRole('button', { name: 'Blijf hier' }));
    expect(title().value).toBe('Tafel');
    await press('Annuleren');
    await userEvent.click(screen.getByRole('button', { name: 'Ga weg' }));
    expect(screen.getByText('Dicht')).toBeTruthy();
  });

  it('a dialog in which nothing was changed does not', async () => {
    await renderPage(<Opened />);
    await press('Annuleren');
    expect(screen.getByText('Dicht')).toBeTruthy();
  });

  it('for another screen asks too, until it is saved', async () => {
    const { router } = await renderPage(<Paged record={row} />, { path: '/hier' });
    const go = () =>
      act(async () => {
        void router.navigate({ to: '/daar' } as never);
        await Promise.resolve();
      });
    await retitle('Tafel');
    await go();
    await userEvent.click(await screen.findByRole('button', { name: 'Blijf hier' }));
    expect(router.state.location.pathname).toBe('/hier');
    await press('Bewaar');
    await waitFor(() => expect(onSaved).toHaveBeenCalled());
    await go();
    await waitFor(() => expect(router.state.location.pathname).toBe('/daar'));
  });
});

describe('the rules of answers', () => {
  it('are those of every text', () => {
    const problem = (schema: z.ZodMiniType, value: unknown) => schema.safeParse(value).error?.issues[0]?.message;
    expect(text({ max: 5 }).parse(' a\u00a0b ')).toBe('a b');
    expect(textOrNull({ max: 5 }).parse('\u200b ')).toBeNull();
    expect(problem(text({ max: 5 }), 'abcdef')).toBe('Dit is te lang: ten hoogste 5 tekens.');
    expect(problem(text({ max: 5, missing: 'Wat?' }), '\u2060')).toBe('Wat?');
    expect(problem(text({ max: 50, min: 3, missing: 'Wat?' }), '111222333')).toContain('burgerservicenummer');
    expect(textPerLine({ max: 5 }).parse(' a \n\n b')).toEqual(['a', 'b']);
    expect(problem(textPerLine({ max: 2 }), 'a\nbcd')).toBe('Dit is te lang: ten hoogste 2 tekens.');
    expect(email('Nee.').parse(' a@b.nl ')).toBe('a@b.nl');
    expect(problem(email('Nee.'), 'a@b')).toBe('Nee.');
  });
});
