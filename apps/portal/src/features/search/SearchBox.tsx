import { useQuery } from '@apollo/client/react';
import { Checkbox, Dialog, Icon, type IconName } from '@bloemen/ui';
import { searchGroups, searchKinds, type SearchGroup } from '@bloemen/vocabulary';
import { useRouter } from '@tanstack/react-router';
import { Fragment, useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { addressOf, type PageAddress } from '../../shared/address.js';
import { useText, withMessages } from '../../shared/i18n.js';
import type { Entry } from '../../shared/navigation.js';
import { Problem } from '../../shared/Problem.js';
import type { Session } from '../../shared/session.js';
import { commandsOf } from './commands.js';
import { hitAddress, type Found } from './hit-address.js';
import { Marked } from './Marked.js';
import { wordsOf } from './marks.js';
import { recentOf, remember } from './recent.js';
import { SearchDocument } from './search.generated.js';
import messages from './search.nl.json' with { type: 'json' };
import './search.css';

/** One line that can be chosen. */
type Choice = { key: string; icon: IconName; line: ReactNode; below?: ReactNode; href: PageAddress; found?: Found };
type Choices = { key: string; title: string; choices: Choice[] };

const icons: Record<SearchGroup, IconName> = {
  ORGANISATIONS: 'building',
  PEOPLE: 'person',
  FACTS: 'flower',
  GOALS: 'check',
  ACTIVITIES: 'calendar',
  OFFERS: 'people',
  MEETINGS: 'calendar',
  ACTIONS: 'list',
  DOCUMENTS: 'document',
  DECISIONS: 'seal',
  PRESS: 'mail',
  MONEY: 'chart',
  MUNICIPALITIES: 'map',
  TOOLKIT: 'toolbox',
  PRACTICE: 'info',
  WORDINGS: 'document',
};

const OF_EACH = 4;
const SHORTEST = 2;
const PAUSE_MS = 150;

/** What can be chosen whose words begin with all those that were typed. */
const fits = (text: string, typed: string): boolean =>
  wordsOf(typed).every((word) => wordsOf(text).some((one) => one.startsWith(word)));

/**
 * One box for everything: what is found while one types, where one was last, what one may begin and where one may go.
 * A combobox with a list in groups (ARIA APG): the focus stays in the line, the arrows walk through the list.
 */
export const SearchBox = withMessages(
  messages,
  function SearchBox({
    session,
    places,
    opensWithSlash,
    onSlash,
    onClose,
  }: {
    session: Session;
    places: readonly Entry[];
    opensWithSlash: boolean;
    onSlash: (opens: boolean) => void;
    onClose: () => void;
  }) {
    const t = useText();
    const id = useId();
    const router = useRouter();
    const line = useRef<HTMLInputElement>(null);
    const list = useRef<HTMLDivElement>(null);
    const [typed, setTyped] = useState('');
    const [text, setText] = useState('');
    const [active, setActive] = useState<string | null>(null);
    // After the dialog has opened, which gives the focus to its first button.
    useEffect(() => line.current?.focus(), []);
    useEffect(() => {
      const wait = setTimeout(() => setText(typed.trim()), PAUSE_MS);
      return () => clearTimeout(wait);
    }, [typed]);
    const isAsked = text.length >= SHORTEST;
    const { data, previousData, loading, error, refetch } = useQuery(SearchDocument, {
      variables: { input: { text, group: null, first: OF_EACH } },
      fetchPolicy: 'network-only',
      skip: !isAsked,
    });
    const found = isAsked ? (data ?? previousData)?.search : undefined;
    const kind = session.workspace.kind;
    const pageFor = (soort?: string) =>
      addressOf(kind === 'municipality' ? '/werkruimte/zoeken' : '/programma/zoeken', {
        search: { zoek: text, soort },
      });
    const choiceOf = (one: Found, below?: ReactNode): Choice => ({
      key: `${one.kind}-${one.id}`,
      icon: icons[searchKinds[one.kind].group],
      line: <Marked text={one.title} typed={text} />,
      below: (
        <>
          {searchKinds[one.kind].label}
          {below && <> · {below}</>}
        </>
      ),
      href: hitAddress(one, kind),
      found: one,
    });

    const starting = commandsOf(session).filter(({ text: key }) => fits(t(key), typed));
    const going = typed === '' ? [] : places.filter(({ text: key }) => fits(t(key), typed));
    const groups: Choices[] = [
      ...(typed === ''
        ? [{ key: 'recent', title: t('search.recent'), choices: recentOf(session).map((one) => choiceOf(one)) }]
        : []),
      ...(found?.groups ?? []).map(({ group, totalCount, hits }) => ({
        key: group,
        title: searchGroups[group],
        choices: [
          ...hits.map((hit) => choiceOf(hit, hit.excerpt && <Marked text={hit.excerpt} typed={text} />)),
          ...(totalCount > hits.length
            ? [
                {
                  key: `all-${group}`,
                  icon: 'search' as const,
                  line: t('search.all', { count: totalCount, group: searchGroups[group] }),
                  href: pageFor(group),
                },
              ]
            : []),
        ],
      })),
      {
        key: 'places',
        title: t('search.places'),
        choices: going.map(({ text: key, href, icon }) => ({ key: href, icon, line: t(key), href })),
      },
      {
        key: 'commands',
        title: t('search.commands'),
        choices: starting.map(({ text: key, href }) => ({
          key: `do-${href}`,
          icon: 'plus' as const,
          line: t(key),
          href,
        })),
      },
    ].filter(({ choices }) => choices.length > 0);
    const choices = groups.flatMap((group) => group.choices);
    const chosen = choices.find(({ key }) => key === active);
    const optionId = (key: string) => `${id}-${key}`;

    useEffect(() => {
      if (active) list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
    }, [active]);

    const open = ({ href, found: one }: Pick<Choice, 'href' | 'found'>) => {
      if (one) remember(session, one);
      onClose();
      void router.navigate({ href });
    };
    const walk = (step: number) => {
      const at = choices.findIndex(({ key }) => key === active);
      const next = at === -1 ? (step > 0 ? 0 : choices.length - 1) : (at + step + choices.length) % choices.length;
      setActive(choices[next]?.key ?? null);
    };
    const pressed = (event: KeyboardEvent) => {
      if (event.nativeEvent.isComposing) return;
      if (event.key === 'ArrowDown') walk(1);
      else if (event.key === 'ArrowUp') walk(-1);
      else if (event.key === 'Enter') {
        if (chosen) open(chosen);
        else if (isAsked) open({ href: pageFor() });
      } else return;
      event.preventDefault();
    };

    const status = !isAsked
      ? ''
      : loading || text !== typed.trim()
        ? t('search.busy')
        : found &&
          t(found.isMore ? 'search.countMore' : found.isNear ? 'search.near' : 'search.count', {
            count: found.totalCount,
          });
    return (
      <Dialog open onClose={onClose} title={t('search.title')}>
        <div className="bl-searchbox">
          <div className="bl-searchbox__line">
            <Icon name="search" />
            <label htmlFor={id} className="bl-visually-hidden">
              {t('search.what')}
            </label>
            <input
              id={id}
              type="text"
              role="combobox"
              aria-expanded={choices.length > 0}
              aria-controls={`${id}-list`}
              aria-autocomplete="list"
              aria-activedescendant={chosen && optionId(chosen.key)}
              aria-describedby={`${id}-keys`}
              autoComplete="off"
              autoCorrect="off"
              spellCheck={false}
              enterKeyHint="search"
              maxLength={100}
              placeholder={t('search.what')}
              className="bl-searchbox__input"
              ref={line}
              value={typed}
              onChange={(event) => {
                setTyped(event.target.value);
                setActive(null);
              }}
              onKeyDown={pressed}
            />
          </div>
          <p className="bl-searchbox__status" role="status">
            {status}
          </p>
          {error && <Problem error={error} onRetry={() => void refetch()} />}
          {found?.totalCount === 0 && !loading && (
            <div className="bl-searchbox__none">
              <p>
                <strong>{t('search.none', { text })}</strong>
              </p>
              <p className="bl-subtle">{t('search.noneText')}</p>
            </div>
          )}
          <div
            className="bl-searchbox__list"
            role="listbox"
            aria-label={t('search.found')}
            id={`${id}-list`}
            ref={list}
          >
            {groups.map(({ key, title, choices: ofGroup }) => (
              <div key={key} role="group" aria-labelledby={`${id}-of-${key}`}>
                <div className="bl-searchbox__group" role="presentation" id={`${id}-of-${key}`}>
                  {title}
                </div>
                {ofGroup.map((choice) => (
                  <Fragment key={choice.key}>
                    {/* The line keeps the focus and hears the keys, as a combobox does. */}
                    <div
                      role="option"
                      id={optionId(choice.key)}
                      tabIndex={-1}
                      aria-selected={choice === chosen}
                      className="bl-searchbox__option"
                      onClick={() => open(choice)}
                      onMouseDown={(event) => event.preventDefault()}
                    >
                      <Icon name={choice.icon} />
                      <span className="bl-searchbox__words">
                        <span className="bl-searchbox__title">{choice.line}</span>
                        {choice.below && <span className="bl-searchbox__below">{choice.below}</span>}
                      </span>
                    </div>
                  </Fragment>
                ))}
              </div>
            ))}
          </div>
          <div className="bl-searchbox__foot">
            <span id={`${id}-keys`}>{t('search.keys')}</span>
            <Checkbox
              label={t('search.slash')}
              checked={opensWithSlash}
              onChange={(event) => onSlash(event.target.checked)}
            />
          </div>
        </div>
      </Dialog>
    );
  },
);
