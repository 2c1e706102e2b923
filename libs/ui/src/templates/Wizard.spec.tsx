import { beforeAll, expect, it, jest } from '@jest/globals';
import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { LevelTrack } from '../LevelTrack.js';
import { Stage } from './Stage.js';
import { Wizard } from './Wizard.js';

beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function show() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});

it('asks one question a step, says where one is, and gives the next question focus', async () => {
  const [onNext, onBack] = [jest.fn((event: { preventDefault: () => void }) => event.preventDefault()), jest.fn()];
  const at = (step: number) => (
    <Wizard
      steps={['Wat', 'Wie']}
      step={step}
      question={step === 1 ? 'Wat is er gebeurd?' : 'Wie deed het?'}
      onNext={onNext}
      onBack={step > 1 ? onBack : undefined}
      next={step === 2 ? 'Vastleggen' : undefined}
    >
      <input aria-label="Antwoord" />
    </Wizard>
  );
  const { rerender } = render(at(1));
  expect(document.activeElement).toBe(document.body);
  expect(screen.queryByRole('button', { name: 'Terug' })).toBeNull();
  await userEvent.type(screen.getByRole('textbox'), 'Koffie{Enter}');
  expect(onNext).toHaveBeenCalledTimes(1);
  rerender(at(2));
  const question = screen.getByRole('heading', { level: 2 });
  expect(question.textContent).toBe('Stap 2 van 2: Wie deed het?');
  expect(document.activeElement).toBe(question);
  expect(screen.getByRole('button', { name: 'Vastleggen' })).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Terug' }));
  expect(onBack).toHaveBeenCalledTimes(1);
});

it('leads back from the full screen, also by Escape', async () => {
  const onExit = jest.fn();
  render(
    <Stage title="Heemstede" onExit={onExit}>
      De vijf pijlers
    </Stage>,
  );
  const stage = screen.getByRole('dialog', { name: 'Heemstede' });
  await userEvent.click(screen.getByRole('button', { name: 'Sluit het scherm' }));
  fireEvent(stage, new Event('cancel', { cancelable: true }));
  expect(onExit).toHaveBeenCalledTimes(2);
});

it.each([
  ['UNKNOWN', false, 0, 'onbekend'],
  ['NOT_STARTED', false, 1, 'niet begonnen'],
  ['IN_PROGRESS', true, 3, 'in uitvoering · niet actueel'],
  ['EMBEDDED', false, 4, 'geborgd'],
] as const)('says in words what the track of %s shows', (level, stale, count, words) => {
  const { container } = render(<LevelTrack level={level} stale={stale} pillar="P2" />);
  expect(container.textContent).toBe(words);
  expect(container.querySelectorAll('.bl-levels__bar--reached')).toHaveLength(count);
});
