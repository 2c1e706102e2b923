import { countPetals, Flower, petalsOf, summariseFlower } from '@bloemen/charts';
import type { MunicipalityInListFragment } from './programme.generated.js';
import { useText } from '../../shared/i18n.js';

/** The flower of a municipality, with its count beside it and every pillar in its text. */
export function FlowerWords({
  pillars,
  size,
}: {
  pillars: NonNullable<MunicipalityInListFragment['pillars']>;
  size: number;
}) {
  const t = useText();
  const petals = petalsOf(pillars);
  return (
    <span className="bl-programme-flower" title={summariseFlower(petals)}>
      <Flower petals={petals} size={size} />
      <span className="bl-subtle">{t('list.inFlower', countPetals(petals))}</span>
    </span>
  );
}
