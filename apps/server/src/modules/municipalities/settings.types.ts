import { ObjectType } from '@nestjs/graphql';
import { enumOf } from '../../platform/graphql/enum-of.js';
import { Choice, Flag, List, OptionalPart, OptionalText, Part, Text, Version } from '../../platform/graphql/fields.js';
import { consentReaders, type ConsentReader as Reader } from './municipalities.facts.js';
import { Municipality } from './municipalities.types.js';

export const ConsentReader = enumOf(
  'ConsentReader',
  'Who outside the municipality may know it by name when it consents: the adviser assigned to it, the VNG, or other municipalities that consent too.',
  consentReaders,
);

@ObjectType({ description: 'What a municipality sets for itself; without a value the national one holds.' })
export class MunicipalitySettings {
  @OptionalText('Local name of the coalition, such as Sociale Coalitie.')
  coalitionName!: string | null;

  @OptionalText('Local name of the annual week, such as Week van de Ontmoeting.')
  weekName!: string | null;

  @OptionalText('Brand colour as #rrggbb.')
  brandColour!: string | null;

  @OptionalText('Address of the stylesheet made from the brand colour.')
  themeHref!: string | null;

  @Flag('Whether the clerk may read what is open to the coalition, besides what is public.')
  clerkReadsCoalition!: boolean;

  @Flag('Whether contact persons get mail about actions that are due.')
  remindsOfActions!: boolean;

  @Version('Version to send along when saving; 0 when nothing was saved yet.')
  version!: number;
}

@ObjectType({ description: 'The logo of a municipality, public once it is saved.' })
export class MunicipalityLogo {
  @Text('Address of the picture; another picture has another address.')
  href!: string;

  @Flag('Invented for demonstration.')
  isDemonstration!: boolean;
}

@ObjectType({ description: 'The last word of a municipality about one reader of its summary.' })
export class Consent {
  @Choice(ConsentReader)
  reader!: Reader;

  @Flag('True when the reader may read the summary now.')
  stands!: boolean;

  @OptionalText('Moment (ISO 8601) at which it was last given.')
  givenAt!: string | null;

  @OptionalText('Moment (ISO 8601) at which it was withdrawn.')
  withdrawnAt!: string | null;
}

@ObjectType({ description: 'Everything on the settings page of the own municipality.' })
export class SettingsPage {
  @Part(() => Municipality)
  municipality!: Municipality;

  @Part(() => MunicipalitySettings)
  settings!: MunicipalitySettings;

  @OptionalPart(() => MunicipalityLogo, 'Null while the national sign stands in its place.')
  logo!: MunicipalityLogo | null;

  @List(() => Consent, 'One per possible reader, also when nothing was decided.')
  consents!: Consent[];
}

@ObjectType({ description: 'One design token of a theme.' })
export class ThemeToken {
  @Text()
  name!: string;

  @Text()
  value!: string;
}

@ObjectType({ description: 'The theme that a brand colour would give, or why there is none.' })
export class ThemePreview {
  @Flag('True when the colour had to be made darker to be readable.')
  isDarkened!: boolean;

  @OptionalText('Why no accessible theme can be made of this colour; null when it can.')
  because!: string | null;

  @List(() => ThemeToken, 'Empty when there is no theme.')
  tokens!: ThemeToken[];
}
