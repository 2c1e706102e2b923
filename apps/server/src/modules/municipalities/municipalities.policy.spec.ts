import { describe, expect, it } from '@jest/globals';
import { rolesThatMay } from '../../../test/policy.js';
import { registerPolicy } from './register.policy.js';
import { settingsPolicy } from './settings.policy.js';

const coordinator = ['COORDINATOR'];
const programme = ['PROGRAMME_ADMIN'];
const nothing = { move: [], appointCoordinator: [], assignAdviser: [], endAssignment: [], carryOutMerger: [] };

describe('who decides on the settings of a municipality', () => {
  it('are its coordinator, and for its words who writes public texts', () => {
    expect(rolesThatMay(settingsPolicy, undefined)).toEqual({
      save: ['COORDINATOR', 'COMMUNICATIONS'],
      giveConsent: coordinator,
      withdrawConsent: coordinator,
      letClerkRead: coordinator,
      setReminders: coordinator,
    });
  });

  it('is nobody in an archive, where consent can still be withdrawn', () => {
    expect(rolesThatMay(settingsPolicy, undefined, { isArchive: true })).toEqual({
      save: [],
      giveConsent: [],
      withdrawConsent: coordinator,
      letClerkRead: [],
      setReminders: [],
    });
  });
});

describe('who keeps the register', () => {
  const register = {
    municipality: { status: 'JOINED' as const },
    adviser: null,
    hasCoordinator: false,
    nextStatuses: ['ACTIVE' as const],
    isMergerDue: false,
  };

  it('is the programme, step by step', () => {
    expect(rolesThatMay(registerPolicy, register)).toEqual({
      ...nothing,
      move: programme,
      appointCoordinator: programme,
      assignAdviser: programme,
    });
    expect(rolesThatMay(registerPolicy, { ...register, adviser: {}, hasCoordinator: true, isMergerDue: true })).toEqual(
      {
        ...nothing,
        move: programme,
        endAssignment: programme,
        carryOutMerger: programme,
      },
    );
  });

  it('does nothing more to a municipality that was merged, but for ending help that went on', () => {
    const merged = { ...register, municipality: { status: 'MERGED' as const }, nextStatuses: [] };
    expect(rolesThatMay(registerPolicy, merged)).toEqual(nothing);
    expect(rolesThatMay(registerPolicy, { ...merged, adviser: {} })).toEqual({ ...nothing, endAssignment: programme });
  });
});
