import { describe, expect, it } from '@jest/globals';
import { datePartsOf, partialDateOf } from '../../shared/forms/partial-date.js';
import { emptyValues, evidenceRules, inputOf, previewOf, type EvidenceValues } from './evidenceValues.js';

const values = (more: Partial<EvidenceValues>): EvidenceValues => ({
  ...emptyValues('P1'),
  kind: 'MOTION',
  certainty: 'DECIDED',
  title: 'Motie',
  date: { day: '5', month: '11', year: '2020' },
  sourceType: 'COUNCIL_PAPER',
  sourceText: 'Raadsstuk',
  ...more,
});
const evidenceSchema = evidenceRules((key) => key);
const problemsOf = (more: Partial<EvidenceValues>) => {
  const checked = evidenceSchema.safeParse(values(more));
  return checked.success ? [] : checked.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
};

describe('a partial date', () => {
  it('is as exact as what was filled in, and survives the way back', () => {
    for (const parts of [
      { day: '5', month: '11', year: '2020' },
      { day: '', month: '2', year: '2022' },
      { day: '', month: '', year: '2021' },
    ]) {
      const date = partialDateOf(parts);
      expect(date && datePartsOf(date)).toEqual(parts);
    }
    expect(partialDateOf({ day: '', month: '2', year: '2022' })).toEqual({
      happenedOn: '2022-02-01',
      datePrecision: 'MONTH',
    });
  });

  it('is null when it is no date, and empty when nothing was filled in', () => {
    expect(partialDateOf({ day: '', month: '', year: '' })).toBe('');
    for (const parts of [
      { day: '31', month: '2', year: '2022' },
      { day: '5', month: '', year: '2022' },
      { day: '', month: '13', year: '2022' },
      { day: '', month: '', year: '22' },
    ]) {
      expect(partialDateOf(parts)).toBeNull();
    }
  });
});

describe('a fact that is filled in', () => {
  it('is accepted and sent with what belongs to its kind alone', () => {
    const checked = evidenceSchema.parse(values({ amount: '30.000,50', recurrence: 'RECURRING', effect: 'Veel' }));
    expect(inputOf(checked)).toMatchObject({
      happenedOn: '2020-11-05',
      datePrecision: 'DAY',
      amountCents: null,
      recurrence: null,
      effect: null,
      sourceUrl: null,
    });
    const money = evidenceSchema.parse(
      values({ kind: 'FUNDING', amount: '30.000,50', recurrence: 'RECURRING', lastFundedYear: '2025' }),
    );
    expect(inputOf(money)).toMatchObject({
      amountCents: 3_000_050,
      recurrence: 'RECURRING',
      lastFundedYear: 2025,
      firstFundedYear: null,
    });
  });

  it('has a last day only when its kind holds for a time', () => {
    expect(
      inputOf(evidenceSchema.parse(values({ kind: 'PORTFOLIO', certainty: 'DONE', endsOn: '2026-03-01' }))),
    ).toMatchObject({ endsOn: '2026-03-01' });
    expect(inputOf(evidenceSchema.parse(values({ endsOn: '2026-03-01' })))).toMatchObject({ endsOn: null });
    expect(problemsOf({ endsOn: null })).toEqual([]);
  });

  it.each<[Partial<EvidenceValues>, string]>([
    [{ pillar: '' }, 'pillar: evidence.error.pillar'],
    [{ kind: '' }, 'kind: evidence.error.kind'],
    [{ certainty: '' }, 'certainty: evidence.error.certainty'],
    [{ title: ' x ' }, 'title: evidence.error.title'],
    [{ sourceText: '' }, 'sourceText: evidence.error.sourceText'],
    [{ sourceUrl: 'javascript:alert(1)' }, 'sourceUrl: evidence.error.url'],
    [{ amount: 'veel' }, 'amount: evidence.error.amount'],
    [{ date: { day: '', month: '', year: '' } }, 'date: evidence.error.dateMissing'],
    [{ date: { day: '31', month: '2', year: '2022' } }, 'date: evidence.error.date'],
    [{ kind: 'FUNDING' }, 'recurrence: evidence.error.recurrence'],
    [
      { kind: 'FUNDING', recurrence: 'RECURRING', firstFundedYear: '2026', lastFundedYear: '2025' },
      'lastFundedYear: evidence.error.years',
    ],
    [{ kind: 'PORTFOLIO', endsOn: null }, 'endsOn: evidence.error.date'],
    [{ kind: 'PORTFOLIO', endsOn: '2020-11-04' }, 'endsOn: evidence.error.endsBefore'],
    [{ kind: 'NOT_STARTED', date: { day: '', month: '11', year: '2020' } }, 'date: evidence.error.statementDay'],
  ])('is refused with a reason at its field (%#)', (more, problem) => {
    expect(problemsOf(more)).toContain(problem);
  });

  it('names every problem at once, also those that look at several fields', () => {
    expect(
      problemsOf({
        kind: 'FUNDING',
        title: '',
        firstFundedYear: '2026',
        lastFundedYear: '2025',
        date: { day: '', month: '', year: '' },
      }).sort(),
    ).toEqual([
      'date: evidence.error.dateMissing',
      'lastFundedYear: evidence.error.years',
      'recurrence: evidence.error.recurrence',
      'title: evidence.error.title',
    ]);
    expect(problemsOf(emptyValues('')).sort()).toEqual(
      ['certainty', 'date', 'kind', 'pillar', 'sourceText', 'sourceType', 'title'].map(
        (field) => `${field}: evidence.error.${field === 'date' ? 'dateMissing' : field}`,
      ),
    );
  });

  it('can be tried before its texts are there, but not without kind, certainty and date', () => {
    expect(previewOf(values({ title: '', sourceText: '', sourceType: '' }))).toMatchObject({
      kind: 'MOTION',
      certainty: 'DECIDED',
      happenedOn: '2020-11-05',
    });
    expect(previewOf(values({ kind: 'NOT_STARTED', certainty: 'DONE', sourceType: '' }))).toMatchObject({
      sourceType: 'STATEMENT',
    });
    expect(previewOf(values({ certainty: '' }))).toBeNull();
    expect(previewOf(values({ date: { day: '', month: '', year: '' } }))).toBeNull();
  });
});
