import { z } from 'zod';

const flag = z.enum(['true', 'false']).transform((value) => value === 'true');
const count = (fallback: number, max = Number.MAX_SAFE_INTEGER) =>
  z.coerce.number().int().min(1).max(max).default(fallback);

/** Every setting with its meaning and safe default; the table in the README is generated from this list. */
export const settings = {
  NODE_ENV: z
    .enum(['production', 'development', 'test'])
    .default('development')
    .describe('production: strakke regels, geen voorbeeldtoegang'),
  PORT: z.coerce.number().int().min(0).max(65535).default(4000).describe('publieke poort van API en portaal'),
  HOST: z.string().default('0.0.0.0').describe('adres waarop de publieke poort luistert'),
  OPERATIONS_HOST: z
    .string()
    .default('127.0.0.1')
    .describe('adres waarop /metrics luistert, apart van de publieke poort'),
  OPERATIONS_PORT: z.coerce
    .number()
    .int()
    .min(0)
    .max(65535)
    .default(0)
    .describe('poort voor /metrics van de server; 0 is een vrije poort'),
  WORKER_OPERATIONS_PORT: z.coerce
    .number()
    .int()
    .min(0)
    .max(65535)
    .default(0)
    .describe('poort voor /metrics van de worker; 0 is een vrije poort'),
  PUBLIC_URL: z
    .url()
    .optional()
    .describe('adres waaronder mensen het platform bezoeken; zonder: http://localhost:PORT'),
  PORTAL_FOLDER: z.string().default('apps/portal/dist').describe('map met het gebouwde portaal'),
  DATABASE_URL: z.string().describe('PostgreSQL als rol bloemen_app (geen eigenaar, geen BYPASSRLS)'),
  PROGRAMME_DATABASE_URL: z.string().describe('PostgreSQL als alleen-lezen rol bloemen_programme'),
  RELAY_DATABASE_URL: z.string().describe('PostgreSQL als rol bloemen_relay, alleen de outbox'),
  QUEUE_DATABASE_URL: z.string().optional().describe('PostgreSQL voor de wachtrij als REDIS_URL ontbreekt'),
  REDIS_URL: z.string().optional().describe('Redis voor de wachtrij (noeviction, AOF aan)'),
  SECRET: z
    .string()
    .min(32)
    .default('development-secret-not-for-production!')
    .describe('geheim voor afgeleide sleutels, minstens 32 tekens'),
  DEMO: flag.default(false).describe('voorbeeldpersonen en postvak op de inlogpagina; geweigerd in production'),
  POOL_SIZE: count(16, 200).describe('verbindingen per proces als bloemen_app'),
  PROGRAMME_POOL_SIZE: count(6, 100).describe('verbindingen per proces als bloemen_programme'),
  STATEMENT_TIMEOUT_MS: count(5_000).describe('langste opdracht aan de database'),
  LOCK_TIMEOUT_MS: count(2_000).describe('langste wachttijd op een slot'),
  IDLE_TRANSACTION_TIMEOUT_MS: count(10_000).describe('langste stilte binnen een transactie'),
  DATABASE_CONNECT_TIMEOUT_MS: count(5_000).describe('langste wachttijd op een verbinding met de database'),
  BODY_LIMIT_BYTES: count(131_072).describe('grootste bericht aan de server, behalve bestanden'),
  UPLOAD_LIMIT_BYTES: count(5_242_880).describe('grootste bestand dat iemand mag opsturen'),
  REQUEST_TIMEOUT_MS: count(30_000).describe('langste tijd waarin een verzoek binnen moet zijn'),
  DRAIN_SECONDS: z.coerce
    .number()
    .int()
    .min(0)
    .max(15)
    .default(5)
    .describe(
      'zo lang zegt een server die stopt eerst dat hij niet klaar is (/health/ready), en bedient hij wie nog komt',
    ),
  SECURITY_CONTACT: z
    .string()
    .regex(/^(mailto:[^\s@]+@[^\s@]+|https:\/\/\S+)$/)
    .optional()
    .describe('waar iemand een lek meldt (mailto:… of https://…), voor /.well-known/security.txt'),
  SECURITY_CONTACT_UNTIL: z.iso
    .date()
    .optional()
    .describe('dag tot en met welke SECURITY_CONTACT geldt, hooguit een jaar vooruit'),
  GRAPHQL_MAX_TOKENS: count(1_000).describe('tokens per GraphQL-vraag'),
  GRAPHQL_MAX_DEPTH: count(12).describe('diepte van een GraphQL-vraag'),
  GRAPHQL_MAX_ALIASES: count(30).describe('aliassen per GraphQL-vraag'),
  GRAPHQL_MAX_ROOT_FIELDS: count(20).describe('hoofdvelden per GraphQL-vraag'),
  GRAPHQL_MAX_COST: count(5_000).describe('geschatte kosten van een GraphQL-vraag'),
  GRAPHQL_MAX_SUBSCRIPTIONS: count(50).describe('abonnementen tegelijk per verbinding'),
  SOCKETS_PER_PERSON: count(20).describe('open WebSockets per persoon en per proces'),
  SOCKETS_PER_ADDRESS: count(200).describe('open WebSockets per netwerkadres en per proces'),
  GRAPHQL_KEPT_ANSWERS: count(500).describe('antwoorden en vragen die een proces onthoudt'),
  GRAPHQL_INTROSPECTION: flag.optional().describe('schema opvraagbaar; standaard alleen buiten production'),
  RATE_PER_MINUTE: count(1_200).describe(
    'verzoeken aan de server per minuut: per sessie van wie is ingelogd, en per netwerkadres van de anderen samen; elk toestel mag daarnaast een twintigste',
  ),
  TRUSTED_PROXY_HOPS: z.coerce
    .number()
    .int()
    .min(0)
    .max(5)
    .default(0)
    .describe('aantal vertrouwde proxy-stappen voor het adres van de bezoeker'),
  SESSION_IDLE_MINUTES: count(60).describe('sessie eindigt na zoveel minuten stilte'),
  SESSION_ABSOLUTE_HOURS: count(12).describe('sessie eindigt in elk geval na zoveel uur'),
  SIGN_IN_ATTEMPTS_PER_IDENTITY: count(10).describe(
    'gevraagde inloglinks per e-mailadres en toestel per SIGN_IN_WINDOW_MINUTES; van alle toestellen samen zes keer zoveel',
  ),
  SIGN_IN_ATTEMPTS_PER_DEVICE: count(20).describe(
    'gevraagde inloglinks en mislukte inlogpogingen per toestel per SIGN_IN_WINDOW_MINUTES; per netwerkadres vijftig keer zoveel',
  ),
  SIGN_IN_WINDOW_MINUTES: count(15).describe('tijd waarover inlogpogingen tellen'),
  MAGIC_LINK_MINUTES: count(15).describe('geldigheid van een inloglink'),
  REQUIRE_MFA_FOR_NATIONAL: flag
    .optional()
    .describe('landelijke rollen alleen via OpenID Connect met tweede factor; standaard alleen in production'),
  MAIL_URL: z
    .string()
    .optional()
    .describe(
      'SMTP-adres (smtps://…); verplicht in production; zonder: mail blijft in het postvak van de voorbeeldomgeving',
    ),
  MAIL_FROM: z.string().default('Duizend Bloemen <geen-antwoord@duizendbloemen.example>').describe('afzender van mail'),
  MAIL_TIMEOUT_MS: count(8_000, 9_000).describe(
    'langste stilte van de mailserver; korter dan IDLE_TRANSACTION_TIMEOUT_MS',
  ),
  MAIL_KEEP_DAYS: count(30).describe('dagen dat verzonden mail vindbaar blijft, zonder tekst'),
  WORKER_CONCURRENCY: count(4, 64).describe('taken tegelijk per worker'),
  WORKER_LOCK_MS: count(30_000).describe('na zoveel stilte neemt een andere worker een taak over'),
  SWEEP_SECONDS: count(30).describe('hoe vaak de worker zoekt naar werk dat de wachtrij niet kent'),
  RELAY_BATCH: count(100, 1_000).describe('taken die in één keer naar de wachtrij gaan'),
  OUTBOX_KEEP_DAYS: count(30).describe('dagen dat een uitgedeelde taak een tweede weigert'),
  REPORT_TIMEOUT_MS: count(120_000).describe('langste tijd om één rapport te maken'),
  PDF_MEMORY_BYTES: count(805_306_368).describe('meeste geheugen van het proces dat PDF maakt'),
  REPORT_SHEET_ROWS: count(100_000).describe(
    'meeste regels van een rekenblad (ODS, XLSX); wat langer is, gaat als CSV',
  ),
  REPORT_KEEP_DAYS: count(90).describe('dagen dat een rapport te downloaden is'),
  REPORTS_PER_HOUR: count(300).describe('rapporten per werkruimte per uur'),
  COALITION_IMPORT_BYTES: count(2_097_152).describe('grootste ledenlijst'),
  COALITION_IMPORT_ROWS: count(500, 5_000).describe('meeste rijen in een ledenlijst'),
  COALITION_IMPORT_DRAFT_DAYS: count(30).describe('dagen dat een niet verwerkte ledenlijst blijft'),
  SHEET_UNPACKED_BYTES: count(8_388_608).describe('grootste rekenblad na uitpakken'),
  SHEET_MEMORY_MB: count(96).describe('meeste geheugen om een lijst te lezen of te vergelijken'),
  SHEET_TIMEOUT_MS: count(10_000).describe('langste tijd om een lijst te lezen of te vergelijken'),
  HEAVY_WORK_AT_ONCE: count(3, 64).describe('lijsten die een proces tegelijk leest en vergelijkt, voor iedereen samen'),
  HEAVY_WORK_PER_PERSON: count(2, 64).describe('daarvan per persoon en per werkruimte'),
  HEAVY_WORK_WAITING: count(10, 1_000).describe(
    'lijsten die per persoon en per werkruimte mogen wachten; meer wordt geweigerd',
  ),
  INDICATOR_MEMORY_MB: count(512).describe('meeste geheugen om een cijferbestand te lezen'),
  INDICATOR_IMPORT_ROWS: count(100_000).describe('meeste rijen in een cijferbestand'),
  INVITATION_DAYS: count(30, 365).describe(
    'geldigheid van een persoonlijke link om te tekenen, mee te doen of bezwaar te maken',
  ),
  SIGNING_CODE_MINUTES: count(10, 60).describe('geldigheid van een code om te tekenen'),
  SIGNING_CODE_TRIES: count(5, 10).describe(
    'pogingen per code om te tekenen; op een avond per toestel en gemeente per SIGN_IN_WINDOW_MINUTES',
  ),
  SIGNING_WRONG_CODES: count(15, 100).describe(
    'verkeerde codes per uitnodiging; daarna helpt alleen een nieuwe. Op een avond, apart geteld, tien keer zoveel',
  ),
  SIGNING_ATTEMPTS_PER_DOOR: count(1_000).describe(
    'codes van een getuige die geprobeerd worden per gemeente op een avond per SIGN_IN_WINDOW_MINUTES; daarna alleen nog SIGNING_ATTEMPTS_PER_DEVICE per toestel, samen hoogstens elf keer zoveel',
  ),
  SIGNING_ATTEMPTS_PER_DEVICE: count(10, 100).describe('zie hierboven; per netwerkadres honderd keer zoveel'),
  BOARD_FOLLOWERS: count(2_000).describe('schermen die tegelijk een bord van een avond volgen'),
  BOARD_FOLLOWERS_PER_ADDRESS: count(100).describe(
    'daarvan per netwerkadres; elk toestel mag daarnaast een twintigste, samen hoogstens de helft van alle',
  ),
  EVENING_REMINDER_DAYS: z.coerce
    .number()
    .int()
    .min(0)
    .max(60)
    .default(3)
    .describe(
      'dagen voor een avond waarop wie is uitgenodigd en niet tekende een herinnering krijgt; 0 is geen herinnering',
    ),
  WITNESS_CODE_MINUTES: count(10, 60).describe('geldigheid van de code van een getuige op een avond'),
  SEAL_P12_FILE: z
    .string()
    .optional()
    .describe('sleutel van het zegel op certificaten, als PKCS#12; in production verplicht, of de twee hieronder'),
  SEAL_P12_PASSWORD: z.string().default('').describe('wachtwoord van SEAL_P12_FILE'),
  SEAL_KEY_FILE: z.string().optional().describe('sleutel van het zegel als PEM'),
  SEAL_CERTIFICATE_FILE: z
    .string()
    .optional()
    .describe('certificaten bij SEAL_KEY_FILE als PEM, het eigen certificaat eerst'),
  SEAL_FORMER_FINGERPRINTS: z
    .string()
    .regex(/^(([0-9A-F]{2}:){31}[0-9A-F]{2}(,|$))+$/)
    .default('')
    .describe("SHA-256 van de certificaten van eerdere sleutels van het zegel, als AA:BB:…, met komma's ertussen"),
  SEAL_TSA_URL: z
    .url()
    .optional()
    .describe('dienst voor tijdstempels (RFC 3161) op certificaten; zonder: geen tijdstempel'),
  CERTIFICATE_CHECKS_PER_MINUTE: count(120).describe('controles van certificaten per netwerkadres per minuut'),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])
    .default('info')
    .describe('hoeveel er in het log komt'),
} as const;

