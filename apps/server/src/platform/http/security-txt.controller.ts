import { Controller, Get, Header } from '@nestjs/common';
import { DomainError } from '../errors/domain-error.js';
import { Public } from '../access/requires.js';
import { SecurityContact } from './security-contact.js';

/** /.well-known/security.txt, or 404 while no contact holds. */
@Controller('.well-known')
export class SecurityTxtController {
  constructor(private readonly contact: SecurityContact) {}

  @Get('security.txt')
  @Public()
  @Header('content-type', 'text/plain; charset=utf-8')
  text(): string {
    const text = this.contact.text();
    if (text === null) throw new DomainError('not_found');
    return text;
  }
}
