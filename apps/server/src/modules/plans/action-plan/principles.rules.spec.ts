import { describe, expect, it } from '@jest/globals';
import { principleGaps } from './principles.rules.js';

describe('principle gaps', () => {
  it('finds a pillar that only shares a principle, and names that principle', () => {
    expect(
      principleGaps([
        { title: 'Commitment', pillars: ['P1'] },
        { title: 'Sociale coalitie', pillars: ['P2'] },
        { title: 'Duurzame aanpak', pillars: ['P4', 'P3'] },
        { title: 'Versterken aanbod', pillars: ['P4'] },
        { title: 'Monitoring', pillars: ['P5'] },
      ]),
    ).toEqual([{ pillar: 'P3', sharedWith: ['Duurzame aanpak'] }]);
  });

  it('finds a pillar without any principle', () => {
    expect(
      principleGaps([{ title: 'Alles', pillars: ['P1', 'P2', 'P3', 'P5'] }]).find(({ pillar }) => pillar === 'P4'),
    ).toEqual({ pillar: 'P4', sharedWith: [] });
  });

  it('is silent when every pillar has its own, and when there is no principle yet', () => {
    expect(
      principleGaps(['P1', 'P2', 'P3', 'P4', 'P5'].map((pillar) => ({ title: pillar, pillars: [pillar as 'P1'] }))),
    ).toEqual([]);
    expect(principleGaps([])).toEqual([]);
  });
});
