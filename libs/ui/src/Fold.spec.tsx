import { afterEach, expect, it } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Card } from './Card.js';
import { Fold } from './Fold.js';

const narrow = (matches: boolean) => {
  window.matchMedia = ((query: string) => ({
    matches,
    media: query,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  })) as never;
};
afterEach(() => void Reflect.deleteProperty(window, 'matchMedia'));

it('opens and closes by its button on a narrow screen, and says which', async () => {
  narrow(true);
  render(<Fold label="Toon de sectoren">Zorg</Fold>);
  const button = screen.getByRole('button', { name: 'Toon de sectoren', expanded: false });
  const part = document.getElementById(button.getAttribute('aria-controls')!)!;
  expect(part.textContent).toBe('Zorg');
  await userEvent.click(button);
  expect(button.getAttribute('aria-expanded')).toBe('true');
  await userEvent.click(button);
  expect(button.getAttribute('aria-expanded')).toBe('false');
});

it('keeps its heading a heading, that is pressed on a narrow screen alone', () => {
  narrow(true);
  const { unmount } = render(
    <Fold label="Netwerk" heading={3}>
      Organisaties
    </Fold>,
  );
  const heading = screen.getByRole('heading', { level: 3, name: 'Netwerk' });
  expect(heading.querySelector('button')).toBeTruthy();
  unmount();
  narrow(false);
  render(
    <Fold label="Netwerk" heading={3}>
      Organisaties
    </Fold>,
  );
  expect(screen.getByRole('heading', { level: 3, name: 'Netwerk' }).querySelector('button')).toBeNull();
  expect(screen.queryByRole('button')).toBeNull();
});

it('makes a card its title alone on a narrow screen, with its foot behind it', () => {
  narrow(true);
  const card = (
    <Card title="Voorbereiding" level={2} folds footer={<button>Wijzig</button>}>
      Pakket besteld
    </Card>
  );
  const { unmount } = render(card);
  const pressed = screen.getByRole('button', { name: 'Voorbereiding', expanded: false });
  const part = document.getElementById(pressed.getAttribute('aria-controls')!)!;
  expect(part.textContent).toBe('Pakket besteldWijzig');
  unmount();
  narrow(false);
  render(card);
  expect(screen.getByRole('heading', { level: 2, name: 'Voorbereiding' }).querySelector('button')).toBeNull();
});
