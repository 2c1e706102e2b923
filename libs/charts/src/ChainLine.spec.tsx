import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, render } from '@testing-library/react';
import { ChainLine, summariseChain, type ChainStep } from './ChainLine.js';

const steps: ChainStep[] = [
  { key: 'a', title: 'Motie', says: 'Aangenomen, 5 november 2020', mark: 'DONE' },
  { key: 'b', title: 'Besluit', says: '0 van 3 punten besloten', mark: 'INTENDED' },
  { key: 'c', title: 'Afdoening', says: 'Nog niet afgedaan', mark: 'NOTHING' },
];

afterEach(cleanup);

describe('the line of a chain', () => {
  it('says every step in one sentence', () => {
    expect(summariseChain(steps)).toBe(
      'Motie: aangenomen, 5 november 2020. Besluit: 0 van 3 punten besloten. Afdoening: nog niet afgedaan.',
    );
  });

  it.each([300, 1000])('shows at %d wide each step in words, within its width', (width) => {
    const { container } = render(<ChainLine steps={steps} width={width} />);
    const words = container.textContent!.replace(/\s+/g, '');
    for (const { title, says } of steps) {
      expect(words).toContain(title);
      expect(words).toContain(says.replace(/\s+/g, ''));
    }
    for (const circle of container.querySelectorAll('circle'))
      expect(Number(circle.getAttribute('cx')) + 12).toBeLessThanOrEqual(width);
  });

  it('gives each mark a shape of its own', () => {
    const shapes = (['DONE', 'UNDER_WAY', 'INTENDED', 'SLIPPED', 'NOTHING'] as const).map((mark) => {
      const { container } = render(<ChainLine steps={[{ ...steps[0]!, mark }]} width={300} />);
      return container.querySelector('g')!.innerHTML.replace(/<text.*/s, '');
    });
    expect(new Set(shapes).size).toBe(5);
  });
});
