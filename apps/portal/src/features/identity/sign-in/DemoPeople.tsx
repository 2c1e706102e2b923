import { Button, DemoMark, Heading, Icon, Link, LoadingState, Paragraph } from '@bloemen/ui';
import { useState } from 'react';
import type { DemoPerson, SignedIn } from '@bloemen/api-contract/public';
import { postJson } from '../../../shared/api.js';
import { useText } from '../../../shared/i18n.js';
import { Failure } from '../../../shared/Failure.js';
import { useDemonstration } from './demonstration.js';

/** The people of the example, by workspace, one click away. Shows nothing where there is no example. */
export function DemoPeople({
  returnTo,
  leave = (href) => location.assign(href),
}: {
  returnTo?: string;
  leave?: (href: string) => void;
}) {
  const t = useText();
  const { people, loading } = useDemonstration();
  const [chosen, setChosen] = useState<string | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  if (loading) return <LoadingState lines={5} />;
  if (!people) return null;

  const signIn = ({ personId }: DemoPerson) => {
    setChosen(personId);
    setProblem(null);
    postJson<SignedIn>('/api/auth/demo/sign-in', { personId, ...(returnTo && { returnTo }) }).then(
      (answer) => leave(answer.returnTo),
      (error: unknown) => {
        setProblem(error);
      },
    );
  };
  const workspaces = [...new Set(people.map(({ workspace }) => workspace))];
  return (
    <section className="bl-demo" aria-labelledby="demo-title">
      <DemoMark />
      <Heading level={2} id="demo-title">
        {t('demo.title')}
      </Heading>
      <Paragraph>{t('demo.intro')}</Paragraph>
      {workspaces.map((workspace) => (
        <div key={workspace} className="bl-demo__place">
          <Heading level={3} appearance="level-4">
            {workspace}
          </Heading>
          <ul>
            {people
              .filter((person) => person.workspace === workspace)
              .map((person) => (
                <li key={person.personId} className="bl-demo__person">
                  <span>
                    <strong>{person.name}</strong>
                    <span>
                      {[...person.roles.map((role) => t(`role.${role}`)), person.organisation]
                        .filter(Boolean)
                        .join(', ')}
                    </span>
                  </span>
                  {chosen === person.personId && <Failure error={problem} />}
                  <Button
                    busy={chosen === person.personId && problem === null}
                    iconEnd={<Icon name="arrow" />}
                    aria-label={t('demo.as', { name: person.name })}
                    onClick={() => signIn(person)}
                  >
                    {t('signIn.title')}
                  </Button>
                </li>
              ))}
          </ul>
        </div>
      ))}
      <Paragraph>
        <Link href="/postvak">{t('demo.mailbox')}</Link>
      </Paragraph>
    </section>
  );
}
