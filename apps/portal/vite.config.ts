import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from '@formatjs/icu-messageformat-parser';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin, type Rolldown } from 'vite';

const root = join(import.meta.dirname, '../..');

const components = [
  'alert',
  'checkbox',
  'form-field',
  'form-field-description',
  'form-field-error-message',
  'form-label',
  'radio-button',
  'select',
  'table',
  'textarea',
  'textbox',
  'unordered-list',
];
const candidates = ['button', 'heading', 'link', 'paragraph', 'skip-link'];

/**
 * One stylesheet of the components of NL Design System that we use, in the layer `vendor`. The candidate components
 * ship their styles only as a script that writes a <style> element, which our content security policy refuses, so the
 * text is taken out of that script here. The example theme comes with it, without the properties that nothing reads: it
 * declares those of every component there is.
 */
function designSystemStyles(): Plugin {
  const id = '\0design-system.css';
  return {
    name: 'design-system-styles',
    resolveId: (source) => (source === 'virtual:design-system.css' ? id : null),
    async load(loaded) {
      if (loaded !== id) return null;
      const read = async (source: string) => readFileSync((await this.resolve(source))!.id, 'utf8');
      const utrecht = await Promise.all(components.map((name) => read(`@utrecht/${name}-css/dist/index.css`)));
      const styles = await Promise.all(
        candidates.map(async (name) => {
          const text = /var css_248z = ("(?:[^"\\]|\\.)*")/.exec(
            await read(`@nl-design-system-candidate/${name}-react/css`),
          )?.[1];
          if (!text) throw new Error(`No styles found in the candidate ${name}`);
          return JSON.parse(text) as string;
        }),
      );
      const theme = await read('@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css');
      const looks = [...utrecht, ...styles].join('\n').replace(/@charset[^;]+;/g, '');
      return `@layer vendor, bloemen;\n@layer vendor {\n${readPartOf(theme, looks)}\n${looks}\n}`;
    },
  };
}

/** The sources of everything that can be on a screen. */
const sources = () =>
  ['apps/portal/src', 'apps/server/src/platform/site', 'libs/ui/src', 'libs/charts/src'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(css|tsx?)$/.test(file))
      .map((file) => readFileSync(join(root, folder, file), 'utf8')),
  );

/** The theme with the properties alone that the components or our own sources read, or a property that they read. */
function readPartOf(theme: string, components: string): string {
  const names = (text: string) => [...text.matchAll(/--[a-z][\w-]+/g)].map(([name]) => name);
  const declared = new Map([...theme.matchAll(/^ *(--[\w-]+):(.*);.*$/gm)].map(([, name, value]) => [name!, value!]));
  const read = new Set<string>();
  const follow = (name: string) => {
    if (read.has(name)) return;
    read.add(name);
    names(declared.get(name) ?? '').forEach(follow);
  };
  names([components, ...sources()].join('\n')).forEach(follow);
  return theme.replace(/^ *(--[\w-]+):.*;.*\n/gm, (whole, name: string) => (read.has(name) ? whole : ''));
}

/**
 * Takes the texts of the screens apart while building, so that a visit loads no parser for them. The kit shows its own
 * texts as they are.
 */
function parsedTexts(): Plugin {
  return {
    name: 'parsed-texts',
    enforce: 'pre',
    apply: 'build',
    config: () => ({
      resolve: { alias: { '@formatjs/icu-messageformat-parser': '@formatjs/icu-messageformat-parser/no-parser.js' } },
    }),
    transform(code, id) {
      if (!/\/apps\/portal\/src\/.*\.nl\.json$/.test(id)) return null;
      const texts = Object.entries(JSON.parse(code) as Record<string, string>);
      return JSON.stringify(Object.fromEntries(texts.map(([key, text]) => [key, parse(text)])));
    },
  };
}

