import { Transform } from 'class-transformer';

/** Takes the blanks around a text away before it is validated; a text of blanks alone is none. */
export const Trimmed = () => Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() || null : value));
