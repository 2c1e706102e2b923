import { describe, expect, it } from '@jest/globals';
import { reminderMail, whenOf } from './actions.mail.js';
import { monthEnd, movesOf, reminderDaysOf, reminderOn, reminderWindow } from './actions.rules.js';

describe('an action', () => {
  it('goes from open to anything, and back from what is settled to open', () => {
    expect(movesOf('OPEN')).toEqual(['NEEDS_HELP', 'DONE', 'STOPPED']);
    expect(movesOf('NEEDS_HELP')).toEqual(['OPEN', 'DONE', 'STOPPED']);
    expect(movesOf('DONE')).toEqual(['OPEN']);
    expect(movesOf('STOPPED')).toEqual(['OPEN']);
  });

  it('is due this month until its last day', () => {
    expect(monthEnd('2026-11-30')).toBe('2026-11-30');
    expect(monthEnd('2028-02-01')).toBe('2028-02-29');
    expect(monthEnd('2026-12-31')).toBe('2026-12-31');
  });
});

describe('a reminder', () => {
  const days = reminderDaysOf('7,0');

  it.each([
    ['2026-11-29', null],
    ['2026-11-30', 7],
    ['2026-12-03', 7],
    ['2026-12-06', 7],
    ['2026-12-07', 0],
    ['2026-12-09', 0],
    ['2026-12-10', null],
  ])('of what is due on 7 December is on at %s: %s', (today, before) => {
    expect(reminderOn(today, '2026-12-07', days)).toBe(before);
  });

  it('is of no day where the setting is empty', () => {
    expect(reminderOn('2026-12-07', '2026-12-07', reminderDaysOf(''))).toBeNull();
  });

  it('is looked for among what is due from two days ago until the furthest reminder', () => {
    expect(reminderWindow('2026-12-07', days)).toEqual({ from: '2026-12-05', until: '2026-12-14' });
  });

  it('says when it is due in words', () => {
    expect(
      ['2026-12-07', '2026-12-08', '2026-12-14', '2026-12-06', '2026-12-05'].map((on) => whenOf(on, '2026-12-07')),
    ).toEqual(['vandaag', 'morgen', 'over 7 dagen', 'gisteren', '2 dagen geleden']);
  });

  it('is one mail with a link on a line of its own for each action', () => {
    const line = (n: number) => ({
      what: `Doe ding ${n}`,
      dueOn: '2026-12-07',
      coalition: 'de lokale coalitie',
      municipality: 'Heemstede',
      link: `http://x.example/actie#${n}`,
    });
    const one = reminderMail('a@b.example', '2026-12-07', [line(1)]);
    expect(one.subject).toBe('Uw actie: klaar vandaag?');
    const two = reminderMail('a@b.example', '2026-12-07', [line(1), line(2)]);
    expect(two.subject).toBe('Uw 2 acties: hoe staat het ermee?');
    expect(two.text.split('\n\n')).toEqual(
      expect.arrayContaining(['Doe ding 1', 'http://x.example/actie#1', 'Doe ding 2', 'http://x.example/actie#2']),
    );
  });
});
