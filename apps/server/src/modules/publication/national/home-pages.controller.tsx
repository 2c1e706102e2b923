import { Controller, Get, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ReactElement } from 'react';
import { Database } from '../../../platform/database/database.js';
import { SiteRoute } from '../../../platform/site/site-route.js';
import { ProgrammeService } from '../../programme/programme.service.js';
import { AccessibilityPage } from './AccessibilityPage.js';
import { CountryPages } from './country-pages.js';
import { HomePage } from './HomePage.js';
import { JoinPage } from './JoinPage.js';
import { PrivacyPage } from './PrivacyPage.js';

/** The front door of the site, how to join, and how the site accounts for itself. */
@Controller()
export class HomePagesController {
  constructor(
    private readonly database: Database,
    private readonly programme: ProgrammeService,
    private readonly pages: CountryPages,
  ) {}

  @SiteRoute()
  @Get()
  async home(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.pages.answer(request, reply, '/', async () => ({
      head: {
        title: 'Samen tegen eenzaamheid',
        description:
          'Welke gemeenten meedoen aan de aanpak van eenzaamheid, wat zij doen, wie u kunt bellen en hoe uw gemeente meedoet.',
        path: '/',
      },
      content: <HomePage programme={await this.database.asPublic(() => this.programme.open())} />,
      isOpen: true,
    }));
  }

  @SiteRoute()
  @Get('meedoen')
  join(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.still(request, reply, '/meedoen', <JoinPage />, {
      title: 'Meedoen met uw gemeente',
      description: 'Zo doet een gemeente mee: van de handtekening van de wethouder tot een coalitie van partners.',
    });
  }

  @SiteRoute()
  @Get('privacy')
  privacy(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.still(request, reply, '/privacy', <PrivacyPage />, {
      title: 'Privacy',
      description: 'Wat dit platform over mensen bewaart, en wat niet.',
    });
  }

  @SiteRoute()
  @Get('toegankelijkheid')
  accessibility(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.still(request, reply, '/toegankelijkheid', <AccessibilityPage />, {
      title: 'Toegankelijkheid',
      description: 'Hoe wij zorgen dat iedereen deze website kan gebruiken, en wat nog niet onderzocht is.',
    });
  }

  /** A page that says the same whatever is in the database. */
  private still(
    request: FastifyRequest,
    reply: FastifyReply,
    path: string,
    content: ReactElement,
    words: { title: string; description: string },
  ): Promise<void> {
    return this.pages.answer(request, reply, path, () => ({ head: { ...words, path }, content }));
  }
}
