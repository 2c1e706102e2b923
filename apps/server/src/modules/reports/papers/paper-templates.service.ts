import { Injectable } from '@nestjs/common';
import { paperKindCodes, paperParts, type PaperKind } from '@bloemen/vocabulary';
import { conflict, DomainError } from '../../../platform/errors/domain-error.js';
import type { Paper } from '../../../platform/paper/paper.js';
import { AuditService } from '../../audit/audit.service.js';
import type { PaperEvent } from './papers.audit.js';
import { BaseReader } from './base.reader.js';
import { examplePaper } from './paper-examples.js';
import { PaperTemplatesRepository, type TemplateRow } from './paper-templates.repository.js';
import type { PaperTemplate, SavePaperTemplateInput } from './papers.types.js';

/**
 * How a municipality wants its papers: order and names of the parts, fixed sentences, logo. What it does not choose is
 * as the product has it. Another version is a `conflict` with the template as it is now.
 */
@Injectable()
export class PaperTemplatesService {
  constructor(
    private readonly templates: PaperTemplatesRepository,
    private readonly base: BaseReader,
    private readonly audit: AuditService,
  ) {}

  async all(): Promise<PaperTemplate[]> {
    const own = await this.templates.all();
    return paperKindCodes.map((kind) => own.find((row) => row.kind === kind) ?? productTemplate(kind)).map(shown);
  }

  async of(kind: PaperKind): Promise<PaperTemplate> {
    return shown((await this.templates.find(kind)) ?? productTemplate(kind));
  }

  async save(input: SavePaperTemplateInput): Promise<PaperTemplate> {
    const saved = await this.templates.save(rowOf(input));
    if (!saved) throw conflict({ ...(await this.of(input.kind)) });
    this.audit.record<PaperEvent>('paper.designed', input.kind);
    return shown(saved);
  }

  async reset(kind: PaperKind): Promise<PaperTemplate> {
    await this.templates.reset(kind);
    this.audit.record<PaperEvent>('paper.designed', kind);
    return this.of(kind);
  }

  /** What a paper looks like with a template that is not saved yet, with facts that are invented for it. */
  async preview(input: SavePaperTemplateInput): Promise<Paper> {
    return examplePaper(input.kind, await this.base.facts(), rowOf(input));
  }
}

const productTemplate = (kind: PaperKind): TemplateRow => ({
  kind,
  parts: Object.entries(paperParts[kind]).map(([code, name]) => ({ code, name, isUsed: true })),
  opening: null,
  closing: null,
  hasLogo: true,
  version: 0,
});

/** A part that the product has since stands last, so that nobody misses it. */
function shown(row: TemplateRow): PaperTemplate {
  const added = productTemplate(row.kind).parts.filter(({ code }) => !row.parts.some((part) => part.code === code));
  return { ...row, parts: [...row.parts, ...added], isOwn: row.version > 0 };
}

function rowOf({ kind, parts, opening = null, closing = null, hasLogo, version }: SavePaperTemplateInput): TemplateRow {
  const codes = parts.map(({ code }) => code);
  if (new Set(codes).size < codes.length || !codes.every((code) => Object.hasOwn(paperParts[kind], code)))
    throw new DomainError('bad_input');
  return {
    kind,
    parts: parts.map(({ code, name, isUsed }) => ({ code, name, isUsed })),
    opening,
    closing,
    hasLogo,
    version,
  };
}
