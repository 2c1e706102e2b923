import { useMutation } from '@apollo/client/react';
import { FlowerMark } from '@bloemen/charts';
import { Actions, Button, DemoMark, Dialog, Logo, Paragraph, Section, useToast } from '@bloemen/ui';
import { useEffect, useState } from 'react';
import { useWatch } from 'react-hook-form';
import { z } from 'zod/mini';
import { postForm } from '../../../shared/api.js';
import { Failure } from '../../../shared/Failure.js';
import { FileField } from '../../../shared/forms/fields.js';
import { PageForm, SubmitButton } from '../../../shared/forms/PageForm.js';
import { file } from '../../../shared/forms/schemas.js';
import { useSave } from '../../../shared/forms/useSave.js';
import { useText } from '../../../shared/i18n.js';
import { useSessionState } from '../../../shared/session.js';
import { RemoveMunicipalityLogoDocument, SettingsPageDocument } from './settings.generated.js';
import type { Settings } from './settings.js';

/** The server refuses a larger one; here it is said before it is sent. */
const MOST_BYTES = 524_288;

/** The logo that stands there, and for who may save the one that would come in its place. */
export function LogoSection({ page: { municipality, logo }, maySave }: { page: Settings; maySave: boolean }) {
  const t = useText();
  const { name } = municipality;
  return (
    <Section id="logo" title={t('settings.logoTitle')} intro={t('settings.logoIntro')}>
      {maySave ? (
        <LogoForm name={name} logo={logo} />
      ) : (
        <Grounds name={name} href={logo?.href ?? null} words={t(logo ? 'settings.logoNow' : 'settings.logoNone')} />
      )}
    </Section>
  );
}

function LogoForm({ name, logo }: { name: string; logo: Settings['logo'] }) {
  const t = useText();
  const { refresh } = useSessionState();
  const form = useSave({
    schema: () =>
      z.object({
        logo: file(t('settings.logoMissing'), ({ size }) => size > MOST_BYTES && t('settings.logoTooLarge')),
      }),
    valuesOf: () => ({ logo: null }),
    send: (chosen) => {
      const body = new FormData();
      body.append('logo', chosen.logo);
      return postForm('/api/municipality-logo', body);
    },
    refetch: [SettingsPageDocument],
    done: t('settings.logoSaved'),
    onSaved: () => {
      form.restart();
      refresh();
    },
  });
  const chosen = (useWatch({ control: form.control, name: 'logo' }) as FileList | null)?.[0] ?? null;
  const picture = usePicture(chosen);
  const preview = form.errorOf('logo') ? null : picture;
  return (
    <PageForm form={form}>
      <FileField
        form={form}
        name="logo"
        label={t('settings.logoFile')}
        description={t('settings.logoFileHelp')}
        accept=".svg,.png,.jpg,.jpeg,image/svg+xml,image/png,image/jpeg"
      />
      <Grounds
        name={name}
        href={preview ?? logo?.href ?? null}
        words={t(preview ? 'settings.logoNew' : logo ? 'settings.logoNow' : 'settings.logoNone')}
        isDemonstration={!preview && logo?.isDemonstration}
      />
      <Actions>
        <SubmitButton form={form}>{t('settings.logoSave')}</SubmitButton>
        {logo && !chosen && (
          <Removal
            onRemoved={() => {
              document.getElementById(`${form.id}-logo`)?.focus();
              refresh();
            }}
          />
        )}
      </Actions>
    </PageForm>
  );
}

/** The logo as it will stand on paper and in the menu, or the flower that stands there without one. */
function Grounds({
  name,
  href,
  words,
  isDemonstration,
}: {
  name: string;
  href: string | null;
  words: string;
  isDemonstration?: boolean;
}) {
  const t = useText();
  const instead = href ? <span>{t('settings.logoUnseen')}</span> : <FlowerMark size={32} />;
  return (
    <div className="bl-logo-grounds">
      <p className="bl-logo-grounds__words" role="status">
        {words} {isDemonstration && <DemoMark />}
      </p>
      <div className="bl-logo-ground">
        <Logo src={href} alt={t('settings.logoAlt', { name })}>
          {instead}
        </Logo>
      </div>
      <div className="bl-logo-ground bl-logo-ground--dark">
        <span className="bl-logo-ground__tile">
          <Logo src={href}>{instead}</Logo>
        </span>
        <strong>{name}</strong>
      </div>
    </div>
  );
}

function Removal({ onRemoved }: { onRemoved: () => void }) {
  const t = useText();
  const toast = useToast();
  const [isAsking, setIsAsking] = useState(false);
  const [remove, { loading, error }] = useMutation(RemoveMunicipalityLogoDocument, {
    refetchQueries: [SettingsPageDocument],
    awaitRefetchQueries: true,
  });
  const removeIt = () => {
    setIsAsking(false);
    void remove().then(
      () => {
        toast(t('settings.logoRemoved'));
        onRemoved();
      },
      () => undefined,
    );
  };
  return (
    <>
      <Failure error={error} />
      <Button busy={loading} onClick={() => setIsAsking(true)}>
        {t('settings.logoRemove')}
      </Button>
      <Dialog
        open={isAsking}
        onClose={() => setIsAsking(false)}
        title={t('settings.logoRemoveTitle')}
        actions={
          <>
            <Button purpose="primary" hint="negative" onClick={removeIt}>
              {t('settings.logoRemove')}
            </Button>
            <Button onClick={() => setIsAsking(false)}>{t('settings.cancel')}</Button>
          </>
        }
      >
        <Paragraph>{t('settings.logoRemoveText')}</Paragraph>
      </Dialog>
    </>
  );
}

/** The chosen file as an address of the page itself: its policy lets no other picture in that was not sent yet. */
function usePicture(chosen: File | null): string | null {
  const [read, setRead] = useState<{ of: File; href: string } | null>(null);
  useEffect(() => {
    if (!chosen || chosen.size > MOST_BYTES) return;
    const reader = new FileReader();
    reader.onload = () => setRead({ of: chosen, href: reader.result as string });
    reader.readAsDataURL(chosen);
    return () => {
      reader.onload = null;
    };
  }, [chosen]);
  return read && read.of === chosen ? read.href : null;
}
