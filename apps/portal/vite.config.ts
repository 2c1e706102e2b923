import { readFileSync } from 'node:fs';
import { parse } from '@formatjs/icu-messageformat-parser';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

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
 * text is taken out of that script here.
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
      return `@layer vendor, bloemen;\n@layer vendor {\n${[...utrecht, ...styles].join('\n').replace(/@charset[^;]+;/g, '')}\n}`;
    },
  };
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

const backend = process.env['BLOEMEN_SERVER'] ?? 'http://127.0.0.1:4000';

export default defineConfig(({ mode }) => ({
  plugins: [react(), designSystemStyles(), parsedTexts()],
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
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\// },
            { name: 'router', test: /node_modules\/@tanstack\// },
            { name: 'visx', test: /node_modules\/(@visx|d3-[a-z]+|internmap|classnames)\// },
            {
              name: 'apollo',
              test: /node_modules\/(@apollo|graphql|@graphql-typed-document-node|@wry|optimism|rxjs|tslib)\//,
            },
          ],
        },
      },
    },
  },
}));
