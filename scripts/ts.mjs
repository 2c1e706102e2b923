/**
 * Lets Node run TypeScript sources: `node --conditions=@bloemen/source --import ./scripts/ts.mjs file.ts`.
 * Used by tools that need the server's source without a build; the product itself runs from dist.
 */
import { existsSync } from 'node:fs';
import { register } from 'node:module';
import { fileURLToPath } from 'node:url';
import { isMainThread } from 'node:worker_threads';
import { transformFile } from '@swc/core';
import { swcOptions } from './swc.mjs';

if (isMainThread) register(import.meta.url);

const ours = (url) => url?.startsWith('file:') && !url.includes('/node_modules/');

export async function resolve(specifier, context, next) {
  if (specifier.startsWith('.') && specifier.endsWith('.js') && ours(context.parentURL)) {
    for (const extension of ['.ts', '.tsx']) {
      const candidate = new URL(specifier.slice(0, -3) + extension, context.parentURL);
      if (existsSync(candidate)) return next(candidate.href, context);
    }
  }
  return next(specifier, context);
}

export async function load(url, context, next) {
  if (!ours(url) || !/\.tsx?$/.test(new URL(url).pathname)) return next(url, context);
  const file = fileURLToPath(url);
  const { code } = await transformFile(file, { ...swcOptions(file), filename: file });
  return { format: 'module', shortCircuit: true, source: code };
}
