import { useMutation, useQuery } from '@apollo/client/react';
import {
  Badge,
  Button,
  ButtonLink,
  Card,
  Columns,
  DataList,
  DemoMark,
  DetailPage,
  DocumentReader,
  Fold,
  Icon,
  LoadingState,
  SourceLine,
  Span,
  Stack,
  Timeline,
  type Crumb,
} from '@bloemen/ui';
import { dutchDate, paperOpennesses, pointStates } from '@bloemen/vocabulary';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { addressOf } from '../../../shared/address.js';
import { dateTime, longDate, longDateOf } from '../../../shared/formats.js';
import { RemoveDialog } from '../../../shared/forms/RemoveDialog.js';
import { useText, withMessages, type Say } from '../../../shared/i18n.js';
import { MakePaper } from '../../../shared/MakePaper.js';
import { Problem } from '../../../shared/Problem.js';
import { Attachments } from '../../../shared/documents/Attachments.js';
import { Differences } from '../../../shared/differences/Differences.js';
import decisions from '../decisions.nl.json' with { type: 'json' };
import './executive.css';
import {
  ExecutiveDecisionDocument,
  ExecutiveDecisionsDocument,
  RemoveExecutiveDecisionDocument,
  type ExecutiveDecisionPartsFragment,
} from './executive.generated.js';
import messages from './executive.nl.json' with { type: 'json' };
import { Points } from './Points.js';
import { Views } from './Views.js';
import { isBeforeToday, isWithoutText } from './words.js';

const crumbs = (t: Say, last: string): Crumb[] => [
  { label: t('decisionPage.toList'), href: '/werkruimte/besluiten/college' },
  { label: last },
];

