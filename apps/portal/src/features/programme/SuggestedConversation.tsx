import { PetalMark } from '@bloemen/charts';
import { Card, Link } from '@bloemen/ui';
import { pillarNames } from '@bloemen/vocabulary';
import type { CaseloadPartsFragment } from './programme.generated.js';
import { addressOf } from '../../shared/address.js';
import { useText } from '../../shared/i18n.js';

/** What to talk about next with a municipality: the most pressing signal, and what fits it. */
export function SuggestedConversation({
  suggestion,
  pillars,
}: {
  suggestion: NonNullable<CaseloadPartsFragment['suggestion']>;
  pillars: CaseloadPartsFragment['municipality']['pillars'];
}) {
  const t = useText();
  const { sentence, pillar } = suggestion.signal;
  const { tools, example } = suggestion;
  const petal = pillars?.find((one) => one.pillar === pillar);
  return (
    <Card title={t('conversation.title')} level={2} tone="accent">
      <p className="nl-paragraph">
        <strong>{sentence}</strong>
      </p>
      {pillar && petal && (
        <p className="bl-programme-note">
          <PetalMark pillar={pillar} petal={petal} />
          {`${pillar.slice(1)}. ${pillarNames[pillar]}`}
        </p>
      )}
      {tools.length > 0 && (
        <>
          <p className="bl-subtle">{t('conversation.tools')}</p>
          <ul className="bl-programme-tools">
            {tools.map(({ id, title, kind }) => (
              <li key={id}>
                <Link href={addressOf('/programma/toolkit/$itemId', { params: { itemId: id } })}>{title}</Link>
                <span className="bl-subtle">{kind}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {example && (
        <>
          <p className="bl-subtle">{t('conversation.example')}</p>
          <p>
            <Link href={addressOf('/programma/toolkit/praktijk/$exampleId', { params: { exampleId: example.id } })}>
              {example.title}
            </Link>{' '}
            <span className="bl-subtle">{example.place}</span>
          </p>
        </>
      )}
    </Card>
  );
}
