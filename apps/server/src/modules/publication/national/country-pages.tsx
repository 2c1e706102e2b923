import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ReactElement } from 'react';
import { SiteDocument, type SiteHead } from '../../../platform/site/SiteDocument.js';
import { SitePages, type SiteAnswer } from '../../../platform/site/site-pages.js';
import { NotFoundPage } from '../pages/NotFoundPage.js';
import { SiteFrame } from '../pages/SiteFrame.js';

/** A page of the country. `isOpen` fills the width itself. */
export type CountryPage = { head: SiteHead; content: ReactElement; isOpen?: boolean };
/** What stands at an address: a page, another address, a file, or nothing. */
export type CountryAnswer = CountryPage | { to: string; isForNow?: boolean } | { file: SiteAnswer } | null;

/** What a visitor filled in above a list, by its name in the address; one text each, without what says nothing. */
export type Asked = Record<string, string>;

/** So long a text may be that somebody looks for. */
const LONGEST = 100;

/** Of the search of an address what a page knows, in one order, so that the same question has one kept answer. */
export function askedOf(query: unknown, names: readonly string[]): Asked {
  const given = (query ?? {}) as Record<string, unknown>;
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = given[name];
      const text = typeof value === 'string' ? value.normalize('NFC').trim().slice(0, LONGEST) : '';
      return text ? [[name, text]] : [];
    }),
  );
}

/** An address with what was asked. */
export function withAsked(path: string, asked: Asked): string {
  const search = new URLSearchParams(asked).toString();
  return search ? `${path}?${search}` : path;
}

/** Puts pages of the country in the frame of the site and answers with them. */
@Injectable()
export class CountryPages {
  constructor(private readonly pages: SitePages) {}

  /** Answers with what stands at an address; `key` is the address with what was asked. */
  answer(
    request: FastifyRequest,
    reply: FastifyReply,
    key: string,
    make: () => Promise<CountryAnswer> | CountryAnswer,
  ): Promise<void> {
    return this.pages.answer(request, reply, key, async () => {
      const found = await make();
      if (!found) return this.framed(missing, 404);
      if ('to' in found)
        return {
          type: 'text/plain; charset=utf-8',
          body: '',
          status: found.isForNow ? 302 : 301,
          headers: { location: found.to },
        };
      return 'file' in found ? found.file : this.framed(found);
    });
  }

  private framed({ head, content, isOpen = false }: CountryPage, status = 200): SiteAnswer {
    const { origin } = this.pages;
    return this.pages.page(
      <SiteDocument origin={origin} styles={this.pages.styles()} head={head}>
        <SiteFrame path={head.path} isOpen={isOpen}>
          {content}
        </SiteFrame>
      </SiteDocument>,
      { status },
    );
  }
}

const missing: CountryPage = {
  head: { title: 'Deze pagina bestaat niet', description: '', path: '/', isHidden: true },
  content: <NotFoundPage />,
};
