import { expect } from '@jest/globals';
import type { TestClient } from '../../../test/app.js';
import type { MunicipalDocument } from './documents.types.js';

/** Documents and their answers in specs. */
const parts = `id title kind datedOn datePrecision edition department reference openness releasedAt isReleased
  file { name mediaType sizeBytes sha256 scan scanBecause isReadable accessibility findings }
  link { address health because isWaiting failingSince } sourceText replaces { id edition } replacedBy { id edition }
  attachedTo { kind id title pageId } version viewerCan { change remove }`;
export const ask = {
  list: `query ($filter: DocumentFilter!, $page: Int = 1) {
    documents(filter: $filter, first: 10, page: $page) { totalCount years nodes { ${parts} } viewerCan { add } } }`,
  one: `query ($id: ID!) { document(id: $id) { ${parts} } }`,
  of: `query ($subject: AttachmentSubjectInput!) {
    attachments(subject: $subject) { nodes { ${parts} } viewerCan { attach } } }`,
  save: `mutation ($input: SaveDocumentInput!) { saveDocument(input: $input) { ${parts} } }`,
  remove: `mutation ($input: RemoveDocumentInput!) { removeDocument(input: $input) }`,
  attach: `mutation ($input: AttachDocumentInput!) { attachDocument(input: $input) { nodes { id } } }`,
  detach: `mutation ($input: AttachDocumentInput!) { detachDocument(input: $input) { nodes { id } } }`,
  checkLink: `mutation ($input: CheckDocumentLinkInput!) { checkDocumentLink(input: $input) { ${parts} } }`,
};

export type ToldDocument = MunicipalDocument & { viewerCan: Record<string, boolean> };

export async function aDocument(client: TestClient, more: object = {}): Promise<ToldDocument> {
  const input = { title: 'Collegestuk 840482', kind: 'EXECUTIVE_PAPER', ...more };
  const { data, errors } = await client.send<{ saveDocument: ToldDocument }>(ask.save, { input });
  expect(errors).toBeUndefined();
  return data.saveDocument;
}

/** Sends a file up to a document. */
export async function aFile(
  client: TestClient,
  { id, version }: Pick<MunicipalDocument, 'id' | 'version'>,
  name: string,
  content: Uint8Array | string,
  second = false,
) {
  const form = new FormData();
  form.append('version', String(version));
  const bytes = typeof content === 'string' ? content : new Uint8Array(content);
  form.append('file', new Blob([bytes]), name);
  if (second) form.append('file', new Blob([bytes]), name);
  const { status, body } = await client.call('POST', `/api/documents/${id}/file`, form);
  return {
    status,
    ...(JSON.parse(body.toString()) as { code?: string; version: number; details?: { fields?: object[] } }),
  };
}
