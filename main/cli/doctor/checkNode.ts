import { type Finding, failing, fine } from './Finding.ts';

const OLDEST_MAJOR = 24;

/** `version` like "24.21.0". */
export function checkNode(version: string): Finding {
  const major = Number(version.split('.')[0]);
  if (major >= OLDEST_MAJOR) return fine('Node', `version ${version}`);
  return failing(
    'Node',
    `version ${version}`,
    `Star Street needs Node ${OLDEST_MAJOR} or newer. Start it with "npm start" or "npx starstreet", which bring their own where they can.`,
  );
}
