import { useMutation } from '@apollo/client/react';
import { Alert, Button, Card, Paragraph } from '@bloemen/ui';
import { useEffect, useState } from 'react';
import { z } from 'zod/mini';
import { VouchAtEventDocument, type EveningFragment, type GuestFragment } from './evenings.generated.js';
import { SelectField } from '../../shared/forms/fields.js';
import { PageForm } from '../../shared/forms/PageForm.js';
import { chosen } from '../../shared/forms/schemas.js';
import { useSave } from '../../shared/forms/useSave.js';
import { useText } from '../../shared/i18n.js';

type Given = { code: string; until: number; municipality: string };

/**
 * A code of eight digits for whoever stands before you; it works for the municipality that was chosen and for so long
 * as the server says.
 */
export function WitnessCode({
  evening: { id: eventId },
  guests,
}: {
  evening: EveningFragment;
  guests: readonly GuestFragment[];
}) {
  const t = useText();
  const [given, setGiven] = useState<Given | null>(null);
  const [now, setNow] = useState(() => Date.now());
  const [vouch] = useMutation(VouchAtEventDocument);
  useEffect(() => {
    if (!given) return undefined;
    const timer = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, [given]);
  const others = guests.filter(({ viewerCan }) => viewerCan.vouch);
  const own = guests.length - others.length;
  const form = useSave({
    schema: () => z.object({ cbsCode: chosen(t('witness.municipalityMissing')) }),
    valuesOf: () => ({ cbsCode: '' }),
    send: async ({ cbsCode }) => {
      const asked = Date.now();
      const { data } = await vouch({ variables: { input: { eventId, cbsCode } } });
      return { asked, ...data!.vouchAtEvent };
    },
    onSaved: ({ asked, code, minutes }, { cbsCode }) => {
      const municipality = others.find((one) => one.cbsCode === cbsCode)?.name ?? '';
      setNow(asked);
      setGiven({ code, until: asked + minutes * 60_000, municipality });
    },
    guards: false,
  });
  const left = given ? Math.max(0, Math.ceil((given.until - now) / 1_000)) : 0;
  return (
    <Card level={2} title={t('witness.title')}>
      <p className="bl-subtle bl-measure">{t('witness.intro')}</p>
      {own > 0 && <Alert kind="info">{t('witness.own', { own, all: own === guests.length ? 'yes' : 'no' })}</Alert>}
      {given && left > 0 && (
        <>
          <Paragraph>{t('witness.for', { municipality: given.municipality })}</Paragraph>
          <p
            className="bl-witness-code"
            role="status"
            aria-label={t('witness.spoken', {
              digits: given.code.split('').join(' '),
              municipality: given.municipality,
            })}
          >
            {given.code.slice(0, 4)} {given.code.slice(4)}
          </p>
          <p role="timer" aria-live="off">
            {t('witness.left', { minutes: Math.floor(left / 60), seconds: String(left % 60).padStart(2, '0') })}
          </p>
        </>
      )}
      {given && left === 0 && <Paragraph>{t('witness.over')}</Paragraph>}
      <PageForm form={form}>
        <div className="bl-witness-ask">
          <SelectField
            form={form}
            name="cbsCode"
            label={t('witness.municipality')}
            options={others.map(({ cbsCode, name }) => ({ value: cbsCode, label: name }))}
          />
          <Button
            type="submit"
            purpose={given && left > 0 ? 'secondary' : 'primary'}
            busy={form.busy}
            disabled={others.length === 0}
          >
            {t(given ? 'witness.again' : 'witness.ask')}
          </Button>
        </div>
      </PageForm>
    </Card>
  );
}