const shape = z.object(settings).transform((values) => ({
  ...values,
  publicUrl: values.PUBLIC_URL ?? `http://localhost:${values.PORT}`,
  introspection: values.GRAPHQL_INTROSPECTION ?? values.NODE_ENV !== 'production',
  production: values.NODE_ENV === 'production',
  requireMfaForNational: values.REQUIRE_MFA_FOR_NATIONAL ?? values.NODE_ENV === 'production',
}));

/** The validated configuration of this process. */
export class Config {
  readonly values: z.infer<typeof shape>;

  /** Validates the environment. Throws one Error that lists every problem and what to do. */
  constructor(environment: Record<string, string | undefined> = process.env) {
    const filled = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
    const parsed = shape.safeParse(filled);
    if (!parsed.success) throw new Error(`Instelling klopt niet: ${z.prettifyError(parsed.error)}`);
    this.values = parsed.data;
    const unsafe = unsafeSettings(this.values);
    if (unsafe.length > 0) throw new Error(`Onveilige instelling, het platform start niet:\n- ${unsafe.join('\n- ')}`);
  }
}

function unsafeSettings(values: z.infer<typeof shape>): string[] {
  if (!values.production) return [];
  return [
    values.SECRET === settings.SECRET.parse(undefined) &&
      'SECRET is nog de standaardwaarde. Zet een eigen geheim van minstens 32 tekens.',
    values.DEMO && 'DEMO staat aan. Zet DEMO=false: voorbeeldpersonen horen niet in productie.',
    values.GRAPHQL_INTROSPECTION === true && 'GRAPHQL_INTROSPECTION staat aan. Zet deze op false in productie.',
    !values.SEAL_P12_FILE &&
      !values.SEAL_KEY_FILE &&
      'SEAL_P12_FILE ontbreekt. Zet een sleutel voor het zegel: SEAL_P12_FILE met SEAL_P12_PASSWORD, of SEAL_KEY_FILE met SEAL_CERTIFICATE_FILE.',
    !values.MAIL_URL && 'MAIL_URL ontbreekt. Zet het SMTP-adres: zonder mail kan niemand met een link inloggen.',
    !values.PUBLIC_URL && 'PUBLIC_URL ontbreekt. Zet het https-adres waaronder mensen het platform bezoeken.',
    values.PUBLIC_URL !== undefined &&
      !isPrivate(values.PUBLIC_URL) &&
      'PUBLIC_URL is geen https-adres. Zonder https is een sessie af te luisteren: zet een adres dat met https:// begint.',
  ].filter((problem) => problem !== false);
}

/** Over https, or on this machine itself, where nobody listens in. */
function isPrivate(url: string): boolean {
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' || ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
}
