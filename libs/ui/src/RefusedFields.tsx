import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';

/** Per name of a control the sentence about its answer, of what was refused after sending. */
export type Refused = Readonly<Record<string, string>>;

const none: Refused = {};
const RefusedContext = createContext<Refused>(none);
const TellContext = createContext<((refused: Refused) => void) | null>(null);

/** Lets whatever says what went wrong put its sentences at the fields of the same form or dialog. */
export function RefusedFields({ children }: { children: ReactNode }) {
  const [refused, tell] = useState(none);
  return (
    <TellContext value={tell}>
      <RefusedContext value={refused}>{children}</RefusedContext>
    </TellContext>
  );
}

/** What was refused about the control of this name. */
export function useRefusal(name: string | undefined): string | null {
  const refused = useContext(RefusedContext);
  return (name && refused[name]) || null;
}

/** Puts these sentences at the fields around, for as long as the caller is on the screen. */
export function useRefuse(refused: Refused): void {
  const tell = useContext(TellContext);
  useEffect(() => {
    if (!tell || Object.keys(refused).length === 0) return;
    tell(refused);
    return () => tell(none);
  }, [tell, refused]);
}
