import { useRef, useState, type ReactNode } from 'react';
import { Button } from '../Button.js';
import { ButtonLink } from '../ButtonLink.js';
import { classes } from '../classes.js';
import { EmptyState } from '../EmptyState.js';
import { Icon, type IconName } from '../Icon.js';
import { MoreFilters } from '../MoreFilters.js';
import type { Href } from '../Navigation.js';
import { Page } from '../Page.js';
import { PageHeader } from '../PageHeader.js';
import { Pagination } from '../Pagination.js';
import type { Option } from '../Select.js';
import { Table, type TableProps } from '../Table.js';
import texts from '../ui.nl.json' with { type: 'json' };
import { SidePanel } from './SidePanel.js';

/** One choice of a list: out of a few (`options`), or yes and nothing. `id` is its name in the address. */
export type Filter<Id extends string = string> = { id: Id; label: string; value: string | undefined } & (
  | { options: readonly Option[]; /** The choice of nothing: "Alle sectoren". */ all: string }
  | { options?: undefined; /** What the address says when it is ticked. */ yes: string }
);

export type ListViewProps<Row, Id extends string> = {
  /** What is listed, for the table and the search. */
  label: string;
  /** One line to search by; `value` is what the address says. */
  search?: { id: Id; label: string; value: string | undefined; maxLength?: number };
  filters?: readonly Filter<Id>[];
  /** Other choices, that are no filter of the address. */
  tools?: ReactNode;
  /** Puts another search or filter in the address; undefined leaves it out. */
  onChange?: (change: { [One in Id]?: string }) => void;
  /** How many there are, in words: "12 van de 342 gemeenten". */
  count?: string;
  /** Undefined while nothing was read yet. */
  rows: readonly Row[] | undefined;
  /** Something newer is on its way. */
  busy?: boolean;
  /** What went wrong, with a way to try again. */
  problem?: ReactNode;
  /** When there is nothing and nothing was asked for: why that is fine, and the first step. */
  nothingYet: {
    title: string;
    text?: ReactNode;
    icon?: IconName;
    /** A drawing in place of the icon. */
    illustration?: ReactNode;
    actions?: ReactNode;
  };
  /** When what was asked for is not there; the way out is added. */
  nothingFound?: { title: string; text?: ReactNode };
  /** The details of one row, beside the list. */
  panel?: { title: string; children: ReactNode; actions?: ReactNode; onClose: () => void } | null;
  pages?: { page: number; count: number; hrefFor: (page: number) => Href };
  /** What stands below the table instead of pages: a button for the rest. */
  more?: ReactNode;
} & Omit<TableProps<Row>, 'rows' | 'caption' | 'captionHidden' | 'empty' | 'outline'>;

const OUTLINE_ROWS = 8;

/**
 * A list with its search, its filters as chips that can be taken away, a count in words, the table, details beside it,
 * and what is said when there is nothing. The address holds every choice: the page gives values and takes changes.
 */
