import { useMutation } from '@apollo/client/react';
import { Button, Paragraph, Section } from '@bloemen/ui';
import { useEffect, useState } from 'react';
import { VouchAtEventDocument } from '../../generated/gql.js';
import { useText } from '../../shared/i18n.js';
import { Problem } from '../../shared/Problem.js';

const CODE_MS = 10 * 60 * 1_000;
type Given = { code: string; until: number };

/** A code of eight digits for whoever stands before you; it works for ten minutes. */
export function WitnessCode({ eventId }: { eventId: string }) {
  const t = useText();
  const [given, setGiven] = useState<Given | null>(null);
  const [now, setNow] = useState(() => Date.now());
  const [vouch, { loading, error }] = useMutation(VouchAtEventDocument);
  useEffect(() => {
    if (!given) return undefined;
    const timer = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, [given]);
  const ask = () => {
    const asked = Date.now();
    void vouch({ variables: { input: { eventId } } }).then(({ data }) => {
      setNow(asked);
      setGiven({ code: data!.vouchAtEvent, until: asked + CODE_MS });
    }, () => undefined);
  };
  const left = given ? Math.max(0, Math.ceil((given.until - now) / 1_000)) : 0;
  return (
    <Section id="getuige" title={t('witness.title')} intro={t('witness.intro')}>
      {error && <Problem error={error} />}
      {given && left > 0 && (
        <>
          <p className="bl-witness-code" role="status" aria-label={t('witness.spoken', { digits: given.code.split('').join(' ') })}>{given.code.slice(0, 4)} {given.code.slice(4)}</p>
          <p role="timer" aria-live="off">{t('witness.left', { minutes: Math.floor(left / 60), seconds: String(left % 60).padStart(2, '0') })}</p>
        </>
      )}
      {given && left === 0 && <Paragraph>{t('witness.over')}</Paragraph>}
      <div className="bl-actions"><Button purpose={given && left > 0 ? 'secondary' : 'primary'} busy={loading} onClick={ask}>{t(given ? 'witness.again' : 'witness.ask')}</Button></div>
    </Section>
  );
}
