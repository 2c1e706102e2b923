import { daysBetween, dutchDay, isWeekYear, weekAround, type WeekActivityStatus } from '@bloemen/vocabulary';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { Config } from '../../platform/config/config.js';
import { conflict, refuseUnless, wrongFields } from '../../platform/errors/domain-error.js';
import { Mailer } from '../../platform/mail/mailer.js';
import { linkTo } from '../../platform/secrets/links.js';
import { hashOf, newSecret } from '../../platform/secrets/secrets.js';
import { AuditService } from '../audit/audit.service.js';
import { NoticesService } from '../notices/notices.service.js';
import type { WeekAuditType } from './weeks.audit.js';
import type {
  DecideWeekActivityInput,
  PrepareWeekInput,
  PublishWeekInput,
  SaveWeekActivityInput,
  SetAnnualWeekInput,
} from './weeks.inputs.js';
import { acceptedMail, cancelledMail, refusedMail } from './weeks.mail.js';
import { readsActivity, readsProposals, weekActivityPolicy } from './weeks.policy.js';
import { WeeksRepository, type ActivityOf, type ActivityRow, type ActivityWording } from './weeks.repository.js';
import { countDays, datesOf, yearAhead } from './weeks.rules.js';
import type { NationalWeek, Week } from './weeks.types.js';

/**
 * The annual week of a municipality: prepared, its calendar filled by itself and by partners, published by a switch. An
 * answer to who proposed an activity by the link goes to the address they left. Throws `week.*`, `week_activity.*`,
 * `conflict` for another version and `not_found` for an activity of others.
 */
@Injectable()
export class WeeksService {
  constructor(
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly weeks: WeeksRepository,
    private readonly notices: NoticesService,
    private readonly mailer: Mailer,
    private readonly audit: AuditService,
  ) {}

  /** Of the year that one works at when none is named. */
  async week(actor: Actor, year: number | null): Promise<Week> {
    const today = this.clock.today();
    const asked = year ?? yearAhead(today);
    const { annual, name, ...week } = await this.weeks.week(asked, {
      today,
      withProposals: readsProposals(actor),
      withOrganisations: actor.has('week:write'),
      ownId: actor.has('week:propose') ? actor.organisationId : null,
    });
    const dates = datesOf(asked, annual);
    return { ...week, ...dates, name: name ?? dates.nationalName };
  }

  async prepare({ year, version, ...given }: PrepareWeekInput): Promise<void> {
    await this.lock(year, version);
    const { packageState, councilMention } = given;
    const packageOn = packageState === 'ORDERED' ? (given.packageOn ?? null) : null;
    const councilOn = councilMention === 'UNKNOWN' ? null : (given.councilOn ?? null);
    const councilSource = councilMention === 'UNKNOWN' ? null : (given.councilSource ?? null);
    for (const [path, on] of [
      ['packageOn', packageOn],
      ['councilOn', councilOn],
    ] as const)
      if (on !== null && on > this.clock.today())
        throw wrongFields({ path, message: 'Deze dag moet nog komen. Vul een dag in die al geweest is.' });
    await this.weeks.prepare(year, { packageState, packageOn, councilMention, councilOn, councilSource });
    this.record('local_week.prepared', String(year));
  }

  async publish({ year, version, isPublic }: PublishWeekInput): Promise<void> {
    await this.lock(year, version);
    await this.weeks.publish(year, isPublic);
    this.record(isPublic ? 'local_week.published' : 'local_week.hidden', String(year));
  }

  /** Makes a link for partners without an account, and returns its address; an older one is dead. */
  async renewLink(year: number): Promise<string> {
    const { lastOn } = await this.dates(year);
    refuseUnless(lastOn >= this.clock.today(), 'week.over');
    await this.weeks.lock(year);
    const token = newSecret();
    await this.weeks.renewLink(year, hashOf(token), lastOn);
    this.record('week_link.renewed', String(year));
    return linkTo(this.config, '/week/meedoen', token);
  }

  async revokeLink(year: number): Promise<void> {
    await this.weeks.revokeLink(year);
    this.record('week_link.revoked', String(year));
  }

  /** What the municipality writes is in the calendar; what a partner writes is a proposal. */
  async save(actor: Actor, input: SaveWeekActivityInput): Promise<void> {
    const writes = actor.has('week:write');
    const wording = wordingOf(input);
    this.refuseOutside(await this.dates(input.year), wording.startsAt);
    if (input.id) {
      const before = await this.read(actor, input.id, input.version!);
      refuseUnless(before.year === input.year, 'not_found');
      refuseUnless(weekActivityPolicy.change(actor, before), 'week_activity.not_now');
      const whose = writes ? await this.whose(input, before.organisationId) : ownOf(before);
      await this.weeks.change(input.id, wording, whose);
      this.record('week_activity.saved', input.id);
      return;
    }
    refuseUnless(writes || actor.organisationId, 'forbidden');
    const whose = await this.whose(writes ? input : { organisationId: actor.organisationId }, null);
    await this.weeks.lock(input.year);
    const id = await this.weeks.add(input.year, wording, whose, {
      status: writes ? 'ACCEPTED' : 'PROPOSED',
      cameBy: writes ? 'MUNICIPALITY' : 'PARTNER',
    });
    this.record(writes ? 'week_activity.saved' : 'week_activity.proposed', id!);
    if (!writes) await this.tell(input.year, 'Een partner stelt een activiteit voor de week voor');
  }

