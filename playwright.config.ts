import { defineConfig } from '@playwright/test';
import { SOFTWARE_WEBGL_FLAGS } from './main/shell/chromium/chromiumFlags.ts';
import { findChromium } from './main/shell/chromium/findChromium.ts';

const chromium = findChromium();
const isRoot = process.getuid?.() === 0;

export default defineConfig({
  outputDir: 'build/test-results/playwright',
  // Software drawing and vision share the cores; two browsers at once would only wait for each other.
  workers: 1,
  retries: 0,
  timeout: 120_000,
  expect: {
    timeout: 20_000,
    // Soft edges may fall otherwise from one browser to the next; a mouth left open is some 40 pixels.
    toMatchSnapshot: { threshold: 0.15, maxDiffPixelRatio: 0.0008 },
  },
  snapshotPathTemplate: 'tests/visual/references/{arg}{ext}',
  // A picture that is missing fails; only `npm run references` draws.
  updateSnapshots: 'none',
  reporter: 'list',
  projects: [
    {
      name: 'e2e',
      testDir: 'tests/e2e',
      testMatch: '**/*.spec.ts',
      use: {
        browserName: 'chromium',
        viewport: { width: 540, height: 960 },
        permissions: ['camera'],
        launchOptions: {
          ...(chromium.found ? { executablePath: chromium.executablePath } : {}),
          // Playwright's own default when root; said here because the kiosk's own shell keeps the sandbox elsewhere.
          chromiumSandbox: !isRoot,
          args: ['--disable-quic', '--disable-background-networking', ...SOFTWARE_WEBGL_FLAGS],
        },
      },
    },
    { name: 'electron', testDir: 'tests/electron', testMatch: '**/*.spec.ts' },
  ],
});
