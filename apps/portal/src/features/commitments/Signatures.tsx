import { useMutation } from '@apollo/client/react';
import { Alert, Badge, Button, ButtonLink, Card, DataList, Icon, Link } from '@bloemen/ui';
import { useState } from 'react';
import { CommitmentsDocument, RetryCertificateDocument, type CommitmentPartsFragment } from './commitment.generated.js';
import { dateTime, longDate } from '../../shared/formats.js';
import { useText } from '../../shared/i18n.js';
import { addressOf } from '../../shared/address.js';
import { Failure } from '../../shared/Failure.js';
import { RatifyDialog } from './RatifyDialog.js';
import { Reading } from './Reading.js';
import { tones } from './states.js';
import { decisionText } from './timeline.js';

type Parts = CommitmentPartsFragment['signatures'][number];

/** The signatures of a statement: the newest open, those before it folded. */
export function Signatures({ commitment }: { commitment: CommitmentPartsFragment }) {
  const t = useText();
  const { signatures } = commitment;
  return (
    <Card level={2} title={t('commitment.signatures', { count: signatures.length })}>
      <p className="bl-subtle bl-measure">{t('commitment.signaturesIntro')}</p>
      {signatures.map((signature, index) => {
        const head = (
          <>
            {t('commitment.signatureOf', { name: signature.signerName })}{' '}
            <Badge tone={tones[signature.standing]}>
              {t(`commitment.signatureStatus.${signature.standing}`, {
                on: signature.since ? longDate(signature.since) : 'none',
              })}
            </Badge>
          </>
        );
        const body = <Signature signature={signature} commitment={commitment} />;
        return index === 0 ? (
          <div className="bl-signature" key={signature.id}>
            <h3 className="bl-signature__name">{head}</h3>
            {body}
          </div>
        ) : (
          <details className="bl-reading" key={signature.id}>
            <summary>{head}</summary>
            <div>{body}</div>
          </details>
        );
      })}
    </Card>
  );
}

/** One signature: its own decision, its evidence, its sealed proof and the exact text that was signed. */
function Signature({ signature, commitment }: { signature: Parts; commitment: CommitmentPartsFragment }) {
  const t = useText();
  const {
    signerCapacity,
    signerPortfolio,
    authority,
    authorityReference,
    authorityOn,
    means,
    witnessName,
    place,
    signedAt,
    signedOn,
    succeededBy,
  } = signature;
  const isLast = signature.round === Math.max(...commitment.signatures.map(({ round }) => round));
  const mayCorrect = isLast && commitment.viewerCan.correctDecision;
  return (
    <>
      <div className="bl-facts">
        <DataList
          items={[
            { label: t('commitment.capacity'), value: [signerCapacity, signerPortfolio].filter(Boolean).join(', ') },
            { label: t('commitment.signedOn'), value: means === 'PAPER' ? longDate(signedOn) : dateTime(signedAt) },
            ...(means === 'PAPER' ? [{ label: t('paper.recorded'), value: dateTime(signedAt) }] : []),
            {
              label: t('commitment.authorityHead'),
              value: [t(`commitment.authority.${authority}`), authorityReference, authorityOn && longDate(authorityOn)]
                .filter(Boolean)
                .join(', '),
            },
            ...(authority === 'SUBJECT_TO_DECISION'
              ? [{ label: t('commitment.decidedOn'), value: decisionText(t, signature) }]
              : []),
            ...(succeededBy
              ? [
                  {
                    label: t('commitment.succeeded'),
                    value: (
                      <Link href={addressOf('/controleren/$code', { params: { code: succeededBy } })}>
                        {t('certificate.next', { code: succeededBy })}
                      </Link>
                    ),
                  },
                ]
              : []),
            { label: t('commitment.means'), value: t(`commitment.means.${means}`, { witness: witnessName }) },
            ...(place ? [{ label: t('commitment.place'), value: place }] : []),
            ...(means === 'PAPER'
              ? [
                  {
                    label: t('paper.scan'),
                    value: (
                      <Link href={`/api/paper-commitments/${commitment.id}/scan?round=${signature.round}`} download>
                        {t('paper.download')}
                      </Link>
                    ),
                  },
                ]
              : []),
          ]}
        />
      </div>
      {mayCorrect && <Ratification signature={signature} commitment={commitment} />}
      <Certificate signature={signature} />
      <Reading
        edition={signature.wordingEdition}
        title={signature.wordingTitle}
        body={signature.wordingBody}
        sha256={signature.wordingSha256}
      />
    </>
  );
}

/** The decision that ratified afterwards, which the coordinator may put right as long as the signature is the last. */
function Ratification({ signature, commitment }: { signature: Parts; commitment: CommitmentPartsFragment }) {
  const t = useText();
  const [correcting, setCorrecting] = useState(false);
  const { decisionOn, decisionReference } = signature;
  return (
    <div className="bl-actions">
      <Button onClick={() => setCorrecting(true)}>{t('ratify.correct')}</Button>
      {correcting && (
        <RatifyDialog
          corrects
          commitment={commitment}
          decision={{ reference: decisionReference ?? '', decidedOn: decisionOn! }}
          onClose={() => setCorrecting(false)}
        />
      )}
    </div>
  );
}

/** The sealed proof: being made, ready to open and verify, or failed with the reason and a way to try again. */
function Certificate({ signature: { id, certificate, viewerCan } }: { signature: Parts }) {
  const t = useText();
  const [retry, { loading, error }] = useMutation(RetryCertificateDocument, { refetchQueries: [CommitmentsDocument] });
  if (!certificate) return null;
  const { code, status, failure } = certificate;
  if (status === 'REQUESTED')
    return (
      <Alert kind="info" live>
        {t('certificate.requested')}
      </Alert>
    );
  if (status === 'FAILED') {
    const again = (
      <Button
        busy={loading}
        onClick={() => void retry({ variables: { input: { signatureId: id } } }).catch(() => undefined)}
      >
        {t('certificate.retry')}
      </Button>
    );
    return (
      <Alert kind="warning" title={t('certificate.failed')} actions={viewerCan.retryCertificate && again}>
        {t('certificate.failedSafe')} {failure && t('certificate.failure', { failure })}
        <Failure error={error} />
      </Alert>
    );
  }
  return (
    <div className="bl-actions">
      <ButtonLink href={`/api/certificates/${code}/document`} download iconStart={<Icon name="download" />}>
        {t('certificate.download')}
      </ButtonLink>
      <Link href={addressOf('/controleren/$code', { params: { code } })}>{t('certificate.verify', { code })}</Link>
    </div>
  );
}
