import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { gzipAssets } from './scripts/page/gzipAssets.ts';

const page = (path: string) => fileURLToPath(new URL(`./renderer/${path}`, import.meta.url));

export default defineConfig({
  root: 'renderer',
  publicDir: false,
  plugins: [react(), gzipAssets()],
  worker: { format: 'es' },
  build: {
    outDir: '../build/renderer',
    emptyOutDir: true,
    // The page's Content-Security-Policy allows no data: scripts or fonts, and the WebAssembly must stay a file.
    assetsInlineLimit: 0,
    target: 'chrome140',
    rollupOptions: {
      output: { codeSplitting: { groups: [{ name: 'warmGraphics', test: /warmGraphics/ }] } },
      input: {
        kiosk: page('kiosk/index.html'),
        recognise: page('recognise/index.html'),
        idolSheet: page('idolSheet/index.html'),
        staff: page('staff/index.html'),
        preview: page('preview/index.html'),
        cameraTest: page('cameraTest/index.html'),
      },
    },
  },
});
