import { Button, Card, CompactRow, CompactRows, FormField, Link, Select } from '@bloemen/ui';
import { Flower, petalsOf, summariseFlower } from '@bloemen/charts';
import { levelLabels, levels } from '@bloemen/vocabulary';
import { useState } from 'react';
import { addressOf } from '../../../shared/address.js';
import { useText, type Say } from '../../../shared/i18n.js';
import { useSession } from '../../../shared/session.js';
import type { PositionSearch } from '../addresses.js';
import { traits, weightsWord, type PositionChoices } from './choices.js';
import type { OwnPositionQuery } from './comparison.generated.js';

/** So many stand in the card before one asks for the rest. */
const AT_ONCE = 5;
const steps = [0, 1, 2, 3] as const;

type Peer = OwnPositionQuery['ownPosition']['peers'][number];

/** `In uitvoering: 1, 2 · voorgenomen: 3 · niet actueel: 2`, by the numbers of the pillars, furthest first. */
function levelsInWords(t: Say, pillars: Peer['pillars']): string {
  const numbersOf = (which: (pillar: Peer['pillars'][number]) => boolean) =>
    pillars
      .filter(which)
      .map(({ pillar }) => pillar.slice(1))
      .join(', ');
  const parts = [
    ...[...levels]
      .reverse()
      .map((known) => [levelLabels[known].toLowerCase(), numbersOf(({ level }) => level === known)]),
    [t('compare.alike.stale'), numbersOf(({ stale }) => stale)],
  ].flatMap(([label, numbers]) => (numbers ? [`${label!}: ${numbers}`] : []));
  return t('compare.alike.pillars', { levels: parts.join(' · ') });
}

/** `Even stedelijk, dezelfde regio (GGD Kennemerland).` */
const sentenceOf = (because: readonly string[]) =>
  `${because.join(', ').replace(/^./, (first) => first.toUpperCase())}.`;

/**
 * Who is alike: what counts for that, and those of the group that let the own municipality know them, by name with the
 * reasons. The others are there without a name.
 */
export function AlikeMunicipalities({
  position: { peers, groupCount, isOpenToPeers, waitsBecause, traits: told, takesPart },
  choices: { weights },
  onChoose,
}: {
  position: OwnPositionQuery['ownPosition'];
  choices: PositionChoices;
  onChoose: (change: PositionSearch) => void;
}) {
  const t = useText();
  const maySet = useSession()?.can('settings:read') ?? false;
  const isUsual = weightsWord(weights) === undefined;
  const [isOpen] = useState(!isUsual);
  const [isAll, setAll] = useState(false);
  const shown = isAll ? peers : peers.slice(0, AT_ONCE);
  return (
    <Card title={t('compare.alike.title')} level={2}>
      <p>{t('compare.alike.count', { count: groupCount, named: peers.length })}</p>
      {takesPart && !isOpenToPeers && (
        <p>
          {t('compare.alike.closed')}{' '}
          {maySet && <Link href={addressOf('/werkruimte/instellingen', {})}>{t('compare.alike.toConsent')}</Link>}
        </p>
      )}
      {waitsBecause && <p>{waitsBecause}</p>}
      {peers.length > 0 && (
        <CompactRows label={t('compare.alike.named')}>
          {shown.map(({ code, name, because, pillars }) => {
            const petals = petalsOf(pillars);
            return (
              <CompactRow
                key={code}
                mark={<Flower petals={petals} size={44} isDecorative />}
                title={name}
                detail={
                  <>
                    {because.length > 0 ? sentenceOf(because) : t('compare.alike.noReason')}
                    <span className="bl-compare-levels" aria-hidden="true">
                      {levelsInWords(t, pillars)}
                    </span>
                    <span className="bl-visually-hidden">{summariseFlower(petals)}.</span>
                  </>
                }
              />
            );
          })}
        </CompactRows>
      )}
      {shown.length < peers.length && (
        <Button onClick={() => setAll(true)}>{t('compare.alike.all', { count: peers.length })}</Button>
      )}
      <details className="bl-compare-notes" open={isOpen}>
        <summary>{t('compare.weights.title')}</summary>
        <p className="bl-subtle">{t('compare.weights.intro')}</p>
        <div className="bl-compare-weights">
          {traits.map((trait) => (
            <FormField
              key={trait}
              label={t(`compare.trait.${trait}`)}
              description={told.find((one) => one.trait === trait)?.own ?? t('compare.weights.none')}
            >
              <Select
                placeholder={false}
                value={String(weights[trait])}
                onChange={(event) =>
                  onChoose({ gewicht: weightsWord({ ...weights, [trait]: Number(event.target.value) }) })
                }
                options={steps.map((step) => ({ value: String(step), label: t(`compare.weight.${step}`) }))}
              />
            </FormField>
          ))}
        </div>
        {!isUsual && (
          <Button purpose="subtle" onClick={() => onChoose({ gewicht: undefined })}>
            {t('compare.weights.usual')}
          </Button>
        )}
      </details>
    </Card>
  );
}
