// @ts-check
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { say } from './say.mjs';

/**
 * Runs `work` while no other process does the same for this lock file. A lock whose owner is gone is taken over.
 * @template Value
 * @param {string} lockFile absolute
 * @param {string} what for the sentence that says what is waited for
 * @param {() => Promise<Value>} work
 * @returns {Promise<Value>}
 */
export async function withLock(lockFile, what, work) {
  mkdirSync(path.dirname(lockFile), { recursive: true });
  let said = false;
  while (!tryTake(lockFile)) {
    if (!said) say(`Waiting for another process that is ${what} …`);
    said = true;
    await pause(300);
  }
  const release = () => rmSync(lockFile, { force: true });
  process.once('exit', release);
  try {
    return await work();
  } finally {
    process.off('exit', release);
    release();
  }
}

/** @param {string} lockFile */
function tryTake(lockFile) {
  try {
    writeFileSync(lockFile, String(process.pid), { flag: 'wx' });
    return true;
  } catch (failure) {
    if (/** @type {NodeJS.ErrnoException} */ (failure).code !== 'EEXIST') throw failure;
    if (!ownerIsGone(lockFile)) return false;
    rmSync(lockFile, { force: true });
    return false;
  }
}

/** @param {string} lockFile */
function ownerIsGone(lockFile) {
  try {
    const owner = Number(readFileSync(lockFile, 'utf8'));
    // An empty file belongs to a process that is just writing its number.
    if (!(owner > 0)) return false;
    process.kill(owner, 0);
    return false;
  } catch (failure) {
    return /** @type {NodeJS.ErrnoException} */ (failure).code === 'ESRCH';
  }
}
