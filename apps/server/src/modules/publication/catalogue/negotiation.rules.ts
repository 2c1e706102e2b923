export const catalogueForms = {
  html: 'text/html',
  ttl: 'text/turtle',
  jsonld: 'application/ld+json',
} as const;
export type CatalogueForm = keyof typeof catalogueForms;

/**
 * Which form the header `Accept` asks for: the one with the highest quality, of equals the first here. A page where none
 * is asked for (RFC 9110, 12.5.1: what cannot be given is answered with what there is).
 */
export function formAsked(accept: string | undefined): CatalogueForm {
  const asked = (accept ?? '*/*').split(',').map((one) => {
    const [type = '', ...parameters] = one.split(';').map((part) => part.trim().toLowerCase());
    const quality = parameters.find((parameter) => parameter.startsWith('q='));
    return { type, quality: quality === undefined ? 1 : Number(quality.slice(2)) || 0 };
  });
  const qualityOf = (type: string) =>
    (
      asked.find((one) => one.type === type) ??
      asked.find((one) => one.type === `${type.split('/')[0]}/*`) ??
      asked.find((one) => one.type === '*/*')
    )?.quality ?? 0;
  const forms = Object.keys(catalogueForms) as CatalogueForm[];
  return forms.reduce((best, form) =>
    qualityOf(catalogueForms[form]) > qualityOf(catalogueForms[best]) ? form : best,
  );
}
