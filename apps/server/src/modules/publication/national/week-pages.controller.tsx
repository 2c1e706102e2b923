import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { WeekCalendarPage } from '@bloemen/api-contract/public';
import { calendarType } from '../../../platform/calendar/ics.js';
import { DomainError } from '../../../platform/errors/domain-error.js';
import type { SiteAnswer } from '../../../platform/site/site-pages.js';
import { SiteRoute } from '../../../platform/site/site-route.js';
import { WeekDoorsService } from '../../weeks/week-doors.service.js';
import { CountryWeekPage } from './CountryWeekPage.js';
import { askedOf, CountryPages, withAsked, type CountryAnswer } from './country-pages.js';
import { LocalWeekPage } from './LocalWeekPage.js';
import { CountryWeekService, fitsAsked, weekAskedOf } from './week.service.js';

const ofCountry = ['provincie', 'gemeente', 'dag', 'voor', 'zoek'];
const ofPlace = ['dag', 'voor'];

/** The annual week for everybody: over the country and of one municipality, as pages and for a calendar. */
@Controller('week')
export class WeekPagesController {
  constructor(
    private readonly weeks: CountryWeekService,
    private readonly doors: WeekDoorsService,
    private readonly pages: CountryPages,
  ) {}

  @SiteRoute()
  @Get()
  ahead(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.pages.answer(request, reply, '/week', () => ({
      to: `/week/${this.doors.yearAhead()}`,
      isForNow: true,
    }));
  }

  @SiteRoute()
  @Get(':year(^\\d{4}$)')
  country(
    @Param('year') year: string,
    @Query() query: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const given = askedOf(query, [...ofCountry, 'pagina']);
    return this.pages.answer(request, reply, withAsked(`/week/${year}`, given), () =>
      orNothing(async () => {
        const week = await this.weeks.country(year);
        const { name } = week;
        return {
          head: {
            title: `${name} ${year}`,
            description: `Wat er in heel Nederland te doen is in de ${name} ${year}, per gemeente en per dag.`,
            path: `/week/${year}`,
            feeds: [{ type: 'text/calendar', path: `/week/${year}/kalender.ics`, title: `${name} ${year}` }],
          },
          content: (
            <CountryWeekPage
              week={week}
              asked={weekAskedOf(given, week)}
              page={/^[1-9]\d{0,4}$/.test(given['pagina'] ?? '') ? Number(given['pagina']) : 1}
              today={this.weeks.today()}
            />
          ),
        };
      }),
    );
  }

  @SiteRoute()
  @Get(':year(^\\d{4}$)/kalender.ics')
  countryFeed(
    @Param('year') year: string,
    @Query() query: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const given = askedOf(query, ofCountry);
    return this.pages.answer(request, reply, withAsked(`/week/${year}/kalender.ics`, given), () =>
      orNothing(async () => {
        const week = await this.weeks.country(year);
        const asked = weekAskedOf(given, week);
        return calendar(
          this.doors.file(
            `${week.name} ${year}`,
            week.activities
              .filter((activity) => fitsAsked(activity, asked))
              .map((activity) => ({ ...activity, address: `/week/${activity.cbsCode}/${year}` as const })),
          ),
        );
      }),
    );
  }

  @SiteRoute()
  @Get(':code(^GM\\d{4}$)/:year(^\\d{4}$)')
  local(
    @Param('code') code: string,
    @Param('year') year: string,
    @Query() query: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const given = askedOf(query, ofPlace);
    return this.pages.answer(request, reply, withAsked(`/week/${code}/${year}`, given), () =>
      orNothing(async () => {
        const week = await this.doors.calendar(year, code);
        const activities = week.activities.map(({ on }) => ({ on, cbsCode: code, province: '' }));
        return {
          head: {
            title: `${week.name} ${year} in ${week.municipality}`,
            description: `Wat er in ${week.municipality} te doen is in de ${week.name} ${year}, dag voor dag.`,
            path: `/week/${code}/${year}`,
            data: eventsOf(week),
            feeds: [
              {
                type: 'text/calendar',
                path: `/week/${code}/${year}/kalender.ics`,
                title: `${week.name} in ${week.municipality}`,
              },
            ],
          },
          content: <LocalWeekPage week={week} asked={weekAskedOf(given, { activities })} today={this.weeks.today()} />,
        };
      }),
    );
  }

  @SiteRoute()
  @Get(':code(^GM\\d{4}$)/:year(^\\d{4}$)/kalender.ics')
  localFeed(
    @Param('code') code: string,
    @Param('year') year: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.pages.answer(request, reply, `/week/${code}/${year}/kalender.ics`, () =>
      orNothing(async () => calendar(await this.doors.feed(year, code))),
    );
  }
}

const calendar = (body: string): { file: SiteAnswer } => ({
  file: {
    type: calendarType(),
    body,
    headers: { 'content-disposition': 'attachment; filename="week.ics"', 'x-content-type-options': 'nosniff' },
  },
});

/** What is not published is not there, whatever the reason. */
async function orNothing(make: () => Promise<CountryAnswer>): Promise<CountryAnswer> {
  try {
    return await make();
  } catch (error) {
    if (error instanceof DomainError && error.code === 'not_found') return null;
    throw error;
  }
}

/** What there is to do as search engines read it: nothing that was made up. */
const eventsOf = ({ municipality, activities }: WeekCalendarPage): object[] =>
  activities
    .filter(({ isDemonstration }) => !isDemonstration)
    .map(({ title, what, startsAt, minutes, place, organisation, cost }) => ({
      '@context': 'https://schema.org',
      '@type': 'Event',
      name: title,
      description: what,
      startDate: startsAt,
      endDate: new Date(Date.parse(startsAt) + minutes * 60_000).toISOString(),
      eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
      eventStatus: 'https://schema.org/EventScheduled',
      location: { '@type': 'Place', name: place, address: { '@type': 'PostalAddress', addressLocality: municipality } },
      organizer: { '@type': 'Organization', name: organisation },
      isAccessibleForFree: cost === null,
    }));
