import { describe, expect, it, jest } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { DateInput, dateOf } from './DateInput.js';

describe('dateOf', () => {
  it.each([
    [{ day: '25', month: '5', year: '2021' }, '2021-05-25'],
    [{ day: '29', month: '2', year: '2024' }, '2024-02-29'],
    [{ day: '', month: '', year: '' }, ''],
    [{ day: '31', month: '2', year: '2021' }, null],
    [{ day: '1', month: '13', year: '2021' }, null],
    [{ day: '1', month: '1', year: '21' }, null],
    [{ day: '', month: '5', year: '2021' }, null],
  ])('%j is %s', (parts, expected) => {
    expect(dateOf(parts)).toBe(expected);
  });
});

function Example({ onChange }: { onChange: (value: string | null) => void }) {
  const [value, setValue] = useState<string | null>('');
  return (
    <DateInput
      legend="Wanneer was dat?"
      value={value}
      error={value === null ? 'Deze datum bestaat niet.' : null}
      onChange={(next) => {
        setValue(next);
        onChange(next);
      }}
    />
  );
}

it('gives a date when all three parts are filled in, and says so until then', async () => {
  const onChange = jest.fn();
  render(<Example onChange={onChange} />);
  await userEvent.type(screen.getByRole('textbox', { name: 'Dag' }), '25');
  expect(screen.getByText('Deze datum bestaat niet.')).toBeTruthy();
  const wrong = () =>
    ['Dag', 'Maand', 'Jaar'].filter((name) => screen.getByRole('textbox', { name }).hasAttribute('aria-invalid'));
  expect(wrong()).toEqual(['Maand', 'Jaar']);
  await userEvent.type(screen.getByRole('textbox', { name: 'Maand' }), '5');
  await userEvent.type(screen.getByRole('textbox', { name: 'Jaar' }), '2021');
  expect(onChange).toHaveBeenLastCalledWith('2021-05-25');
  expect(screen.queryByText('Deze datum bestaat niet.')).toBeNull();
  await userEvent.type(screen.getByRole('textbox', { name: 'Dag' }), '{Backspace}{Backspace}31');
  await userEvent.type(screen.getByRole('textbox', { name: 'Maand' }), '{Backspace}6');
  expect(wrong()).toEqual(['Dag']);
});

it('keeps what was typed while it is no date', async () => {
  render(<Example onChange={jest.fn()} />);
  await userEvent.type(screen.getByRole('textbox', { name: 'Dag' }), '3a1');
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Dag' }).value).toBe('31');
});
