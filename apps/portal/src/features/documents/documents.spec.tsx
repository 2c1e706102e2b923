import { describe, expect, it } from '@jest/globals';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { answerRoutes } from '../../testing/answers.js';
import { aSession, renderPage } from '../../testing/renderPage.js';
import { Attachments } from '../../shared/documents/Attachments.js';
import { valuesOf, inputOf, rulesOf } from '../../shared/documents/document-values.js';
import {
  AttachmentsDocument,
  SaveDocumentDocument,
  type DocumentPartsFragment,
} from '../../shared/documents/documents.generated.js';
import { NewDocumentPage } from './DocumentFormPage.js';
import { DocumentPage } from './DocumentPage.js';
import { DocumentsPage } from './DocumentsPage.js';
import { DocumentsDocument, MunicipalDocumentDocument, type MunicipalDocumentQuery } from './documents.generated.js';

type Told = DocumentPartsFragment & { __typename: 'MunicipalDocument' };
type File = NonNullable<DocumentPartsFragment['file']>;

const file = (more: Partial<File> = {}): File => ({
  ...{ __typename: 'DocumentFile' },
  name: 'besluit.pdf',
  mediaType: 'application/pdf',
  sizeBytes: 1_258_291,
  sha256: 'a'.repeat(64),
  scan: 'CLEAN',
  scanBecause: null,
  scannedAt: '2026-11-01T10:00:00Z',
  isReadable: true,
  accessibility: 'PASSED',
  findings: [],
  ...more,
});
const paper = (more: Partial<DocumentPartsFragment> = {}): Told => ({
  __typename: 'MunicipalDocument',
  id: 'd1',
  title: 'Collegestuk',
  kind: 'EXECUTIVE_PAPER',
  wooCategory: null,
  datedOn: '2021-05-25',
  datePrecision: 'DAY',
  edition: null,
  department: 'Welzijnszaken',
  reference: '840482',
  openness: 'RESTRICTED',
  releasedAt: null,
  isReleased: false,
  file: null,
  link: null,
  sourceText: null,
  isDemonstration: false,
  version: 1,
  viewerCan: { ...{ __typename: 'MunicipalDocumentRights' }, change: true, remove: true },
  ...more,
});
const anyFilter = { search: null, kind: null, openness: null, year: null, hasProblem: null };
const listed = (nodes: Told[], add = true) => ({
  request: { query: DocumentsDocument, variables: { filter: anyFilter, page: 1 } },
  result: {
    data: {
      documents: {
        __typename: 'DocumentConnection' as const,
        totalCount: nodes.length,
        years: [2021],
        nodes,
        viewerCan: { __typename: 'DocumentConnectionRights' as const, add },
      },
    },
  },
  maxUsageCount: 9,
});
const attached = (nodes: Told[], attach = true) => ({
  request: { query: AttachmentsDocument, variables: { subject: { kind: 'MOTION' as const, id: 'm1' } } },
  result: {
    data: {
      attachments: {
        __typename: 'DocumentAttachments' as const,
        nodes,
        viewerCan: { __typename: 'DocumentAttachmentsRights' as const, attach },
      },
    },
  },
  maxUsageCount: 9,
});
const one = (more: Partial<MunicipalDocumentQuery['document']> = {}) => ({
  request: { query: MunicipalDocumentDocument, variables: { id: '' } },
  result: {
    data: {
      document: {
        ...paper(),
        createdAt: '2026-11-01T10:00:00Z',
        replaces: null,
        replacedBy: null,
        attachedTo: [],
        ...more,
      },
    },
  },
  maxUsageCount: 9,
});

describe('the list of documents', () => {
  it('says of each who may read it, and where something is wrong', async () => {
    await renderPage(<DocumentsPage />, {
      mocks: [
        listed([
          paper(),
          paper({
            id: 'd2',
            title: 'Plan',
            file: file({ scan: 'INFECTED', findings: ['PDF_UNTAGGED', 'PDF_NO_TITLE'] }),
          }),
        ]),
      ],
    });
    expect(await screen.findByText('2 documenten')).toBeTruthy();
    expect(screen.getAllByText('Nog niet bepaald').length).toBeGreaterThan(1);
    expect(screen.getByText('Virus gevonden, niet te openen')).toBeTruthy();
    expect(screen.getByText('2 gebreken voor wie met hulpmiddelen leest')).toBeTruthy();
    expect(screen.getByText('PDF, 1,2 MB')).toBeTruthy();
  });

  it('is honest when nothing is open to the reader', async () => {
    await renderPage(<DocumentsPage />, { session: aSession('PARTNER'), mocks: [listed([], false)] });
    expect(await screen.findByText('Er is nog geen document voor u open')).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Leg een document vast' })).toBeNull();
  });
});

