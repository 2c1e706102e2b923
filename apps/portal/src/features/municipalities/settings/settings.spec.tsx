import { afterEach, describe, expect, it } from '@jest/globals';
import { sentenceOf } from '@bloemen/vocabulary';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  GiveConsentDocument,
  RemoveMunicipalityLogoDocument,
  SaveMunicipalitySettingsDocument,
  SetActionRemindersDocument,
  SetClerkReadingDocument,
  SettingsPageDocument,
  ThemePreviewDocument,
  WithdrawConsentDocument,
  type SettingsPageQuery,
} from './settings.generated.js';
import { anArchiveSession, aSession, renderPage } from '../../../testing/renderPage.js';
import { SettingsPage } from './SettingsPage.js';
import { answerRoutes } from '../../../testing/answers.js';
import { refusal } from '../../../testing/refusal.js';

type Page = SettingsPageQuery['settingsPage'];
const decidesOnReaders = (may: boolean) => ({
  giveConsent: may,
  withdrawConsent: may,
  letClerkRead: may,
  setReminders: may,
});
const page: Page = {
  municipality: {
    id: '1',
    name: 'Heemstede',
    cbsCode: 'GM0397',
    province: 'Noord-Holland',
    ggdRegion: 'GGD Kennemerland',
    inhabitants: 27_557,
    inhabitantsOn: '2022-01-01',
    status: 'ACTIVE',
    joinedOn: '2021-05-25',
    isConditional: false,
    validTo: null,
    isDemonstration: false,
    successor: null,
  },
  settings: {
    coalitionName: 'Sociale Coalitie',
    weekName: null,
    brandColour: null,
    themeHref: null,
    clerkReadsCoalition: false,
    remindsOfActions: true,
    version: 3,
  },
  logo: null,
  consents: [
    {
      reader: 'ASSIGNED_ADVISER',
      stands: true,
      givenAt: '2026-01-02T10:00:00Z',
      withdrawnAt: null,
      waitsBecause: null,
    },
    { reader: 'VNG', stands: false, givenAt: null, withdrawnAt: null, waitsBecause: null },
  ],
  viewerCan: { save: true, ...decidesOnReaders(true) },
};
const reads = (more: Partial<Page> = {}) => ({
  request: { query: SettingsPageDocument },
  result: { data: { settingsPage: { ...page, ...more } } },
  maxUsageCount: 9,
});
const previews = (
  colour: string,
  result: { because: string | null; isDarkened: boolean; tokens: { name: string; value: string }[] },
) => ({
  request: { query: ThemePreviewDocument, variables: { colour } },
  result: { data: { themePreview: result } },
  maxUsageCount: 9,
});
const saves = (input: object, result: object) => ({
  request: { query: SaveMunicipalitySettingsDocument, variables: { input } },
  ...result,
});

const shown = async (...mocks: NonNullable<Parameters<typeof renderPage>[1]>['mocks'] & object) => {
  await renderPage(<SettingsPage />, { mocks, session: aSession('COORDINATOR'), path: '/werkruimte/instellingen' });
  await screen.findByRole('heading', { level: 2, name: 'Wie mag meelezen' });
};
const week = () => screen.getByLabelText<HTMLInputElement>(/Naam van de week/);
const colour = () => screen.getByLabelText(/Kleur van de gemeente/);

afterEach(cleanup);

