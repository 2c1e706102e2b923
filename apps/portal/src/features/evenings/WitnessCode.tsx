import { useMutation } from '@apollo/client/react';
import { Alert, Button, FormField, Paragraph, Section, Select } from '@bloemen/ui';
import { useEffect, useState } from 'react';
import { VouchAtEventDocument, type EveningFragment, type GuestFragment } from './evenings.generated.js';
import { useText } from '../../shared/i18n.js';
import { Problem } from '../../shared/Problem.js';

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
  const [cbsCode, setCbsCode] = useState('');
  const [isMissing, setMissing] = useState(false);
  const [given, setGiven] = useState<Given | null>(null);
  const [now, setNow] = useState(() => Date.now());
  const [vouch, { loading, error }] = useMutation(VouchAtEventDocument);
  useEffect(() => {
    if (!given) return undefined;
    const timer = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, [given]);
  const others = guests.filter(({ mayVouch }) => mayVouch);
  const own = guests.length - others.length;
  const ask = () => {
    const chosen = others.find((one) => one.cbsCode === cbsCode);
    setMissing(!chosen);
    if (!chosen) return;
    const asked = Date.now();
    void vouch({ variables: { input: { eventId, cbsCode } } }).then(
      ({ data }) => {
        const { code, minutes } = data!.vouchAtEvent;
        setNow(asked);
        setGiven({ code, until: asked + minutes * 60_000, municipality: chosen.name });
      },
      () => undefined,
    );
  };
  const left = given ? Math.max(0, Math.ceil((given.until - now) / 1_000)) : 0;
  return (
    <Section id="getuige" title={t('witness.title')} intro={t('witness.intro')}>
      {own > 0 && <Alert kind="info">{t('witness.own', { own, all: own === guests.length ? 'yes' : 'no' })}</Alert>}
      {error && <Problem error={error} />}
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
      <FormField
        id="getuige-gemeente"
        label={t('witness.municipality')}
        error={isMissing ? t('witness.municipalityMissing') : undefined}
      >
        <Select
          value={cbsCode}
          onChange={(event) => setCbsCode(event.target.value)}
          options={others.map(({ cbsCode: value, name }) => ({ value, label: name }))}
        />
      </FormField>
      <div className="bl-actions">
        <Button
          purpose={given && left > 0 ? 'secondary' : 'primary'}
          busy={loading}
          disabled={others.length === 0}
          onClick={ask}
        >
          {t(given ? 'witness.again' : 'witness.ask')}
        </Button>
      </div>
    </Section>
  );
}