type Bundle = Rolldown.OutputBundle;
const textsOf = (bundle: Bundle, end: string) =>
  Object.values(bundle).flatMap((file) =>
    file.type === 'asset' && file.fileName.endsWith(end) ? [{ file, text: String(file.source) }] : [],
  );

/** The chunks that a chunk cannot do without, itself first. */
function neededBy(bundle: Bundle, name: string, known = new Set<string>()): Set<string> {
  const file = bundle[name];
  if (file?.type !== 'chunk' || known.has(name)) return known;
  known.add(name);
  for (const one of file.imports) neededBy(bundle, one, known);
  return known;
}

/**
 * The page that is sent first, and one for the working screens: each with the frame that its place has, and with its
 * first files and typeface asked for at once. The stylesheet stands behind the frame, which waits for nothing; scripts
 * wait for the stylesheet.
 */
function firstPages(): Plugin {
  return {
    name: 'first-pages',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const page = textsOf(bundle, 'index.html')[0]!;
        const styles = page.text.match(/\n\s*<link rel="stylesheet"[^>]*>/g)!;
        const typeface = Object.keys(bundle).find((name) => /noto-sans-latin-400-normal-[^/]*\.woff2$/.test(name))!;
        const ask = (kind: string, name: string) => `<link rel="${kind}" crossorigin href="/${name}"`;
        let html = styles.reduce((text, link) => text.replace(link, ''), page.text);
        html = html.replace(
          '<title>',
          `${styles.map((link) => `${link.trim().replace('"stylesheet"', '"preload" as="style"')}\n    `).join('')}${ask('preload', typeface)} as="font" type="font/woff2">\n    <title>`,
        );
        html = html.replace('</body>', `${styles.map((link) => `  ${link.trim()}\n  `).join('')}</body>`);
        page.file.source = html;
        const layout = Object.values(bundle).find(
          (file) => file.type === 'chunk' && file.isDynamicEntry && file.facadeModuleId?.endsWith('layouts/working.ts'),
        );
        const early = [...neededBy(bundle, layout!.fileName)]
          .filter((name) => !html.includes(`/${name}"`))
          .map((name) => `${ask('modulepreload', name)}>\n    `);
        this.emitFile({
          type: 'asset',
          fileName: 'work.html',
          source: html
            .replace('class="first"', 'class="first first--work"')
            .replace('<title>', `${early.join('')}<title>`),
        });
      },
    },
  };
}

const backend = process.env['BLOEMEN_SERVER'] ?? 'http://127.0.0.1:4000';

export default defineConfig(({ mode }) => ({
  plugins: [react(), designSystemStyles(), parsedTexts(), firstPages()],
  // Under 'es2015' rxjs keeps its modern script; without that name it gives a longer one for older browsers than the
  // target below.
  resolve: {
    conditions: [
      '@bloemen/source',
      'module',
      'es2015',
      'browser',
      mode === 'production' ? 'production' : 'development',
    ],
  },
  server: { proxy: { '/graphql': { target: backend, ws: true }, '/api': backend, '/theme': backend } },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: {
      polyfill: false,
      // The page of a working screen asks for what its layout needs already (`firstPages`); to name it once more at every
      // screen would cost the first visit of everybody, and so would all that the kit shows. Public pages load without
      // Apollo, and name what they need.
      resolveDependencies: (file, needed, { hostType }) =>
        hostType === 'js' && (needed.some((name) => /\/apollo-/.test(name)) || /\/(Kit|Template)Page-/.test(file))
          ? needed.filter((name) => name.endsWith('.css'))
          : needed,
    },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\// },
            { name: 'router', test: /node_modules\/@tanstack\// },
            { name: 'visx', test: /node_modules\/(@visx|d3-[a-z]+|internmap|classnames)\// },
            {
              name: 'apollo',
              test: /node_modules\/(@apollo|graphql|@wry|optimism|rxjs|tslib)\//,
            },
          ],
        },
      },
    },
  },
}));
