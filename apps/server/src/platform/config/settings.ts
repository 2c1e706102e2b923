import { z } from 'zod';

/** Settings of one module, each with its meaning and a safe default where there is one. */
export type Settings = Readonly<Record<string, z.ZodType>>;

export const flag = z.enum(['true', 'false']).transform((value) => value === 'true');
export const count = (fallback: number, max = Number.MAX_SAFE_INTEGER) =>
  z.coerce.number().int().min(1).max(max).default(fallback);

/** What the platform itself is told; each module has settings of its own. */
export const platformSettings = {
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
  MAIL_REPORTS_SECRET: z
    .string()
    .min(32)
    .optional()
    .describe('geheim waarmee de mailprovider meldt wat terugkwam (POST /mail/reports); zonder: geen meldingen'),
  LINK_TIMEOUT_MS: count(10_000, 60_000).describe('zo lang wachten we op antwoord bij de controle van een link'),
  LINK_ALSO: z
    .string()
    .regex(/^[\d.]+:\d+$/)
    .optional()
    .describe('adres:poort die de controle van links ook mag bezoeken, voor een eigen proef; geweigerd in production'),
  CLAMAV_ADDRESS: z
    .string()
    .regex(/^(\/\S+|[^\s/:]+:\d{1,5}|\[[\da-fA-F:]+\]:\d{1,5})$/)
    .optional()
    .describe('virusscanner ClamAV als host:poort of pad van een socket; zonder: bestanden worden niet gecontroleerd'),
  CLAMAV_TIMEOUT_MS: count(60_000, 300_000).describe('langste tijd waarin de virusscanner een bestand bekijkt'),
  WORKER_CONCURRENCY: count(4, 64).describe('taken tegelijk per worker'),
  WORKER_LOCK_MS: count(30_000).describe('na zoveel stilte neemt een andere worker een taak over'),
  SWEEP_SECONDS: count(30).describe('hoe vaak de worker zoekt naar werk dat de wachtrij niet kent'),
  RELAY_BATCH: count(100, 1_000).describe('taken die in één keer naar de wachtrij gaan'),
  OUTBOX_KEEP_DAYS: count(30).describe('dagen dat een uitgedeelde taak een tweede weigert'),
  REPORT_TIMEOUT_MS: count(120_000).describe('langste tijd om één rapport te maken'),
  PDF_MEMORY_BYTES: count(805_306_368).describe('meeste geheugen van het proces dat PDF maakt'),
  SHEET_UNPACKED_BYTES: count(8_388_608).describe('grootste rekenblad na uitpakken'),
  SHEET_MEMORY_MB: count(96).describe('meeste geheugen om een lijst te lezen of te vergelijken'),
  SHEET_TIMEOUT_MS: count(10_000).describe('langste tijd om een lijst te lezen of te vergelijken'),
  HEAVY_WORK_AT_ONCE: count(3, 64).describe('lijsten die een proces tegelijk leest en vergelijkt, voor iedereen samen'),
  HEAVY_WORK_PER_PERSON: count(2, 64).describe('daarvan per persoon en per werkruimte'),
  HEAVY_WORK_WAITING: count(10, 1_000).describe(
    'lijsten die per persoon en per werkruimte mogen wachten; meer wordt geweigerd',
  ),
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
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])
    .default('info')
    .describe('hoeveel er in het log komt'),
} as const satisfies Settings;