describe('the settings', () => {
  it('have a list of their parts, that leads to each', async () => {
    await shown(reads());
    const parts = within(screen.getByRole('navigation', { name: 'Inhoud' })).getAllByRole('link');
    expect(parts.map(({ textContent }) => textContent)).toEqual([
      'Uw gemeente',
      'Eigen woorden en kleur',
      'Logo',
      'Wie mag meelezen',
      'De griffier',
      'Herinneringen aan acties',
    ]);
    for (const part of parts)
      expect(document.querySelector(part.getAttribute('href')!)?.textContent).toBe(part.textContent);
  });

  it('show the municipality and its own words', async () => {
    await shown(reads());
    expect(screen.getByText('actief, aangesloten op 25 mei 2021')).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>(/Naam van de coalitie/).value).toBe('Sociale Coalitie');
  });

  it('are read alone in an archive, where consent can still be withdrawn and nothing else is decided', async () => {
    await renderPage(<SettingsPage />, {
      mocks: [
        reads({
          viewerCan: {
            save: false,
            giveConsent: false,
            withdrawConsent: true,
            letClerkRead: false,
            setReminders: false,
          },
        }),
      ],
      session: anArchiveSession('COORDINATOR'),
      path: '/werkruimte/instellingen',
    });
    await screen.findByRole('heading', { level: 2, name: 'Wie mag meelezen' });
    expect(screen.queryByRole('button', { name: 'Bewaar' })).toBeNull();
    const standing = page.consents.filter(({ stands }) => stands).length;
    expect(screen.queryAllByRole('button').map(({ textContent }) => textContent)).toEqual(
      Array.from({ length: standing }, () => 'Trek toestemming in'),
    );
  });

  it('are saved at the version that was read', async () => {
    const input = {
      coalitionName: 'Sociale Coalitie',
      weekName: 'Week van de Ontmoeting',
      brandColour: '',
      version: 3,
    };
    await shown(
      reads(),
      saves(input, {
        result: {
          data: { saveMunicipalitySettings: { ...page.settings, weekName: 'Week van de Ontmoeting', version: 4 } },
        },
      }),
    );
    await userEvent.type(week(), 'Week van de Ontmoeting');
    await userEvent.click(screen.getByRole('button', { name: 'Bewaar' }));
    expect(await screen.findByText('Bewaard')).toBeTruthy();
  });

  it('show both texts when somebody else was first, and keep only what was typed over it', async () => {
    const typed = {
      coalitionName: 'Sociale Coalitie',
      weekName: 'Week van de Ontmoeting',
      brandColour: '',
      version: 3,
    };
    const current = { ...page.settings, coalitionName: 'Coalitie Heemstede', weekName: 'Kom Erbij Week', version: 4 };
    const merged = {
      coalitionName: 'Coalitie Heemstede',
      weekName: 'Week van de Ontmoeting',
      brandColour: '',
      version: 4,
    };
    await shown(
      reads(),
      saves(typed, {
        result: { errors: [refusal('conflict', { current })] },
      }),
      saves(merged, {
        result: { data: { saveMunicipalitySettings: { ...current, ...merged, brandColour: null, version: 5 } } },
      }),
    );
    await userEvent.type(week(), 'Week van de Ontmoeting');
    await userEvent.click(screen.getByRole('button', { name: 'Bewaar' }));
    expect(await screen.findByText('Kom Erbij Week')).toBeTruthy();
    expect(week().value).toBe('Week van de Ontmoeting');
    await userEvent.click(screen.getByRole('button', { name: 'Bewaar mijn tekst' }));
    expect(await screen.findByText('Bewaard')).toBeTruthy();
    expect(screen.queryByText('Iemand anders heeft dit net gewijzigd')).toBeNull();
  });

  it('say what is wrong with a colour before sending it', async () => {
    await shown(reads());
    await userEvent.type(colour(), 'rood');
    await userEvent.click(screen.getByRole('button', { name: 'Bewaar' }));
    expect(await screen.findByRole('link', { name: /Schrijf de kleur als een hekje/ })).toBeTruthy();
  });

  it('forget what the server refused once something else is wrong', async () => {
    const refused = { coalitionName: 'Sociale Coalitie', weekName: '', brandColour: '#ffff00', version: 3 };
    await shown(
      reads(),
      previews('#ffff00', { because: 'Deze kleur is te licht.', isDarkened: false, tokens: [] }),
      saves(refused, {
        result: { errors: [refusal('settings.colour_not_accessible')] },
      }),
    );
    await userEvent.type(colour(), '#ffff00');
    await userEvent.click(screen.getByRole('button', { name: 'Bewaar' }));
    expect(await screen.findByText(sentenceOf('settings.colour_not_accessible'))).toBeTruthy();
    await userEvent.clear(colour());
    await userEvent.type(colour(), 'zwart');
    // The preview may show a button of its own by now.
    await userEvent.click(screen.getAllByRole('button', { name: 'Bewaar' })[0]!);
    expect(await screen.findByRole('link', { name: /Schrijf de kleur als een hekje/ })).toBeTruthy();
    expect(screen.queryByText(sentenceOf('settings.colour_not_accessible'))).toBeNull();
  });

  it('can only be read by who may not change them', async () => {
    await shown(reads({ viewerCan: { save: false, ...decidesOnReaders(false) } }));
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.queryByRole('button', { name: /toestemming/ })).toBeNull();
    expect(screen.getByText('Sociale Coalitie')).toBeTruthy();
  });
});