  async decide(actor: Actor, { id, version, status, reason }: DecideWeekActivityInput): Promise<number> {
    const before = await this.read(actor, id, version);
    const may = { ACCEPTED: 'accept', REFUSED: 'refuse', CANCELLED: 'cancel', PROPOSED: null } as const;
    const action = may[status];
    refuseUnless(action && weekActivityPolicy[action](actor, before), 'week_activity.not_now');
    await this.weeks.move(id, status, status === 'ACCEPTED' ? null : (reason ?? null));
    this.record(events[status as keyof typeof events], id);
    if (!actor.has('week:write')) await this.tell(before.year, 'Een partner trok een activiteit voor de week terug');
    else if (before.replyEmail) await this.answer(actor, before, status, reason ?? '');
    return before.year;
  }

  /** The dates of the country and what municipalities published, by day. */
  async national(year: number | null): Promise<NationalWeek> {
    const asked = year ?? yearAhead(this.clock.today());
    const { known, municipalities } = await this.weeks.national(asked);
    const { isSet, firstOn, lastOn, nationalName } = datesOf(asked, known.find((one) => one.year === asked) ?? null);
    const days = countDays(
      { firstOn, lastOn },
      municipalities.map((one) => one.days),
    );
    return { year: asked, name: nationalName, isSet, firstOn, lastOn, days, municipalities, known };
  }

  async set(input: SetAnnualWeekInput): Promise<void> {
    const { year, firstOn, lastOn, packageDueOn } = input;
    const problems = [
      !firstOn.startsWith(`${year}-`) && { path: 'firstOn', message: `Kies een dag in ${year}.` },
      (lastOn < firstOn || daysBetween(firstOn, lastOn) > 20) && {
        path: 'lastOn',
        message: 'Kies een dag na de eerste dag, hoogstens drie weken later.',
      },
      (packageDueOn > firstOn || !packageDueOn.startsWith(`${year}-`)) && {
        path: 'packageDueOn',
        message: `Kies een dag in ${year}, voor de week begint.`,
      },
    ].filter((problem) => problem !== false);
    refuseUnless(isWeekYear(year), 'not_found');
    if (problems.length > 0) throw wrongFields(...problems);
    await this.weeks.set(input);
    this.audit.record<WeekAuditType>('annual_week.set', String(year));
  }

  async dates(year: number): Promise<ReturnType<typeof datesOf>> {
    return datesOf(year, await this.weeks.annual(year));
  }

  refuseOutside(week: { firstOn: string; lastOn: string }, startsAt: string): void {
    const { from, until } = weekAround(week);
    const on = dutchDay(startsAt);
    if (on < from || on > until)
      throw wrongFields({
        path: 'startsAt',
        message: 'Kies een dag in de week, of hoogstens zeven dagen ervoor of erna.',
      });
  }

  /** A notice may be mailed: it names neither who nor what. */
  tell(year: number, title: string): Promise<void> {
    return this.notices.tell({
      kind: 'WEEK_ACTIVITY_PROPOSED',
      title,
      address: `/werkruimte/week/${year}?status=PROPOSED`,
    });
  }

  private async answer(actor: Actor, before: ActivityRow, status: WeekActivityStatus, reason: string): Promise<void> {
    const { name, cbsCode, isPublic } = await this.week(actor, before.year);
    const told = { title: before.title, municipality: await this.weeks.municipality(), week: name };
    const to = before.replyEmail!;
    const link = isPublic ? linkTo(this.config, `/week/${cbsCode}/${before.year}`) : null;
    await this.mailer.queue(
      status === 'ACCEPTED'
        ? acceptedMail(to, told, link)
        : status === 'REFUSED'
          ? refusedMail(to, told, reason)
          : cancelledMail(to, told, reason),
    );
  }

  /** Whose it is, of the coalition of today; one that stays whose it was may have left since. */
  private async whose(
    { organisationId = null, organisationName = null }: Partial<ActivityOf>,
    before: string | null,
  ): Promise<ActivityOf> {
    if (organisationId === null) {
      if (organisationName === null)
        throw wrongFields({ path: 'organisationName', message: 'Kies een organisatie of typ de naam.' });
      return { organisationId, organisationName };
    }
    refuseUnless(
      organisationId === before || (await this.weeks.takesPart(organisationId, this.clock.today())),
      'week_activity.not_in_coalition',
    );
    return { organisationId, organisationName: null };
  }

  private async lock(year: number, version: number): Promise<void> {
    refuseUnless(isWeekYear(year), 'not_found');
    const now = await this.weeks.lock(year);
    // The row is made with version 1; who read that there was none read 0.
    if (now.version !== Math.max(1, version)) throw conflict({ ...now });
  }

  private async read(actor: Actor, id: string, version: number): Promise<ActivityRow> {
    const { replyEmail, ...activity } = await this.weeks.lockActivity(id);
    refuseUnless(readsActivity(actor, activity), 'not_found');
    if (activity.version !== version) throw conflict({ ...activity });
    return { ...activity, replyEmail };
  }

  private record(type: WeekAuditType, id: string): void {
    this.audit.record<WeekAuditType>(type, id);
  }
}

const events = {
  ACCEPTED: 'week_activity.accepted',
  REFUSED: 'week_activity.refused',
  CANCELLED: 'week_activity.cancelled',
} as const;

const ownOf = ({ organisationId, organisation }: ActivityRow): ActivityOf =>
  organisationId
    ? { organisationId, organisationName: null }
    : { organisationId: null, organisationName: organisation };

export const wordingOf = ({
  title,
  what,
  startsAt,
  minutes,
  place,
  targetGroups,
  cost = null,
  howToJoin = null,
  contact = null,
}: Omit<ActivityWording, 'cost' | 'howToJoin' | 'contact'> & {
  [Name in 'cost' | 'howToJoin' | 'contact']?: string | null;
}): ActivityWording => ({ title, what, startsAt, minutes, place, targetGroups, cost, howToJoin, contact });
