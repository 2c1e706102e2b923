import { describe, expect, it } from '@jest/globals';
import { activeElementCodes, targetGroupCodes, type ActiveElement, type TargetGroup } from '@bloemen/vocabulary';
import { mixOf, type MixActivity } from './mix.rules.js';

const offering = (activeElements: readonly ActiveElement[], targetGroups: readonly TargetGroup[] = ['ALL_AGES']) =>
  ({ activeElements, targetGroups, isIntervention: false }) satisfies MixActivity;
const times = <T>(count: number, one: T): T[] => Array.from({ length: count }, () => one);
const textsOf = (activities: readonly MixActivity[]) => mixOf(activities).findings.map(({ text }) => text);

describe('the mix of activities', () => {
  it('says nothing without activities, and counts every element and group as none', () => {
    const mix = mixOf([]);
    expect(mix).toMatchObject({ total: 0, findings: [], wanted: [], interventions: 0 });
    expect(mix.elements.map(({ element }) => element)).toEqual(activeElementCodes);
    expect(mix.groups.map(({ activities }) => activities)).toEqual(targetGroupCodes.map(() => 0));
  });

  it('says how many of twelve offer one element alone, what is missing, thin and for whom there is nothing', () => {
    const activities = [
      ...times(9, offering(['MEETING'], ['OLDER_PEOPLE'])),
      offering(['MEETING', 'ACTIVITIES'], ['YOUNG_PEOPLE']),
      offering(['ACTIVITIES']),
      offering(['PRACTICAL_SUPPORT', 'ACTIVITIES'], ['CARERS', 'BEREAVED']),
    ];
    expect(textsOf(activities)).toEqual([
      '9 van de 12 activiteiten bieden alleen ontmoeten.',
      'Geen activiteit biedt betekenisvol contact, sociale vaardigheden, realistische verwachtingen of betekenisvolle rol.',
      'Voor praktisch ondersteunen is er maar één activiteit.',
      'Geen activiteit is speciaal voor alleenstaanden, nieuwkomers of mensen met een beperking.',
    ]);
    expect(textsOf([...activities, offering(['SOCIAL_SKILLS', 'ACTIVITIES'])])).toContain(
      'Voor praktisch ondersteunen en sociale vaardigheden is er elk maar één activiteit.',
    );
    const mix = mixOf(activities);
    expect(mix.wanted).toEqual([
      'MEANINGFUL_CONTACT',
      'SOCIAL_SKILLS',
      'REALISTIC_EXPECTATIONS',
      'MEANINGFUL_ROLE',
      'PRACTICAL_SUPPORT',
    ]);
    expect(mix.elements.find(({ element }) => element === 'MEETING')).toEqual({
      element: 'MEETING',
      activities: 10,
      alone: 9,
    });
    expect(mix.findings.map(({ kind, source }) => [kind, source !== null])).toEqual([
      ['ONE_ELEMENT', true],
      ['ELEMENTS_MISSING', true],
      ['ELEMENTS_THIN', true],
      ['GROUPS_MISSING', false],
    ]);
    expect(mix.findings[3]?.because).toContain('1 activiteit is voor alle leeftijden.');
  });

  it('counts what is unknown apart, and never as missing by itself', () => {
    const none = mixOf(times(6, offering([], [])));
    expect(none).toMatchObject({ withoutElements: 6, withoutGroups: 6, wanted: [] });
    expect(none.findings.map(({ text }) => text)).toEqual([
      'Van geen enkele activiteit is vastgelegd welke elementen zij biedt.',
      'Van 6 activiteiten is niet vastgelegd wat zij bieden.',
    ]);
    expect(mixOf([...times(4, offering(['MEETING'])), offering([])]).findings[0]?.text).toBe(
      '4 van de 4 activiteiten bieden alleen ontmoeten.',
    );
  });

  it('calls no element dominant while there are too few activities', () => {
    expect(textsOf(times(3, offering(['MEETING'])))[0]).toBe(
      'Van 3 activiteiten zijn de elementen bekend. Dat is te weinig voor een mix.',
    );
    expect(mixOf(times(3, offering(['MEETING']))).findings.map(({ kind }) => kind)).not.toContain('ONE_ELEMENT');
  });

  it('says so when everything is there', () => {
    const all = times(4, offering(activeElementCodes, targetGroupCodes));
    expect(mixOf(all).findings.map(({ kind }) => kind)).toEqual(['BALANCED']);
    expect(mixOf(all).wanted).toEqual([]);
  });

  it('counts what is a known intervention', () => {
    expect(mixOf([{ ...offering(['MEETING']), isIntervention: true }, offering(['MEETING'])]).interventions).toBe(1);
  });
});