describe('the logo', () => {
  const logo = { href: '/logo/1-0123456789abcdef.svg', isDemonstration: false };
  const svg = new File(['<svg/>'], 'wapen.svg', { type: 'image/svg+xml' });
  const choose = (chosen: File) => userEvent.upload(screen.getByLabelText(/Bestand met het logo/), chosen);
  const save = () => userEvent.click(screen.getByRole('button', { name: 'Bewaar het logo' }));
  const picture = () => screen.queryByRole('img', { name: 'Logo van Heemstede' })?.getAttribute('src');

  it('is looked at before it is saved, and then sent', async () => {
    const sent = answerRoutes({ '/api/municipality-logo': { status: 204 } });
    await shown(reads());
    expect(screen.getByText(/Er is nog geen logo/)).toBeTruthy();
    expect(picture()).toBeUndefined();
    await choose(svg);
    expect(await screen.findByText(/Het is nog niet bewaard/)).toBeTruthy();
    expect(picture()).toBe(`data:image/svg+xml;base64,${btoa('<svg/>')}`);
    expect(sent).toEqual([]);
    await save();
    expect(await screen.findByText('Logo bewaard')).toBeTruthy();
    expect(sent.map(({ path }) => path)).toEqual(['/api/municipality-logo']);
  });

  it('that is refused says why at the field, and stays chosen', async () => {
    const message = 'Het logo bevat <script>. Dat mag niet.';
    answerRoutes({
      '/api/municipality-logo': {
        status: 400,
        body: { code: 'bad_input', details: { fields: [{ path: 'logo', message }] } },
      },
    });
    await shown(reads({ logo }));
    await choose(svg);
    await save();
    expect(await screen.findByRole('link', { name: message })).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>(/Bestand met het logo/).files).toHaveLength(1);
  });

  it('is asked for, and not sent when it is too large', async () => {
    const sent = answerRoutes({});
    await shown(reads());
    await save();
    expect(await screen.findByRole('link', { name: /Kies eerst een bestand/ })).toBeTruthy();
    await choose(new File([new Uint8Array(524_289)], 'wapen.png', { type: 'image/png' }));
    await save();
    expect(await screen.findByRole('link', { name: /groter dan 512 kB/ })).toBeTruthy();
    expect(sent).toEqual([]);
  });

  it('is removed after one question', async () => {
    HTMLDialogElement.prototype.showModal = function open() {
      this.open = true;
    };
    HTMLDialogElement.prototype.close = function close() {
      this.open = false;
    };
    await shown(
      { ...reads({ logo }), maxUsageCount: 1 },
      { request: { query: RemoveMunicipalityLogoDocument }, result: { data: { removeMunicipalityLogo: true } } },
      reads(),
    );
    expect(picture()).toBe(logo.href);
    await userEvent.click(screen.getByRole('button', { name: 'Verwijder het logo' }));
    await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Verwijder het logo' }));
    expect(await screen.findByText('Logo verwijderd')).toBeTruthy();
    expect(await screen.findByText(/Er is nog geen logo/)).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByLabelText(/Bestand met het logo/));
  });

  it('of the demonstration says so, and who may not save sees it alone', async () => {
    await shown(reads({ logo: { ...logo, isDemonstration: true } }));
    expect(screen.getAllByText('voorbeeld', { exact: false }).length).toBeGreaterThan(0);
    cleanup();
    await shown(reads({ logo, viewerCan: { save: false, ...decidesOnReaders(false) } }));
    expect(picture()).toBe(logo.href);
    expect(screen.queryByLabelText(/Bestand met het logo/)).toBeNull();
    expect(screen.queryByRole('button', { name: /logo/ })).toBeNull();
  });
});

describe('the preview of a colour', () => {
  it('shows the theme, and says that the colour was made darker', async () => {
    await shown(
      reads(),
      previews('#6cb52d', {
        because: null,
        isDarkened: true,
        tokens: [{ name: '--basis-color-action-1-bg-default', value: '#123456' }],
      }),
    );
    await userEvent.type(colour(), '#6cb52d');
    expect(await screen.findByText(/wat donkerder/)).toBeTruthy();
    const picture = screen.getByRole('img', { name: /Voorbeeld van een kop/ });
    await waitFor(() =>
      expect(
        (picture.firstElementChild as HTMLElement).style.getPropertyValue('--basis-color-action-1-bg-default'),
      ).toBe('#123456'),
    );
  });

  it('says why a colour cannot be', async () => {
    await shown(reads(), previews('#ffff00', { because: 'Deze kleur is te licht.', isDarkened: false, tokens: [] }));
    await userEvent.type(colour(), '#ffff00');
    expect(await screen.findByText('Deze kleur is te licht.')).toBeTruthy();
    expect(screen.queryByRole('img')).toBeNull();
  });
});