describe('the page of a document', () => {
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = () => undefined;

  it('says what a file lacks and what to do, and where it belongs', async () => {
    await renderPage(<DocumentPage />, {
      mocks: [
        one({
          file: {
            ...file({
              accessibility: 'FAILED',
              findings: ['PDF_NO_LANGUAGE'],
              scan: 'WAITING',
              scanBecause: 'NO_ANSWER',
              scannedAt: null,
              isReadable: false,
            }),
            textState: 'UNREADABLE',
          },
          attachedTo: [
            {
              ...{ __typename: 'DocumentSubject' },
              kind: 'EVIDENCE',
              id: 'e1',
              title: 'Motie aangenomen',
              pageId: 'e1',
            },
          ],
        }),
      ],
    });
    expect(await screen.findByText(/Stel in het tekstbestand Nederlands in/)).toBeTruthy();
    expect(screen.getByText(/De virusscanner geeft nu geen antwoord/)).toBeTruthy();
    expect(screen.getByText(/De tekst was niet te lezen/)).toBeTruthy();
    expect(screen.queryByRole('link', { name: /^Download/ })).toBeNull();
    expect(screen.getByRole('link', { name: 'Motie aangenomen' }).getAttribute('href')).toBe(
      '/werkruimte/plan/feit/e1',
    );
    fireEvent.click(screen.getByRole('button', { name: 'Meer' }));
    fireEvent.click(await screen.findByRole('menuitem', { name: /Verwijder/ }));
    const dialog = await screen.findByRole('dialog', { name: 'Verwijder dit document?' });
    expect(within(dialog).getByText(/hoort nog bij 1 onderdeel/)).toBeTruthy();
    expect(within(dialog).queryByRole('button', { name: 'Verwijder' })).toBeNull();
  });
});

describe('the documents of a record', () => {
  it('are there with the way to them, for who may write with what to do', async () => {
    await renderPage(<Attachments subjectKind="MOTION" subjectId="m1" />, {
      mocks: [attached([paper({ file: file() })])],
    });
    expect(await screen.findByRole('link', { name: 'Download Collegestuk, PDF, 1,2 MB' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Maak los: Collegestuk' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Nieuw document' })).toBeTruthy();
  });

  it('take no room for who has nothing to see or do', async () => {
    const { container } = await renderPage(<Attachments subjectKind="MOTION" subjectId="m1" />, {
      session: aSession('PARTNER'),
      mocks: [attached([], false)],
    });
    await waitFor(() => expect(container.textContent).toBe(''));
  });
});

describe('the form of a document', () => {
  const say = ((key: string) => key) as never;

  it('sends what belongs to the answers, and nothing else', () => {
    const values = {
      ...valuesOf(null),
      title: 'Brief',
      kind: 'COUNCIL_BRIEFING',
      holds: 'NONE',
      address: 'https://oud.example',
    };
    const checked = rulesOf(say).parse(values);
    expect(inputOf(checked)).toMatchObject({
      openness: 'RESTRICTED',
      releaseNow: false,
      releasedAt: null,
      address: null,
      withoutFile: true,
    });
    const later = rulesOf(say).parse({
      ...values,
      openness: 'ACTIVELY_PUBLIC',
      release: 'LATER',
      releaseDay: '2026-12-01',
    });
    expect(inputOf(later)).toMatchObject({ releaseNow: false, releasedAt: '2026-12-01T08:00:00.000Z' });
    const missing = rulesOf(say).safeParse({ ...values, holds: 'FILE', openness: 'ACTIVELY_PUBLIC', release: 'LATER' });
    expect(missing.error?.issues.map(({ path }) => path.join('.'))).toEqual(['releaseDay', 'file']);
  });

  it('keeps what was typed when the file is refused, and goes on with the document that is there', async () => {
    const saves: unknown[] = [];
    const saving = (version: number) => ({
      request: {
        query: SaveDocumentDocument,
        variables: (given: { input: object }) => {
          saves.push(given.input);
          return true;
        },
      },
      result: { data: { saveDocument: paper({ id: 'd9', title: 'Verslag van de raad', version }) } },
    });
    answerRoutes({
      '/api/documents/d9/file': {
        status: 400,
        body: {
          code: 'document_file.macros',
          details: { fields: [{ path: 'file', message: 'In dit bestand zitten macro’s.' }] },
        },
      },
    });
    const { visited, router } = await renderPage(<NewDocumentPage />, { mocks: [saving(1), saving(2)] as never });
    fireEvent.change(await screen.findByLabelText('Titel'), { target: { value: 'Verslag van de raad' } });
    fireEvent.change(screen.getByLabelText('Soort'), { target: { value: 'MINUTES' } });
    const chosen = new globalThis.File(['x'], 'raad.docx');
    fireEvent.change(screen.getByLabelText(/^Bestand/), { target: { files: [chosen] } });
    fireEvent.click(screen.getByRole('button', { name: 'Bewaar' }));
    expect(await screen.findByText('Het document is bewaard, het bestand nog niet')).toBeTruthy();
    expect(screen.getAllByText('In dit bestand zitten macro’s.').length).toBeGreaterThan(0);
    expect((screen.getByLabelText('Titel') as HTMLInputElement).value).toBe('Verslag van de raad');
    answerRoutes({ '/api/documents/d9/file': { status: 201, body: { id: 'd9', version: 3 } } });
    fireEvent.click(screen.getByRole('button', { name: 'Bewaar' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/werkruimte/documenten/d9'));
    expect(saves.at(-1)).toMatchObject({ id: 'd9', version: 1, title: 'Verslag van de raad' });
    expect(visited).toEqual([]);
  });
});
