import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { precompress } from './precompress.js';
import { preloadFirstPage } from './preload-first-page.js';

const output = path.resolve(import.meta.dirname, '../../dist/web');

/** What the script that runs first needs, apart from everything that needs a library. */
const asksFirst =
  /vite[\\/]preload-helper|apps[\\/]web[\\/]src[\\/](host[\\/]host\.|api[\\/]document|texts[\\/](languages|chosen-language)|routes[\\/]front[\\/]front\.graphql)/;

/** What every page needs; what only some pages need comes with them. */
const everyPage =
  /apps[\\/]web[\\/]src[\\/](main\.|(api|frame|host|ui|viewer)[\\/].*\.tsx?$|texts[\\/](?!nl\.|en\.)[^\\/]+$)/;

/** One build for every host. Nothing is put inline: the Content-Security-Policy allows files of our own only. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), preloadFirstPage(), precompress(output)],
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
            { name: 'first', test: asksFirst, priority: 3 },
            { name: 'libraries', test: /node_modules[\\/](?!uqr[\\/])/, priority: 2 },
            { name: 'common', test: everyPage, priority: 1 },
          ],
        },
      },
    },
  },
});
