import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { inProject } from './bootstrap/projectFolder.mjs';

/** The program's icon as the packer wants it: one large picture. Called with the folder to fill. */
const outputFolder = process.argv[2] ?? inProject('build', 'packaging');
const EDGE_PX = 1024;

await initWasm(readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')));
const drawing = readFileSync(inProject('assets', 'packaging', 'icon.svg'), 'utf8');
const picture = new Resvg(drawing, { fitTo: { mode: 'width', value: EDGE_PX } }).render().asPng();
mkdirSync(outputFolder, { recursive: true });
writeFileSync(path.join(outputFolder, 'icon.png'), picture);
