import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../platform/access/actor.js';
import { CurrentActor, Requires } from '../../platform/access/requires.js';
import type { Paper } from '../../platform/paper/paper.js';
import { ReportsService } from './reports.service.js';
import { ReportRequest } from './reports.types.js';
import { PaperSnapshots } from './papers/paper-snapshots.js';
import { PaperTemplatesService } from './papers/paper-templates.service.js';
import {
  PaperChoices,
  PaperInput,
  PaperTemplate,
  PaperText,
  RequestPaperInput,
  ResetPaperTemplateInput,
  SavePaperTemplateInput,
} from './papers/papers.types.js';

@Resolver()
export class PapersResolver {
  constructor(
    private readonly snapshots: PaperSnapshots,
    private readonly templates: PaperTemplatesService,
    private readonly reports: ReportsService,
  ) {}

  @Requires('report:request')
  @Query(() => PaperChoices, { description: 'Which papers the caller may have made, and about what.' })
  paperChoices(@CurrentActor() actor: Actor): Promise<PaperChoices> {
    return this.snapshots.choices(actor);
  }

  @Requires('report:request')
  @Query(() => PaperText, { description: 'A paper as it would be made now, to read on a screen.' })
  async paper(@CurrentActor() actor: Actor, @Args('input') input: PaperInput): Promise<PaperText> {
    return readable(await this.snapshots.read(actor, input));
  }

  @Requires('report:request')
  @Mutation(() => [ReportRequest], {
    description: 'Asks for a paper in one or more formats, all of the same moment; they are made in the background.',
  })
  requestPaper(@CurrentActor() actor: Actor, @Args('input') input: RequestPaperInput): Promise<ReportRequest[]> {
    return this.reports.requestPaper(actor, input);
  }

  @Requires('paper:template')
  @Query(() => [PaperTemplate], { description: 'How this municipality wants its papers.' })
  paperTemplates(): Promise<PaperTemplate[]> {
    return this.templates.all();
  }

  @Requires('paper:template')
  @Query(() => PaperText, { description: 'An invented example of a paper with a template that is not saved yet.' })
  async paperPreview(@Args('input') input: SavePaperTemplateInput): Promise<PaperText> {
    return readable(await this.templates.preview(input));
  }

  @Requires('paper:template')
  @Mutation(() => PaperTemplate, { description: 'Chooses how one kind of paper is to be from now on.' })
  savePaperTemplate(@Args('input') input: SavePaperTemplateInput): Promise<PaperTemplate> {
    return this.templates.save(input);
  }

  @Requires('paper:template')
  @Mutation(() => PaperTemplate, { description: 'Goes back to how the product has a kind of paper.' })
  resetPaperTemplate(@Args('input') { kind }: ResetPaperTemplateInput): Promise<PaperTemplate> {
    return this.templates.reset(kind);
  }
}

const wordsOf = (fields: Paper['fields']) => fields.map(([word, text]) => ({ word, text }));

/** A paper in the shape of its type: each block has every property. */
function readable({ title, subtitle, kind, marks, notice, fields, blocks, sources }: Paper): PaperText {
  const nothing = { level: 0, text: '', pieces: [], fields: [], items: [], isNumbered: false, rows: [] };
  return {
    title,
    subtitle,
    kind,
    marks,
    notice,
    sources,
    fields: wordsOf(fields),
    blocks: blocks.map((block) => {
      switch (block.is) {
        case 'TABLE':
          return { ...nothing, is: block.is, items: block.head, rows: block.rows.map((cells) => ({ cells })) };
        case 'FIELDS':
          return { ...nothing, is: block.is, fields: wordsOf(block.fields) };
        default:
          return { ...nothing, ...block };
      }
    }),
  };
}
