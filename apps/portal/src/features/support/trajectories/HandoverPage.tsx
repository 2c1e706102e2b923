import { useMutation, useQuery } from '@apollo/client/react';
import {
  Breadcrumb,
  Button,
  Card,
  CompactRow,
  CompactRows,
  DetailPage,
  EmptyState,
  Icon,
  LoadingState,
  Page,
  PageHeader,
  Stack,
} from '@bloemen/ui';
import { getRouteApi } from '@tanstack/react-router';
import { ConfirmHandoverDocument, HandoverFileDocument, RequestHandoverDocument } from './trajectories.generated.js';
import { addressOf } from '../../../shared/address.js';
import { longDateOf } from '../../../shared/formats.js';
import { useText, withMessages } from '../../../shared/i18n.js';
import { useMove } from '../../../shared/useMove.js';
import { above, NotShown } from './SupportPage.js';
import { Before, Hours } from './SupportView.js';
import { dueWords } from './Steps.js';
import './trajectories.css';
import messages from './trajectories.nl.json' with { type: 'json' };

const route = getRouteApi('/programma/mijn-gemeenten/$code/overdracht');

/** What an adviser who takes over must know: signals of now, agreements that are open, hours and what was done. */
export const HandoverPage = withMessages(messages, function HandoverPage() {
  const t = useText();
  const { code } = route.useParams();
  const { data, error, refetch } = useQuery(HandoverFileDocument, { variables: { code } });
  const [confirm] = useMutation(ConfirmHandoverDocument);
  const [request] = useMutation(RequestHandoverDocument);
  const { act, busy, notice } = useMove({ refetch: [HandoverFileDocument], now: { words: t('handover.waitsText') } });
  const page = data?.supportPage;
  const crumbs = [
    ...above(t),
    {
      label: page?.name ?? code,
      href: addressOf('/programma/mijn-gemeenten/$code', { params: { code } }),
    },
    { label: t('handover.title') },
  ];
  if (!page || error)
    return (
      <Page>
        <Breadcrumb items={crumbs} />
        <PageHeader title={t('handover.title')} />
        {error ? <NotShown error={error} onRetry={() => void refetch()} /> : <LoadingState lines={8} />}
      </Page>
    );
  const title = t('handover.titleOf', { name: page.name });
  if (!page.handover)
    return (
      <Page>
        <Breadcrumb items={crumbs} />
        <PageHeader title={title} />
        <EmptyState title={t('handover.none')}>{t('handover.noneText')}</EmptyState>
      </Page>
    );
  const before = page.trajectories.filter(({ isCurrent }) => !isCurrent);
  const [last] = before.filter(({ sourceText }) => sourceText === null);
  const agreed = before.flatMap(({ steps }) => steps.filter(({ status }) => status === 'OPEN'));
  const signals = data.myMunicipalities.find(({ municipality }) => municipality.code === code)?.signals ?? [];
  const { confirmedAt } = page.handover;
  return (
    <DetailPage
      crumbs={crumbs}
      title={title}
      intro={t('handover.intro')}
      status={confirmedAt && <span>{t('handover.confirmedOn', { date: longDateOf(confirmedAt) })}</span>}
      action={
        <>
          {page.viewerCan.confirmHandover && (
            <Button
              purpose="primary"
              busy={busy}
              onClick={() =>
                void act({
                  send: () => confirm({ variables: { input: { cbsCode: code } } }).then(() => refetch()),
                  done: () => t('handover.confirmed'),
                })
              }
            >
              {t('handover.confirm')}
            </Button>
          )}
          <Button
            iconStart={<Icon name="document" />}
            busy={busy}
            onClick={() =>
              void act({
                send: () => request({ variables: { input: { kind: 'HANDOVER', format: 'PDF', cbsCode: code } } }),
                done: () => t('handover.pdfAsked'),
              })
            }
          >
            {t('handover.pdf')}
          </Button>
        </>
      }
      problem={notice}
      aside={
        <Stack>
          {last && <Hours trajectory={last} />}
          <Card title={t('handover.signals')} level={2}>
            {signals.length === 0 ? (
              <p className="nl-paragraph">{t('handover.noSignals')}</p>
            ) : (
              <ul className="bl-support-signals">
                {signals.map(({ code: signal, sentence }) => (
                  <li key={signal}>
                    <Icon name={signal === 'NO_CONSENT' || signal === 'CONSENT_WAITS' ? 'info' : 'alert'} />
                    {sentence}
                  </li>
                ))}
              </ul>
            )}
          </Card>
        </Stack>
      }
    >
      <Stack>
        <Card title={t('handover.agreed')} level={2}>
          {agreed.length === 0 ? (
            <p className="nl-paragraph">{t('handover.noAgreed')}</p>
          ) : (
            <CompactRows label={t('handover.agreed')}>
              {agreed.map((step) => (
                <CompactRow key={step.id} title={step.what} detail={dueWords(step)} />
              ))}
            </CompactRows>
          )}
        </Card>
        {before.length === 0 && <p className="nl-paragraph">{t('handover.nothing')}</p>}
        {before.map((one) => (
          <Before key={one.id} trajectory={one} isOpen />
        ))}
      </Stack>
    </DetailPage>
  );
});
