import { type ReactNode } from 'react';

const shapes = {
  arrow: 'M5 12h14M13 6l6 6-6 6',
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7v5l3.5 2',
  close: 'M6 6l12 12M18 6L6 18',
  document: 'M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6',
  door: 'M5 21V3h11v18M3 21h18M16 21V6h3v15M12 12h.01',
  follow: 'M4 6h.01M4 12h.01M4 18h.01M9 6h11M9 12h11M9 18h7',
  leave: 'M10 4H5v16h5M14 8l4 4-4 4M18 12H9',
  letter: 'M3 5h18v14H3zM3 6l9 7 9-7',
  mail: 'M16 12a4 4 0 1 1-8 0 4 4 0 0 1 8 0zM16 12v1.5a2.5 2.5 0 0 0 5 0V12a9 9 0 1 0-3.5 7.1',
  menu: 'M4 6h16M4 12h16M4 18h16',
  pen: 'M4 20l1-5L16 4l4 4L9 19zM14 6l4 4',
  people:
    'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM2.5 20c0-4 3-6 6.5-6s6.5 2 6.5 6M16 4.5a3.5 3.5 0 0 1 0 6.5M18 14.5c2.2.8 3.5 2.6 3.5 5.5',
  phone: 'M6 3l3 5-2 2c1 3 4 6 7 7l2-2 5 3c0 2-2 3-4 3C10 20 4 14 3 7c0-2 1-4 3-4z',
  printer: 'M7 9V3h10v6M7 17H4V9h16v8h-3M7 14h10v7H7z',
  road: 'M6 21a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM18 7a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM8 19h8a3.5 3.5 0 0 0 0-7H8a3.5 3.5 0 0 1 0-7h8',
  search: 'M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM16 16l5 5',
} as const;

export type IconName = keyof typeof shapes;

/** A drawing beside words that say the same; a screen reader passes it over. */
export function Icon({ name }: { name: IconName }): ReactNode {
  return (
    <svg className="wh-icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={shapes[name]} />
    </svg>
  );
}
