import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/access/requires.js';
import { First, PageNumber } from '../../platform/graphql/page.js';
import { viewerCan } from '../../platform/graphql/viewer-can.js';
import {
  AttachDocumentInput,
  AttachmentSubjectInput,
  AttachmentSubjectsInput,
  CheckDocumentLinkInput,
  DocumentFilter,
  RemoveDocumentInput,
  SaveDocumentInput,
} from './documents.inputs.js';
import { attachmentsPolicy, documentPolicy, documentsPolicy } from './documents.policy.js';
import { DocumentsService } from './documents.service.js';
import { DocumentAttachments, DocumentConnection, MunicipalDocument, SubjectDocuments } from './documents.types.js';

@Resolver()
export class DocumentsResolver {
  constructor(private readonly service: DocumentsService) {}

  @Requires('document:read')
  @Query(() => DocumentConnection, { description: 'Documents of the municipality, as far as they are open to you.' })
  documents(
    @Args('filter') filter: DocumentFilter,
    @First(25) first: number,
    @PageNumber() page: number,
  ): Promise<DocumentConnection> {
    return this.service.list(filter, first, page);
  }

  @Requires('document:read')
  @Query(() => MunicipalDocument, { description: 'One document, with the records that it belongs to.' })
  document(@Args('id', { type: () => ID }) id: string): Promise<MunicipalDocument> {
    return this.service.byId(id);
  }

  @Requires('document:read')
  @Query(() => DocumentAttachments, { description: 'The documents of one record, as far as they are open to you.' })
  async attachments(@Args('subject') subject: AttachmentSubjectInput): Promise<DocumentAttachments> {
    return { nodes: await this.service.of(subject) };
  }

  @Requires('document:read')
  @Query(() => [SubjectDocuments], { description: 'The documents of several records of one kind; none of the others.' })
  attachmentsOfEach(@Args('subjects') { kind, ids }: AttachmentSubjectsInput): Promise<SubjectDocuments[]> {
    return this.service.ofEach(kind, ids);
  }

  @Requires('document:write')
  @Mutation(() => MunicipalDocument, { description: 'Adds or changes a document; its file is sent apart.' })
  saveDocument(@Args('input') input: SaveDocumentInput): Promise<MunicipalDocument> {
    return this.service.save(input);
  }

  @Requires('document:write')
  @Mutation(() => Boolean, { description: 'Removes a document that belongs to nothing, with its file.' })
  removeDocument(@Args('input') input: RemoveDocumentInput): Promise<boolean> {
    return this.service.remove(input);
  }

  @Requires('document:write')
  @Mutation(() => DocumentAttachments, { description: 'Lets a document belong to a record; gives what it has now.' })
  async attachDocument(@Args('input') input: AttachDocumentInput): Promise<DocumentAttachments> {
    return { nodes: await this.service.attach(input.documentId, subjectOf(input)) };
  }

  @Requires('document:write')
  @Mutation(() => DocumentAttachments, { description: 'Takes a document off a record; the document stays.' })
  async detachDocument(@Args('input') input: AttachDocumentInput): Promise<DocumentAttachments> {
    return { nodes: await this.service.detach(input.documentId, subjectOf(input)) };
  }

  @Requires('document:write')
  @Mutation(() => MunicipalDocument, { description: 'Has the link of a document looked at now.' })
  checkDocumentLink(@Args('input') { id }: CheckDocumentLinkInput): Promise<MunicipalDocument> {
    return this.service.lookAtLink(id);
  }
}

const subjectOf = ({ subjectKind: kind, subjectId: id }: AttachDocumentInput) => ({ kind, id });

/** What the viewer may do with the list, with one of it, and with what a record has. */
export const documentRights = [
  viewerCan(DocumentConnection, documentsPolicy),
  viewerCan(MunicipalDocument, documentPolicy),
  viewerCan(DocumentAttachments, attachmentsPolicy),
];