export function ListView<Row, Id extends string = string>({
  label,
  search,
  filters = [],
  tools,
  onChange,
  count,
  rows,
  busy = false,
  problem,
  nothingYet,
  nothingFound,
  panel,
  pages,
  more,
  ...table
}: ListViewProps<Row, Id>) {
  const counted = useRef<HTMLParagraphElement>(null);
  const change = (id: Id, value: string | undefined) => onChange?.({ [id]: value } as { [One in Id]?: string });
  const chosen = [
    ...(search?.value ? [{ id: search.id, words: `${texts['list.search']}: ${search.value}` }] : []),
    ...filters.flatMap((filter) => {
      if (!filter.value) return [];
      const option = filter.options?.find(({ value }) => value === filter.value);
      return [{ id: filter.id, words: option ? `${filter.label}: ${option.label}` : filter.label }];
    }),
  ];
  const clear = () => {
    // The button that was pressed goes; the new count is what one wants to know.
    counted.current?.focus();
    onChange?.(Object.fromEntries(chosen.map(({ id }) => [id, undefined])) as { [One in Id]?: string });
  };
  const choices = filters.map((filter) => (
    <FilterControl key={filter.id} filter={filter} onChange={(value) => change(filter.id, value)} />
  ));
  const isEmpty = rows?.length === 0 && !busy && !problem;
  /** An address of before, or one that somebody typed. */
  const beyond = isEmpty && pages && pages.count > 0 && pages.page > pages.count ? pages : null;
  const hasToolbar = Boolean(search || filters.length > 0 || tools);
  return (
    <div className="bl-list">
      {hasToolbar && !(isEmpty && !beyond && chosen.length === 0 && !tools) && (
        <div className="bl-toolbar" role="search" aria-label={label}>
          {search && <SearchLine {...search} onSearch={(value) => change(search.id, value)} />}
          {choices.length > 1 ? <MoreFilters label={texts['list.filters']}>{choices}</MoreFilters> : choices}
          {tools}
        </div>
      )}
      {chosen.length > 0 && (
        <ul className="bl-chips" aria-label={texts['list.chosen']}>
          {chosen.map(({ id, words }) => (
            <li key={id}>
              <button
                type="button"
                className="bl-chip"
                onClick={() => {
                  counted.current?.focus();
                  change(id, undefined);
                }}
              >
                {words}
                <span className="bl-visually-hidden"> {texts['list.remove']}</span>
                <Icon name="close" />
              </button>
            </li>
          ))}
          <li>
            <Button purpose="subtle" className="bl-chips__clear" onClick={clear}>
              {texts['list.clear']}
            </Button>
          </li>
        </ul>
      )}
      <p className="bl-list__count" role="status" ref={counted} tabIndex={-1}>
        {rows ? count : <span className="bl-visually-hidden">{texts.loading}</span>}
      </p>
      {problem}
      <div className={classes('bl-list__body', panel && 'bl-list__body--beside')}>
        <div className={classes('bl-list__main', busy && rows && 'bl-list__main--busy')} aria-busy={busy}>
          {beyond ? (
            <EmptyState
              icon="list"
              title={texts['list.beyond']}
              actions={<ButtonLink href={beyond.hrefFor(beyond.count)}>{texts['list.toLast']}</ButtonLink>}
            />
          ) : isEmpty ? (
            chosen.length > 0 ? (
              <EmptyState
                icon="search"
                title={nothingFound?.title ?? texts['list.nothing']}
                actions={<Button onClick={clear}>{texts['list.clear']}</Button>}
              >
                {nothingFound?.text}
              </EmptyState>
            ) : (
              <EmptyState
                icon={nothingYet.icon ?? 'list'}
                illustration={nothingYet.illustration}
                title={nothingYet.title}
                actions={nothingYet.actions}
              >
                {nothingYet.text}
              </EmptyState>
            )
          ) : (
            (rows || !problem) && (
              <Table {...table} caption={label} captionHidden rows={rows ?? []} outline={rows ? 0 : OUTLINE_ROWS} />
            )
          )}
          {rows && pages && !beyond && <Pagination {...pages} />}
          {more}
        </div>
        {panel && <SidePanel {...panel} />}
      </div>
    </div>
  );
}

/** A screen that is one list. */
export const ListPage = <Row, Id extends string = string>({
  header,
  before,
  ...list
}: ListViewProps<Row, Id> & {
  /** Title, introduction and the primary action. */
  header: Parameters<typeof PageHeader>[0];
  /** What stands between the title and the list. */
  before?: ReactNode;
}) => (
  <Page width="wide">
    <PageHeader {...header} />
    {before}
    <ListView {...list} />
  </Page>
);

/** Searches on Enter or on the button, not at every letter: each search is a question to the server. */
function SearchLine({
  id,
  label,
  value = '',
  maxLength = 100,
  onSearch,
}: {
  id: string;
  label: string;
  value?: string;
  maxLength?: number;
  onSearch: (value: string | undefined) => void;
}) {
  const [typed, setTyped] = useState(value);
  const [from, setFrom] = useState(value);
  if (from !== value) {
    setFrom(value);
    setTyped(value);
  }
  return (
    <form
      className="bl-search"
      onSubmit={(event) => {
        event.preventDefault();
        onSearch(typed.trim() || undefined);
      }}
    >
      <label className="bl-search__field">
        <span className="bl-toolbar__label">{label}</span>
        <input
          className="utrecht-textbox utrecht-textbox--html-input"
          type="search"
          name={id}
          dir="auto"
          autoComplete="off"
          maxLength={maxLength}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </label>
      <Button type="submit" iconStart={<Icon name="search" />}>
        {texts['list.search']}
      </Button>
    </form>
  );
}

function FilterControl({ filter, onChange }: { filter: Filter; onChange: (value: string | undefined) => void }) {
  if (!filter.options)
    return (
      <label className="bl-toolbar__flag">
        <input
          type="checkbox"
          className="utrecht-checkbox utrecht-checkbox--html-input"
          checked={filter.value === filter.yes}
          onChange={(event) => onChange(event.target.checked ? filter.yes : undefined)}
        />
        {filter.label}
      </label>
    );
  return (
    <label className="bl-toolbar__filter">
      <span className="bl-toolbar__label">{filter.label}</span>
      <span className="bl-select-wrap">
        <select
          className="utrecht-select utrecht-select--html-select"
          value={filter.value ?? ''}
          onChange={(event) => onChange(event.target.value || undefined)}
        >
          <option value="">{filter.all}</option>
          {filter.options.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
        <Icon name="chevron" />
      </span>
    </label>
  );
}
