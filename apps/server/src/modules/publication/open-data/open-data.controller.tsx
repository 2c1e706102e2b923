import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ReactElement } from 'react';
import { Config } from '../../../platform/config/config.js';
import { SiteDocument, type SiteHead } from '../../../platform/site/SiteDocument.js';
import { SitePages, type SiteAnswer } from '../../../platform/site/site-pages.js';
import { SiteRoute } from '../../../platform/site/site-route.js';
import { NotFoundPage } from '../pages/NotFoundPage.js';
import { SiteFrame } from '../pages/SiteFrame.js';
import { publicationSettings } from '../publication.settings.js';
import { DatasetFiles } from './dataset-files.service.js';
import { DatasetPage } from './DatasetPage.js';
import { datasetOf, fileFormats, isDatasetId, type FileFormat } from './datasets.js';
import { OpenDataLimits } from './open-data.limits.js';
import { OpenDataPage } from './OpenDataPage.js';
import { OpenDataService } from './open-data.service.js';

/** Open data for people: what there is, what each column means, and whole sets as files. */
@Controller('open-data')
export class OpenDataController {
  private readonly contact: string;

  constructor(
    config: Config,
    private readonly pages: SitePages,
    private readonly data: OpenDataService,
    private readonly files: DatasetFiles,
    private readonly limits: OpenDataLimits,
  ) {
    this.contact = config.of(publicationSettings).OPEN_DATA_CONTACT;
  }

  @SiteRoute()
  @Get()
  async start(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const head = {
      title: 'Open data',
      description: 'Gegevens over de lokale aanpak van eenzaamheid, als bestand en via een API.',
      path: '/open-data',
    };
    await this.pages.answer(request, reply, '/open-data', () =>
      Promise.resolve(this.page(head, <OpenDataPage origin={this.pages.origin} contact={this.contact} />)),
    );
  }

  /** The page of a set, a whole set in one format, or its columns. */
  @SiteRoute()
  @Get(':name')
  async one(@Param('name') name: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { isAdmitted, headers } = this.limits.take(request);
    if (!isAdmitted)
      return void (await reply
        .code(429)
        .headers({ ...headers, 'cache-control': 'no-store' })
        .type('text/plain; charset=utf-8')
        .send('Dit waren te veel verzoeken achter elkaar. Wacht een minuut en probeer het opnieuw.'));
    const make = this.madeOf(name);
    if (make) return this.pages.answer(request, reply, `/open-data/${name}`, make);
    await this.pages.once(request, reply, this.notFound());
  }

  private madeOf(name: string): (() => Promise<SiteAnswer>) | null {
    const [id = '', format = '', more] = name.split('.');
    if (format === 'csv' && more === undefined && id.endsWith('-kolommen')) {
      const of = id.slice(0, -'-kolommen'.length);
      return isDatasetId(of) ? () => Promise.resolve(this.files.dictionary(datasetOf(of))) : null;
    }
    if (!isDatasetId(id) || more !== undefined) return null;
    const dataset = datasetOf(id);
    if (name === id)
      return async () => {
        const { rows } = await this.data.of(id);
        return this.page(
          { title: `${dataset.title}: open data`, description: dataset.description, path: `/open-data/${id}` },
          <DatasetPage
            dataset={dataset}
            origin={this.pages.origin}
            total={rows.length}
            hasDemonstration={rows.some(({ isDemonstration }) => isDemonstration)}
          />,
        );
      };
    return isFormat(format) && dataset.formats.includes(format) ? () => this.files.file(dataset, format) : null;
  }

  private notFound(): SiteAnswer {
    const head = { title: 'Deze pagina bestaat niet', description: '', path: '/open-data', isHidden: true };
    return this.page(head, <NotFoundPage />, { status: 404 });
  }

  private page(head: SiteHead, content: ReactElement, more: Partial<SiteAnswer> = {}): SiteAnswer {
    return this.pages.page(
      <SiteDocument origin={this.pages.origin} styles={this.pages.styles()} head={head}>
        <SiteFrame path={head.path}>{content}</SiteFrame>
      </SiteDocument>,
      more,
    );
  }
}

const isFormat = (format: string): format is FileFormat => Object.hasOwn(fileFormats, format);
