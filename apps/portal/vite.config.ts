import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const { resolve } = createRequire(import.meta.url);
const candidates = ['button', 'heading', 'link', 'paragraph', 'skip-link'];

/**
 * One stylesheet of the candidate components. They ship their styles only as a script that writes a <style> element, which our content
 * security policy refuses.
 */
function candidateStyles(): Plugin {
  const id = '\0candidate-styles.css';
  return {
    name: 'candidate-styles',
    resolveId: (source) => (source === 'virtual:candidate-styles.css' ? id : null),
    load(loaded) {
      if (loaded !== id) return null;
      const styles = candidates.map((name) => {
        const script = readFileSync(resolve(`@nl-design-system-candidate/${name}-react/css`), 'utf8');
        const text = /var css_248z = ("(?:[^"\\]|\\.)*")/.exec(script)?.[1];
        if (!text) throw new Error(`No styles found in the candidate ${name}`);
        return JSON.parse(text) as string;
      });
      return `@layer vendor {\n${styles.join('\n')}\n}`;
    },
  };
}

const backend = process.env['BLOEMEN_SERVER'] ?? 'http://127.0.0.1:4000';

export default defineConfig(({ mode }) => ({
  plugins: [react(), candidateStyles()],
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
