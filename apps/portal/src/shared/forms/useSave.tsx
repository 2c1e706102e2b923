import type { DocumentNode } from '@apollo/client';
import { useToast } from '@bloemen/ui';
import { zodResolver } from '@hookform/resolvers/zod';
import { useContext, useId, useRef, useState, type ReactNode } from 'react';
import {
  useForm,
  type Control,
  type DefaultValues,
  type FieldValues,
  type Path,
  type UseFormReturn,
} from 'react-hook-form';
import type { z } from 'zod/mini';
import { ClientContext } from '../graphql.js';
import { askAboutPersonalData } from '../personal-data.js';
import { codeOf, detailsOf, refusedFieldsOf } from '../Problem.js';
import { useLeaveGuard } from './useLeaveGuard.js';

type FormSchema = z.ZodMiniType<FieldValues, FieldValues>;
type Recorded = { version: number };
/** What sending rests on: null where something new may be made. */
type VersionOf<Row> = Row extends { version: infer Version } ? Version : null;

/** What somebody else saved first: their answers, or what is stored now in words where no record is edited. */
export type Conflict<Values> = { values: Values; now: string | null };

/** A form that can be saved; given to `FormDialog` or `PageForm`, and to each field in it. */
export type Saving<Values extends FieldValues> = Pick<UseFormReturn<Values>, 'getValues' | 'setValue' | 'register'> & {
  control: Control<Values>;
  id: string;
  /** Sends what is filled in; while it is on its way a second time does nothing. */
  submit: (event?: { preventDefault: () => void }) => Promise<void>;
  busy: boolean;
  /** Rises with each attempt that came back. */
  attempt: number;
  /** What is wrong, in the order of the screen. */
  errors: { fieldId: string; message: string }[];
  /** Why saving failed, where it is about no field of the form. */
  failure: unknown;
  conflict: Conflict<Values> | null;
  /** Fills in what somebody else saved. */
  takeTheirs: () => void;
  /** Whether something is filled in that is not saved. */
  isDirty: boolean;
  question: ReactNode;
  leave: (go: () => void) => void;
  /** Sentence at a field. */
  errorOf: (name: string) => string | undefined;
  /** The fields that are on the screen; each puts itself in. */
  fields: Map<string, Described>;
};

/** How a field is called, and how an answer of it is shown where two texts are compared. */
type Described = { label: string; show: (value: never) => string };

type Options<Schema extends FormSchema, Row extends Recorded | null, Answer> = {
  /** Rules of the answers, with the sentence for each; made anew when they are checked. */
  schema: () => Schema;
  /** What is changed, with its version; null or nothing when something new is made. */
  record?: Row;
  /**
   * The answers to start with, in the order of the screen; of the record, and of its newer version when somebody else
   * saved first.
   */
  valuesOf: (record: Row) => z.input<Schema>;
  /**
   * For a form that does something with a record without showing it: what it says now, when somebody else was first.
   * Null where they saved the same answers, which then stand beside each other.
   */
  now?: (record: Row) => string | null;
  /** The answers to start with were proposed: all of them are this person's own when somebody else saved first. */
  isProposal?: boolean;
  send: (checked: z.output<Schema>, version: VersionOf<Row>) => Promise<Answer>;
  /** Lists and pages that change by it; also looked at again when somebody else saved first. */
  refetch?: DocumentNode[];
  /** What is said when it is saved. */
  done?: string | ((answer: Answer, checked: z.output<Schema>) => string);
  onSaved?: (answer: Answer, checked: z.output<Schema>) => unknown;
  onRefused?: (error: unknown) => void;
  /** Names of fields that are called otherwise in what is sent; `part.field` for one within a part of it. */
  sentAs?: { [sent: string]: keyof z.input<Schema> & string };
  /** False where nothing is lost that matters, such as an address to sign in with. */
  guards?: boolean;
};

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** The record as it is now, that a conflict carries; undefined for any other error. Without a version it is gone. */
function currentIn(error: unknown): Partial<Recorded> | undefined {
  return codeOf(error) === 'conflict' ? (detailsOf(error) as { current?: Partial<Recorded> }).current : undefined;
}

/**
 * One way to save. Keeps what is filled in until it is saved, checks it, sends it once, puts what is refused at its
 * field, lets a person choose when somebody else saved first, says that it is done, and asks before somebody leaves.
 */
