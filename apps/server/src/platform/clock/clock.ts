import { Injectable } from '@nestjs/common';

const amsterdamDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** The time of this process; expiry and order are decided by the database clock, never here. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }

  /** The calendar day in the Netherlands, as YYYY-MM-DD. */
  today(): string {
    return amsterdamDay.format(this.now());
  }
}
