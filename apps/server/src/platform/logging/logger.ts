import type { LoggerService } from '@nestjs/common';
import { pino, type Logger } from 'pino';

/** The process log: JSON lines, no secrets, no personal data; request, job and workspace ids go with each line that has them. */
export function makeLogger(level: string, name: string): Logger {
  return pino({
    name,
    level,
    redact: { paths: ['*.token', '*.password', '*.cookie', '*.authorization', '*.email', 'req.headers', 'url', '*.url'], censor: '[verborgen]' },
    base: { name },
  });
}

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