export function useSave<Schema extends FormSchema, Answer, Row extends Recorded | null = null>({
  schema,
  record = null as Row,
  valuesOf,
  now,
  isProposal = false,
  send,
  refetch = [],
  done,
  onSaved,
  onRefused,
  sentAs = {},
  guards = true,
}: Options<Schema, Row, Answer>): Saving<z.input<Schema>> & {
  /** Begins anew, with this record or empty. */
  restart: (record?: Row) => void;
} {
  type Values = z.input<Schema>;
  const client = useContext(ClientContext);
  const toast = useToast();
  const id = useId();
  const start = useRef<Values>(undefined);
  start.current ??= valuesOf(record);
  const version = useRef(record?.version ?? null);
  const [fields] = useState(() => new Map<string, Described>());
  const isSending = useRef(false);
  const [busy, setBusy] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const [failure, setFailure] = useState<unknown>(null);
  const [conflict, setConflict] = useState<Conflict<Values> | null>(null);
  const form = useForm<Values, unknown, z.output<Schema>>({
    defaultValues: start.current as DefaultValues<Values>,
    shouldFocusError: false,
    resolver: (values, context, options) => zodResolver(schema())(values, context, options),
  });
  const { errors, isDirty } = form.formState;
  const guard = useLeaveGuard(guards && isDirty);

  /** Starts from these answers; what the person changed stays when `keeping`. */
  function startFrom(values: Values, { keeping }: { keeping: boolean }) {
    const mine = form.getValues();
    const changed = Object.keys(values).filter((name) => isProposal || !isSame(mine[name], start.current![name]));
    start.current = values;
    form.reset(values);
    if (keeping) for (const name of changed as Path<Values>[]) form.setValue(name, mine[name], { shouldDirty: true });
  }
  function refused(error: unknown) {
    const current = currentIn(error);
    if (codeOf(error) === 'conflict') void client?.refetchQueries({ include: refetch });
    if (current) {
      // Without a version the record is gone.
      const row = (current.version === undefined ? null : current) as Row;
      const values = valuesOf(row);
      version.current = row?.version ?? null;
      startFrom(values, { keeping: true });
      setConflict({ values, now: now ? now(row) : null });
      return;
    }
    const wrong = refusedFieldsOf(error);
    const isAsked = (path: string) => nameOf(path) in start.current!;
    for (const [path, message] of Object.entries(wrong).filter(([path]) => isAsked(path)))
      form.setError(nameOf(path) as Path<Values>, { type: 'refused', message });
    if (Object.keys(wrong).length === 0 || !Object.keys(wrong).every(isAsked)) setFailure(error);
    setAttempt((before) => before + 1);
  }
  const nameOf = (path: string): string => {
    const [first = ''] = path.split('.');
    return sentAs[path] ?? sentAs[first] ?? first;
  };
  async function save(checked: z.output<Schema>) {
    let answer: Answer;
    try {
      await askAboutPersonalData(checked);
      answer = await send(checked, version.current as VersionOf<Row>);
    } catch (error) {
      refused(error);
      onRefused?.(error);
      return;
    }
    setConflict(null);
    guard.release();
    if (refetch.length > 0) void client?.refetchQueries({ include: refetch });
    if (done !== undefined) toast(typeof done === 'string' ? done : done(answer, checked));
    await onSaved?.(answer, checked);
  }

  const errorOf = (name: string) => (errors as { [name: string]: { message?: string } | undefined })[name]?.message;
  return {
    id,
    busy,
    attempt,
    failure,
    conflict,
    isDirty,
    getValues: form.getValues,
    setValue: form.setValue,
    register: form.register,
    control: form.control as unknown as Control<Values>,
    question: guard.question,
    leave: guard.leave,
    errors: Object.keys(start.current).flatMap((name) => {
      const message = fields.has(name) && errorOf(name);
      return message ? [{ fieldId: `${id}-${name}`, message }] : [];
    }),
    fields,
    errorOf,
    takeTheirs: () => {
      startFrom(conflict!.values, { keeping: false });
      setConflict(null);
      document.getElementById(`${id}-${Object.keys(conflict!.values)[0]}`)?.focus();
    },
    restart: (next) => {
      version.current = next?.version ?? null;
      startFrom(valuesOf(next ?? (null as Row)), { keeping: false });
      guard.hold();
    },
    submit: async (event) => {
      event?.preventDefault();
      if (isSending.current) return;
      isSending.current = true;
      // What was refused before is about other answers.
      setFailure(null);
      try {
        let checked: z.output<Schema> | undefined;
        await form.handleSubmit((values) => {
          checked = values;
        })();
        if (checked === undefined) return setAttempt((before) => before + 1);
        setBusy(true);
        await save(checked);
      } finally {
        isSending.current = false;
        setBusy(false);
      }
    },
  };
}
