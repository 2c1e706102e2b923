import { z } from 'zod';
import { platformSettings, type Settings } from './settings.js';

const shape = z.object(platformSettings).transform((values) => ({
  ...values,
  publicUrl: values.PUBLIC_URL ?? `http://localhost:${values.PORT}`,
  introspection: values.GRAPHQL_INTROSPECTION ?? values.NODE_ENV !== 'production',
  production: values.NODE_ENV === 'production',
}));

/** The validated configuration of this process: the platform's in `values`, a module's by `of` its settings. */
export class Config {
  readonly values: z.infer<typeof shape>;
  private readonly filled: Record<string, string | undefined>;
  private readonly read = new Map<Settings, object>();

  /**
   * Validates the environment: the platform's settings, and those of `all`, which a door of the application gives.
   * Throws one Error that lists every problem and what to do.
   */
  constructor(environment: Record<string, string | undefined> = process.env, all: Settings = {}) {
    this.filled = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
    this.parse(z.object({ ...platformSettings, ...all }));
    this.values = this.parse(shape);
    const unsafe = unsafeSettings(this.values);
    if (unsafe.length > 0) throw new Error(`Onveilige instelling, het platform start niet:\n- ${unsafe.join('\n- ')}`);
  }

  /** What one module is told, of `<noun>.settings.ts`. */
  of<S extends Settings>(settings: S): z.infer<z.ZodObject<S>> {
    const values = this.read.get(settings) ?? this.parse(z.object(settings));
    this.read.set(settings, values);
    return values as z.infer<z.ZodObject<S>>;
  }

  private parse<T extends z.ZodType>(type: T): z.infer<T> {
    const parsed = type.safeParse(this.filled);
    if (!parsed.success) throw new Error(`Instelling klopt niet: ${z.prettifyError(parsed.error)}`);
    return parsed.data;
  }
}

function unsafeSettings(values: z.infer<typeof shape>): string[] {
  if (!values.production) return [];
  return [
    values.SECRET === platformSettings.SECRET.parse(undefined) &&
      'SECRET is nog de standaardwaarde. Zet een eigen geheim van minstens 32 tekens.',
    values.DEMO && 'DEMO staat aan. Zet DEMO=false: voorbeeldpersonen horen niet in productie.',
    values.LINK_ALSO !== undefined &&
      'LINK_ALSO is gezet. Verwijder deze instelling: de controle van links bezoekt in productie alleen het openbare internet.',
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
