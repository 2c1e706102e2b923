import { classes } from './classes.js';

const drawings = {
  alert: 'M12 3.5 22 20.5H2L12 3.5Zm0 6v5m0 2.6v.4',
  arrow: 'M4 12h15m-6-6 6 6-6 6',
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
  home: 'M4 11 12 4l8 7v9h-5v-6H9v6H4v-9Z',
  info: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm0 8v5m0-8.4v.4',
  list: 'M9 6h11M9 12h11M9 18h11M4.5 6v.1m0 5.9v.1m0 5.9v.1',
  mail: 'M3.5 6h17v12h-17V6Zm0 .5 8.5 6.5 8.5-6.5',
  map: 'm9 4 6 2.5L20.5 4v13.5L15 20l-6-2.5L3.5 20V6.5L9 4Zm0 0v13.5m6-11V20',
  menu: 'M4 6.5h16M4 12h16M4 17.5h16',
  people:
    'M9 11.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM2.5 20c0-3.6 2.9-6 6.5-6s6.5 2.4 6.5 6M15.5 4.800a3.5 3.5 0 0 1 0 6.400M18 14.600c2.1.9 3.5 2.8 3.5 5.4',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8Zm-7.5 8.500c0-4 3.3-6.5 7.5-6.500s7.5 2.5 7.5 6.5',
  plus: 'M12 5v14M5 12h14',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Zm5 11.5 5 5',
  settings: 'M4 7h9m5 0h2M4 17h2m5 0h9M15.5 4.700v4.600M8.5 14.700v4.6',
  table: 'M3.5 5h17v14h-17V5Zm0 5h17m-17 4.500h17M9.5 10v9',
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
