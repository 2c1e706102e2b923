import { expect, it } from '@jest/globals';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { Breadcrumb } from './Breadcrumb.js';
import { Dialog } from './Dialog.js';
import { PageFrame, type PageWords } from './PageFrame.js';
import { PageHeader } from './PageHeader.js';

const Count = () => {
  const [count, setCount] = useState(0);
  return (
    <button type="button" onClick={() => setCount(count + 1)}>
      {`Geteld: ${count}`}
    </button>
  );
};
const Page = () => (
  <>
    <Breadcrumb items={[{ label: 'Plan', href: '/plan' }, { label: 'Doelen' }]} />
    <PageHeader title="Doelen" actions={<Count />} />
  </>
);

function Framed({ isWide, children }: { isWide: boolean; children?: React.ReactNode }) {
  const [slot, setSlot] = useState<HTMLElement | null>(null);
  const [words, setWords] = useState<PageWords>({});
  return (
    <>
      <header aria-label="kop" ref={setSlot} />
      <output>{JSON.stringify(words)}</output>
      <main>
        <PageFrame actions={isWide ? slot : null} onWords={setWords}>
          {children}
        </PageFrame>
      </main>
    </>
  );
}
const said = () => JSON.parse(screen.getByRole('status').textContent) as PageWords;

it('keeps everything in the page where there is no frame', () => {
  render(<Page />);
  expect(screen.getByRole('navigation', { name: 'Kruimelpad' })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Geteld: 0' })).toBeTruthy();
});

it('hears the title and the breadcrumb of the page for as long as it is there', () => {
  const { rerender } = render(<Framed isWide>{<Page />}</Framed>);
  expect(said()).toEqual({ title: 'Doelen', trail: [{ label: 'Plan', href: '/plan' }, { label: 'Doelen' }] });
  expect(screen.queryByRole('navigation')).toBeNull();
  rerender(<Framed isWide />);
  expect(said()).toEqual({});
});

it('moves the actions between the header and the title, with all they hold', async () => {
  const { rerender } = render(<Framed isWide>{<Page />}</Framed>);
  const header = within(screen.getByRole('banner', { name: 'kop' }));
  await userEvent.click(header.getByRole('button', { name: 'Geteld: 0' }));
  rerender(<Framed isWide={false}>{<Page />}</Framed>);
  expect(within(screen.getByRole('main')).getByRole('button', { name: 'Geteld: 1' })).toBeTruthy();
  rerender(<Framed isWide>{<Page />}</Framed>);
  expect(header.getByRole('button', { name: 'Geteld: 1' })).toBeTruthy();
});

it('shows a dialog of the actions anew where they moved, as it stood above the page', () => {
  const done: string[] = [];
  HTMLDialogElement.prototype.showModal = function show() {
    this.open = true;
    done.push('shown');
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
    done.push('closed');
  };
  const asking = (
    <PageHeader
      title="Doelen"
      actions={
        <Dialog open title="Zeker?" onClose={() => done.push('left')}>
          Weet u het zeker?
        </Dialog>
      }
    />
  );
  const { rerender } = render(<Framed isWide={false}>{asking}</Framed>);
  done.length = 0;
  rerender(<Framed isWide>{asking}</Framed>);
  expect(within(screen.getByRole('banner', { name: 'kop' })).getByRole('dialog')).toBeTruthy();
  expect(done).toEqual(['closed', 'shown']);
});
