import { Icon } from '@bloemen/ui';
import type { SignalPartsFragment } from './programme.generated.js';

/** Why to call, one sentence each. */
export const Signals = ({ signals }: { signals: readonly SignalPartsFragment[] }) => (
  <ul className="bl-programme-signals">
    {signals.map(({ code, sentence }) => (
      <li key={code}>
        <Icon name={code === 'NO_CONSENT' ? 'info' : 'alert'} />
        {sentence}
      </li>
    ))}
  </ul>
);
