/** Errors of documents. One Dutch sentence each, level B1. */
export const documentsErrors = {
  'document.not_readable_yet': 'Dit bestand wordt nog gecontroleerd op virussen. Probeer het zo weer.',
  'document.infected': 'In dit bestand zat een virus. Het bestand is verwijderd.',
  'document.no_file': 'Bij dit document is geen bestand bewaard.',
  'document.attached': 'Dit document hoort nog bij iets anders. Maak het daar eerst los.',
  'document_file.type':
    'Dit soort bestand kan hier niet. Gebruik PDF, DOCX, ODT, XLSX, ODS, PPTX, ODP, PNG, JPG, TXT of CSV.',
  'document_file.mismatch':
    'De naam van dit bestand past niet bij wat erin zit. Bewaar het opnieuw met de goede naam en kies het nog eens.',
  'document_file.macros': 'In dit bestand zitten macro’s. Bewaar het zonder macro’s en kies het opnieuw.',
  'document_file.locked':
    'Dit bestand is op slot met een wachtwoord. Bewaar het zonder wachtwoord en kies het opnieuw.',
  'document_file.unreadable': 'Dit bestand is beschadigd of bevat te veel. Bewaar het opnieuw of splits het.',
} as const;
