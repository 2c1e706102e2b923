import type { NationalWeekPage, WeekCalendarPage, WeekDoorPage } from '@bloemen/api-contract/public';
import { tenantIdOf } from '@bloemen/vocabulary';
import { Injectable } from '@nestjs/common';
import { calendarFile, calendarUid } from '../../platform/calendar/ics.js';
import { Clock } from '../../platform/clock/clock.js';
import { Config } from '../../platform/config/config.js';
import { Database } from '../../platform/database/database.js';
import { refuseUnless } from '../../platform/errors/domain-error.js';
import { linkTo } from '../../platform/secrets/links.js';
import { hashOf } from '../../platform/secrets/secrets.js';
import { AuditService } from '../audit/audit.service.js';
import type { WeekAuditType } from './weeks.audit.js';
import type { WeekDoorRequest, WeekProposalRequest } from './weeks.inputs.js';
import { WeeksRepository, type PublishedActivity, type PublishedWeek } from './weeks.repository.js';
import { datesOf, yearAhead } from './weeks.rules.js';
import { wordingOf, WeeksService } from './weeks.service.js';

/** What was proposed for one week comes to an end here, so that a link that went around fills no database. */
const MOST_ACTIVITIES = 500;
/** So many calendars are read side by side, so that a page of the country leaves connections to others. */
const AT_ONCE = 4;
const CODE = /^GM\d{4}$/;
const YEAR = /^\d{4}$/;

/** Something to do in the week, with the municipality whose calendar it stands in. */
export type ActivitySomewhere = PublishedActivity & { cbsCode: string; municipality: string };

/**
 * The week for who has no account: a partner that proposes an activity by the link of a municipality, and everybody who
 * reads what is published. Throws `week.link_invalid` for everything wrong with a link, and `not_found` for a calendar
 * that is not published.
 */
@Injectable()
export class WeekDoorsService {
  constructor(
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly database: Database,
    private readonly weeks: WeeksRepository,
    private readonly service: WeeksService,
    private readonly audit: AuditService,
  ) {}

  /** Shows what the link is about; changes nothing. */
  open(request: WeekDoorRequest): Promise<WeekDoorPage> {
    return this.at(request, (page) => Promise.resolve(page));
  }

  /** Sent twice it is there once. */
  propose({ sentAs, organisation, replyEmail, ...request }: WeekProposalRequest): Promise<WeekDoorPage> {
    return this.at(request, async (page, proposals) => {
      const wording = wordingOf(request);
      this.service.refuseOutside(page, wording.startsAt);
      refuseUnless(proposals < MOST_ACTIVITIES, 'week.full');
      const id = await this.weeks.add(
        page.year,
        wording,
        { organisationId: null, organisationName: organisation },
        { status: 'PROPOSED', cameBy: 'LINK', replyEmail: replyEmail ?? null, sentAs },
      );
      if (id) {
        this.audit.record<WeekAuditType>('week_activity.proposed', id);
        await this.service.tell(page.year, 'Een partner stelt een activiteit voor de week voor');
      }
      return page;
    });
  }

  async national(year: string): Promise<NationalWeekPage> {
    refuseUnless(YEAR.test(year), 'not_found');
    const { known: _, ...week } = await this.service.national(Number(year));
    return week;
  }

  async calendar(year: string, code: string): Promise<WeekCalendarPage> {
    const { municipality, name, annual, activities } = await this.published(year, code);
    const { isSet, firstOn, lastOn, nationalName } = datesOf(Number(year), annual);
    return {
      year: Number(year),
      cbsCode: code,
      municipality,
      name: name ?? nationalName,
      isSet,
      firstOn,
      lastOn,
      activities: activities
        .filter(({ status }) => status === 'ACCEPTED')
        .map(({ status: _, sequence: __, ...activity }) => activity),
    };
  }

