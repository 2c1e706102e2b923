import { useMutation, useQuery } from '@apollo/client/react';
import {
  Alert,
  Button,
  ButtonLink,
  Card,
  DataList,
  DetailPage,
  Dialog,
  EmptyState,
  Icon,
  Link,
  LoadingState,
  Menu,
  NothingFoundDrawing,
  SourceLine,
} from '@bloemen/ui';
import {
  accessibilityVerdicts,
  attachmentSubjects,
  documentFindings,
  documentKinds,
  documentTextStates,
  dutchDate,
  linkHealths,
  linkReasons,
  scanStates,
} from '@bloemen/vocabulary';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { addressOf } from '../../shared/address.js';
import { DocumentBadges, documentWords, DocumentWay, releaseWords } from '../../shared/documents/DocumentFacts.js';
import shared from '../../shared/documents/documents.nl.json' with { type: 'json' };
import { dateTime, fileWords, longDateOf } from '../../shared/formats.js';
import { useText, withMessages } from '../../shared/i18n.js';
import { codeOf, Problem } from '../../shared/Problem.js';
import { recordAddress } from '../../shared/record-address.js';
import { useSession } from '../../shared/session.js';
import { useMove } from '../../shared/useMove.js';
import {
  CheckDocumentLinkDocument,
  DocumentsDocument,
  MunicipalDocumentDocument,
  RemoveDocumentDocument,
  type MunicipalDocumentQuery,
} from './documents.generated.js';
import messages from './documents.nl.json' with { type: 'json' };

const list = '/werkruimte/documenten';
type Shown = MunicipalDocumentQuery['document'];
type Edition = NonNullable<Shown['replaces']>;
const pageOf = (documentId: string) => addressOf('/werkruimte/documenten/$documentId', { params: { documentId } });