/** One decision of the college: its points with their own status, what a committee said, and what the paper says. */
export const ExecutiveDecisionPage = withMessages({ ...decisions, ...messages }, function ExecutiveDecisionPage() {
  const t = useText();
  const id: string = useParams({
    strict: false,
    select: (params: { decisionId?: string }) => params.decisionId ?? '',
  });
  const { data, error, refetch } = useQuery(ExecutiveDecisionDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  const decision = data?.executiveDecision;
  if (decision) return <Decision decision={decision} />;
  return (
    <DetailPage
      crumbs={crumbs(t, t('decisionPage.kickerPlain'))}
      title={t('decisionPage.kickerPlain')}
      problem={error && <Problem error={error} onRetry={() => void refetch()} />}
    >
      {!error && <LoadingState lines={8} />}
    </DetailPage>
  );
});

function Decision({ decision }: { decision: ExecutiveDecisionPartsFragment }) {
  const t = useText();
  const { id, subject, caseNumber, openness, releasedAt, readings, viewerCan } = decision;
  const navigate = useNavigate();
  const [isRemoving, setRemoving] = useState(false);
  const [remove] = useMutation(RemoveExecutiveDecisionDocument);
  const kicker = caseNumber ? t('decisionPage.kicker', { number: caseNumber }) : t('decisionPage.kickerPlain');
  return (
    <DetailPage
      crumbs={crumbs(t, caseNumber ?? subject)}
      title={subject}
      kicker={kicker}
      badges={
        <>
          <Badge tone={openness === 'ACTIVELY_PUBLIC' ? 'accent' : 'neutral'}>{paperOpennesses[openness]}</Badge>
          {openness === 'ACTIVELY_PUBLIC' && (
            <span className="bl-subtle">
              {releasedAt === null
                ? t('decisionPage.notReleased')
                : isBeforeToday(releasedAt)
                  ? t('papers.publicSince', { date: longDateOf(releasedAt) })
                  : t('decisionPage.releasedAt', { at: dateTime(releasedAt) })}
            </span>
          )}
          {decision.isDemonstration && <DemoMark />}
        </>
      }
      action={
        <>
          <MakePaper kinds={['COLLEGE_PROPOSAL']} about={id} />
          {viewerCan.edit && (
            <ButtonLink
              iconStart={<Icon name="edit" />}
              href={addressOf('/werkruimte/besluiten/college/$decisionId/wijzigen', { params: { decisionId: id } })}
            >
              {t('decisionPage.edit')}
            </ButtonLink>
          )}
          {viewerCan.remove && (
            <Button purpose="subtle" onClick={() => setRemoving(true)}>
              {t('decisionPage.remove')}
            </Button>
          )}
        </>
      }
    >
      <Stack>
        <Columns>
          <Span of={8}>
            <Stack>
              <Points decision={decision} />
              <Views decision={decision} />
              {readings.length > 0 && <Differences subjectKind="EXECUTIVE_DECISION" subjectId={id} />}
              <Attachments subjectKind="EXECUTIVE_DECISION" subjectId={id} />
            </Stack>
          </Span>
          <Span of={4}>
            <div className="bl-aside">
              <Facts decision={decision} />
              <Said decision={decision} />
            </div>
          </Span>
        </Columns>
        <Card>
          <Fold label={t('decisionPage.text')} heading={2}>
            <Sections decision={decision} />
          </Fold>
        </Card>
      </Stack>
      {isRemoving && (
        <RemoveDialog
          title={t('decisionPage.removeTitle')}
          intro={t('decisionPage.removeIntro')}
          now={subject}
          record={decision}
          send={(reason, version) => remove({ variables: { input: { id, version, reason } } })}
          done={t('decisionPage.removed')}
          refetch={[ExecutiveDecisionsDocument]}
          onClose={() => setRemoving(false)}
          onRemoved={() => navigate({ to: '/werkruimte/besluiten/college' })}
        />
      )}
    </DetailPage>
  );
}

function Facts({ decision }: { decision: ExecutiveDecisionPartsFragment }) {
  const t = useText();
  const { caseNumber, department, portfolioHolder, meetingOn, meetingPrecision, openness, motion, sourceText } =
    decision;
  return (
    <Card level={2} title={t('decisionPage.facts')}>
      <DataList
        items={[
          { label: t('decisionPage.case'), value: caseNumber },
          { label: t('decisionPage.department'), value: department },
          { label: t('decisionPage.holder'), value: portfolioHolder },
          { label: t('decisionPage.meeting'), value: meetingOn && dutchDate(meetingOn, meetingPrecision ?? 'DAY') },
          { label: t('decisionPage.openness'), value: paperOpennesses[openness] },
          ...(motion
            ? [
                {
                  label: t('decisionPage.motion'),
                  value: t('decisionPage.motionOn', {
                    title: motion.title,
                    date: dutchDate(motion.happenedOn, motion.datePrecision),
                  }),
                },
              ]
            : []),
        ].map(({ label, value }) => ({
          label,
          value: value ?? <span className="bl-subtle">{t('decisionPage.unknown')}</span>,
        }))}
      />
      {sourceText && <SourceLine source={sourceText} href={decision.sourceUrl ?? undefined} />}
    </Card>
  );
}

/** Who gave which point which status, and where that is known from; the last first. */
function Said({ decision }: { decision: ExecutiveDecisionPartsFragment }) {
  const t = useText();
  const said = decision.points
    .flatMap((point) => point.steps.map((step, index) => ({ ...step, id: `${point.id}-${index}`, place: point.place })))
    .sort((one, other) => other.recordedAt.localeCompare(one.recordedAt));
  return (
    <Card level={2} title={t('decisionPage.said')}>
      {said.length === 0 ? (
        <p className="bl-subtle">{t('decisionPage.saidNone')}</p>
      ) : (
        <Timeline
          label={t('decisionPage.said')}
          entries={said.map(({ id, place, state, on, source, reason, byName, recordedAt }) => ({
            id,
            on: on ? longDate(on) : longDateOf(recordedAt),
            dateTime: on ?? recordedAt,
            title: t('decisionPage.saidPoint', { place, state: pointStates[state] }),
            who: byName ?? t('decisionPage.fromDocument'),
            source: source && <SourceLine source={source} />,
            children: reason && <p>{t('point.because', { reason })}</p>,
          }))}
        />
      )}
    </Card>
  );
}

/** What the paper says, heading by heading, in the order of the municipality. */
function Sections({ decision }: { decision: ExecutiveDecisionPartsFragment }) {
  const t = useText();
  const written = decision.headings.flatMap(({ code, name }) => {
    const body = decision.sections.find(({ heading }) => heading === code)?.body;
    return body && !isWithoutText(code) ? [{ code, name, body }] : [];
  });
  if (written.length === 0) return <p className="bl-subtle">{t('decisionPage.textNone')}</p>;
  return (
    <DocumentReader
      contents={written.map(({ code, name }) => ({ id: `kop-${code.toLowerCase()}`, label: name, level: 3 }))}
    >
      {written.map(({ code, name, body }) => (
        <section key={code} aria-labelledby={`kop-${code.toLowerCase()}`}>
          <h3 id={`kop-${code.toLowerCase()}`} className="nl-heading nl-heading--level-4">
            {name}
          </h3>
          {body.split(/\n{2,}/).map((paragraph) => (
            <p key={paragraph} className="bl-decision-text">
              {paragraph}
            </p>
          ))}
        </section>
      ))}
    </DocumentReader>
  );
}
