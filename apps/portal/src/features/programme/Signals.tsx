import { Icon } from '@bloemen/ui';
import type { MyMunicipalitiesQuery } from './programme.generated.js';

/** Why to call, one sentence each. */
export const Signals = ({ signals }: { signals: MyMunicipalitiesQuery['myMunicipalities'][number]['signals'] }) => (
  <ul className="bl-programme-signals">
    {signals.map(({ code, sentence }) => (
      <li key={code}>
        <Icon name={code === 'NO_CONSENT' ? 'info' : 'alert'} />
        {sentence}
      </li>
    ))}
  </ul>
);
