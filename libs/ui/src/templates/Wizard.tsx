import { useEffect, useId, useLayoutEffect, useRef, type FormEvent, type ReactNode } from 'react';
import { Button } from '../Button.js';
import { Form } from '../Form.js';
import { FormFooter } from '../FormFooter.js';
import { Icon } from '../Icon.js';
import texts from '../ui.nl.json' with { type: 'json' };

/** A wizard with the focus in it has just gone: the next step may be another one in its place. */
let isTurning = false;

/**
 * A long form as questions, one on a screen. The page keeps the answers and says which step is on the screen, so that
 * the address carries it and going back loses nothing. A next step gives its question focus, which a screen reader
 * reads with where it is.
 */
export function Wizard({
  steps,
  step,
  question,
  help,
  problems,
  children,
  onNext,
  onBack,
  next,
  busy,
  cancel,
}: {
  /** What each step is about, in a word or two. */
  steps: readonly string[];
  /** Which of them is on the screen, from 1. */
  step: number;
  question: string;
  help?: ReactNode;
  /** What stands in the way of going on: an `ErrorSummary`. */
  problems?: ReactNode;
  children: ReactNode;
  /** Checks this step and goes on, or sends the whole at the last one. */
  onNext: (event: FormEvent) => void;
  /** Leave it out at the first step. */
  onBack?: () => void;
  /** What the button says; at the last step the page says what is done. */
  next?: string;
  busy?: boolean;
  /** Another way out. */
  cancel?: ReactNode;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const before = useRef(step);
  useEffect(() => {
    if (before.current !== step || isTurning) heading.current?.focus();
    before.current = step;
    isTurning = false;
  }, [step]);
  useLayoutEffect(() => {
    const here = box.current;
    return () => {
      isTurning = here?.contains(document.activeElement) ?? false;
      setTimeout(() => (isTurning = false));
    };
  }, []);
  const progress = `${texts['wizard.step']} ${step} ${texts['wizard.of']} ${steps.length}`;
  return (
    <div className="bl-wizard" ref={box}>
      <ol className="bl-wizard__steps" aria-hidden="true">
        {steps.map((name, at) => (
          <li key={name} data-state={at + 1 < step ? 'done' : at + 1 === step ? 'now' : 'later'}>
            <span className="bl-wizard__mark">{at + 1 < step ? <Icon name="check" /> : at + 1}</span>
            <span className="bl-wizard__name">{name}</span>
          </li>
        ))}
      </ol>
      <Form onSubmit={onNext} aria-labelledby={id}>
        <div className="bl-wizard__question">
          <h2 className="nl-heading nl-heading--level-2" id={id} ref={heading} tabIndex={-1}>
            <span className="bl-wizard__progress">
              {progress}
              <span className="bl-visually-hidden">: </span>
            </span>
            {question}
          </h2>
          {help && <div className="bl-subtle bl-measure">{help}</div>}
        </div>
        {problems}
        {children}
        <FormFooter>
          <Button type="submit" purpose="primary" busy={busy} iconEnd={next ? undefined : <Icon name="arrow" />}>
            {next ?? texts['wizard.next']}
          </Button>
          {onBack && <Button onClick={onBack}>{texts['wizard.back']}</Button>}
          {cancel}
        </FormFooter>
      </Form>
    </div>
  );
}
