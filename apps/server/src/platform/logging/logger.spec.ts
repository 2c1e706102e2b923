import { describe, expect, it } from '@jest/globals';
import { makeLogger } from './logger.js';

describe('the process log', () => {
  it('tells which error the database gave, without the row it is about', () => {
    let output = '';
    const logger = makeLogger('info', 'test', { write: (line) => (output += line) });
    const refused = Object.assign(
      new Error('new row for relation "person" violates check constraint "ck_person_display_name"'),
      {
        code: '23514',
        detail: 'Failing row contains (1, noor@heemstede.example, Noor van Dam).',
        where: 'SQL statement about noor@heemstede.example',
      },
    );
    logger.child({ requestId: 'r1' }).error({ err: refused }, 'unexpected error');
    expect(output).toContain('ck_person_display_name');
    expect(output).toContain('23514');
    expect(output).not.toMatch(/heemstede|Noor/);
  });
});
