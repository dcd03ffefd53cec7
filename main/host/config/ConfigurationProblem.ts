/** One thing that is wrong in the configuration file, in the words of who wrote it. */
export type ConfigurationProblem = {
  /** 1-based; null when the file as a whole is meant. */
  readonly place: { readonly line: number; readonly column: number } | null;
  /** Dotted, like `sound.volume`; empty for the file as a whole. */
  readonly key: string;
  /** What was expected there, and what was found. */
  readonly message: string;
};

/** One line, as compilers write it, so that editors and people find the place. */
export function problemLine(path: string, { place, key, message }: ConfigurationProblem): string {
  const where = place === null ? path : `${path}:${place.line}:${place.column}`;
  return key === '' ? `${where}: ${message}` : `${where}: ${key}: ${message}`;
}
