import { expect, it, jest } from '@jest/globals';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { sentenceOf } from '@bloemen/vocabulary';
import { ApiError } from './api.js';
import { codeOf, Problem, sentenceFor } from './Problem.js';

const answered = (code: unknown) =>
  new CombinedGraphQLErrors({ errors: [{ message: 'secret detail', extensions: { code } }] });

it('finds the code of GraphQL, of a route and of a lost connection', () => {
  expect(codeOf(answered('conflict'))).toBe('conflict');
  expect(codeOf(new ApiError('not_found', ''))).toBe('not_found');
  expect(codeOf(new TypeError('Failed to fetch'))).toBe('unavailable');
});

it('calls what it does not know our own fault, and shows nothing of its text', () => {
  expect(codeOf(answered({ sql: 'select 1' }))).toBe('internal');
  expect(sentenceFor(answered('SOMETHING_NEW'))).toBe(sentenceOf('internal'));
  render(<Problem error={answered('SOMETHING_NEW')} />);
  expect(screen.getByRole('alert').textContent).not.toContain('secret detail');
});

it('names what a helpdesk finds in the log, and no code of ours', () => {
  const own = (details: object) =>
    new CombinedGraphQLErrors({ errors: [{ message: '', extensions: { code: 'internal', details } }] });
  const { rerender } = render(<Problem error={own({ reference: '3f2a9c1e-0b1d-4c53-9d0e-5a6c1f2b7e88' })} />);
  expect(screen.getByText('3f2a9c1e')).toBeTruthy();
  rerender(<Problem error={own({})} />);
  expect(screen.getByRole('alert').textContent).not.toMatch(/kenmerk|internal/);
});

it('offers to try again only where that can help', async () => {
  const onRetry = jest.fn();
  const { rerender } = render(<Problem error={answered('unavailable')} onRetry={onRetry} />);
  await userEvent.click(screen.getByRole('button', { name: 'Probeer opnieuw' }));
  expect(onRetry).toHaveBeenCalledTimes(1);
  for (const code of ['forbidden', 'not_found', 'bad_input']) {
    rerender(<Problem error={answered(code)} onRetry={onRetry} />);
    expect(screen.queryByRole('button')).toBeNull();
  }
});
