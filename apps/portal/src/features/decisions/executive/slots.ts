/** Places for answers of which there may be few or many, up to twenty; each is called by its number. */
export const slots = [
  '1',
  '2',
  '3',
  '4',
  '5',
  '6',
  '7',
  '8',
  '9',
  '10',
  '11',
  '12',
  '13',
  '14',
  '15',
  '16',
  '17',
  '18',
  '19',
  '20',
] as const;
export type Slot = (typeof slots)[number];

/** A name and value for each place. */
export const ofSlots = <What extends string, Value>(what: What, make: (index: number) => Value) =>
  Object.fromEntries(slots.map((slot, index) => [`${what}${slot}`, make(index)])) as Record<`${What}${Slot}`, Value>;
