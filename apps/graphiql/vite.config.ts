import path from 'node:path';
import { defineConfig } from 'vite';

/** The page for trying the API, for the demonstration only; from our own host, like everything else. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/graphiql/',
  build: {
    outDir: path.resolve(import.meta.dirname, '../../dist/graphiql'),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    target: 'es2022',
    chunkSizeWarningLimit: 4000,
    reportCompressedSize: false,
  },
});
