import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { Table } from '../Table.js';
import { NARROW } from '../useMedia.js';
import { ListView } from './ListPage.js';

type Row = { id: string; name: string; province: string; size: number; since: string; partners: number };
const rows: Row[] = [
  { id: 'a', name: 'Heemstede', province: 'Noord-Holland', size: 27, since: '2021', partners: 21 },
  { id: 'b', name: 'Terschelling', province: 'Fryslân', size: 5, since: '2023', partners: 4 },
];

const onChange = jest.fn();
const onBulk = jest.fn();
type Shown = {
  found?: Row[] | null;
  zoek?: string;
  provincie?: string;
  busy?: boolean;
  problem?: string;
  pages?: { page: number; count: number };
};
function List({ found = rows, zoek, provincie, busy, problem, pages }: Shown) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [openKey, setOpenKey] = useState<string | null>(null);
  const opened = rows.find(({ id }) => id === openKey);
  return (
    <ListView<Row, 'zoek' | 'provincie' | 'meedoen'>
      label="Gemeenten"
      search={{ id: 'zoek', label: 'Zoek een gemeente', value: zoek }}
      filters={[
        {
          id: 'provincie',
          label: 'Provincie',
          value: provincie,
          all: 'Heel Nederland',
          options: [{ value: 'PV20', label: 'Fryslân' }],
        },
        { id: 'meedoen', label: 'Alleen wie meedoet', value: undefined, yes: 'ja' },
      ]}
      onChange={onChange}
      count={`${found?.length ?? 0} van de 342 gemeenten`}
      rows={found ?? undefined}
      busy={busy}
      problem={problem && <p role="alert">{problem}</p>}
      pages={pages && { ...pages, hrefFor: (page) => `/lijst?pagina=${page}` }}
      nothingYet={{ title: 'Nog geen gemeenten' }}
      nothingFound={{ title: 'Geen gemeente gevonden' }}
      rowKey={({ id }) => id}
      remember="spec"
      columns={[
        { id: 'name', header: 'Gemeente', cell: ({ name }) => name, rowHeader: true },
        { id: 'province', header: 'Provincie', cell: ({ province }) => province },
        { id: 'size', header: 'Inwoners', cell: ({ size }) => size, numeric: true },
        { id: 'since', header: 'Sinds', cell: ({ since }) => since },
        { id: 'partners', header: 'Partners', cell: ({ partners }) => partners },
      ]}
      selection={{
        chosen,
        onChange: setChosen,
        nameOf: ({ name }) => name,
        actions: (
          <button type="button" onClick={() => onBulk([...chosen])}>
            Vergelijk
          </button>
        ),
      }}
      onOpen={({ id }) => setOpenKey(id)}
      openKey={openKey}
      panel={opened && { title: opened.name, children: 'Alles over haar', onClose: () => setOpenKey(null) }}
    />
  );
}

beforeEach(() => {
  localStorage.clear();
  onChange.mockClear();
});
afterEach(() => {
  Reflect.deleteProperty(window, 'matchMedia');
});

describe('what is chosen in a list', () => {
  it('is searched on Enter and filtered at once', async () => {
    render(<List />);
    await userEvent.type(screen.getByRole('searchbox', { name: 'Zoek een gemeente' }), ' heems {Enter}');
    expect(onChange).toHaveBeenLastCalledWith({ zoek: 'heems' });
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Provincie' }), 'Fryslân');
    expect(onChange).toHaveBeenLastCalledWith({ provincie: 'PV20' });
    await userEvent.click(screen.getByRole('checkbox', { name: 'Alleen wie meedoet' }));
    expect(onChange).toHaveBeenLastCalledWith({ meedoen: 'ja' });
  });

  it('stands as chips, each of which goes away, and focus goes to the count', async () => {
    render(<List zoek="heems" provincie="PV20" />);
    const chosen = within(screen.getByRole('list', { name: 'Gekozen' }));
    expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('heems');
    await userEvent.click(chosen.getByRole('button', { name: 'Provincie: Fryslân verwijderen' }));
    expect(onChange).toHaveBeenLastCalledWith({ provincie: undefined });
    expect(document.activeElement?.textContent).toBe('2 van de 342 gemeenten');
    await userEvent.click(chosen.getByRole('button', { name: 'Alles wissen' }));
    expect(onChange).toHaveBeenLastCalledWith({ zoek: undefined, provincie: undefined });
  });
});

