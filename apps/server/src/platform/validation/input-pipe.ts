import { ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { wrongFields, type FieldProblem } from '../errors/domain-error.js';
import { DAY_RULE } from './day.js';
import { TEXT_RULE } from './text.js';

const sentences: Record<string, string> = {
  isEmail: 'Vul een geldig e-mailadres in, zoals naam@gemeente.nl.',
  isUrl: 'Vul een webadres in dat begint met https://.',
  isDateString: 'Vul een dag en tijd in die bestaan.',
  arrayMinSize: 'Vul er ten minste één in.',
  arrayMaxSize: 'Dit zijn er te veel.',
  whitelistValidation: 'Dit veld hoort hier niet.',
};

/** Turns what is sent into the class of its input, and refuses with `bad_input` and the problem of each field. */
export const inputPipe = () =>
  new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    transform: true,
    exceptionFactory: (errors) => wrongFields(...problemsOf(errors)),
  });

function problemsOf(errors: readonly ValidationError[], parent = ''): FieldProblem[] {
  return errors.flatMap(({ property, constraints, children }) => {
    const path = `${parent}${property}`;
    return [
      ...(constraints ? [{ path, message: sentenceOf(constraints) }] : []),
      ...problemsOf(children ?? [], `${path}.`),
    ];
  });
}

function sentenceOf(constraints: Record<string, string>): string {
  const known = Object.keys(constraints).find((name) => sentences[name]);
  return constraints[TEXT_RULE] ?? constraints[DAY_RULE] ?? (known && sentences[known]) ?? 'Dit is niet goed ingevuld.';
}
