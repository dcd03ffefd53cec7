import type { DatabaseSync } from 'node:sqlite';
import type { LandmarkId } from '../../../domain/landmarks/landmarks.ts';
import { mergePasses } from '../../../domain/passes/mergePasses.ts';
import type { Pass } from '../../../domain/passes/Pass.ts';
import { decodePassBody, encodePassBody, PASS_BYTES } from '../../../domain/passes/passBytes.ts';

/** The pass with all that this kiosk has stamped it with: a visitor may hold up an older picture of it. */
export function withKnownStamps(database: DatabaseSync, pass: Pass): Pass {
  const rows = database
    .prepare('SELECT body FROM pass_stamps WHERE edition = ? AND pass_id = ?')
    .all(pass.edition, pass.id);
  return rows.reduce((merged, row) => mergePasses(merged, decodeKept(row.body)), pass);
}

/** How many different passes were stamped in a visit. */
export function countPassesOfVisit(database: DatabaseSync, visitId: string): number {
  const row = database
    .prepare('SELECT count(DISTINCT pass_id) AS passes FROM pass_stamps WHERE visit_id = ?')
    .get(visitId);
  return Number(row?.passes);
}

/** Whether this pass was stamped in the visit, at another landmark: on a street of one machine. */
export function isPassOfVisit(database: DatabaseSync, visitId: string, { edition, id }: Pass): boolean {
  return (
    database
      .prepare('SELECT 1 FROM pass_stamps WHERE visit_id = ? AND edition = ? AND pass_id = ? LIMIT 1')
      .get(visitId, edition, id) !== undefined
  );
}

/** The pass that was given out last in the visit, as it was then; null without one. */
export function latestPassOfVisit(
  database: DatabaseSync,
  visitId: string,
): { readonly pass: Pass; readonly atMs: number } | null {
  const row = database
    .prepare('SELECT body, at_ms FROM pass_stamps WHERE visit_id = ? ORDER BY at_ms DESC LIMIT 1')
    .get(visitId);
  return row === undefined ? null : { pass: decodeKept(row.body), atMs: Number(row.at_ms) };
}

/** Keeps that the landmark's stamp was given. Throws when it had been given already: the caller has looked. */
export function keepStamp(
  database: DatabaseSync,
  stamp: {
    readonly pass: Pass;
    readonly landmark: LandmarkId;
    readonly visitId: string;
    readonly atMs: number;
  },
): void {
  const { pass, landmark, visitId, atMs } = stamp;
  database
    .prepare(
      'INSERT INTO pass_stamps (edition, pass_id, landmark_id, visit_id, at_ms, body) VALUES (?, ?, ?, ?, ?, ?)',
    )
    .run(pass.edition, pass.id, landmark, visitId, atMs, encodePassBody(pass));
}

function decodeKept(body: unknown): Pass {
  if (!(body instanceof Uint8Array)) throw new Error('A kept pass is no bytes');
  const whole = new Uint8Array(PASS_BYTES);
  whole.set(body);
  const decoded = decodePassBody(whole);
  if (!decoded.ok) throw new Error(`A kept pass cannot be read: ${decoded.error}`);
  return decoded.value;
}
