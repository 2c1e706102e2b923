import { InputType } from '@nestjs/graphql';
import { Equals } from 'class-validator';
import { Choice, Flag, OptionalText, Version } from '../../platform/graphql/fields.js';
import type { ConsentReader as Reader } from './municipalities.facts.js';
import { ConsentReader } from './settings.types.js';

@InputType({
  description: 'Local words and brand colour of the own municipality; leave out or empty for the national ones.',
})
export class SaveMunicipalitySettingsInput {
  @OptionalText({ max: 80 })
  coalitionName?: string | null;

  @OptionalText({ max: 80 })
  weekName?: string | null;

  @OptionalText('As #rrggbb.', { max: 7, reference: true, pattern: /^#[0-9a-fA-F]{6}$/ })
  brandColour?: string | null;

  @Version('The version these values were read at; another version is a conflict.', { min: 0 })
  version!: number;
}

@InputType({ description: 'Takes the logo of the own municipality away.' })
export class RemoveMunicipalityLogoInput {
  @Flag()
  @Equals(true)
  confirm!: boolean;
}

@InputType({ description: 'What the clerk may read besides what is public.' })
export class SetClerkReadingInput {
  @Flag('Also what is open to the coalition.')
  readsCoalition!: boolean;
}

@InputType({ description: 'Whether partners get mail about actions that are due.' })
export class SetActionRemindersInput {
  @Flag()
  areSent!: boolean;
}

@InputType({ description: 'Who may read the summary from now on.' })
export class GiveConsentInput {
  @Choice(ConsentReader)
  reader!: Reader;
}

@InputType({ description: 'Who may no longer read the summary.' })
export class WithdrawConsentInput {
  @Choice(ConsentReader)
  reader!: Reader;
}
