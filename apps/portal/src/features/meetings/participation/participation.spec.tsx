import { afterEach, expect, it } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import { onPhone } from '../../../testing/phone.js';
import { refusal } from '../../../testing/refusal.js';
import { aSession, renderPage } from '../../../testing/renderPage.js';
import { MeetingParticipationDocument, type MeetingParticipationQuery } from './participation.generated.js';
import { ParticipationPage } from './ParticipationPage.js';

type Participation = MeetingParticipationQuery['meetingParticipation'];
const church: Participation['organisations'][number] = {
  organisationId: 'kerk',
  name: 'Kerk',
  group: 'OBSERVERS',
  marks: ['PRESENT', 'ABSENT', 'ABSENT'],
  state: 'DRIFTING',
  sentence: 'Was er 2 keer niet.',
  present: 1,
  recorded: 3,
  missedInRow: 2,
};
const found: Participation = {
  meetings: ['2026-09-01', '2026-10-01', '2026-11-01'].map((on) => ({
    id: on,
    title: 'Overleg',
    on,
    isDemonstration: false,
  })),
  organisations: [
    church,
    {
      ...church,
      organisationId: 'bieb',
      name: 'Bibliotheek',
      group: 'MEMBERS',
      marks: ['PRESENT', 'EXCUSED', 'PRESENT'],
      state: 'STEADY',
      sentence: 'Was er 2 van de 3 keer.',
      present: 2,
      missedInRow: 0,
    },
  ],
};
const answerOf = (answer: Participation) => ({
  ...answer,
  organisations: answer.organisations.map((one) => ({ __typename: 'OrganisationParticipation', ...one })),
});
const shown = (answer: Participation | Error, search = '') =>
  renderPage(<ParticipationPage />, {
    mocks: [
      {
        request: { query: MeetingParticipationDocument, variables: () => true },
        ...(answer instanceof Error
          ? { error: answer }
          : { result: { data: { meetingParticipation: answerOf(answer) } } }),
        maxUsageCount: 9,
      },
    ] as never[],
    session: aSession('COORDINATOR'),
    path: `/werkruimte/overleg/deelname${search}`,
  });

afterEach(() => {
  cleanup();
  onPhone(false);
});

it('says of each organisation how it takes part, and in names who was there', async () => {
  await shown(found);
  const row = (await screen.findByRole('link', { name: 'Kerk' })).closest('tr')!;
  expect(row.textContent).toContain('Was er 2 keer niet.');
  const words = screen.getByRole('heading', { level: 2, name: 'Per bijeenkomst' }).closest('section')!;
  const last = within(words).getAllByRole('row')[1]!;
  expect(last.textContent).toContain('Kerk');
});

it('keeps to the status in the address, and takes no heed of nonsense', async () => {
  await shown(found, '?status=DRIFTING');
  await screen.findByRole('link', { name: 'Kerk' });
  expect(screen.queryByRole('link', { name: 'Bibliotheek' })).toBeNull();
  cleanup();
  await shown(found, '?status=onzin');
  expect(await screen.findByRole('link', { name: 'Bibliotheek' })).toBeTruthy();
});

it('says when there was no meeting yet, and when it cannot be read', async () => {
  await shown({ ...found, meetings: [] });
  expect(await screen.findByText('Er is nog geen bijeenkomst gehouden')).toBeTruthy();
  expect(screen.queryByRole('table')).toBeNull();
  cleanup();
  await shown(refusal('unavailable'));
  expect(await screen.findByRole('button', { name: 'Probeer opnieuw' })).toBeTruthy();
});

it('is a card for each organisation on a phone', async () => {
  onPhone();
  await shown(found);
  const row = (await screen.findByRole('link', { name: 'Kerk' })).closest('tr')!;
  expect(row.textContent).toContain('Was er 2 keer niet.');
});
