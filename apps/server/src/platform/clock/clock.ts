import { Injectable } from '@nestjs/common';
import { dutchDay } from '@bloemen/vocabulary';

/** The time of this process; expiry and order are decided by the database clock, never here. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }

  /** The calendar day in the Netherlands, as YYYY-MM-DD. */
  today(): string {
    return dutchDay(this.now());
  }
}
