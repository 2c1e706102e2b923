import { Link } from '@bloemen/ui';
import { helpline } from '@bloemen/vocabulary';
import type { PublishedBlocks } from '../../contents.js';
import { DayOf, Text } from './Block.js';

/** Whom somebody calls who wants to talk, and whom in the municipality. */
export function Call({
  contact: block,
  name,
  today,
}: {
  contact?: PublishedBlocks['CONTACT'];
  name: string;
  today: string;
}) {
  const { lead = null, mailbox = null, person = null } = block?.content ?? {};
  return (
    <section className="bl-site-call" id="bellen" aria-labelledby="bellen-kop">
      <h2 className="nl-heading nl-heading--level-3" id="bellen-kop">
        Wie kunt u bellen?
      </h2>
      <p className="bl-site-call__first">
        <Link href={helpline.href}>{helpline.words}</Link>
        <span>De Luisterlijn: een luisterend oor, dag en nacht.</span>
      </p>
      {block && (lead ?? mailbox ?? person) && (
        <div className="bl-site-call__local">
          <h3 className="nl-heading nl-heading--level-4">In {name}</h3>
          {lead && <Text>{lead}</Text>}
          {person && (
            <p>
              {person.name}, {person.role}
            </p>
          )}
          {mailbox && (
            <p>
              Mail naar <Link href={`mailto:${mailbox}`}>{mailbox}</Link>
            </p>
          )}
          <DayOf block={block} today={today} />
        </div>
      )}
    </section>
  );
}
