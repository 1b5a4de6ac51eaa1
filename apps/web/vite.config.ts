import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { precompress } from './precompress.js';

const output = path.resolve(import.meta.dirname, '../../dist/web');

/** One build for every host. Nothing is put inline: the Content-Security-Policy allows files of our own only. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), precompress(output)],
  build: {
    outDir: output,
    emptyOutDir: true,
    assetsInlineLimit: 0,
    target: 'es2022',
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // Few files on the first visit; the libraries keep their name, and so stay cached, when only our code changes.
          groups: [
            { name: 'libraries', test: /node_modules[\\/](?!uqr[\\/])/, priority: 2 },
            { name: 'common', test: /apps[\\/]web[\\/]src[\\/](?!routes|draft|texts[\\/](nl|en))/, priority: 1 },
          ],
        },
      },
    },
  },
});
