import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const candidates = ['button', 'heading', 'link', 'paragraph', 'skip-link'];

/**
 * One stylesheet of NL Design System, in the layer `vendor`. The candidate components ship their styles only as a script that writes a
 * <style> element, which our content security policy refuses, so the text is taken out of that script here.
 */
function designSystemStyles(): Plugin {
  const id = '\0design-system.css';
  return {
    name: 'design-system-styles',
    resolveId: (source) => (source === 'virtual:design-system.css' ? id : null),
    async load(loaded) {
      if (loaded !== id) return null;
      const read = async (source: string) => readFileSync((await this.resolve(source))!.id, 'utf8');
      const utrecht = await read('@utrecht/component-library-css/dist/index.css');
      const styles = await Promise.all(candidates.map(async (name) => {
        const text = /var css_248z = ("(?:[^"\\]|\\.)*")/.exec(await read(`@nl-design-system-candidate/${name}-react/css`))?.[1];
        if (!text) throw new Error(`No styles found in the candidate ${name}`);
        return JSON.parse(text) as string;
      }));
      return `@layer vendor, bloemen;\n@layer vendor {\n${[utrecht.replace(/@charset[^;]+;/, ''), ...styles].join('\n')}\n}`;
    },
  };
}

const backend = process.env['BLOEMEN_SERVER'] ?? 'http://127.0.0.1:4000';

export default defineConfig(({ mode }) => ({
  plugins: [react(), designSystemStyles()],
  resolve: { conditions: ['@bloemen/source', 'module', 'browser', mode === 'production' ? 'production' : 'development'] },
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
            { name: 'apollo', test: /node_modules\/(@apollo|graphql|@graphql-typed-document-node|@wry|optimism|rxjs|tslib)\// },
          ],
        },
      },
    },
  },
}));
