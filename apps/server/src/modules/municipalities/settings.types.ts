import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { ConsentReader as Reader } from './municipalities.facts.js';
import { Municipality } from './municipalities.types.js';

export const ConsentReader: { [R in Reader]: R } = { ASSIGNED_ADVISER: 'ASSIGNED_ADVISER', VNG: 'VNG' };
registerEnumType(ConsentReader, {
  name: 'ConsentReader',
  description:
    'Who outside the municipality may read its summary when it consents: the adviser assigned to it, or the VNG.',
});

@ObjectType({ description: 'What a municipality sets for itself; without a value the national one holds.' })
export class MunicipalitySettings {
  @Field(() => String, { nullable: true, description: 'Local name of the coalition, such as Sociale Coalitie.' })
  coalitionName!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Local name of the annual week, such as Week van de Ontmoeting.',
  })
  weekName!: string | null;

  @Field(() => String, { nullable: true, description: 'Brand colour as #rrggbb.' })
  brandColour!: string | null;

  @Field(() => String, { nullable: true, description: 'Address of the stylesheet made from the brand colour.' })
  themeHref!: string | null;

  @Field(() => Boolean, {
    description: 'Whether the clerk may read what is open to the coalition, besides what is public.',
  })
  clerkReadsCoalition!: boolean;

  @Field(() => Int, { description: 'Version to send along when saving; 0 when nothing was saved yet.' })
  version!: number;
}

@ObjectType({ description: 'The last word of a municipality about one reader of its summary.' })
export class Consent {
  @Field(() => ConsentReader)
  reader!: Reader;

  @Field(() => Boolean, { description: 'True when the reader may read the summary now.' })
  stands!: boolean;

  @Field(() => String, { nullable: true, description: 'Moment (ISO 8601) at which it was last given.' })
  givenAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Moment (ISO 8601) at which it was withdrawn.' })
  withdrawnAt!: string | null;
}

@ObjectType({ description: 'Everything on the settings page of the own municipality.' })
export class SettingsPage {
  @Field(() => Municipality)
  municipality!: Municipality;

  @Field(() => MunicipalitySettings)
  settings!: MunicipalitySettings;

  @Field(() => [Consent], { description: 'One per possible reader, also when nothing was decided.' })
  consents!: Consent[];
}

@ObjectType({ description: 'One design token of a theme.' })
export class ThemeToken {
  @Field(() => String)
  name!: string;

  @Field(() => String)
  value!: string;
}

@ObjectType({ description: 'The theme that a brand colour would give, or why there is none.' })
export class ThemePreview {
  @Field(() => Boolean, { description: 'True when the colour had to be made darker to be readable.' })
  isDarkened!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Why no accessible theme can be made of this colour; null when it can.',
  })
  because!: string | null;

  @Field(() => [ThemeToken], { description: 'Empty when there is no theme.' })
  tokens!: ThemeToken[];
}
