import { Injectable } from '@nestjs/common';
import { placeSlug, targetGroupCodes, type TargetGroup } from '@bloemen/vocabulary';
import { Clock } from '../../../platform/clock/clock.js';
import { WeekDoorsService, type ActivitySomewhere } from '../../weeks/week-doors.service.js';
import { PublishedService } from '../published.service.js';
import { hasWords } from './words.js';

/** Something to do, with the province of its municipality. */
export type CountryActivity = ActivitySomewhere & { province: string };
export type CountryWeek = Awaited<ReturnType<WeekDoorsService['everywhere']>>['week'] & {
  activities: CountryActivity[];
};
/** What a visitor looks for; what is not known of it is left out. */
export type WeekAsked = { provincie?: string; gemeente?: string; dag?: string; voor?: TargetGroup; zoek?: string };

/** So long the calendars of a year are kept, whatever is asked of them. Within the time of the pages, well under a minute. */
const KEPT_MS = 10_000;

/** Whether an activity is what is asked; `but` leaves one question out, to count its answers. */
export function fitsAsked(activity: CountryActivity, asked: WeekAsked, but?: keyof WeekAsked): boolean {
  const { provincie, gemeente, dag, voor, zoek }: WeekAsked = but ? { ...asked, [but]: undefined } : asked;
  if (provincie && placeSlug(activity.province) !== provincie) return false;
  if (gemeente && activity.cbsCode !== gemeente) return false;
  if (dag && activity.on !== dag) return false;
  if (voor && activity.targetGroups.length > 0 && !activity.targetGroups.includes(voor)) return false;
  const { title, what, organisation, place, municipality } = activity;
  return hasWords([title, what, organisation, place, municipality], zoek);
}

/** The published calendars of all municipalities, for pages and feeds of the country. */
@Injectable()
export class CountryWeekService {
  private readonly kept = new Map<string, { until: number; week: Promise<CountryWeek> }>();

  constructor(
    private readonly clock: Clock,
    private readonly doors: WeekDoorsService,
    private readonly published: PublishedService,
  ) {}

  today(): string {
    return this.clock.today();
  }

  /** Throws not_found for a year that has no week. */
  country(year: string): Promise<CountryWeek> {
    const now = Date.now();
    for (const [key, { until }] of this.kept) if (until <= now) this.kept.delete(key);
    const found = this.kept.get(year);
    if (found) return found.week;
    const week = this.read(year);
    this.kept.set(year, { until: now + KEPT_MS, week });
    week.catch(() => this.kept.delete(year));
    return week;
  }

  /** Reads every year anew. */
  forget(): void {
    this.kept.clear();
  }

  private async read(year: string): Promise<CountryWeek> {
    const [{ week, activities }, places] = await Promise.all([this.doors.everywhere(year), this.published.places()]);
    const provinces = new Map(places.map(({ code, province }) => [code, province]));
    return {
      ...week,
      activities: activities.map((activity) => ({ ...activity, province: provinces.get(activity.cbsCode) ?? '' })),
    };
  }
}

/** Of what stands in the address what can be asked of this week; the rest is left out. */
export function weekAskedOf(
  asked: Readonly<Record<string, string>>,
  { activities }: { activities: readonly Pick<CountryActivity, 'cbsCode' | 'province' | 'on'>[] },
): WeekAsked {
  const { provincie, gemeente, dag, voor, zoek } = asked;
  const group = targetGroupCodes.find((code) => code === voor);
  return {
    ...(activities.some(({ province }) => placeSlug(province) === provincie) && { provincie }),
    ...(activities.some(({ cbsCode }) => cbsCode === gemeente) && { gemeente }),
    ...(activities.some(({ on }) => on === dag) && { dag }),
    ...(group && { voor: group }),
    ...(zoek && { zoek }),
  };
}
