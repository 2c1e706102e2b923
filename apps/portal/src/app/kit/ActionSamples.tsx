import {
  Actions,
  Breadcrumb,
  Button,
  ButtonLink,
  Dialog,
  Icon,
  Link,
  Menu,
  Pagination,
  Paragraph,
  SortableRows,
  Stack,
  StatusMenu,
  TabLinks,
  Tabs,
  useToast,
} from '@bloemen/ui';
import { useState } from 'react';
import { addressOf } from '../../shared/address.js';

export function ActionSamples() {
  const [open, setOpen] = useState(false);
  const [order, setOrder] = useState(['Onderwerp', 'Samenvatting', 'Financiën']);
  const toast = useToast();
  return (
    <Stack gap="lg">
      <Stack gap="sm">
        <Actions>
          <Button purpose="primary">Bewaar</Button>
          <Button>Annuleren</Button>
          <Button purpose="subtle" iconStart={<Icon name="edit" />}>
            Wijzigen
          </Button>
          <Button purpose="secondary" hint="negative">
            Verwijderen
          </Button>
        </Actions>
        <Actions>
          <Button purpose="primary" busy>
            Bezig met bewaren
          </Button>
          <Button purpose="primary" disabled>
            Niet beschikbaar
          </Button>
          <Button disabled>Niet beschikbaar</Button>
          <Button toggle pressed iconStart={<Icon name="table" />}>
            Tabel
          </Button>
          <Button purpose="subtle" iconOnly iconStart={<Icon name="search" />}>
            Zoeken
          </Button>
        </Actions>
        <Actions>
          <ButtonLink href="/kit" purpose="primary" iconEnd={<Icon name="arrow" />}>
            Bekijk het plan
          </ButtonLink>
          <ButtonLink href="/kit" iconStart={<Icon name="download" />}>
            Download
          </ButtonLink>
        </Actions>
        <Paragraph>
          Een <Link href="/kit">link in de tekst</Link>, en een link naar{' '}
          <Link href="https://www.rivm.nl" external>
            het RIVM
          </Link>
          .
        </Paragraph>
      </Stack>
      <Breadcrumb
        items={[{ label: 'Gemeenten', href: '/kit' }, { label: 'Noord-Holland', href: '/kit' }, { label: 'Heemstede' }]}
      />
      <TabLinks
        label="Voorbeeld met adressen"
        items={[
          { label: 'Leden', href: '/kit', current: true },
          { label: 'Uitgenodigd', href: addressOf('/kit', { search: { tab: '2' } }) },
          { label: 'Vertrokken', href: addressOf('/kit', { search: { tab: '3' } }) },
        ]}
      />
      <Tabs
        label="Voorbeeld in de pagina"
        items={[
          { id: 'goals', label: 'Doelen', panel: <Paragraph>De doelen van het plan.</Paragraph> },
          { id: 'milestones', label: 'Mijlpalen', panel: <Paragraph>De mijlpalen, met eigenaar en datum.</Paragraph> },
        ]}
      />
      <Pagination
        page={5}
        count={14}
        hrefFor={(page) => addressOf('/kit', { search: { pagina: String(page) } })}
        label="Voorbeeld van pagina's"
      />
      <Actions>
        <Button onClick={() => setOpen(true)}>Open een venster</Button>
        <Button onClick={() => toast('De mijlpaal is bewaard')}>Toon een bevestiging</Button>
        <Button
          onClick={() => toast('De mijlpaal is geschrapt', { undo: () => toast('De mijlpaal staat weer in het plan') })}
        >
          Doe iets dat terug kan
        </Button>
        <Menu
          items={[
            {
              id: 'report',
              label: 'Maak een rapport',
              description: 'Een pdf van twee bladzijden.',
              onSelect: () => toast('Het rapport wordt gemaakt'),
            },
            { id: 'copy', label: 'Kopieer het adres', onSelect: () => toast('Het adres is gekopieerd') },
          ]}
        >
          Meer doen
        </Menu>
        <StatusMenu
          status="In uitvoering"
          of="Koffie in de wijk"
          tone="info"
          moves={[
            { id: 'finish', label: 'Zet op klaar', description: 'De mijlpaal is gehaald.' },
            {
              id: 'drop',
              label: 'Schrap',
              hint: 'negative',
              question: { title: 'Mijlpaal schrappen?', text: 'Dit kunt u niet ongedaan maken.' },
            },
          ]}
          onMove={(move) => toast(move === 'finish' ? 'De mijlpaal is klaar' : 'De mijlpaal is geschrapt')}
        />
        <StatusMenu status="Klaar" of="Thee in de wijk" tone="positive" moves={[]} onMove={() => undefined} />
      </Actions>
      <SortableRows
        label="Volgorde"
        rows={order.map((name) => ({ id: name, name, children: <Paragraph>{name}</Paragraph> }))}
        onMove={(id, to) => setOrder((before) => before.filter((one) => one !== id).toSpliced(to, 0, id))}
      />
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title="Mijlpaal verwijderen?"
        actions={
          <>
            <Button purpose="primary" hint="negative" onClick={() => setOpen(false)}>
              Verwijderen
            </Button>
            <Button onClick={() => setOpen(false)}>Annuleren</Button>
          </>
        }
      >
        <Paragraph>De mijlpaal verdwijnt uit het plan. In de geschiedenis blijft staan dat zij er was.</Paragraph>
      </Dialog>
    </Stack>
  );
}
