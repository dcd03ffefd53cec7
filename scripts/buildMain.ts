import path from 'node:path';
import { build } from 'esbuild';
import { projectFolder } from './bootstrap/projectFolder.mjs';

/**
 * Bundles what Electron runs: the window's process and the host's process. With everything in two files the packed
 * program needs no `node_modules`. Called with the folder to fill.
 */
const outputFolder = process.argv[2] ?? path.join(projectFolder, 'build', 'main');

await build({
  absWorkingDir: projectFolder,
  entryPoints: {
    electron: 'main/shell/electron/main.ts',
    hostProcess: 'main/shell/electron/hostProcess.ts',
    figuresWorker: 'main/host/staff/figures/figuresWorker.ts',
  },
  outdir: outputFolder,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node24',
  external: ['electron'],
  // The module build first: some packages' CommonJS build asks for its parts in a way that no bundler can follow.
  mainFields: ['module', 'main'],
  minifySyntax: true,
  // The licences of what is bundled travel with it.
  legalComments: 'linked',
  logLevel: 'warning',
  // Some packages are CommonJS and ask for what a module has not; named so that no package's own import collides.
  banner: {
    js: [
      "import { createRequire as starstreetCreateRequire } from 'node:module';",
      "import { dirname as starstreetDirname } from 'node:path';",
      "import { fileURLToPath as starstreetFileUrlToPath } from 'node:url';",
      'const require = starstreetCreateRequire(import.meta.url);',
      'const __filename = starstreetFileUrlToPath(import.meta.url);',
      'const __dirname = starstreetDirname(__filename);',
    ].join('\n'),
  },
});
