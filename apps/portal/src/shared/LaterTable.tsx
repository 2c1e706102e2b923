import { LoadingState, type Table } from '@bloemen/ui';
import { lazy, Suspense, type ComponentProps } from 'react';

const Loaded = lazy(() => import('./TableAlone.js')) as unknown as typeof Table;

/** A table behind a switch on a page that visitors open first: it is loaded once somebody asks for it. */
export const LaterTable = <Row,>(props: ComponentProps<typeof Table<Row>>) => (
  <Suspense fallback={<LoadingState lines={4} />}>
    <Loaded {...props} />
  </Suspense>
);
