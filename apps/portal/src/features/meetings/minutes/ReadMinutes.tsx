import { Alert, ButtonLink, DataList, DocumentReader, Icon, Link, Table, type DocumentHeading } from '@bloemen/ui';
import {
  actionStatuses,
  agendaKinds,
  attendanceCodes,
  attendanceGroupCodes,
  attendanceGroups,
  attendances,
  type ActionStatus,
  type AgendaKind,
} from '@bloemen/vocabulary';
import { addressOf } from '../../../shared/address.js';
import { longDate } from '../../../shared/formats.js';
import { useText } from '../../../shared/i18n.js';
import type { MinutesPartsFragment } from './minutes.generated.js';

const formats = ['pdf', 'docx', 'odt'] as const;
const linesOf = (text: string) => text.split('\n').filter((line) => line.trim() !== '');

/** The minutes as a document to read, print and take along. */
export function ReadMinutes({ minutes }: { minutes: MinutesPartsFragment }) {
  const t = useText();
  const { id, items, decisions, actions, attendance, approved, approvedIn, hasBegun, status } = minutes;
  const decisionsOf = (itemId: string | null) => decisions.filter((decision) => decision.itemId === itemId);
  const loose = decisionsOf(null);
  const headings: DocumentHeading[] = [
    { id: 'wie', label: t('minutes.whoWere') },
    ...(approved.length > 0 ? [{ id: 'eerder', label: t('minutes.earlier') }] : []),
    { id: 'besproken', label: t('minutes.discussed') },
    ...items.map((item, index) => ({ id: `punt-${item.id}`, label: `${index + 1}. ${item.title}`, level: 3 as const })),
    ...(loose.length > 0 ? [{ id: 'besluiten', label: t('minutes.otherDecisions') }] : []),
    { id: 'acties', label: t('minutes.actions') },
  ];
  if (status === 'CANCELLED') return <Alert>{t('minutes.cancelled')}</Alert>;
  if (!hasBegun) return <Alert>{t('minutes.notBegun')}</Alert>;
  return (
    <DocumentReader
      contents={headings}
      tools={formats.map((format) => (
        <ButtonLink
          key={format}
          iconStart={<Icon name="download" />}
          href={`/api/meetings/${id}/minutes/${format}`}
          download
        >
          {t(`minutes.format.${format}`)}
        </ButtonLink>
      ))}
    >
      {approvedIn?.remark && <Alert title={t('minutes.approvedRemark')}>{approvedIn.remark}</Alert>}
      <h2 id="wie">{t('minutes.whoWere')}</h2>
      {attendanceGroupCodes.map((group) => {
        const rows = attendance.filter((row) => row.group === group);
        const lines = [...attendanceCodes, null].flatMap((code) => {
          const names = rows.filter((row) => row.attendance === code).map(({ name }) => name);
          return names.length === 0
            ? []
            : [{ label: code ? attendances[code] : t('minutes.notRecorded'), value: names.join(', ') }];
        });
        return (
          lines.length > 0 && (
            <div key={group}>
              <h3>{attendanceGroups[group]}</h3>
              <DataList items={lines} />
            </div>
          )
        );
      })}
      {approved.length > 0 && (
        <>
          <h2 id="eerder">{t('minutes.earlier')}</h2>
          <ul>
            {approved.map(({ meetingId, title, on, remark }) => (
              <li key={meetingId}>
                <Link href={addressOf('/werkruimte/overleg/$meetingId/verslag', { params: { meetingId } })}>
                  {t('minutes.earlierOf', { title, on: longDate(on) })}
                </Link>
                . {remark ? t('minutes.approvedWith', { remark }) : t('minutes.approvedPlain')}
              </li>
            ))}
          </ul>
        </>
      )}
      <h2 id="besproken">{t('minutes.discussed')}</h2>
      {items.length === 0 && <p>{t('minutes.emptyAgenda')}</p>}
      {items.map((item, index) => {
        const decided = decisionsOf(item.id);
        const said = linesOf(item.said ?? '');
        return (
          <section key={item.id} aria-labelledby={`punt-${item.id}`}>
            <h3 id={`punt-${item.id}`}>
              {index + 1}. {item.title}
            </h3>
            <p className="bl-subtle">
              {[
                agendaKinds[item.kind as AgendaKind],
                item.organisationName && t('minutes.broughtBy', { name: item.organisationName }),
              ]
                .filter(Boolean)
                .join(', ')}
            </p>
            {said.map((line, at) => (
              <p key={at} className="bl-minutes__paragraph">
                {line}
              </p>
            ))}
            {said.length + decided.length === 0 && <p className="bl-subtle">{t('minutes.nothingSaid')}</p>}
            <Decisions all={decided} />
          </section>
        );
      })}
      {loose.length > 0 && (
        <>
          <h2 id="besluiten">{t('minutes.otherDecisions')}</h2>
          <Decisions all={loose} />
        </>
      )}
      <h2 id="acties">{t('minutes.actions')}</h2>
      {actions.length === 0 ? (
        <p>{t('minutes.noActions')}</p>
      ) : (
        <Table
          caption={t('minutes.actions')}
          captionHidden
          rows={actions}
          rowKey={(action) => action.id}
          columns={[
            {
              id: 'what',
              header: t('minutes.what'),
              rowHeader: true,
              cell: ({ id, what }) => (
                <Link href={addressOf('/werkruimte/acties', { search: { actie: id } })}>{what}</Link>
              ),
            },
            { id: 'who', header: t('minutes.who'), cell: ({ organisationName }) => organisationName },
            {
              id: 'due',
              header: t('minutes.byWhen'),
              cell: ({ dueOn }) => (dueOn ? longDate(dueOn) : t('minutes.noDay')),
            },
            {
              id: 'status',
              header: t('minutes.status'),
              cell: ({ status: now }) => actionStatuses[now as ActionStatus],
            },
          ]}
        />
      )}
    </DocumentReader>
  );
}

function Decisions({ all }: { all: MinutesPartsFragment['decisions'] }) {
  const t = useText();
  if (all.length === 0) return null;
  return (
    <ul className="bl-decided" aria-label={t('minutes.decisions', { count: all.length })}>
      {all.map(({ id, text }) => (
        <li key={id}>
          <strong>{t('minutes.decision')}:</strong> {text}
        </li>
      ))}
    </ul>
  );
}
