import { useQuery } from '@apollo/client/react';
import { DataList, DemoMark, DocumentReader, LoadingState, Page, PageHeader, Section } from '@bloemen/ui';
import { SettingsPageDocument } from './settings.generated.js';
import { longDate, number } from '../../../shared/formats.js';
import { useSession } from '../../../shared/session.js';
import { useText, withMessages } from '../../../shared/i18n.js';
import { Problem } from '../../../shared/Problem.js';
import { ClerkSection } from './ClerkSection.js';
import { ConsentSection } from './ConsentSection.js';
import { IdentityForm } from './IdentityForm.js';
import { LogoSection } from './LogoSection.js';
import { RemindersSection } from './RemindersSection.js';
import type { Settings } from './settings.js';
import messages from './settings.nl.json' with { type: 'json' };
import './settings.css';

/** What a municipality decides for itself: its words, its colour, who may read along, and whether partners are reminded. */
export const SettingsPage = withMessages(messages, function SettingsPage() {
  const t = useText();
  const { data, loading, error, refetch } = useQuery(SettingsPageDocument);
  const page = data?.settingsPage;
  const isArchive = Boolean(useSession()?.workspace.archive);
  const maySave = page?.viewerCan.save;
  return (
    <Page width="wide">
      <PageHeader
        title={t('settings.title')}
        intro={page && t('settings.intro', { name: page.municipality.name })}
        meta={page?.municipality.isDemonstration && <DemoMark />}
      />
      {loading && !page && <LoadingState lines={8} />}
      {error && !page && <Problem error={error} onRetry={() => void refetch()} />}
      {page && (
        <div className="bl-settings">
          <DocumentReader
            contents={(['facts', 'words', 'logo', 'consent', 'clerk', 'reminders'] as const).map((part) => ({
              id: `${part}-title`,
              label: t(`settings.${part}Title`),
            }))}
          >
            <Section id="facts" title={t('settings.factsTitle')}>
              <Facts municipality={page.municipality} />
            </Section>
            <Section
              id="words"
              title={t('settings.wordsTitle')}
              intro={isArchive ? undefined : t(maySave ? 'settings.wordsIntro' : 'settings.readOnly')}
            >
              <IdentityForm page={page} maySave={Boolean(maySave)} />
            </Section>
            <LogoSection page={page} maySave={Boolean(maySave)} />
            <ConsentSection consents={page.consents} viewerCan={page.viewerCan} />
            <ClerkSection readsCoalition={page.settings.clerkReadsCoalition} mayLet={page.viewerCan.letClerkRead} />
            <RemindersSection areSent={page.settings.remindsOfActions} maySet={page.viewerCan.setReminders} />
          </DocumentReader>
        </div>
      )}
    </Page>
  );
});

function Facts({ municipality }: { municipality: Settings['municipality'] }) {
  const t = useText();
  const { name, joinedOn, validTo, successor } = municipality;
  const status = t(`settings.status.${municipality.status}`);
  const participation = joinedOn
    ? t('settings.since', { code: municipality.status, status, date: longDate(joinedOn) })
    : status;
  return (
    <DataList
      items={[
        { label: t('settings.province'), value: municipality.province },
        { label: t('settings.ggdRegion'), value: municipality.ggdRegion },
        {
          label: t('settings.inhabitants'),
          value: t('settings.inhabitantsOn', {
            count: number(municipality.inhabitants),
            date: longDate(municipality.inhabitantsOn),
          }),
        },
        {
          label: t('settings.participation'),
          value: municipality.isConditional ? t('settings.conditional', { participation }) : participation,
        },
        ...(validTo && successor
          ? [
              {
                label: t('settings.merger'),
                value: t('settings.mergerText', { date: longDate(validTo), name, successor: successor.name }),
              },
            ]
          : []),
      ]}
    />
  );
}
