/** The table by itself, so that it can be loaded by itself (`LaterTable.tsx`). */
export { Table as default } from '@bloemen/ui';
