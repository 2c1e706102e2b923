import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { DomainError } from '../../../platform/errors/domain-error.js';
import { writePaper } from '../../../platform/paper/write.js';
import { PdfRenderer } from '../../../platform/pdf/pdf-renderer.js';
import { SitePages, type SiteAnswer } from '../../../platform/site/site-pages.js';
import { Turns } from '../../../platform/threads/turns.js';
import type { Published } from '../contents.js';
import { MunicipalityPagesService } from '../pages/municipality-pages.service.js';
import type { PublicPlace } from '../published.repository.js';
import { PublishedService } from '../published.service.js';
import { CouncilPage } from './CouncilPage.js';
import { councilPaper } from './council.paper.js';
import { dossierOf } from './council.rules.js';

type Shown = { place: PublicPlace; path: string; block: Published<'COUNCIL'> };

/** So many documents a process keeps; one is some tens of kilobytes. */
const MOST_KEPT = 100;
/** All visitors together are one person where work takes turns. */
const VISITORS = 'visitors';

/** Makes the dossier of the council out of its released block and of nothing else, as a page and as a document. */
@Injectable()
export class CouncilPagesService {
  /** By what it says and how it looks, so that a release is set in type once. */
  private readonly documents = new Map<string, Promise<Buffer>>();

  constructor(
    private readonly pages: SitePages,
    private readonly municipalities: MunicipalityPagesService,
    private readonly published: PublishedService,
    private readonly clock: Clock,
    private readonly pdf: PdfRenderer,
    private readonly turns: Turns,
  ) {}

  async page(name: string): Promise<SiteAnswer> {
    const shown = await this.shown(name, '/raad');
    if ('instead' in shown) return shown.instead;
    const { place, path, block } = shown;
    const address = `${this.pages.origin}${path}/raad`;
    return this.municipalities.document(
      {
        title: `Raadsdossier van ${place.name}`,
        description: `Wat de raad van ${place.name} vroeg over eenzaamheid, wat is besloten en hoe ver het is.`,
        path: `${path}/raad`,
        picture: { path: `${path}/beeld.png`, says: `Gemeente ${place.name}, met de bloem van het programma` },
        isHidden: block.isDemonstration,
      },
      <CouncilPage
        name={place.name}
        path={path}
        block={block}
        dossier={dossierOf(block, address)}
        today={this.clock.today()}
      />,
      { name: place.name, ...(await this.published.look(place.id)) },
    );
  }

  async document(name: string): Promise<SiteAnswer> {
    const shown = await this.shown(name, '/raad.pdf');
    if ('instead' in shown) return shown.instead;
    try {
      return {
        type: 'application/pdf',
        body: await this.typeset(shown),
        headers: {
          'content-disposition': `inline; filename="raadsdossier-${shown.path.split('/').at(-1)}.pdf"`,
          ...(shown.block.isDemonstration && { 'x-robots-tag': 'noindex' }),
        },
      };
    } catch (error) {
      if (!(error instanceof DomainError && error.code === 'too_much_at_once')) throw error;
      return {
        type: 'text/plain; charset=utf-8',
        body: `${error.message}\n`,
        status: 503,
        headers: { 'retry-after': '30' },
      };
    }
  }

  private async typeset({ place, path, block }: Shown): Promise<Buffer> {
    const address = `${this.pages.origin}${path}/raad`;
    const paper = councilPaper(place.name, block, dossierOf(block, address), address);
    const look = await this.published.paperLook(place.id);
    const key = createHash('sha256')
      .update(JSON.stringify([paper, look]))
      .digest('base64url');
    const known = this.documents.get(key);
    if (known) return known;
    const making = this.turns.take({ personId: VISITORS, tenantId: place.id }, () =>
      writePaper('PDF', paper, look, this.pdf),
    );
    this.documents.set(key, making);
    making.catch(() => this.documents.delete(key));
    for (const oldest of this.documents.keys()) {
      if (this.documents.size <= MOST_KEPT) break;
      this.documents.delete(oldest);
    }
    return making;
  }

  /** A municipality that shows no dossier has nothing at this address, whatever it shows besides. */
  private async shown(name: string, rest: string): Promise<Shown | { instead: SiteAnswer }> {
    const found = await this.municipalities.find(name, rest);
    if ('instead' in found) return found;
    const { COUNCIL: block } = await this.published.blocks(found.place.id);
    return block ? { place: found.place, path: found.path, block } : { instead: this.municipalities.notFound() };
  }
}