  /** The same for a calendar; what fell away stays in it as cancelled. */
  async feed(year: string, code: string): Promise<string> {
    const { municipality, name, annual, activities } = await this.published(year, code);
    return this.file(
      `${name ?? datesOf(Number(year), annual).nationalName} in ${municipality}`,
      activities.map((activity) => ({ ...activity, address: `/week/${code}/${year}` as const })),
    );
  }

  /** The year of the week that comes, or that is. */
  yearAhead(): number {
    return yearAhead(this.clock.today());
  }

  /**
   * What every municipality published of a year. Each calendar is read in its own workspace, as the page of that
   * municipality reads it, so that the wall and one statement say what is published.
   */
  async everywhere(year: string): Promise<{ week: NationalWeekPage; activities: ActivitySomewhere[] }> {
    const week = await this.national(year);
    const activities: ActivitySomewhere[] = [];
    const codes = week.municipalities.filter(({ total }) => total > 0).map(({ cbsCode }) => cbsCode);
    for (let at = 0; at < codes.length; at += AT_ONCE)
      await Promise.all(
        codes.slice(at, at + AT_ONCE).map(async (cbsCode) => {
          // One that is hidden meanwhile is not there.
          const published = await this.published(year, cbsCode).catch(() => null);
          for (const activity of published?.activities ?? [])
            activities.push({ ...activity, cbsCode, municipality: published!.municipality });
        }),
      );
    activities.sort(
      (one, other) =>
        one.startsAt.localeCompare(other.startsAt) ||
        one.municipality.localeCompare(other.municipality, 'nl') ||
        one.id.localeCompare(other.id),
    );
    return { week, activities };
  }

  /** A calendar file of activities; `address` is the page of each, from the root. */
  file(name: string, activities: readonly (PublishedActivity & { address: `/${string}` })[]): string {
    const madeAt = this.clock.now();
    return calendarFile({
      name,
      events: activities.map((activity) => ({
        uid: calendarUid('week-activity', activity.id),
        sequence: activity.sequence,
        madeAt,
        startsAt: new Date(activity.startsAt),
        minutes: activity.minutes,
        // A calendar shows no mark but what it is called.
        title: activity.isDemonstration ? `Voorbeeld: ${activity.title}` : activity.title,
        text: [
          activity.what,
          `Door: ${activity.organisation}`,
          `Kosten: ${activity.cost ?? 'gratis'}`,
          activity.howToJoin && `Meedoen: ${activity.howToJoin}`,
        ]
          .filter(Boolean)
          .join('\n'),
        place: activity.place,
        address: linkTo(this.config, activity.address),
        isCancelled: activity.status === 'CANCELLED',
      })),
    });
  }

  private async published(year: string, code: string): Promise<PublishedWeek> {
    refuseUnless(YEAR.test(year) && CODE.test(code), 'not_found');
    const week = await this.database.run({ tenantId: tenantIdOf(code), actorId: null }, () =>
      this.weeks.published(Number(year)),
    );
    refuseUnless(week, 'not_found');
    return week;
  }

  /** Finds the week of a link, opens a unit of work in its workspace and looks again under its lock. */
  private async at(
    { token }: WeekDoorRequest,
    work: (page: WeekDoorPage, proposals: number) => Promise<WeekDoorPage>,
  ): Promise<WeekDoorPage> {
    const tokenSha256 = hashOf(token);
    const door = await this.weeks.findByToken(tokenSha256);
    refuseUnless(door, 'week.link_invalid');
    return this.database.run({ tenantId: door.tenantId, actorId: null }, async () => {
      const open = await this.weeks.openFor(door.year, tokenSha256);
      refuseUnless(open, 'week.link_invalid');
      const { firstOn, lastOn, nationalName } = await this.service.dates(door.year);
      const { municipality, name, proposals } = open;
      return work({ year: door.year, municipality, name: name ?? nationalName, firstOn, lastOn }, proposals);
    });
  }
}
