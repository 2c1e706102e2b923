import { expect, it } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { EmptyState } from '../EmptyState.js';
import { ClosedDrawing } from './ClosedDrawing.js';
import { DoneDrawing } from './DoneDrawing.js';
import { EmptyListDrawing } from './EmptyListDrawing.js';
import { LetterDrawing } from './LetterDrawing.js';
import { MeetingDrawing } from './MeetingDrawing.js';
import { NoConnectionDrawing } from './NoConnectionDrawing.js';
import { NothingFoundDrawing } from './NothingFoundDrawing.js';

it.each([
  ClosedDrawing,
  DoneDrawing,
  EmptyListDrawing,
  LetterDrawing,
  MeetingDrawing,
  NoConnectionDrawing,
  NothingFoundDrawing,
])('%p is silent, and in the colour of its words', (Picture) => {
  const { container } = render(<Picture size={90} />);
  const svg = container.querySelector('svg')!;
  expect(svg.getAttribute('aria-hidden')).toBe('true');
  expect(svg.getAttribute('height')).toBe('72');
  expect(svg.outerHTML).not.toMatch(/#[0-9a-f]{3}|rgb/i);
});

it('stands above the words of an empty state, in place of the icon', () => {
  const { container } = render(<EmptyState title="Geen avonden" illustration={<MeetingDrawing />} />);
  expect(screen.getByText('Geen avonden')).toBeTruthy();
  expect(container.querySelectorAll('svg')).toHaveLength(1);
});
