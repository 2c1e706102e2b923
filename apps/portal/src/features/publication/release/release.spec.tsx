import { beforeAll, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { publicBlockCodes } from '@bloemen/vocabulary';
import { refusal } from '../../../testing/refusal.js';
import { aSession, renderPage } from '../../../testing/renderPage.js';
import {
  ReleaseBlockPageDocument,
  ReleaseDifferenceDocument,
  ReleasePageDocument,
  ReleasePublicBlocksDocument,
  WithdrawPublicBlockDocument,
  type BlockReleasePartsFragment,
  type ReleaseBlockPartsFragment,
} from './release.generated.js';
import { OneBlock, ReleaseBlockPage } from './ReleaseBlockPage.js';
import { ReleasePage } from './ReleasePage.js';

/** As the cache keeps them apart. */
type Named<Thing> = Thing & { __typename: string };
type Release = Named<BlockReleasePartsFragment>;
type Block = Named<Omit<ReleaseBlockPartsFragment, 'shown' | 'planned' | 'changes'>> & {
  shown: Release | null;
  planned: Release | null;
  changes: Named<ReleaseBlockPartsFragment['changes'][number]>[];
};

const release: Release = {
  __typename: 'BlockRelease',
  id: 'r2',
  state: 'SHOWN',
  cause: 'RELEASED',
  releasedAt: '2026-11-20T09:00:00.000Z',
  contentOn: '2026-11-20',
  releasedBy: 'Noor van Dam',
  count: 2,
  isDemonstration: false,
};
const off = (block: Block['block']): Block => ({
  __typename: 'ReleaseBlock',
  block,
  mode: 'OFF',
  lead: null,
  showsLevel: false,
  version: 0,
  count: 0,
  hasContent: false,
  shown: null,
  planned: null,
  changes: [],
});
const network: Block = {
  ...off('P2'),
  mode: 'FROZEN',
  version: 3,
  count: 3,
  hasContent: true,
  shown: release,
  changes: [{ __typename: 'BlockChange', change: 'ADDED', kind: 'Feit', title: 'Nieuwe bijeenkomst' }],
};
const plan: Block = { ...off('PLAN'), mode: 'FOLLOWS', version: 1, count: 4, hasContent: true };
const rights = (edit: boolean, preview = edit) => ({ edit, preview });
const page = (may = rights(true), blocks: Block[] = publicBlockCodes.map(off)) => ({
  request: { query: ReleasePageDocument },
  result: {
    data: {
      releasePage: {
        __typename: 'ReleasePage',
        path: '/gemeenten/heemstede',
        viewerCan: { __typename: 'ReleasePageRights', ...may },
        blocks: blocks.map((block) => [network, plan].find((one) => one.block === block.block) ?? block),
      },
    },
  },
});
const detail = (block: Block, may = rights(true), releases: Release[] = block.shown ? [block.shown] : []) => ({
  request: { query: ReleaseBlockPageDocument, variables: { block: block.block } },
  result: {
    data: {
      releaseBlock: {
        __typename: 'ReleaseBlockDetail',
        path: '/gemeenten/heemstede',
        viewerCan: { __typename: 'ReleaseBlockDetailRights', ...may },
        block,
        items: may.preview ? [{ __typename: 'BlockItem', kind: 'Feit', title: 'Start van de coalitie' }] : [],
        releases,
        contact: null,
      },
    },
  },
});
const shown = (block: Block, mocks: object[]) => renderPage(<OneBlock code={block.block} />, { mocks: mocks as never });

beforeAll(() => {
  // A dialog opens and closes by the browser, which is not there.
  HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
    this.open = false;
  };
});

