import { expect, it } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ErrorSummary } from './ErrorSummary.js';
import { FormField } from './FormField.js';
import { RadioGroup } from './RadioGroup.js';
import { TextInput } from './TextInput.js';

it('ties label, description and error to the control', () => {
  render(
    <FormField label="Bron" description="Een brief of besluit" error="Geef aan waar dit vandaan komt.">
      <TextInput />
    </FormField>,
  );
  const input = screen.getByRole('textbox', { name: 'Bron' });
  const described = input
    .getAttribute('aria-describedby')!
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent);
  expect(described).toEqual(['Een brief of besluit', 'Geef aan waar dit vandaan komt.']);
  expect(input.getAttribute('aria-invalid')).toBe('true');
});

it('calls a field without an error valid', () => {
  render(
    <FormField label="Bron">
      <TextInput />
    </FormField>,
  );
  expect(screen.getByRole('textbox').hasAttribute('aria-invalid')).toBe(false);
});

it('takes focus when errors appear and again at the next attempt, and leads to the field', async () => {
  const errors = [{ fieldId: 'source', message: 'Geef aan waar dit vandaan komt.' }];
  const form = (attempt: number) => (
    <>
      <ErrorSummary errors={errors} attempt={attempt} />
      <input id="source" aria-label="Bron" />
    </>
  );
  const { rerender } = render(form(1));
  expect(document.activeElement).toBe(screen.getByRole('alert'));
  await userEvent.click(screen.getByRole('link', { name: 'Geef aan waar dit vandaan komt.' }));
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Bron' }));
  rerender(form(2));
  expect(document.activeElement).toBe(screen.getByRole('alert'));
});

it('stays silent while there is nothing wrong', () => {
  render(<ErrorSummary errors={[]} attempt={3} />);
  expect(screen.queryByRole('alert')).toBeNull();
});

it('asks one question with named choices', async () => {
  render(
    <RadioGroup
      legend="Hoe zeker is dit?"
      name="certainty"
      options={[
        { value: 'a', label: 'Besloten', description: 'Met een datum' },
        { value: 'b', label: 'Voorgenomen' },
      ]}
    />,
  );
  expect(screen.getByRole('group', { name: 'Hoe zeker is dit?' })).toBeTruthy();
  await userEvent.click(screen.getByRole('radio', { name: 'Voorgenomen' }));
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Besloten' }).checked).toBe(false);
});
