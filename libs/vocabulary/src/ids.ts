/** The pattern of an identifier (UUID), to be put inside another one; no version is asked for. */
export const UUID_PATTERN = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';

const whole = new RegExp(`^${UUID_PATTERN}$`, 'i');

/** The code of a municipality at Statistics Netherlands (CBS). */
export const CBS_CODE_PATTERN = /^GM\d{4}$/;

/** Whether a text is an identifier (UUID). */
export const isUuid = (text: string): boolean => whole.test(text);
