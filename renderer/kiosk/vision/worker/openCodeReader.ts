import wasmAddress from 'zxing-wasm/reader/zxing_reader.wasm?url';
import type { CodeReader } from './CodeReader.ts';

/** Loads the code reader, a megabyte of WebAssembly, when it is asked for first. */
export async function openCodeReader(): Promise<CodeReader> {
  const { CodeReader } = await import('./CodeReader.ts');
  return CodeReader.load({ address: wasmAddress });
}
