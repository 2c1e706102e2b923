import { afterEach, expect, it } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aSession, renderPage } from '../../testing/renderPage.js';
import { AttachedDocuments, useAttached } from './AttachedDocuments.js';
import { AttachmentsDocument, AttachmentsOfEachDocument, type DocumentPartsFragment } from './documents.generated.js';
import { DocumentsButton } from './RowDocuments.js';

HTMLDialogElement.prototype.showModal = function show() {
  this.open = true;
};
HTMLDialogElement.prototype.close = function close() {
  this.open = false;
};
afterEach(cleanup);

const paper: DocumentPartsFragment = {
  __typename: 'MunicipalDocument',
  id: 'd1',
  title: 'Sportakkoord 2026',
  kind: 'AGREEMENT',
  wooCategory: null,
  datedOn: null,
  datePrecision: null,
  edition: null,
  department: null,
  reference: null,
  openness: 'INTERNAL',
  releasedAt: null,
  isReleased: false,
  file: null,
  link: null,
  sourceText: null,
  isDemonstration: false,
  version: 1,
  viewerCan: { __typename: 'MunicipalDocumentRights', change: true, remove: true },
} as DocumentPartsFragment;
const rows = [
  { id: 'l1', name: 'Sportakkoord' },
  { id: 'l2', name: 'Herstelagenda' },
];
const each = {
  request: {
    query: AttachmentsOfEachDocument,
    variables: { subjects: { kind: 'POLICY_LINK' as const, ids: ['l1', 'l2'] } },
  },
  result: { data: { attachmentsOfEach: [{ __typename: 'SubjectDocuments' as const, id: 'l1', nodes: [paper] }] } },
  maxUsageCount: 9,
};
const ofOne = {
  request: { query: AttachmentsDocument, variables: { subject: { kind: 'POLICY_LINK' as const, id: 'l1' } } },
  result: {
    data: {
      attachments: {
        __typename: 'Attachments',
        nodes: [paper],
        viewerCan: { __typename: 'AttachmentsRights', attach: true },
      },
    } as never,
  },
  maxUsageCount: 9,
};

function Rows({ mayWrite }: { mayWrite: boolean }) {
  const attached = useAttached(
    'POLICY_LINK',
    rows.map(({ id }) => id),
  );
  return rows.map((row) => (
    <div key={row.id}>
      <AttachedDocuments documents={attached(row.id)} />
      <DocumentsButton kind="POLICY_LINK" {...row} mayWrite={mayWrite} />
    </div>
  ));
}

it('shows the documents of every row, read at once, and opens those of one to who may write', async () => {
  await renderPage(<Rows mayWrite />, { mocks: [each, ofOne], session: aSession('COORDINATOR') });
  expect(await screen.findByRole('link', { name: 'Sportakkoord 2026' })).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Documenten bij Sportakkoord' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Documenten bij Sportakkoord' }));
  expect(await dialog.findByRole('button', { name: 'Maak los: Sportakkoord 2026' })).toBeTruthy();
  expect(dialog.getByRole('button', { name: 'Nieuw document' })).toBeTruthy();
});

it.each([
  ['CLERK', true],
  ['COORDINATOR', false],
] as const)('shows %s the lines alone where the record is not for them to change (%s)', async (role, mayWrite) => {
  await renderPage(<Rows mayWrite={mayWrite} />, { mocks: [each], session: aSession(role) });
  expect(await screen.findByRole('link', { name: 'Sportakkoord 2026' })).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
});
