import { Injectable } from '@nestjs/common';
import { dutchDay, type ScanState } from '@bloemen/vocabulary';
import { Database } from '../../../platform/database/database.js';
import { FileStore } from '../../../platform/files/file-store.js';
import { VirusScanner } from '../../../platform/files/virus-scanner.js';
import { SitePages, type SiteAnswer } from '../../../platform/site/site-pages.js';
import { keyOf } from '../../documents/documents.service.js';
import { MunicipalityPagesService } from '../pages/municipality-pages.service.js';
import { pathOf } from '../places/places.rules.js';
import type { PublicPlace } from '../published.repository.js';
import { PublishedService } from '../published.service.js';
import { diwooSitemap, sitemapIndex } from './diwoo.js';
import { WithdrawnDocumentPage, WooDocumentPage } from './WooDocumentPage.js';
import { WooRepository, type PublicDocument } from './woo.repository.js';

/** A file that everybody may have; its bytes are read when they are asked for. */
export type PublicFile = { name: string; mediaType: string; sha256: string; content: () => Promise<Buffer> };

/**
 * Documents of municipalities that are actively public: a page and the file of each, and sitemaps with DiWoo metadata.
 * The municipality is the publisher. Everything is read as a visitor whom nobody knows; the wall decides.
 */
@Injectable()
export class WooService {
  constructor(
    private readonly database: Database,
    private readonly documents: WooRepository,
    private readonly files: FileStore,
    private readonly scanner: VirusScanner,
    private readonly published: PublishedService,
    private readonly municipalities: MunicipalityPagesService,
    private readonly pages: SitePages,
  ) {}

  /** Sitemaps of all municipalities that have something in theirs. */
  async index(): Promise<SiteAnswer> {
    const [places, files] = await Promise.all([this.published.places(), this.list(null)]);
    const entries = places
      .filter(({ isDemonstration }) => !isDemonstration)
      .flatMap((place) => {
        const newest = files.find(({ tenantId }) => tenantId === place.id);
        return newest ? [{ address: this.sitemapOf(place), changedAt: newest.releasedAt }] : [];
      });
    return xml(sitemapIndex(entries.toSorted((one, other) => one.address.localeCompare(other.address))));
  }

  async sitemap(slug: string): Promise<SiteAnswer> {
    const found = await this.municipalities.find(slug);
    if ('instead' in found || found.place.isDemonstration) return this.municipalities.notFound();
    const files = await this.list(found.place.id);
    if (files.length === 0) return this.municipalities.notFound();
    const { origin } = this.pages;
    return xml(
      diwooSitemap(
        found.place,
        files.map((file) => ({
          ...file,
          fileAddress: origin + filePathOf(file),
          pageAddress: `${origin}${pagePathOf(file)}`,
        })),
      ),
    );
  }

  async page(id: string): Promise<SiteAnswer> {
    const { document, withdrawnAt } = await this.database.asPublic(async () => {
      const found = await this.documents.document(id);
      return { document: found, withdrawnAt: found ? null : await this.documents.withdrawnAt(id) };
    });
    const path = `/woo/documenten/${id}`;
    if (withdrawnAt) {
      const head = { title: 'Dit document is ingetrokken', description: '', path, isHidden: true };
      const page = <WithdrawnDocumentPage on={dutchDay(new Date(withdrawnAt))} />;
      return { ...this.municipalities.document(head, page), status: 410 };
    }
    const place = document && (await this.published.places()).find(({ id: known }) => known === document.tenantId);
    if (!document || !place) return this.municipalities.notFound();
    return this.municipalities.document(
      {
        title: document.title,
        description: `Document van gemeente ${place.name}, openbaar gemaakt door de gemeente.`,
        path,
        isHidden: document.isDemonstration || place.isDemonstration,
      },
      <WooDocumentPage
        document={document}
        place={{ name: place.name, path: pathOf(place) }}
        filePath={this.isOpen(document) ? filePathOf(document) : null}
      />,
      { name: place.name, ...(await this.published.look(place.id)) },
    );
  }

  /** The file of a document under its own name; null where there is none that everybody may have. */
  async file(id: string, name: string): Promise<PublicFile | null> {
    const document = await this.database.asPublic(() => this.documents.document(id));
    if (!document || document.fileName !== name || !this.isOpen(document)) return null;
    const { tenantId, sha256, mediaType } = document;
    return {
      ...{ name, mediaType: mediaType!, sha256: sha256! },
      content: () => this.database.asPublic(() => this.files.getOf(tenantId, keyOf(id, sha256!))),
    };
  }

  /** Instead of a file that nobody may have: whether the document was withdrawn, or nothing. */
  async withoutFile(id: string): Promise<SiteAnswer> {
    const page = await this.page(id);
    return page.status === 410 ? page : this.municipalities.notFound();
  }

  private list(tenantId: string | null): Promise<PublicDocument[]> {
    return this.database.asPublic(() => this.documents.files(tenantId, this.scans()));
  }

  /** Where files are looked at, one that was not yet is for the workspace alone. */
  private scans(): ScanState[] {
    return this.scanner.isThere ? ['CLEAN'] : ['CLEAN', 'NOT_SCANNED'];
  }
  private isOpen({ scan }: PublicDocument): boolean {
    return scan !== null && this.scans().includes(scan);
  }

  private sitemapOf(place: PublicPlace): string {
    return `${this.pages.origin}/woo${pathOf(place).replace('/gemeenten', '')}/sitemap.xml`;
  }
}

const pagePathOf = ({ id }: Pick<PublicDocument, 'id'>) => `/woo/documenten/${id}`;
const filePathOf = (document: PublicDocument) => `${pagePathOf(document)}/${encodeURIComponent(document.fileName!)}`;
const xml = (body: string): SiteAnswer => ({ type: 'application/xml; charset=utf-8', body });
