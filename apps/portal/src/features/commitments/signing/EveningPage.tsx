import type { Evening } from '@bloemen/api-contract/public';
import {
  Alert,
  Badge,
  Card,
  DataList,
  DemoMark,
  EmptyState,
  FormField,
  Link,
  LoadingState,
  PageHeader,
  TextInput,
} from '@bloemen/ui';
import { fitsPlace } from '@bloemen/vocabulary';
import { getRouteApi } from '@tanstack/react-router';
import { useCallback, useMemo, useState, type ReactNode } from 'react';
import { ApiError } from '../../../shared/api.js';
import { clockTime, dateTime, longDateOf } from '../../../shared/formats.js';
import { useText, withMessages } from '../../../shared/i18n.js';
import { addressOf } from '../../../shared/address.js';
import { Problem } from '../../../shared/Problem.js';
import { readBoard, readEvening } from '../../../shared/useBoard.js';
import { useLoad } from '../../../shared/useLoad.js';
import { phaseOf } from './evening.js';
import messages from './evening.nl.json' with { type: 'json' };
import { Signing } from './Signing.js';
import { SigningFrame } from './SigningFrame.js';
import signingMessages from './signing.nl.json' with { type: 'json' };
import './signing.css';

const route = getRouteApi('/signing/avond/$code');

/** Where the QR code in the room leads: choose the municipality, then sign. */
export const EveningPage = withMessages({ ...signingMessages, ...messages }, function EveningPage(): ReactNode {
  const { code } = route.useParams();
  const { gemeente } = route.useSearch();
  return gemeente ? (
    <AtEvening key={gemeente} code={code} municipality={gemeente} />
  ) : (
    <SigningFrame>
      <ChooseMunicipality code={code} />
    </SigningFrame>
  );
});

function AtEvening({ code, municipality }: { code: string; municipality: string }) {
  const door = useMemo(() => ({ event: code, municipality }), [code, municipality]);
  return <Signing door={door} eveningHref={addressOf('/avond/$code', { params: { code } })} />;
}

export function ChooseMunicipality({ code }: { code: string }) {
  const t = useText();
  const load = useCallback(async () => {
    const [evening, board] = await Promise.all([readEvening(code), readBoard(code)]);
    return { evening, signed: new Set(board.signed.map(({ cbsCode }) => cbsCode)), now: Date.now() };
  }, [code]);
  const { data, error, reload } = useLoad(load);
  if (error instanceof ApiError && error.code === 'not_found') {
    return (
      <>
        <PageHeader title={t('evening.unknownTitle')} />
        <EmptyState title={t('evening.unknown')} icon="calendar">
          {t('evening.unknownText')}
        </EmptyState>
      </>
    );
  }
  if (error !== null) return <Problem error={error} onRetry={reload} />;
  if (!data) return <LoadingState lines={8} />;
  const { evening, signed, now } = data;
  const phase = evening.cancelledAt ? 'off' : phaseOf(evening, now);
  return (
    <>
      <PageHeader
        title={t(phase === 'open' ? 'evening.choose' : 'evening.title')}
        kicker={evening.title}
        intro={phase === 'open' ? t('evening.chooseIntro') : undefined}
        meta={evening.isDemonstration && <DemoMark />}
      />
      {phase === 'off' && (
        <Alert kind="warning" title={t('evening.off')}>
          {t('evening.offText', { reason: evening.cancelledReason })}
        </Alert>
      )}
      {phase === 'before' && (
        <Alert kind="info" title={t('evening.before')}>
          {t('evening.beforeText', {
            day: longDateOf(evening.opensAt),
            time: clockTime(evening.opensAt),
          })}
        </Alert>
      )}
      {phase === 'after' && (
        <Alert kind="info" title={t('evening.after', { count: signed.size })}>
          {t('evening.afterText')}
        </Alert>
      )}
      {phase === 'open' ? (
        <Invited evening={evening} signed={signed} />
      ) : (
        <>
          <DataList
            items={[
              { label: t('evening.when'), value: dateTime(evening.startsAt) },
              { label: t('evening.where'), value: evening.place },
              { label: t('evening.organisers'), value: evening.organisers.join(', ') },
              {
                label: t('evening.invited'),
                value: t('evening.invitedCount', { count: evening.municipalities.length }),
              },
            ]}
          />
          <Link href={addressOf('/avond/$code/bord', { params: { code } })}>{t('evening.board')}</Link>
        </>
      )}
    </>
  );
}

/** The invited municipalities, found by typing a part of the name. */
function Invited({ evening, signed }: { evening: Evening; signed: ReadonlySet<string> }) {
  const t = useText();
  const [part, setPart] = useState('');
  const found = evening.municipalities.filter(({ cbsCode, name }) => fitsPlace({ code: cbsCode, name }, part));
  return (
    <>
      <FormField label={t('evening.find')} description={t('evening.findHelp')}>
        <TextInput
          type="search"
          value={part}
          autoComplete="off"
          maxLength={60}
          onChange={(event) => setPart(event.target.value)}
        />
      </FormField>
      <p className="bl-visually-hidden" role="status">
        {t('evening.found', { count: found.length })}
      </p>
      {found.length === 0 && (
        <EmptyState title={t('evening.noneFound')} icon="search">
          {t('evening.noneFoundText')}
        </EmptyState>
      )}
      <ul className="bl-invited">
        {found.map(({ cbsCode, name }) => (
          <li key={cbsCode}>
            <Card
              title={name}
              level={2}
              href={addressOf('/avond/$code', { params: { code: evening.code }, search: { gemeente: cbsCode } })}
              meta={signed.has(cbsCode) && <Badge tone="positive">{t('evening.signed')}</Badge>}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
