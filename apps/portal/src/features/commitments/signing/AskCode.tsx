import { Button, Icon } from '@bloemen/ui';
import { useState } from 'react';
import type { SentCode } from '@bloemen/api-contract/public';
import { useText } from '../../../shared/i18n.js';
import { Failure } from '../../../shared/Failure.js';
import { codeOf } from '../../../shared/Problem.js';
import { askCode, type Door } from './door.js';

/** Mails a code to the address that is known of the signer, and says how that went. */
export function AskCode({ door, address, onSent }: { door: Door; address: string; onSent: () => void }) {
  const t = useText();
  const [busy, setBusy] = useState(false);
  const [sent, setSent] = useState<SentCode | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  const ask = async () => {
    setBusy(true);
    setProblem(null);
    try {
      setSent(await askCode(door));
      onSent();
    } catch (error) {
      setProblem(error);
    } finally {
      setBusy(false);
    }
  };
  const tooSoon = codeOf(problem) === 'signing.code_too_soon';
  return (
    <div className="bl-signing__ask">
      <Button busy={busy} iconStart={<Icon name="mail" />} onClick={() => void ask()}>
        {t(sent ? 'signing.askAgain' : 'signing.ask')}
      </Button>
      <p className="nl-paragraph" role="status">
        {tooSoon
          ? t('signing.askTooSoon', { address })
          : sent
            ? t('signing.asked', sent)
            : t('signing.askTo', { address })}
      </p>
      {problem !== null && !tooSoon && <Failure error={problem instanceof DOMException ? new TypeError() : problem} />}
    </div>
  );
}
