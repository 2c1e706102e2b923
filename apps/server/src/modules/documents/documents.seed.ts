import { daysAfter, monthsAfter, tenantIdOf } from '@bloemen/vocabulary';
import type { Database } from '../../platform/database/database.js';
import { FileStore } from '../../platform/files/file-store.js';
import type { Seed, Seeding } from '../../platform/seed/seed.js';
import { heemstedePapers } from './documents.data.js';
import type { SaveDocumentInput } from './documents.inputs.js';
import { DocumentsService, keyOf } from './documents.service.js';

const HEEMSTEDE = 'GM0397';
/** With example people, and a municipality beside it. */
const WITH_DOCUMENTS = ['GM0473', 'GM0392'];

/** The papers that sources on Heemstede name, and invented ones of two others. */
export const documentsSeed: Seed<readonly { cbsCode: string }[]> = {
  sourced: [
    {
      name: 'documents of Heemstede',
      load: ({ database, app }) =>
        database.run({ tenantId: tenantIdOf(HEEMSTEDE), actorId: null }, () => seedHeemstedeDocuments(app)),
    },
  ],
  demonstration: [
    {
      name: 'demonstration documents',
      load: ({ database, app, today }, municipalities) =>
        seedDemonstrationDocuments(
          database,
          app,
          municipalities.map(({ cbsCode }) => cbsCode).filter((code) => WITH_DOCUMENTS.includes(code)),
          today,
        ),
      remove: removeDemonstrationDocuments,
    },
  ],
};

async function seedHeemstedeDocuments(app: Seeding['app']): Promise<void> {
  const documents = app.get(DocumentsService);
  const { nodes } = await documents.list({}, 100, 1);
  for (const { id, ...paper } of heemstedePapers)
    if (!nodes.some((known) => known.id === id)) await documents.save(paper, { id, isDemonstration: false });
}

async function seedDemonstrationDocuments(
  database: Database,
  app: Seeding['app'],
  codes: readonly string[],
  today: string,
): Promise<void> {
  const documents = app.get(DocumentsService);
  for (const code of codes)
    await database.run({ tenantId: tenantIdOf(code), actorId: null }, async () => {
      const { totalCount } = await documents.list({}, 1, 1);
      if (totalCount > 0) return;
      for (const { file, ...paper } of papersOf(code, today)) {
        const { id: given, ...input } = paper;
        const { id, version } = await documents.save(input, { id: given, isDemonstration: true });
        if (file) await documents.keepFile(id, version, { ...file, content: Buffer.from(file.content) });
      }
    });
}

type InventedPaper = SaveDocumentInput & {
  id: string;
  file?: { name: string; content: string; mediaType: string; verdict: 'UNCHECKED'; findings: [] };
};

/** `number` tells them apart within a municipality; the id is the same whenever this is loaded. */
const idOf = (code: string, number: number) => `d0c0${code.slice(2)}-0000-4000-9000-00000000000${number}`;

function papersOf(code: string, today: string): InventedPaper[] {
  const ago = (months: number) => daysAfter(monthsAfter(today, -months), -3);
  const sourceText = 'Bedacht voor het voorbeeld';
  return [
    {
      id: idOf(code, 1),
      title: 'Meedoen met Eén tegen eenzaamheid',
      kind: 'EXECUTIVE_PAPER',
      dated: { on: ago(20), precision: 'DAY' },
      reference: '2025-0117',
      department: 'Sociaal domein',
      openness: 'ACTIVELY_PUBLIC',
      releasedAt: `${ago(20)}T12:00:00Z`,
      sourceText,
    },
    {
      id: idOf(code, 2),
      title: 'Plan van aanpak: samen minder alleen',
      kind: 'ACTION_PLAN',
      dated: { on: ago(14), precision: 'MONTH' },
      edition: 'versie 2',
      department: 'Sociaal domein',
      openness: 'INTERNAL',
      sourceText,
      file: {
        name: 'plan-van-aanpak-versie-2.txt',
        content: 'Plan van aanpak: samen minder alleen. Bedacht voor het voorbeeld.\n',
        mediaType: 'text/plain',
        verdict: 'UNCHECKED',
        findings: [],
      },
    },
    {
      id: idOf(code, 3),
      title: 'Brief aan de raad over het eerste jaar',
      kind: 'COUNCIL_BRIEFING',
      dated: { on: ago(3), precision: 'DAY' },
      edition: 'concept',
      sourceText,
    },
  ];
}

async function removeDemonstrationDocuments(database: Database): Promise<void> {
  const files = new FileStore(database);
  for (const code of WITH_DOCUMENTS)
    await database.run({ tenantId: tenantIdOf(code), actorId: null }, async () => {
      const gone = await database.query<{ id: string; sha256: string | null }>(
        'delete from document where is_demonstration returning id, sha256',
      );
      for (const { id, sha256 } of gone) if (sha256) await files.remove(keyOf(id, sha256));
    });
}
