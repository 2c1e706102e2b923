import { describe, expect, it, jest } from '@jest/globals';
import { act, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { Button } from './Button.js';
import { Dialog } from './Dialog.js';
import { Link } from './Link.js';
import { NavigationProvider } from './Navigation.js';
import { PageHeader } from './PageHeader.js';
import { pagesAround } from './Pagination.js';
import { Tabs } from './Tabs.js';
import { requestTitleFocus } from './titleFocus.js';
import { ToastRegion, useToast } from './Toasts.js';

describe('Button', () => {
  it('does its work', async () => {
    const onClick = jest.fn();
    render(<Button onClick={onClick}>Bewaar</Button>);
    await userEvent.click(screen.getByRole('button', { name: 'Bewaar' }));
    expect(onClick).toHaveBeenCalledTimes(1);
  });
  it.each([{ busy: true }, { disabled: true }])(
    'ignores the click but keeps focus when %j, and submits nothing',
    async (state) => {
      const [onClick, onSubmit] = [jest.fn(), jest.fn()];
      render(
        <form onSubmit={onSubmit}>
          <Button type="submit" onClick={onClick} {...state}>
            Bewaar
          </Button>
        </form>,
      );
      await userEvent.click(screen.getByRole('button'));
      expect(onClick).not.toHaveBeenCalled();
      expect(onSubmit).not.toHaveBeenCalled();
      expect(document.activeElement).toBe(screen.getByRole('button'));
      expect(screen.getByRole('button').getAttribute('aria-disabled')).toBe('true');
    },
  );
});

describe('Link', () => {
  const click = (href: string, init: MouseEventInit = {}, attributes = {}) => {
    const navigate = jest.fn();
    const { unmount } = render(
      <NavigationProvider navigate={navigate}>
        <Link href={href} {...attributes}>
          Plan
        </Link>
      </NavigationProvider>,
    );
    const link = screen.getByRole('link');
    window.addEventListener('click', (event) => event.preventDefault(), { once: true });
    fireEvent.click(link, init);
    unmount();
    return navigate;
  };
  it('stays inside the application for its own addresses', () => {
    expect(click('/werkruimte/plan')).toHaveBeenCalledWith('/werkruimte/plan');
  });
  it('leaves to the browser what belongs to the browser', () => {
    expect(click('/werkruimte/plan', { ctrlKey: true })).not.toHaveBeenCalled();
    expect(click('/werkruimte/plan', {}, { target: '_blank' })).not.toHaveBeenCalled();
    expect(click('https://www.rivm.nl')).not.toHaveBeenCalled();
  });
  it('asks before the browser fetches a file of the server, and says whose page asks', async () => {
    const mayFetch = jest.fn<() => Promise<boolean>>().mockResolvedValueOnce(false).mockResolvedValueOnce(true);
    const fetched = jest.fn();
    render(
      <NavigationProvider navigate={jest.fn()} addressOf={(href) => `${href}?van=noor`} mayFetch={mayFetch}>
        <Link href="/api/reports/1" download>
          Rapport
        </Link>
      </NavigationProvider>,
    );
    const link = screen.getByRole<HTMLAnchorElement>('link');
    expect(link.getAttribute('href')).toBe('/api/reports/1?van=noor');
    const follow = (event: MouseEvent) => {
      if (!event.defaultPrevented) fetched();
      event.preventDefault();
    };
    window.addEventListener('click', follow);
    await act(async () => fireEvent.click(link));
    expect([mayFetch.mock.calls.length, fetched.mock.calls.length]).toEqual([1, 0]);
    await act(async () => fireEvent.click(link));
    expect([mayFetch.mock.calls.length, fetched.mock.calls.length]).toEqual([2, 1]);
    window.removeEventListener('click', follow);
  });
  it('says that a link leaves the site', () => {
    render(
      <Link href="https://www.rivm.nl" external>
        RIVM
      </Link>,
    );
    expect(screen.getByRole('link', { name: 'RIVM (opent een andere website)' })).toBeTruthy();
  });
});

describe('Dialog', () => {
  function Example() {
    const [open, setOpen] = useState(false);
    return (
      <>
        <button type="button" onClick={() => setOpen(true)}>
          Verwijder
        </button>
        <Dialog open={open} onClose={() => setOpen(false)} title="Zeker weten?">
          Dit kan niet terug.
        </Dialog>
      </>
    );
  }
  it('gives focus back to what opened it', async () => {
    HTMLDialogElement.prototype.showModal = function showModal() {
      this.open = true;
    };
    HTMLDialogElement.prototype.close = function close() {
      this.open = false;
    };
    render(<Example />);
    await userEvent.click(screen.getByRole('button', { name: 'Verwijder' }));
    expect(screen.getByRole('dialog', { name: 'Zeker weten?' })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Sluiten' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Verwijder' }));
  });
});

it('moves between tabs with the arrow keys and shows one panel', async () => {
  render(
    <Tabs
      label="Plan"
      items={[
        { id: 'a', label: 'Doelen', panel: 'De doelen' },
        { id: 'b', label: 'Mijlpalen', panel: 'De mijlpalen' },
      ]}
    />,
  );
  await userEvent.tab();
  await userEvent.keyboard('{ArrowLeft}');
  expect(document.activeElement).toBe(screen.getByRole('tab', { name: 'Mijlpalen', selected: true }));
  expect(screen.getByRole('tabpanel', { name: 'Mijlpalen' }).textContent).toBe('De mijlpalen');
  await userEvent.keyboard('{Home}');
  expect(screen.getByRole('tab', { name: 'Doelen' }).getAttribute('aria-selected')).toBe('true');
});

it('leaves out pages far from the current one', () => {
  expect(pagesAround(5, 14)).toEqual([1, null, 4, 5, 6, null, 14]);
  expect(pagesAround(1, 3)).toEqual([1, 2, 3]);
});

it('announces a confirmation until it is closed', async () => {
  const Save = () => {
    const toast = useToast();
    return (
      <button type="button" onClick={() => toast('Bewaard')}>
        Bewaar
      </button>
    );
  };
  render(
    <ToastRegion>
      <Save />
    </ToastRegion>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Bewaar' }));
  expect(screen.getByRole('status').textContent).toContain('Bewaard');
  await userEvent.click(screen.getByRole('button', { name: 'Melding sluiten' }));
  expect(screen.getByRole('status').textContent).toBe('');
});

it('gives the title of a page focus after a navigation, and only then', () => {
  const first = render(<PageHeader title="Start" />);
  expect(document.activeElement).toBe(document.body);
  first.unmount();
  requestTitleFocus();
  render(<PageHeader title="Plan" />);
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1, name: 'Plan' }));
  expect(document.title).toBe('Plan - Duizend Bloemen');
});

it('hands the focus of a title on to the title of what was being read', () => {
  const { rerender } = render(<PageHeader key="reading" title="Verklaring" />);
  screen.getByRole('heading', { level: 1 }).focus();
  rerender(<PageHeader key="read" title="Verklaring" />);
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
});