describe('a list without rows', () => {
  it('tells nothing yet from nothing found, which has a way out', async () => {
    const { rerender } = render(<List found={[]} />);
    expect(screen.getByText('Nog geen gemeenten')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Alles wissen' })).toBeNull();
    rerender(<List found={[]} zoek="atlantis" />);
    const empty = screen.getByText('Geen gemeente gevonden').parentElement!;
    await userEvent.click(within(empty).getByRole('button', { name: 'Alles wissen' }));
    expect(onChange).toHaveBeenLastCalledWith({ zoek: undefined });
  });

  it('leads back from a page that is not there, and says of none that there is nothing', () => {
    render(<List found={[]} pages={{ page: 9, count: 3 }} />);
    expect(screen.getByText('Deze bladzijde is er niet')).toBeTruthy();
    expect(screen.queryByText('Nog geen gemeenten')).toBeNull();
    expect(screen.getByRole('link', { name: 'Naar de laatste bladzijde' }).getAttribute('href')).toBe(
      '/lijst?pagina=3',
    );
  });

  it('shows the outline of what is read, and only the problem when that failed', () => {
    const { rerender } = render(<List found={null} busy />);
    expect(screen.getByRole('table')).toBeTruthy();
    expect(screen.getByRole('status').textContent).toBe('Bezig met laden');
    rerender(<List found={null} problem="Even niet bereikbaar" />);
    expect(screen.queryByRole('table')).toBeNull();
    expect(screen.queryByText('Nog geen gemeenten')).toBeNull();
    expect(screen.getByRole('alert')).toBeTruthy();
  });
});

describe('rows', () => {
  it('are chosen one by one or all, and what is done with them knows which', async () => {
    render(<List />);
    const all = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Kies alles wat hier staat' });
    await userEvent.click(screen.getByRole('checkbox', { name: 'Kies Terschelling' }));
    expect(all.indeterminate).toBe(true);
    const bar = screen.getByRole('region', { name: 'Wat u met uw keuze kunt doen' });
    expect(within(bar).getByRole('status').textContent).toBe('1 gekozen');
    await userEvent.click(all);
    await userEvent.click(within(bar).getByRole('button', { name: 'Vergelijk' }));
    expect(onBulk).toHaveBeenLastCalledWith(['b', 'a']);
    await userEvent.click(within(bar).getByRole('button', { name: 'Kies niets meer' }));
    expect(screen.queryByRole('region')).toBeNull();
  });

  it('open beside the list by their name, with focus in and back again', async () => {
    render(<List />);
    const name = screen.getByRole('button', { name: 'Terschelling' });
    await userEvent.click(name);
    const panel = screen.getByRole('complementary', { name: 'Terschelling' });
    expect(document.activeElement).toBe(within(panel).getByRole('heading', { name: 'Terschelling' }));
    expect(name.getAttribute('aria-expanded')).toBe('true');
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('complementary')).toBeNull();
    expect(document.activeElement).toBe(name);
    await userEvent.click(screen.getByRole('cell', { name: 'Noord-Holland' }));
    await userEvent.click(within(screen.getByRole('complementary')).getByRole('button', { name: 'Sluiten' }));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Heemstede' }));
  });

  it('keep the columns that somebody chose, and always their name', async () => {
    const { unmount } = render(<List />);
    await userEvent.click(screen.getByRole('button', { name: 'Kolommen' }));
    const choice = within(screen.getByRole('group', { name: 'Welke kolommen u ziet' }));
    expect(choice.queryByRole('checkbox', { name: 'Gemeente' })).toBeNull();
    expect(document.activeElement).toBe(choice.getByRole('checkbox', { name: 'Provincie' }));
    await userEvent.click(choice.getByRole('checkbox', { name: 'Provincie' }));
    await userEvent.keyboard('{Escape}');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Kolommen' }));
    unmount();
    render(<List />);
    expect(screen.queryByRole('columnheader', { name: 'Provincie' })).toBeNull();
    expect(screen.getByRole('columnheader', { name: 'Gemeente' })).toBeTruthy();
  });

  it('tick only what may be chosen, all at once too', async () => {
    const onChange = jest.fn<(chosen: ReadonlySet<string>) => void>();
    render(
      <Table
        caption="Feiten"
        rows={['Motie', 'Oude motie']}
        rowKey={(title) => title}
        columns={[{ id: 'title', header: 'Feit', cell: (title) => title, rowHeader: true }]}
        selection={{
          chosen: new Set(),
          onChange,
          nameOf: (title) => title,
          mayChoose: (title) => title === 'Motie',
          actions: null,
        }}
      />,
    );
    expect(screen.queryByRole('checkbox', { name: 'Kies Oude motie' })).toBeNull();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Kies alles wat hier staat' }));
    expect([...onChange.mock.calls[0]![0]]).toEqual(['Motie']);
  });

  it('are short cards on a phone: a name, three columns, and the rest behind a button', async () => {
    window.matchMedia = ((query: string) => ({
      matches: query === NARROW,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    })) as never;
    render(<List />);
    const row = within(screen.getByRole('row', { name: /Heemstede/ }));
    expect(row.getByText('2021')).toBeTruthy();
    expect(row.queryByText('21')).toBeNull();
    await userEvent.click(row.getByRole('button', { name: 'Meer' }));
    expect(row.getByText('21')).toBeTruthy();
    expect(row.getByRole('button', { name: 'Minder' }).getAttribute('aria-expanded')).toBe('true');
  });
});
