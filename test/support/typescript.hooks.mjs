/** Lets Node run the TypeScript of this repository as it stands: `#names` lead to the sources, and swc takes the types away. */
import { transform } from '@swc/core';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const options = {
  jsc: {
    target: 'es2023',
    parser: { syntax: 'typescript', decorators: true },
    keepClassNames: true,
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
  },
  module: { type: 'es6' },
  sourceMaps: 'inline',
  swcrc: false,
};

const isOurs = (url) => url?.endsWith('.ts') && !url.includes('/node_modules/');

export async function resolve(specifier, context, next) {
  if (specifier.startsWith('#')) {
    return next(specifier, { ...context, conditions: ['source', ...context.conditions] });
  }
  if (isOurs(context.parentURL) && /^\.\.?\/.*\.js$/.test(specifier)) {
    return next(specifier.replace(/\.js$/, '.ts'), context);
  }
  return next(specifier, context);
}

export async function load(url, context, next) {
  if (!isOurs(url)) {
    return next(url, context);
  }
  const filename = fileURLToPath(url);
  const { code } = await transform(await readFile(filename, 'utf8'), { ...options, filename });
  return { format: 'module', source: code, shortCircuit: true };
}
