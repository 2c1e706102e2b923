import { Link, Page, Paragraph } from '@bloemen/ui';

/** Says that nothing is at an address of the site. */
export function NotFoundPage() {
  return (
    <Page width="text">
      <h1 className="nl-heading nl-heading--level-1">Deze pagina bestaat niet</h1>
      <Paragraph>Misschien is het adres niet goed overgenomen, of is de pagina niet meer openbaar.</Paragraph>
      <Paragraph>
        <Link href="/gemeenten">Zoek uw gemeente</Link>
      </Paragraph>
    </Page>
  );
}
