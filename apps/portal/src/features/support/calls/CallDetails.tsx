import { DataList, Link } from '@bloemen/ui';
import { pillarNames } from '@bloemen/vocabulary';
import { dateTime, longDateOf } from '../../../shared/formats.js';
import { useText } from '../../../shared/i18n.js';
import { isOpen, sidesOf, storyOf, type Call } from './words.js';

/** What a call is about, who said what, when it is and what came of it. */
export function CallDetails({ call }: { call: Call }) {
  const t = useText();
  const { own, other } = sidesOf(call);
  const told = call.ownSide === null ? [own, other] : [other];
  const showsMoments = call.startsAt === null && (isOpen(call) || call.status === 'AGREED');
  return (
    <>
      <p className="bl-call__question">{call.question}</p>
      <DataList
        items={[
          { label: t('calls.adviser.pillar'), value: pillarNames[call.pillar] },
          ...(call.startsAt
            ? [{ label: t('calls.when'), value: t('calls.minutes', { at: dateTime(call.startsAt) }) }]
            : []),
          ...told.flatMap(({ name, contact }) =>
            contact
              ? [
                  {
                    label: call.ownSide === null ? name : t('calls.contact'),
                    value: (
                      <span className="bl-call__contact">
                        {contact.name},{' '}
                        <Link href={`mailto:${contact.email}`} external={false}>
                          {contact.email}
                        </Link>
                      </span>
                    ),
                  },
                ]
              : [],
          ),
          ...told.flatMap(({ name, moments }) =>
            showsMoments && moments.length > 0
              ? [
                  {
                    label: t('calls.theirMoments', { name }),
                    value: moments.map((at) => <div key={at}>{dateTime(at)}</div>),
                  },
                ]
              : [],
          ),
          ...told.flatMap(({ name, sentence }) =>
            sentence ? [{ label: t('calls.sentence', { name }), value: sentence }] : [],
          ),
          ...(call.endedReason && call.status === 'WITHDRAWN'
            ? [{ label: t('calls.reason'), value: call.endedReason }]
            : []),
        ]}
      />
      {call.note && (
        <div className="bl-call__note">
          <h4 className="nl-heading nl-heading--level-5">{t('calls.note')}</h4>
          <p className="bl-call__text">{call.note}</p>
          <p className="bl-subtle">
            {t('calls.noteBy', { name: call.notedBy ?? '', date: longDateOf(call.notedAt ?? call.proposedAt) })}
          </p>
        </div>
      )}
      <p className="bl-subtle">{storyOf(t, call)}</p>
    </>
  );
}
