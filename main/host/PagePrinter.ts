import type { Result } from '../../domain/core/Result.ts';

/**
 * Prints a page of this host to PDF. Given by the shell, for the host knows no browser. The page tells by
 * `data-printable="yes"` on its root element that it is whole. The error is a sentence.
 */
export type PagePrinter = (address: string) => Promise<Result<Uint8Array, string>>;
