/** `node --import ./test/support/typescript.mjs something.ts` runs TypeScript without a build. */
import { register } from 'node:module';

register('./typescript.hooks.mjs', import.meta.url);
