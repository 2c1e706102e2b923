import { Actions, Badge, Button, Section, useToast } from '@bloemen/ui';
import { Failure } from '../../../shared/Failure.js';

type Words = {
  title: string;
  intro: string;
  /** What holds now: while it is on, and while it is off. */
  now: [on: string, off: string];
  /** What the button does: turns it off, and on. */
  turn: [off: string, on: string];
  /** What is said after that: it was turned on, it was turned off. */
  done: [on: string, off: string];
};

/** Something that is on or off: changed at once, and back the same way. */
export function SwitchSection({
  id,
  words: { title, intro, now, turn, done },
  isOn,
  maySet,
  set,
  isBusy,
  error,
}: {
  id: string;
  words: Words;
  isOn: boolean;
  maySet: boolean;
  set: (on: boolean) => Promise<unknown>;
  isBusy: boolean;
  error: unknown;
}) {
  const toast = useToast();
  const change = (on: boolean) =>
    void set(on).then(
      () => toast(done[on ? 0 : 1], { undo: () => change(!on) }),
      () => undefined,
    );
  return (
    <Section id={id} title={title} intro={intro}>
      <div className="bl-settings__now">
        <Badge tone={isOn ? 'positive' : 'neutral'}>{now[isOn ? 0 : 1]}</Badge>
      </div>
      {maySet && (
        <Actions>
          <Failure error={error} />
          <Button busy={isBusy} onClick={() => change(!isOn)}>
            {turn[isOn ? 0 : 1]}
          </Button>
        </Actions>
      )}
    </Section>
  );
}