/** One document: what it is, the way to it, who may read it and where it belongs. */
export const DocumentPage = withMessages({ ...shared, ...messages }, function DocumentPage() {
  const t = useText();
  const id: string = useParams({ strict: false, select: (params: { documentId?: string }) => params.documentId ?? '' });
  const { data, loading, error, refetch } = useQuery(MunicipalDocumentDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  if (data) return <DocumentView document={data.document} />;
  const isGone = error && ['not_found', 'bad_input'].includes(codeOf(error));
  return (
    <DetailPage
      crumbs={[{ label: t('documents.title'), href: list }, { label: t('documents.document') }]}
      title={t('documents.document')}
      problem={error && !isGone && <Problem error={error} onRetry={() => void refetch()} />}
    >
      {loading && <LoadingState lines={6} />}
      {isGone && (
        <EmptyState
          illustration={<NothingFoundDrawing />}
          title={t('documents.unknown')}
          actions={<ButtonLink href={list}>{t('documents.toAll')}</ButtonLink>}
        />
      )}
    </DetailPage>
  );
});

function DocumentView({ document }: { document: Shown }) {
  const t = useText();
  const [removing, setRemoving] = useState(false);
  const navigate = useNavigate();
  const { id, title, file, link, replacedBy, sourceText, viewerCan } = document;
  return (
    <DetailPage
      crumbs={[{ label: t('documents.title'), href: list }, { label: title }]}
      title={title}
      intro={documentWords(t, document)}
      badges={<DocumentBadges document={document} />}
      action={
        <>
          <DocumentWay document={document} isPrimary />
          {viewerCan.change && (
            <ButtonLink
              iconStart={<Icon name="edit" />}
              href={addressOf('/werkruimte/documenten/$documentId/wijzigen', { params: { documentId: id } })}
            >
              {t('documents.change')}
            </ButtonLink>
          )}
          {(viewerCan.change || viewerCan.remove) && (
            <Menu
              items={[
                {
                  id: 'edition',
                  label: t('documents.newEdition'),
                  onSelect: () => void navigate({ to: '/werkruimte/documenten/nieuw', search: { van: id } }),
                },
                {
                  id: 'remove',
                  label: t('documents.remove'),
                  hint: 'negative',
                  onSelect: () => setRemoving(true),
                },
              ]}
            >
              {t('documents.more')}
            </Menu>
          )}
        </>
      }
      problem={
        replacedBy && (
          <Alert title={t('documents.isReplaced')}>
            <Link href={pageOf(replacedBy.id)}>{editionWords(replacedBy)}</Link>
          </Alert>
        )
      }
      aside={
        <>
          <Belongs document={document} />
          <Editions document={document} />
          <Trail />
        </>
      }
    >
      {file && <FileCard document={document} file={file} />}
      {link && <LinkCard document={document} link={link} />}
      {!file && !link && (
        <Card level={2} title={t('documents.fileTitle')}>
          <p>{t(viewerCan.change ? 'documents.nameOnlyWrite' : 'documents.nameOnly')}</p>
        </Card>
      )}
      <Card level={2} title={t('documents.facts')} footer={sourceText && <SourceLine source={sourceText} />}>
        <Facts document={document} />
      </Card>
      {removing && <RemoveDialog document={document} onClose={() => setRemoving(false)} />}
    </DetailPage>
  );
}

const editionWords = ({ title, edition, datedOn, datePrecision }: Edition) =>
  [title, edition, datedOn && datePrecision && dutchDate(datedOn, datePrecision)].filter(Boolean).join(', ');

function Facts({ document }: { document: Shown }) {
  const t = useText();
  const { kind, datedOn, datePrecision, edition, reference, department } = document;
  const known: { label: string; value: ReactNode }[] = [
    { label: t('document.kind'), value: documentKinds[kind] },
    { label: t('document.dated'), value: datedOn && datePrecision && dutchDate(datedOn, datePrecision) },
    { label: t('document.edition'), value: edition },
    { label: t('document.reference'), value: reference },
    { label: t('document.department'), value: department },
    { label: t('documents.openness'), value: releaseWords(t, document) },
  ];
  return (
    <DataList
      items={known.map(({ label, value }) => ({
        label,
        value: value || <span className="bl-subtle">{t('documents.notKnown')}</span>,
      }))}
    />
  );
}

/** What the scanner and the check of the format said, each as what to do. */
function FileCard({ document: { title }, file }: { document: Shown; file: NonNullable<Shown['file']> }) {
  const t = useText();
  const { name, sizeBytes, scan, scanBecause, scannedAt, accessibility, findings, sha256, textState } = file;
  return (
    <Card level={2} title={t('documents.fileTitle')}>
      <DataList
        items={[
          { label: t('documents.fileName'), value: `${name} (${fileWords(name, sizeBytes)})` },
          {
            label: t('documents.scan'),
            value: scannedAt
              ? t('documents.scannedAt', { scan: scanStates[scan], at: longDateOf(scannedAt) })
              : scanStates[scan],
          },
          { label: t('documents.readers'), value: accessibilityVerdicts[accessibility] },
          {
            label: t('documents.text'),
            value: textState ? documentTextStates[textState] : t('documents.textWaits'),
          },
        ]}
      />
      {scan === 'WAITING' && scanBecause && <Alert>{t('document.scanLate')}</Alert>}
      {scan === 'INFECTED' && (
        <Alert kind="error" title={scanStates[scan]}>
          {t('document.infected', { found: scanBecause ?? '' })}
        </Alert>
      )}
      {findings.length > 0 && (
        <Alert kind="warning" title={t('document.problems', { count: findings.length })}>
          <ul className="bl-document-findings" aria-label={t('documents.findingsOf', { title })}>
            {findings.map((code) => (
              <li key={code}>{documentFindings[code]}</li>
            ))}
          </ul>
          <p>{t('documents.readersText')}</p>
        </Alert>
      )}
      <p className="bl-subtle bl-document-sha">
        {t('documents.sha')}: <code>{sha256}</code>
      </p>
    </Card>
  );
}

function LinkCard({ document, link }: { document: Shown; link: NonNullable<Shown['link']> }) {
  const t = useText();
  const { address, health, because, checkedAt, failingSince, isWaiting } = link;
  const [check] = useMutation(CheckDocumentLinkDocument);
  const { act, busy, notice } = useMove<unknown>({
    refetch: [MunicipalDocumentDocument],
    now: { words: linkHealths[health] },
  });
  const isBroken = health === 'BROKEN' || health === 'DOUBTFUL';
  const words = because
    ? t('documents.linkBecause', { health: linkHealths[health], because: linkReasons[because] })
    : linkHealths[health];
  return (
    <Card
      level={2}
      title={t('documents.linkTitle')}
      meta={
        document.viewerCan.change &&
        !isWaiting && (
          <Button
            purpose="subtle"
            busy={busy}
            onClick={() =>
              void act({
                send: () => check({ variables: { input: { id: document.id } } }),
                done: () => t('documents.linkChecking'),
              })
            }
          >
            {t('documents.linkCheck')}
          </Button>
        )
      }
    >
      {notice}
      <p className="bl-document-address">
        <Link href={address as `https://${string}`}>{address}</Link>
      </p>
      {isBroken ? (
        <Alert kind="warning" title={words}>
          {failingSince && t('documents.linkSince', { at: dateTime(failingSince) })}
        </Alert>
      ) : (
        health !== 'UNCHECKED' && <p>{words}</p>
      )}
      <p className="bl-subtle">
        {isWaiting
          ? t('documents.linkWaiting')
          : checkedAt
            ? t('documents.linkSeen', { at: dateTime(checkedAt) })
            : t('documents.linkNever')}
      </p>
    </Card>
  );
}

/** The records that it belongs to, each with the way there. */
function Belongs({ document: { attachedTo } }: { document: Shown }) {
  const t = useText();
  return (
    <Card level={2} title={t('documents.belongs')}>
      {attachedTo.length === 0 ? (
        <p className="bl-subtle">{t('documents.belongsNone')}</p>
      ) : (
        <ul className="bl-document-list">
          {attachedTo.map(({ kind, id, title, pageId }) => (
            <li key={`${kind} ${id}`}>
              <span className="bl-subtle">{attachmentSubjects[kind]}</span>
              <Link href={recordAddress[kind](pageId ?? id)}>{title ?? t('documents.toSubject')}</Link>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

function Editions({ document: { replaces, replacedBy } }: { document: Shown }) {
  const t = useText();
  if (!replaces && !replacedBy) return null;
  return (
    <Card level={2} title={t('documents.editions')}>
      <DataList
        items={[
          ...(replacedBy ? [{ label: t('documents.replacedBy'), value: replacedBy }] : []),
          ...(replaces ? [{ label: t('documents.replaces'), value: replaces }] : []),
        ].map(({ label, value }) => ({
          label,
          value: <Link href={pageOf(value.id)}>{editionWords(value)}</Link>,
        }))}
      />
    </Card>
  );
}

function Trail() {
  const t = useText();
  if (!useSession()?.can('trail:read')) return null;
  return (
    <p className="bl-subtle">
      {t('documents.trail')}{' '}
      <Link href={addressOf('/werkruimte/logboek', { search: { over: 'DECISIONS' } })}>{t('documents.toTrail')}</Link>
    </p>
  );
}

/** What belongs to something is said to stay; the rest goes for good. */
function RemoveDialog({ document, onClose }: { document: Shown; onClose: () => void }) {
  const t = useText();
  const navigate = useNavigate();
  const [remove] = useMutation(RemoveDocumentDocument, { refetchQueries: [DocumentsDocument] });
  const { act, busy, notice } = useMove<unknown>({
    refetch: [MunicipalDocumentDocument],
    now: { words: document.title },
  });
  const { id, version, attachedTo } = document;
  const count = attachedTo.length;
  const go = async () => {
    await act({
      send: async () => {
        await remove({ variables: { input: { id, version } } });
        await navigate({ to: list, replace: true });
      },
      done: () => t('documents.removed'),
    });
  };
  return (
    <Dialog
      open
      title={t('documents.removeTitle')}
      onClose={onClose}
      actions={
        <>
          {count === 0 && (
            <Button purpose="primary" hint="negative" busy={busy} onClick={() => void go()}>
              {t('documents.remove')}
            </Button>
          )}
          <Button onClick={onClose}>{t('common.cancel')}</Button>
        </>
      }
    >
      {notice}
      <p>{count > 0 ? t('documents.removeAttached', { count }) : t('documents.removeText')}</p>
    </Dialog>
  );
}
