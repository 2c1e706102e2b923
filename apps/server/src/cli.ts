import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.js';
import { Config } from './platform/config/config.js';
import { makeLogger, NestLogger } from './platform/logging/logger.js';
import { commands } from './commands.js';
import { settings } from './settings.js';

/**
 * The door for people at the keyboard: `npm run cli -- <command>`. Prints what it did; exits 1 with a sentence when it
 * could not.
 */
const [name = '', ...args] = process.argv.slice(2);
const command = commands[name];
if (!command) {
  console.error(
    `Onbekende opdracht: ${name || '(geen)'}\n${Object.entries(commands)
      .map(([known, { help }]) => `  ${known}  ${help}`)
      .join('\n')}`,
  );
  process.exit(1);
}
const config = new Config(process.env, settings);
const app = await NestFactory.createApplicationContext(AppModule, {
  logger: new NestLogger(makeLogger(config.values.LOG_LEVEL, 'cli')),
  abortOnError: false,
});
try {
  await command.run(app, args);
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  await app.close();
}
