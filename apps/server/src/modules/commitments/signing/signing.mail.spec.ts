import { describe, expect, it } from '@jest/globals';
import type { SigningOccasion } from '../commitment.rules.js';
import { invitationMail, signedMail } from './signing.mail.js';

const facts = {
  municipality: 'Heemstede',
  signerName: 'J.F. Struijf',
  link: 'https://voorbeeld.example/ondertekenen#x',
  days: 30,
};

describe('the invitation to sign', () => {
  it.each<[SigningOccasion, string, string, string, string]>([
    ['JOINS', 'ondertekenen', 'te ondertekenen', 'sluit uw gemeente aan', 'Dan kunt u tekenen onder voorbehoud'],
    [
      'CONFIRMS',
      'ondertekenen',
      'te ondertekenen',
      'Uw gemeente doet al mee. Met uw handtekening ligt',
      'Dan kunt u tekenen onder voorbehoud',
    ],
    [
      'RENEWS',
      'opnieuw ondertekenen',
      'opnieuw te ondertekenen',
      'komt in de plaats van de vorige',
      'Onder voorbehoud tekenen kan nu niet',
    ],
    [
      'RETURNS',
      'opnieuw ondertekenen',
      'opnieuw te ondertekenen',
      'die verklaring geldt niet meer',
      'Dan kunt u tekenen onder voorbehoud',
    ],
  ])(
    'says in good Dutch what is asked, what it does and by what authority: %s',
    (occasion, asked, toDo, effect, conditional) => {
      const { subject, text } = invitationMail('wethouder@heemstede.example', { ...facts, occasion });
      expect(subject).toBe(`Verklaring Eén tegen eenzaamheid ${asked}: Heemstede`);
      expect(text).toContain(`vraagt u de intentieverklaring van het programma Eén tegen eenzaamheid ${toDo}.`);
      expect(text).toContain(effect);
      expect(text).toContain(conditional);
      expect(text.match(/onder voorbehoud/gi)).toHaveLength(1);
    },
  );
});

describe('the mail after signing', () => {
  const told = (occasion: SigningOccasion, isConditional: boolean) =>
    signedMail(
      'wethouder@heemstede.example',
      { signerName: 'J.F. Struijf', occasion, isConditional, awaitsConfirmation: false, certificateCode: 'X' },
      'https://voorbeeld.example',
    ).text;
  it.each<[SigningOccasion, string, string]>([
    [
      'JOINS',
      'staat vanaf nu bij de gemeenten die meedoen.',
      'staat vanaf nu onder voorbehoud bij de gemeenten die meedoen.',
    ],
    [
      'CONFIRMS',
      'deed al mee. De verklaring ligt nu ook vast.',
      'deed al mee. De verklaring ligt nu onder voorbehoud vast.',
    ],
    [
      'RENEWS',
      'deed al mee en heeft de verklaring vernieuwd.',
      'deed al mee en vernieuwt de verklaring onder voorbehoud.',
    ],
    [
      'RETURNS',
      'gold niet meer. Vanaf nu geldt er weer een.',
      'gold niet meer. Vanaf nu geldt er weer een, onder voorbehoud.',
    ],
  ])(
    'tells what the signature did, and while it waits for the college subject to that: %s',
    (occasion, final, conditional) => {
      expect(told(occasion, false)).toContain(final);
      expect(told(occasion, true)).toContain(conditional);
      expect(told(occasion, true)).toContain('onder voorbehoud van een besluit van het college.');
      for (const isConditional of [true, false])
        expect(/vanaf nu (onder voorbehoud )?bij de gemeenten die meedoen/.test(told(occasion, isConditional))).toBe(
          occasion === 'JOINS',
        );
    },
  );
  it('names the confirmation by the municipality where that is what the signature waits for', () => {
    const facts = {
      signerName: 'J.F. Struijf',
      occasion: 'JOINS',
      isConditional: true,
      awaitsConfirmation: true,
      certificateCode: 'X',
    } as const;
    const { text } = signedMail('wethouder@heemstede.example', facts, 'https://voorbeeld.example');
    expect(text).toContain('onder voorbehoud van bevestiging door de gemeente.');
    expect(text).not.toContain('college');
  });
});
