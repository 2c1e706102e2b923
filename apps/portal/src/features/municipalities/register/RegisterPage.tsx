import { useQuery } from '@apollo/client/react';
import {
  Badge,
  Button,
  Card,
  type Crumb,
  DataList,
  DemoMark,
  DetailPage,
  Icon,
  LoadingState,
  Stack,
} from '@bloemen/ui';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { MunicipalityRegisterDocument } from './register.generated.js';
import { longDate, number } from '../../../shared/formats.js';
import { useText, withMessages } from '../../../shared/i18n.js';
import { addressOf } from '../../../shared/address.js';
import { codeOf, Problem } from '../../../shared/Problem.js';
import { AdviserSection } from './AdviserSection.js';
import { CoordinatorSection } from './CoordinatorSection.js';
import { MergerSection } from './MergerSection.js';
import { MoveDialog } from './MoveDialog.js';
import { ParticipationSection } from './ParticipationSection.js';
import type { Register } from './register.js';
import messages from './register.nl.json' with { type: 'json' };

const route = getRouteApi('/programma/gemeenten/$code/register');

const tones = {
  PROSPECT: 'neutral',
  JOINED: 'positive',
  ACTIVE: 'positive',
  DORMANT: 'warning',
  MERGED: 'neutral',
} as const;

/** The page of the municipality in the address. */
export const RegisterPage = () => <MunicipalityRegister code={route.useParams().code} />;

/** What the programme keeps of one municipality: participation, adviser and merger. */
export const MunicipalityRegister = withMessages(messages, function MunicipalityRegister({ code }: { code: string }) {
  const t = useText();
  const [isMoving, setIsMoving] = useState(false);
  const { data, error, refetch } = useQuery(MunicipalityRegisterDocument, { variables: { code } });
  const register = data?.municipalityRegister;
  const municipality = register?.municipality;
  const hasSummary = municipality && municipality.status !== 'MERGED';
  const trail: Crumb[] = [
    { label: t('register.trail.municipalities'), href: '/programma/gemeenten' },
    ...(hasSummary
      ? [
          {
            label: municipality.name,
            href: addressOf('/programma/gemeenten/$code', { params: { code: municipality.cbsCode } }),
          },
        ]
      : []),
    { label: t('register.title') },
  ];
  /** A refusal by the register means that it holds something else than this page shows; what was typed stays. */
  const onRefused = (failure: unknown) => {
    if (/^(municipality|role)\./.test(codeOf(failure))) void refetch();
  };
  const sections = register && [
    <ParticipationSection key="participation" register={register} />,
    <CoordinatorSection key="coordinator" register={register} onRefused={onRefused} />,
  ];
  // Who takes part and has nobody to keep the workspace, needs that first.
  if (register?.viewerCan.appointCoordinator && municipality?.status !== 'PROSPECT') sections?.reverse();
  return (
    <DetailPage
      crumbs={trail}
      kicker={municipality?.province}
      title={municipality ? t('register.titleOf', { name: municipality.name }) : t('register.title')}
      intro={t('register.intro')}
      status={
        municipality && (
          <Badge tone={tones[municipality.status]}>
            {t('register.participation')}: {t(`register.status.${municipality.status}`)}
          </Badge>
        )
      }
      badges={
        municipality?.isDemonstration && (
          <>
            <DemoMark />
            <span>{t('register.demonstration')}</span>
          </>
        )
      }
      action={
        register?.viewerCan.move && (
          <Button purpose="primary" iconStart={<Icon name="plus" />} onClick={() => setIsMoving(true)}>
            {t('move.submit')}
          </Button>
        )
      }
      problem={error && <Problem error={error} onRetry={() => void refetch()} />}
      aside={
        register && (
          <>
            <Card title={t('register.facts')} level={2}>
              <Facts municipality={register.municipality} />
            </Card>
            <AdviserSection register={register} onRefused={onRefused} />
          </>
        )
      }
    >
      {!register && !error && <LoadingState lines={8} />}
      {register && (
        <Stack gap="md">
          <MergerSection register={register} onRefused={onRefused} />
          {sections}
          {isMoving && <MoveDialog register={register} onRefused={onRefused} onClose={() => setIsMoving(false)} />}
        </Stack>
      )}
    </DetailPage>
  );
});

function Facts({ municipality }: Pick<Register, 'municipality'>) {
  const t = useText();
  const { cbsCode, inhabitants, inhabitantsOn, validFrom, validTo, successor, status } = municipality;
  return (
    <DataList
      items={[
        { label: t('register.code'), value: cbsCode },
        {
          label: t('register.inhabitants'),
          value: t('register.inhabitantsOn', { count: number(inhabitants), date: longDate(inhabitantsOn) }),
        },
        { label: t('register.validFrom'), value: validFrom ? longDate(validFrom) : t('register.validFromEarly') },
        {
          label: t(validTo && status !== 'MERGED' ? 'register.validToPlanned' : 'register.validTo'),
          value: validTo ? longDate(validTo) : t('register.validToNone'),
        },
        ...(successor
          ? [
              {
                label: t(status === 'MERGED' ? 'register.wentInto' : 'register.successor'),
                value: `${successor.name} (${successor.cbsCode})`,
              },
            ]
          : []),
      ]}
    />
  );
}
