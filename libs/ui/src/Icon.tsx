import { classes } from './classes.js';

const drawings = {
  account:
    'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm0 10.5a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4Zm-6 4.4c1.3-1.9 3.4-2.9 6-2.9s4.7 1 6 2.9',
  alert: 'M12 3.5 22 20.5H2L12 3.5Zm0 6v5m0 2.6v.4',
  arrow: 'M4 12h15m-6-6 6 6-6 6',
  bell: 'M6 16.5V11a6 6 0 1 1 12 0v5.5l1.5 2h-15l1.5-2Zm4 2a2 2 0 0 0 4 0M12 3v2',
  building: 'M5 20.5V4.5h9v16M14 9.5h5v11M3 20.5h18M8 8.5h3m-3 4h3m-3 4h3',
  calendar: 'M4 6h16v14H4V6Zm0 5h16M8 3.5v5m8-5v5',
  chart: 'M4 4v16h16M8.5 16v-4m4 4V8m4 8v-6',
  check: 'm4.5 12.5 5 5 10-11',
  chevron: 'm9 5 7 7-7 7',
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm0 4.5V12l3.2 2',
  close: 'm5.5 5.5 13 13m0-13-13 13',
  document: 'M6 3.5h8l4 4v13H6v-17Zm8 0v4h4M9 12.5h6m-6 4h6',
  download: 'M12 4v11m-5-4.5 5 5 5-5M4.5 20h15',
  edit: 'm5 19 1-4L16.5 4.5l3 3L9 18l-4 1Z',
  error: 'M8 3h8l5 5v8l-5 5H8l-5-5V8l5-5Zm4 4.5v5.5m0 3v.4',
  external: 'M9 5H5v14h14v-4M13 5h6v6m0-6-9 9',
  flower:
    'M12 9.5c-3.2-2.6-2.6-6 0-6.5 2.6.5 3.2 3.9 0 6.5Zm2.4 1.7c1.5-3.8 4.9-4.3 6.2-2-.3 2.6-3.4 4.1-6.2 2Zm-.9 2.8c4.1.3 5.6 3.4 3.9 5.4-2.6.5-5-2-3.9-5.4Zm-3 0c1.1 3.4-1.3 5.9-3.9 5.4-1.7-2-.2-5.1 3.9-5.4Zm-.9-2.8c-2.8 2.1-5.9.6-6.2-2 1.3-2.3 4.7-1.8 6.2 2Z',
  history: 'M4 5v4.5h4.5M4.3 9.5a8.2 8.2 0 1 1-.3 4M12 7.5v5l3.5 2',
  home: 'M4 11 12 4l8 7v9h-5v-6H9v6H4v-9Z',
  info: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm0 8v5m0-8.4v.4',
  list: 'M9 6h11M9 12h11M9 18h11M4.5 6v.1m0 5.9v.1m0 5.9v.1',
  mail: 'M3.5 6h17v12h-17V6Zm0 .5 8.5 6.5 8.5-6.5',
  map: 'm9 4 6 2.5L20.5 4v13.5L15 20l-6-2.5L3.5 20V6.5L9 4Zm0 0v13.5m6-11V20',
  menu: 'M4 6.5h16M4 12h16M4 17.5h16',
  more: 'M4 12a1 1 0 1 0 2 0 1 1 0 1 0-2 0ZM11 12a1 1 0 1 0 2 0 1 1 0 1 0-2 0ZM18 12a1 1 0 1 0 2 0 1 1 0 1 0-2 0Z',
  panel: 'M3.5 5h17v14h-17V5Zm6 0v14',
  people:
    'M9 11.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM2.5 20c0-3.6 2.9-6 6.5-6s6.5 2.4 6.5 6M15.5 4.8a3.5 3.5 0 0 1 0 6.4M18 14.6c2.1.9 3.5 2.8 3.5 5.4',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8Zm-7.5 8.5c0-4 3.3-6.5 7.5-6.5s7.5 2.5 7.5 6.5',
  plus: 'M12 5v14M5 12h14',
  seal: 'M12 15.5a6 6 0 1 0 0-12 6 6 0 0 0 0 12Zm-3.5-1.2L7 21l5-2.5 5 2.5-1.5-6.7M9.8 9.6l1.6 1.6 2.9-3',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Zm5 11.5 5 5',
  settings: 'M4 7h9m5 0h2M4 17h2m5 0h9M15.5 4.7v4.6M8.5 14.7v4.6',
  signOut: 'M14 4.5H5v15h9M10 12h10.5m-4-4 4 4-4 4',
  switch: 'm8 9 4-4 4 4M8 15l4 4 4-4',
  table: 'M3.5 5h17v14h-17V5Zm0 5h17m-17 4.5h17M9.5 10v9',
  tag: 'M4 4h7.5l8.5 8.5-7.5 7.5L4 11.5V4Zm4 4v.1',
  toolbox: 'M3.5 8.5h17v11h-17v-11Zm5 0V5h7v3.5m-12 5h6.5m4 0h6.5m-10.5-1.5h4v3.5h-4V12Z',
} as const;

export type IconName = keyof typeof drawings;

/** A decorative drawing beside a text; it never carries meaning alone. */
export const Icon = ({ name, className }: { name: IconName; className?: string }) => (
  <svg className={classes('bl-icon', className)} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path
      d={drawings[name]}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  </svg>
);