describe('the public page, block by block', () => {
  it('says of each block what everybody reads, and whether that changed', async () => {
    await renderPage(<ReleasePage />, { mocks: [page()] });
    const row = (await screen.findByRole('link', { name: 'Een sterk netwerk' })).closest('tr')!;
    expect(within(row).getByText('Veranderd sinds vrijgave')).toBeTruthy();
    expect(screen.getByText('14 blokken, 1 is nu te lezen')).toBeTruthy();
    const ready = screen.getByRole('link', { name: 'Plan en doelen' }).closest('tr')!;
    expect(within(ready).getByText('Klaar om vrij te geven')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Bekijk de openbare pagina' }).getAttribute('href')).toMatch(
      /^https?:\/\/.*\/gemeenten\/heemstede$/,
    );
  });

  it('releases the blocks that are ticked, of which one may be released', async () => {
    const sent = {
      request: {
        query: ReleasePublicBlocksDocument,
        variables: { input: { blocks: [{ block: 'PLAN', version: 1 }], at: null } },
      },
      result: { data: { releasePublicBlocks: [{ ...plan, shown: release }] } },
    };
    await renderPage(<ReleasePage />, { mocks: [page(), sent, page()] });
    await userEvent.click(await screen.findByRole('checkbox', { name: /Plan en doelen/ }));
    expect(screen.queryByRole('checkbox', { name: /Verklaring/ })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Vrijgeven' }));
    const dialog = await screen.findByRole('dialog', { name: 'Blok vrijgeven' });
    expect(within(dialog).getByText('Iedereen kan dit dan lezen: Plan en doelen.')).toBeTruthy();
    await userEvent.click(within(dialog).getByRole('button', { name: 'Vrijgeven' }));
    expect(await screen.findByText('Het blok is nu te lezen.')).toBeTruthy();
  });

  it('asks for a moment that still comes, and says at the dialog why a release is refused', async () => {
    const refused = {
      request: { query: ReleasePublicBlocksDocument, variables: () => true },
      result: { errors: [refusal('publication.nothing_to_release')] },
    };
    await renderPage(<ReleasePage />, { mocks: [page(), refused] });
    await userEvent.click(await screen.findByRole('checkbox', { name: /Plan en doelen/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Vrijgeven' }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(within(dialog).getByRole('radio', { name: 'Op een moment' }));
    await userEvent.click(within(dialog).getByRole('button', { name: 'Vrijgeven' }));
    expect((await within(dialog).findAllByText(/Kies een moment dat nog komt/)).length).toBeGreaterThan(0);
    await userEvent.click(within(dialog).getByRole('radio', { name: 'Nu' }));
    await userEvent.click(within(dialog).getByRole('button', { name: 'Vrijgeven' }));
    expect(await within(dialog).findByText(/In dit blok staat nog niets/)).toBeTruthy();
  });

  it('shows a clerk what is released, without a way to change it', async () => {
    const seen = publicBlockCodes.map((block): Block => ({ ...off(block), mode: null }));
    const own = page(rights(false), seen);
    await renderPage(<ReleasePage />, { session: aSession('CLERK'), mocks: [own] });
    expect(await screen.findByText('Dit kan iedereen nu lezen over uw gemeente.')).toBeTruthy();
    expect(screen.queryByRole('checkbox')).toBeNull();
  });
});

describe('one block of the public page', () => {
  it('shows how everybody would read it, what changed and what was released', async () => {
    const before: Release = { ...release, id: 'r1', state: 'REPLACED', cause: 'FOLLOWED', releasedBy: null };
    const difference = {
      request: { query: ReleaseDifferenceDocument, variables: { fromId: 'r1', toId: 'r2' } },
      result: {
        data: {
          releaseDifference: [{ __typename: 'BlockChange', change: 'GONE', kind: 'Feit', title: 'Oude afspraak' }],
        },
      },
    };
    await shown(network, [detail(network, rights(true), [release, before]), difference]);
    expect(await screen.findByText('Feit ‘Nieuwe bijeenkomst’')).toBeTruthy();
    expect(screen.getByTitle('Voorbeeld van de openbare pagina met dit blok').getAttribute('src')).toMatch(
      /^\/api\/publication\/preview\?block=P2/,
    );
    expect(screen.getByText('Feit: Start van de coalitie')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Wat is er anders?' }));
    expect(await screen.findByText('Feit ‘Oude afspraak’')).toBeTruthy();
  });

  it('asks before it takes a block away', async () => {
    const sent = {
      request: { query: WithdrawPublicBlockDocument, variables: { input: { block: 'P2', version: 3 } } },
      result: { data: { withdrawPublicBlock: { ...network, mode: 'OFF', shown: null, version: 4, changes: [] } } },
    };
    await shown(network, [detail(network), sent, detail({ ...network, mode: 'OFF', shown: null, version: 4 })]);
    await userEvent.click(await screen.findByRole('button', { name: 'Intrekken' }));
    const dialog = await screen.findByRole('dialog', { name: 'Een sterk netwerk intrekken?' });
    await userEvent.click(within(dialog).getByRole('button', { name: 'Intrekken' }));
    expect(await screen.findByText('Ingetrokken. Niemand leest dit blok nog.')).toBeTruthy();
  });

  it('says what an empty block waits for, and where that is done', async () => {
    await shown(off('WEEK'), [detail(off('WEEK'))]);
    expect(await screen.findByText('Publiceer eerst de kalender van de week.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Ga ernaartoe' }).getAttribute('href')).toBe('/werkruimte/week');
    expect(screen.queryByRole('button', { name: 'Vrijgeven' })).toBeNull();
    expect(screen.getByText('Dit blok is nog nooit vrijgegeven.')).toBeTruthy();
  });

  it('says that a block is not known', async () => {
    await renderPage(<ReleaseBlockPage />);
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Dit blok kennen we niet'));
  });
});
