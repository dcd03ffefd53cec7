#!/usr/bin/env node
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

// Compiled once, run often: takes half of the time from the start. Where the folder cannot be written nothing is lost.
enableCompileCache(fileURLToPath(new URL('../../cache/compiled', import.meta.url)));
const { runProgram } = await import('./runProgram.ts');
process.exitCode = await runProgram(process.argv.slice(2));
