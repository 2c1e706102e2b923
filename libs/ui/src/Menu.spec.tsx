import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StatusMenu, type StatusMove } from './StatusMenu.js';
import { ToastRegion, useToast } from './Toasts.js';

beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function show() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});

const moves: StatusMove[] = [
  { id: 'start', label: 'Begin', description: 'Er wordt aan gewerkt.' },
  { id: 'finish', label: 'Zet op klaar' },
  { id: 'drop', label: 'Schrap', hint: 'negative', question: { title: 'Mijlpaal schrappen?', text: 'Voorgoed.' } },
];
const show = (offered = moves) => {
  const onMove = jest.fn();
  render(
    <>
      <StatusMenu status="Gepland" of="Koffie" moves={offered} onMove={onMove} />
      <button type="button">Daarna</button>
    </>,
  );
  return { onMove, button: screen.queryByRole('button', { name: 'Status: Gepland (Koffie)' })! };
};
const focused = () => document.activeElement?.textContent;

describe('the menu of a status', () => {
  it('opens at the first with the arrow down and at the last with the arrow up, and moves round', async () => {
    const { button } = show();
    button.focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(button.getAttribute('aria-expanded')).toBe('true');
    const menu = screen.getByRole('menu', { name: 'Status: Gepland (Koffie)' });
    expect(document.activeElement).toBe(within(menu).getByRole('menuitem', { name: 'Begin' }));
    expect(document.activeElement?.getAttribute('aria-describedby')).toBe(screen.getByText('Er wordt aan gewerkt.').id);
    await userEvent.keyboard('{ArrowUp}');
    expect(focused()).toBe('Schrap');
    await userEvent.keyboard('{ArrowDown}{End}{Home}{ArrowDown}');
    expect(focused()).toBe('Zet op klaar');
    await userEvent.keyboard('s');
    expect(focused()).toBe('Schrap');
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('menu')).toBeNull();
    expect(document.activeElement).toBe(button);
    await userEvent.keyboard('{ArrowUp}');
    expect(focused()).toBe('Schrap');
  });

  it('closes on Tab and goes on, and on a press elsewhere', async () => {
    const { button } = show();
    await userEvent.click(button);
    await userEvent.tab();
    expect(screen.queryByRole('menu')).toBeNull();
    expect(focused()).toBe('Daarna');
    await userEvent.click(button);
    await userEvent.click(screen.getByRole('button', { name: 'Daarna' }));
    expect(screen.queryByRole('menu')).toBeNull();
  });

  it('does a move at once, and asks before one that cannot be undone', async () => {
    const { onMove, button } = show();
    await userEvent.click(button);
    await userEvent.click(screen.getByRole('menuitem', { name: 'Zet op klaar' }));
    expect(onMove).toHaveBeenLastCalledWith('finish');
    await userEvent.click(button);
    await userEvent.click(screen.getByRole('menuitem', { name: 'Schrap' }));
    const question = screen.getByRole('dialog', { name: 'Mijlpaal schrappen?' });
    await userEvent.click(within(question).getByRole('button', { name: 'Annuleren' }));
    expect(onMove).toHaveBeenCalledTimes(1);
    expect(document.activeElement).toBe(button);
    await userEvent.click(button);
    await userEvent.click(screen.getByRole('menuitem', { name: 'Schrap' }));
    await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Schrap' }));
    expect(onMove).toHaveBeenLastCalledWith('drop');
  });

  it('is a badge for who may do nothing', () => {
    show([]);
    expect(screen.getByText('Gepland')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Status/ })).toBeNull();
  });
});

it('offers to take back what was done, and gives focus back to where it was', async () => {
  const undone = jest.fn();
  const Finish = () => {
    const toast = useToast();
    return (
      <button type="button" onClick={() => toast('De mijlpaal is klaar', { undo: undone })}>
        Klaar
      </button>
    );
  };
  render(
    <ToastRegion>
      <Finish />
    </ToastRegion>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Klaar' }));
  expect(screen.getByRole('status').textContent).toContain('De mijlpaal is klaar');
  await userEvent.tab();
  expect(focused()).toBe('Ongedaan maken');
  await userEvent.keyboard('{Enter}');
  expect(undone).toHaveBeenCalledTimes(1);
  expect(screen.getByRole('status').textContent).toBe('');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Klaar' }));
});
