import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      '{domain,contract,main,renderer,scripts}/**/*.test.{ts,tsx}',
      'tests/{electron,house,packaging,street}/**/*.test.ts',
    ],
    testTimeout: 60_000,
  },
});
