import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { v7 as uuidv7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { expectOk } from '../../domain/core/Result.ts';
import { LANDMARK_IDS } from '../../domain/landmarks/landmarks.ts';
import { liveClient } from '../../tests/fixtures/host/liveClient.ts';
import { temporaryFolder } from '../../tests/fixtures/host/temporaryFolder.ts';
import { temporaryHost } from '../../tests/fixtures/host/temporaryHost.ts';
import { openForReading } from '../host/store/openForReading.ts';

const entry = fileURLToPath(new URL('./starstreet.ts', import.meta.url));
const run = promisify(execFile);

async function redeem(...words: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  try {
    return { code: 0, ...(await run(process.execPath, [entry, 'redeem', ...words])) };
  } catch (failure) {
    const { code, stdout, stderr } = failure as { code: number; stdout: string; stderr: string };
    return { code, stdout, stderr };
  }
}

/** A visitor walks all eight landmarks on one machine; the host goes on running. */
async function walkedHost() {
  const { host, data } = await temporaryHost();
  const { client } = await liveClient(host);
  let carried: string | null = null;
  let code: string | null = null;
  for (const landmark of LANDMARK_IDS) {
    await client.street.moveTo({ landmark });
    const answer = await client.passes.stamp({ visitId: uuidv7(), people: 1, carried });
    if (answer.kind !== 'stamped') throw new Error(answer.reason);
    carried = answer.code;
    code = answer.redemptionCode;
  }
  return { host, data, client, code: code ?? '' };
}

function rewards(data: string): number {
  const reader = expectOk(openForReading(data), 'a database of a kiosk');
  try {
    return [...reader.events({ types: ['rewardRedeemed'] })].length;
  } finally {
    reader.dispose();
  }
}

describe('starstreet redeem', () => {
  it('takes a code exactly once beside a running kiosk, however many desks ask at once', async () => {
    const { host, data, client, code } = await walkedHost();
    const spoken = code.toLowerCase().replaceAll('-', ' ').split(' ');
    const desks = await Promise.all([
      redeem(code, '--data', data),
      redeem(...spoken, '--data', data),
      redeem(code, '--data', data),
    ]);
    expect(desks.map((desk) => desk.code).sort()).toEqual([0, 1, 1]);
    for (const desk of desks) {
      if (desk.code === 0) expect(desk.stdout).toContain('Done: hand out the reward');
      else expect(desk.stderr).toMatch(/redeemed already, at \d{4}-\d\d-\d\d \d\d:\d\d \(Asia\/Shanghai\)/);
    }
    expect(rewards(data)).toBe(1);
    // The kiosk's own numbers go on behind that of the command.
    await client.passes.stamp({ visitId: uuidv7(), people: 1, carried: null });
    await host.dispose();
    const afterwards = await redeem(code, '--data', data);
    expect([afterwards.code, afterwards.stderr]).toEqual([1, expect.stringContaining('redeemed already')]);
    const reader = expectOk(openForReading(data), 'a database of a kiosk');
    const sequences = [...reader.events({})].map((event) => event.sequence);
    reader.dispose();
    expect(sequences).toEqual(sequences.map((_, place) => place + 1));
  });

  it('says what is wrong with a code, and with a folder', async () => {
    const { host, data, code } = await walkedHost();
    await host.dispose();
    const slip = await redeem(
      code.replace(/.$/, (last) => (last === '0' ? '2' : '0')),
      '--data',
      data,
    );
    expect([slip.code, slip.stderr]).toEqual([1, expect.stringContaining('There is a slip in this code')]);
    const other = await temporaryHost();
    const foreign = await redeem(code, '--data', other.data);
    expect([foreign.code, foreign.stderr]).toEqual([
      1,
      expect.stringContaining('it is not of 星街 Star Street'),
    ]);
    const nowhere = await redeem(code, '--data', join(temporaryFolder(), 'none'));
    expect([nowhere.code, nowhere.stderr]).toEqual([1, expect.stringContaining('There is no database in')]);
    expect((await redeem()).code).toBe(2);
    // Without a kiosk running it is taken as well.
    expect(await redeem(code, '--data', data)).toMatchObject({ code: 0 });
    expect(rewards(data)).toBe(1);
  });
});
