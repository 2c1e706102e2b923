import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../platform/access/actor.js';
import { CurrentActor, Requires } from '../../platform/access/requires.js';
import { viewerCan } from '../../platform/graphql/viewer-can.js';
import {
  GiveConsentInput,
  RemoveMunicipalityLogoInput,
  SaveMunicipalitySettingsInput,
  SetActionRemindersInput,
  SetClerkReadingInput,
  WithdrawConsentInput,
} from './settings.inputs.js';
import { settingsPolicy } from './settings.policy.js';
import { LogoService } from './logo.service.js';
import { SettingsService } from './settings.service.js';
import { Consent, MunicipalitySettings, SettingsPage, ThemePreview } from './settings.types.js';

@Resolver(() => SettingsPage)
export class SettingsResolver {
  constructor(
    private readonly settings: SettingsService,
    private readonly logos: LogoService,
  ) {}

  @Requires('settings:read')
  @Query(() => SettingsPage, { description: 'Local names, brand and consent of the own municipality.' })
  settingsPage(): Promise<SettingsPage> {
    return this.settings.page();
  }

  @Requires('settings:read')
  @Query(() => ThemePreview, { description: 'What a brand colour would look like; saves nothing.' })
  themePreview(@Args('colour', { type: () => String }) colour: string): ThemePreview {
    return this.settings.preview(colour);
  }

  @Requires('settings:write')
  @Mutation(() => MunicipalitySettings, {
    description: 'Saves local names and brand colour; refused for a colour without an accessible theme.',
  })
  saveMunicipalitySettings(
    @CurrentActor() actor: Actor,
    @Args('input') input: SaveMunicipalitySettingsInput,
  ): Promise<MunicipalitySettings> {
    return this.settings.save(actor, input);
  }

  @Requires('settings:write')
  @Mutation(() => Boolean, { description: 'Takes the logo away; the national sign stands in its place again.' })
  async removeMunicipalityLogo(
    @CurrentActor() actor: Actor,
    @Args('input') _: RemoveMunicipalityLogoInput,
  ): Promise<boolean> {
    await this.logos.remove(actor);
    return true;
  }

  @Requires('consent:write')
  @Mutation(() => MunicipalitySettings, {
    description: 'Lets the clerk read what is open to the coalition, or no longer; holds at once.',
  })
  setClerkReading(
    @CurrentActor() actor: Actor,
    @Args('input') input: SetClerkReadingInput,
  ): Promise<MunicipalitySettings> {
    return this.settings.setClerkReading(actor, input.readsCoalition);
  }

  @Requires('action:write')
  @Mutation(() => MunicipalitySettings, {
    description: 'Lets mail about actions that are due go to partners, or no longer; holds at once.',
  })
  setActionReminders(
    @CurrentActor() actor: Actor,
    @Args('input') input: SetActionRemindersInput,
  ): Promise<MunicipalitySettings> {
    return this.settings.setReminders(actor, input.areSent);
  }

  @Requires('consent:write')
  @Mutation(() => Consent, { description: 'Lets a reader outside the municipality read its summary.' })
  giveConsent(@Args('input') input: GiveConsentInput): Promise<Consent> {
    return this.settings.giveConsent(input.reader);
  }

  @Requires('consent:write')
  @Mutation(() => Consent, { description: 'Takes consent back; holds at once.' })
  withdrawConsent(@Args('input') input: WithdrawConsentInput): Promise<Consent> {
    return this.settings.withdrawConsent(input.reader);
  }
}

export const SettingsRights = viewerCan(SettingsPage, settingsPolicy);
