/** Paths of the line icons, 24 × 24: one an area, one a kind of outcome, and a few signs. */
export const ICONS = {
  orders: 'M3 7l9-4 9 4v10l-9 4-9-4zM3 7l9 4 9-4M12 11v10',
  complaints: 'M4 5h16v11H9l-5 4z',
  returns: 'M4 9h11a5 5 0 010 10h-4M4 9l4-4M4 9l4 4',
  reviews: 'M12 4l2.5 5 5.5.8-4 3.9 1 5.5-5-2.7-5 2.7 1-5.5-4-3.9 5.5-.8z',
  ip: 'M12 3l8 3v6c0 5-3.5 8-8 9-4.5-1-8-4-8-9V6z',
  appeals: 'M5 21V4M5 5h13l-3 4 3 4H5',
  promotions: 'M4 12l8-8h7v7l-8 8zM15.5 8.5h.01',
  security: 'M6 11h12v9H6zM8 11V8a4 4 0 018 0v3',
  act: 'M5 12h13M12 6l6 6-6 6',
  wait: 'M7 4h10M7 20h10M8 4c0 5 8 5 8 8s-8 3-8 8M16 4c0 5-8 5-8 8s8 3 8 8',
  stop: 'M8 3h8l5 5v8l-5 5H8l-5-5V8zM8 12h8',
  'hand-over': 'M4 12h11M11 8l4 4-4 4M15 4h5v16h-5',
  clock: 'M12 3a9 9 0 100 18 9 9 0 000-18zM12 7v5l3 2',
  look: 'M11 4a7 7 0 100 14 7 7 0 000-14zM20 20l-4-4',
  never: 'M12 3a9 9 0 100 18 9 9 0 000-18zM6 6l12 12',
  book: 'M5 4h9a4 4 0 014 4v12H9a4 4 0 01-4-4zM5 16a4 4 0 014-4h9',
  check: 'M5 13l4 4 10-10',
  unsure: 'M9 9a3 3 0 114 3c-1 .5-1 1-1 2M12 18h.01',
} as const;

export type IconName = keyof typeof ICONS;
