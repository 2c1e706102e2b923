import { useQuery } from '@apollo/client/react';
import { Breadcrumb, type Crumb, DataList, DemoMark, LoadingState, Page, PageHeader, Section } from '@bloemen/ui';
import { getRouteApi } from '@tanstack/react-router';
import { MunicipalityRegisterDocument } from './register.generated.js';
import { longDate, number } from '../../../shared/formats.js';
import { useText, withMessages } from '../../../shared/i18n.js';
import { addressOf } from '../../../shared/address.js';
import { codeOf, Problem } from '../../../shared/Problem.js';
import { AdviserSection } from './AdviserSection.js';
import { CoordinatorSection } from './CoordinatorSection.js';
import { MergerSection } from './MergerSection.js';
import { ParticipationSection } from './ParticipationSection.js';
import type { Register } from './register.js';
import messages from './register.nl.json' with { type: 'json' };

const route = getRouteApi('/programma/gemeenten/$code/register');

/** The page of the municipality in the address. */
export const RegisterPage = () => <MunicipalityRegister code={route.useParams().code} />;

/** What the programme keeps of one municipality: participation, adviser and merger. */
export const MunicipalityRegister = withMessages(messages, function MunicipalityRegister({ code }: { code: string }) {
  const t = useText();
  const { data, error, refetch } = useQuery(MunicipalityRegisterDocument, { variables: { code } });
  const register = data?.municipalityRegister;
  const municipality = register?.municipality;
  const hasSummary = municipality && municipality.status !== 'MERGED';
  const trail: Crumb[] = [
    { label: t('register.trail.programme'), href: '/programma' },
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
  return (
    <Page>
      <Breadcrumb items={trail} />
      <PageHeader
        kicker={municipality?.province}
        title={municipality ? t('register.titleOf', { name: municipality.name }) : t('register.title')}
        intro={t('register.intro')}
        meta={
          municipality?.isDemonstration && (
            <>
              <DemoMark />
              <span>{t('register.demonstration')}</span>
            </>
          )
        }
      />
      {error && <Problem error={error} onRetry={() => void refetch()} />}
      {!register && !error && <LoadingState lines={8} />}
      {register && (
        <>
          <Section title={t('register.facts')}>
            <Facts municipality={register.municipality} />
          </Section>
          <ParticipationSection register={register} onRefused={onRefused} />
          <CoordinatorSection register={register} onRefused={onRefused} />
          <AdviserSection register={register} onRefused={onRefused} />
          <MergerSection register={register} onRefused={onRefused} />
        </>
      )}
    </Page>
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
