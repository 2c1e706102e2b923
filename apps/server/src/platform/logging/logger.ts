import type { LoggerService } from '@nestjs/common';
import { pino, type DestinationStream, type Logger } from 'pino';

/**
 * The process log: JSON lines, no secrets, no personal data; request, job and workspace ids go with each line that has
 * them.
 */
export function makeLogger(level: string, name: string, destination?: DestinationStream): Logger {
  return pino(
    {
      name,
      level,
      redact: {
        paths: [
          '*.token',
          '*.password',
          '*.cookie',
          '*.authorization',
          '*.email',
          'req.headers',
          'url',
          '*.url',
          ...rowsInErrors,
        ],
        censor: '[verborgen]',
      },
      base: { name },
    },
    destination,
  );
}

/** PostgreSQL repeats the row it refused, with every name and text in it, in these parts of its errors. */
const rowsInErrors = ['err.detail', 'err.where', 'err.internalQuery', 'err.parameters', 'err.driverError'];

/** Lets Nest write through pino. */
export class NestLogger implements LoggerService {
  constructor(private readonly logger: Logger) {}
  log(message: unknown): void {
    this.logger.debug(String(message));
  }
  error(message: unknown, stack?: string): void {
    this.logger.error({ stack }, String(message));
  }
  warn(message: unknown): void {
    this.logger.warn(String(message));
  }
}
