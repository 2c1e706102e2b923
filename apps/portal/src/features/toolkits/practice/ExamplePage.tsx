import { useMutation, useQuery } from '@apollo/client/react';
import { PetalMark } from '@bloemen/charts';
import { Alert, Badge, Button, Card, DataList, DetailPage, LoadingState, Paragraph, SourceLine } from '@bloemen/ui';
import { pillarNames } from '@bloemen/vocabulary';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { z } from 'zod/mini';
import { longDate, longDateOf } from '../../../shared/formats.js';
import { TextField } from '../../../shared/forms/fields.js';
import { FormDialog } from '../../../shared/forms/FormDialog.js';
import { text } from '../../../shared/forms/schemas.js';
import { useSave } from '../../../shared/forms/useSave.js';
import { useText, withMessages } from '../../../shared/i18n.js';
import { Problem } from '../../../shared/Problem.js';
import '../catalogue.css';
import { useToolkitPlace } from '../place.js';
import {
  AskAboutPracticeDocument,
  PracticeExampleDocument,
  PracticeQuestionsDocument,
  type PracticeExamplePartsFragment,
} from './practice.generated.js';
import messages from './practice.nl.json' with { type: 'json' };

/** One example, and asking the municipality that did it. */
export const ExamplePage = withMessages(messages, function ExamplePage() {
  const t = useText();
  const place = useToolkitPlace();
  const [isAsking, setAsking] = useState(false);
  const exampleId: string = useParams({
    strict: false,
    select: (params: { exampleId?: string }) => params.exampleId ?? '',
  });
  const { data, error, refetch } = useQuery(PracticeExampleDocument, { variables: { id: exampleId } });
  const example = data?.practiceExample;
  return (
    <DetailPage
      crumbs={[
        { label: t('practice.title'), href: `${place}/praktijk` },
        { label: example?.title ?? t('practice.one') },
      ]}
      title={example?.title ?? t('practice.title')}
      kicker={example?.place}
      badges={
        example && (
          <Badge tone={example.isConfirmed ? 'positive' : 'neutral'}>
            {example.isConfirmed ? t('practice.confirmed', { place: example.place }) : t('practice.fromSource')}
          </Badge>
        )
      }
      action={
        example?.viewerCan.ask &&
        example.canAnswer && (
          <Button purpose="primary" onClick={() => setAsking(true)}>
            {t('practice.ask')}
          </Button>
        )
      }
      problem={error && !example && <Problem error={error} onRetry={() => void refetch()} />}
      aside={
        example && (
          <Card level={2} title={t('practice.about')}>
            <DataList
              items={[
                {
                  label: t('practice.pillar'),
                  value: (
                    <span className="bl-catalogue-pillar">
                      <PetalMark pillar={example.pillar} petal={{ level: 'EMBEDDED', stale: false }} size={22} />
                      {`${example.pillar.slice(1)}. ${pillarNames[example.pillar]}`}
                    </span>
                  ),
                },
                { label: t('practice.province'), value: example.province },
                { label: t('practice.partners'), value: example.partners ?? t('practice.noPartners') },
                { label: t('practice.year'), value: example.year ?? t('practice.noYear') },
              ]}
            />
            {example.sourceText ? (
              <SourceLine source={example.sourceText} href={example.sourceUrl} date={longDate(example.toldOn)} />
            ) : (
              <p className="bl-source">{t('practice.toldOn', { date: longDate(example.toldOn) })}</p>
            )}
          </Card>
        )
      }
    >
      {!example && !error && <LoadingState lines={6} />}
      {example?.askedAt && (
        <Alert kind="info">
          <p>{t('practice.askedOn', { date: longDateOf(example.askedAt) })}</p>
        </Alert>
      )}
      {example?.viewerCan.ask && !example.canAnswer && (
        <Alert kind="info">
          <p>{t('practice.nobody', { place: example.place })}</p>
        </Alert>
      )}
      {example && (
        <Card level={2} title={t('practice.what')}>
          <p className="bl-measure bl-catalogue-lines">{example.whatItWas}</p>
          <h3 className="bl-catalogue-heading">{t('practice.result')}</h3>
          <p className="bl-measure bl-catalogue-lines">{example.result ?? t('practice.notMeasured')}</p>
        </Card>
      )}
      {example && isAsking && <AskDialog example={example} onClose={() => setAsking(false)} />}
    </DetailPage>
  );
});

/** A question, and what happens with it. */
export function AskDialog({ example, onClose }: { example: PracticeExamplePartsFragment; onClose: () => void }) {
  const t = useText();
  const [ask] = useMutation(AskAboutPracticeDocument);
  const { place } = example;
  const form = useSave({
    schema: () =>
      z.object({ question: text({ max: 1_000, min: 10, lines: true, missing: t('practice.questionMissing') }) }),
    valuesOf: () => ({ question: '' }),
    send: ({ question }) => ask({ variables: { input: { exampleId: example.id, question } } }),
    refetch: [PracticeQuestionsDocument],
    done: t('practice.sent'),
    onSaved: onClose,
  });
  return (
    <FormDialog form={form} title={t('practice.askTitle', { place })} submit={t('practice.send')} onClose={onClose}>
      <Paragraph>{t('practice.askIntro', { place })}</Paragraph>
      <TextField form={form} name="question" label={t('practice.question')} lines={5} max={1_000} />
    </FormDialog>
  );
}
