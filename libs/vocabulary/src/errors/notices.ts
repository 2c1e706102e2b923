/** What notices refuse. */
export const noticesErrors = {
  'notice.pace_fixed': 'Over een handtekening krijgt u altijd meteen mail. Daar kunt u niets anders kiezen.',
  'notice.unsubscribe_invalid':
    'Deze link klopt niet. Log in en kies bij uw account over welke berichten u mail krijgt.',
} as const;
