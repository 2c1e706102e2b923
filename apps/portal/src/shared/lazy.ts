import { lazyRouteComponent as lazyComponent } from '@tanstack/react-router';
import { whenReached } from './connection.js';

/**
 * A screen that loads by itself when it is opened. While the server cannot be reached the screen before it stays, and
 * this one comes as soon as it can.
 */
export const lazyRouteComponent: typeof lazyComponent = (importer, exportName) =>
  lazyComponent(() => whenReached(importer), exportName);
