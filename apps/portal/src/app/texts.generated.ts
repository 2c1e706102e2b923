export {};
declare module '../shared/i18n.js' {
  interface Texts {
    keys:
      | keyof typeof import('../app/app.nl.json')
      | keyof typeof import('../app/kit/kit.nl.json')
      | keyof typeof import('../features/audit/trail.nl.json')
      | keyof typeof import('../features/coalitions/coalition.nl.json')
      | keyof typeof import('../features/commitments/commitment.nl.json')
      | keyof typeof import('../features/commitments/objections/objections.nl.json')
      | keyof typeof import('../features/commitments/signing/evening.nl.json')
      | keyof typeof import('../features/commitments/signing/signed.nl.json')
      | keyof typeof import('../features/commitments/signing/signing.nl.json')
      | keyof typeof import('../features/commitments/verification/share.nl.json')
      | keyof typeof import('../features/commitments/verification/verification.nl.json')
      | keyof typeof import('../features/commitments/wordings/wordings.nl.json')
      | keyof typeof import('../features/evenings/board/board.nl.json')
      | keyof typeof import('../features/evenings/evenings.nl.json')
      | keyof typeof import('../features/identity/account/account.nl.json')
      | keyof typeof import('../features/identity/organisations/organisations.nl.json')
      | keyof typeof import('../features/identity/people/people.nl.json')
      | keyof typeof import('../features/identity/sign-in/sign-in.nl.json')
      | keyof typeof import('../features/indicators/figures.nl.json')
      | keyof typeof import('../features/municipalities/register/register.nl.json')
      | keyof typeof import('../features/municipalities/settings/settings.nl.json')
      | keyof typeof import('../features/plans/plan.nl.json')
      | keyof typeof import('../features/pledges/pledges.nl.json')
      | keyof typeof import('../features/programme/comparison/comparison.nl.json')
      | keyof typeof import('../features/programme/programme.nl.json')
      | keyof typeof import('../features/publication/home.nl.json')
      | keyof typeof import('../features/publication/site.nl.json')
      | keyof typeof import('../features/reports/reports.nl.json')
      | keyof typeof import('../features/workspace/workspace.nl.json')
      | keyof typeof import('../shared/confirmation/confirmation.nl.json')
      | keyof typeof import('../shared/forms/forms.nl.json')
      | keyof typeof import('../shared/participation.nl.json');
  }
}
