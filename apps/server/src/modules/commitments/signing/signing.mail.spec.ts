import { describe, expect, it } from '@jest/globals';
import { invitationMail } from './signing.mail.js';

const facts = { municipality: 'Heemstede', signerName: 'J.F. Struijf', link: 'https://voorbeeld.example/ondertekenen#x', days: 30 };

describe('the invitation to sign', () => {
  it.each([
    [false, 'ondertekenen', 'te ondertekenen', 'Dan kunt u tekenen onder voorbehoud'],
    [true, 'opnieuw bekrachtigen', 'opnieuw te bekrachtigen', 'Onder voorbehoud tekenen kan daarom niet'],
  ])('says in good Dutch what is asked, and by what authority: again %s', (isReaffirmation, asked, toDo, conditional) => {
    const { subject, text } = invitationMail('wethouder@heemstede.example', { ...facts, isReaffirmation });
    expect(subject).toBe(`Verklaring Eén tegen eenzaamheid ${asked}: Heemstede`);
    expect(text).toContain(`vraagt u de intentieverklaring van het programma Eén tegen eenzaamheid ${toDo}.`);
    expect(text).toContain(conditional);
    expect(text.match(/onder voorbehoud/gi)).toHaveLength(1);
  });
});