describe('consent', () => {
  const given = { ...page.consents[1], stands: true, givenAt: '2026-11-22T10:00:00Z' };

  it('is given with one click', async () => {
    await shown(reads(), {
      request: { query: GiveConsentDocument, variables: { reader: 'VNG' } },
      result: { data: { giveConsent: given } },
    });
    await userEvent.click(screen.getByRole('button', { name: 'Geef toestemming aan: De VNG' }));
    expect(await screen.findByText('Toestemming is gegeven')).toBeTruthy();
  });

  it('that was given by mistake is undone at once', async () => {
    await shown(
      reads(),
      {
        request: { query: GiveConsentDocument, variables: { reader: 'VNG' } },
        result: { data: { giveConsent: given } },
      },
      {
        request: { query: WithdrawConsentDocument, variables: { reader: 'VNG' } },
        result: { data: { withdrawConsent: page.consents[1] } },
      },
    );
    await userEvent.click(screen.getByRole('button', { name: 'Geef toestemming aan: De VNG' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Ongedaan maken' }));
    expect(await screen.findByText('Toestemming is ingetrokken')).toBeTruthy();
  });

  it('of the clerk to what is open to the coalition is given and taken back with one click, by the coordinator alone', async () => {
    const reading = (readsCoalition: boolean) => ({
      request: { query: SetClerkReadingDocument, variables: { readsCoalition } },
      result: { data: { setClerkReading: { clerkReadsCoalition: readsCoalition } } },
    });
    await shown(reads(), reading(true));
    expect(screen.getByText('leest wat openbaar is')).toBeTruthy();
    await userEvent.click(
      screen.getByRole('button', { name: 'Laat de griffier ook lezen wat voor de coalitie open is' }),
    );
    expect(await screen.findByText('De griffier leest nu ook wat voor de coalitie open is')).toBeTruthy();
    cleanup();
    await shown(reads({ settings: { ...page.settings, clerkReadsCoalition: true } }), reading(false));
    await userEvent.click(screen.getByRole('button', { name: 'Laat de griffier alleen lezen wat openbaar is' }));
    expect(await screen.findByText('De griffier leest nu alleen wat openbaar is')).toBeTruthy();
    cleanup();
    await shown(reads({ viewerCan: { save: true, ...decidesOnReaders(false) } }));
    expect(screen.queryByRole('button', { name: /griffier/ })).toBeNull();
  });

  it('of partners are reminded of actions until the coordinator stops it, with a way back', async () => {
    const reminding = (areSent: boolean) => ({
      request: { query: SetActionRemindersDocument, variables: { areSent } },
      result: { data: { setActionReminders: { remindsOfActions: areSent } } },
    });
    await shown(reads(), reminding(false), reminding(true));
    expect(screen.getByText('partners krijgen een herinnering')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Stuur geen herinneringen meer' }));
    await screen.findByText('Partners krijgen geen herinnering meer');
    await userEvent.click(screen.getByRole('button', { name: 'Ongedaan maken' }));
    expect(await screen.findByText('Partners krijgen weer een herinnering')).toBeTruthy();
    cleanup();
    await shown(reads({ settings: { ...page.settings, remindsOfActions: false } }), {
      ...reminding(true),
      result: { errors: [refusal('forbidden')] },
    });
    await userEvent.click(screen.getByRole('button', { name: 'Stuur weer herinneringen' }));
    expect(await screen.findByText(new RegExp(sentenceOf('forbidden')))).toBeTruthy();
    cleanup();
    await shown(reads({ viewerCan: { save: true, ...decidesOnReaders(false) } }));
    expect(screen.queryByRole('button', { name: /herinneringen/ })).toBeNull();
  });

  it('that does not show the municipality yet says why', async () => {
    await shown(
      reads({ consents: [{ ...page.consents[0]!, waitsBecause: 'Uw toestemming gaat nog in.' }, page.consents[1]!] }),
    );
    expect(screen.getByText('Uw toestemming gaat nog in.')).toBeTruthy();
  });

  it('is withdrawn after one question, and stays when the question is declined', async () => {
    HTMLDialogElement.prototype.showModal = function open() {
      this.open = true;
    };
    HTMLDialogElement.prototype.close = function close() {
      this.open = false;
    };
    await shown(reads(), {
      request: { query: WithdrawConsentDocument, variables: { reader: 'ASSIGNED_ADVISER' } },
      result: {
        data: { withdrawConsent: { ...page.consents[0], stands: false, withdrawnAt: '2026-11-22T10:00:00Z' } },
      },
    });
    const ask = () => userEvent.click(screen.getByRole('button', { name: /Trek toestemming in van: De adviseur/ }));
    await ask();
    await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Annuleren' }));
    expect(screen.queryByText('Toestemming is ingetrokken')).toBeNull();
    await ask();
    await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Trek toestemming in' }));
    expect(await screen.findByText('Toestemming is ingetrokken')).toBeTruthy();
  });
});
