import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { type KitFile, kitFileSchema, type RosterFile, type StreetFile } from '../../contract/street.ts';
import { LANDMARK_IDS } from '../../domain/landmarks/landmarks.ts';
import { temporaryFolder } from '../../tests/fixtures/host/temporaryFolder.ts';
import { kitFault, rosterFault } from '../host/street/checkFiles.ts';

const entry = fileURLToPath(new URL('./starstreet.ts', import.meta.url));
const run = promisify(execFile);

async function street(...words: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  try {
    return { code: 0, ...(await run(process.execPath, [entry, 'street', ...words])) };
  } catch (failure) {
    const { code, stdout, stderr } = failure as { code: number; stdout: string; stderr: string };
    return { code, stdout, stderr };
  }
}

const read = <File>(...path: string[]) => JSON.parse(readFileSync(join(...path), 'utf8')) as File;

describe('starstreet street', () => {
  it('makes eight kits that fit each other, withdraws a key and renews a kit, without showing a secret', async () => {
    const out = join(temporaryFolder(), 'made', 'street');
    const made = await street(
      'new',
      '--name',
      '星街',
      '--from',
      '2026-12-01',
      '--until',
      '2026-12-31',
      '--out',
      out,
    );
    expect([made.code, made.stderr]).toEqual([0, '']);
    const kitNames = LANDMARK_IDS.map((landmark, place) => `kit-${place + 1}-${landmark}.json`);
    expect(readdirSync(out).sort()).toEqual([...kitNames, 'street.json']);
    expect(readdirSync(join(out, '..'))).toEqual(['street']);
    const kits = kitNames.map((name) => kitFileSchema.parse(read(out, name)));
    expect(kits.map((kit) => [kit.landmark, kit.keyId, kitFault(kit)])).toEqual(
      LANDMARK_IDS.map((landmark, place) => [landmark, place, null]),
    );
    expect(new Set(kits.map((kit) => kit.privateKey)).size).toBe(8);
    expect(kits[0]?.roster.edition).toMatchObject({
      nameZh: '星街',
      nameEn: '星街',
      // Days of the street: midnight in Shenzhen, the last day included.
      startsAtMs: Date.UTC(2026, 10, 30, 16),
      endsAtMs: Date.UTC(2026, 11, 31, 16),
    });

    const revoked = await street('revoke', out, '--landmark', 'museum', '--since', '2026-11-01T12:00');
    expect([revoked.code, revoked.stderr]).toEqual([0, '']);
    expect(revoked.stdout).toContain('Key 2 of museum is withdrawn since 2026-11-01T04:00:00.000Z');
    const roster = read<RosterFile>(out, 'roster-2.json');
    expect(rosterFault(roster)).toBeNull();
    expect(roster.keys.filter((key) => key.revokedAtMs !== null)).toMatchObject([
      { keyId: 2, revokedAtMs: Date.UTC(2026, 10, 1, 4) },
    ]);

    const renewed = await street('renew', out, '--landmark', 'museum');
    expect(renewed.code).toBe(0);
    const kit = kitFileSchema.parse(read(out, 'kit-3-museum-key-8.json'));
    expect([kitFault(kit), kit.roster.serial, kit.keyId]).toEqual([null, 3, 8]);
    expect(read<StreetFile>(out, 'street.json').roster).toEqual(kit.roster);
    expect(read<RosterFile>(out, 'roster-3.json')).toEqual(kit.roster);

    const again = await street('revoke', out, '--landmark', 'museum', '--key', '2');
    expect([again.code, again.stderr]).toEqual([1, expect.stringContaining('since an earlier moment')]);
    const printed = [made, revoked, renewed, again].map(({ stdout, stderr }) => stdout + stderr).join();
    const { secret, rootPrivateKey } = read<StreetFile>(out, 'street.json');
    for (const hidden of [secret, rootPrivateKey, kit.privateKey, ...kits.map((each) => each.privateKey)]) {
      expect(printed).not.toContain(hidden);
    }
  });

  it('never writes over an edition, and leaves nothing half made', async () => {
    const folder = temporaryFolder();
    const out = join(folder, 'street');
    mkdirSync(out);
    // An empty folder may be taken.
    expect((await street('new', '--name', '星街', '--out', out)).code).toBe(0);
    const before = readdirSync(out).map((name) => readFileSync(join(out, name), 'utf8'));
    const second = await street('new', '--name', '星街', '--out', out);
    expect([second.code, second.stdout]).toEqual([1, '']);
    expect(second.stderr).toMatch(/holds an edition already/);
    expect(readdirSync(out).map((name) => readFileSync(join(out, name), 'utf8'))).toEqual(before);

    writeFileSync(join(folder, 'file'), '');
    for (const [place, sentence] of [
      [join(folder, 'file'), /is a file/],
      [join(folder, 'file', 'street'), /cannot be written \(a .*file.*\)\. Nothing was made/],
      [folder, /is not empty/],
    ] as const) {
      const refused = await street('new', '--name', '星街', '--out', place);
      expect([refused.code, refused.stderr]).toEqual([1, expect.stringMatching(sentence)]);
    }
    expect(readdirSync(folder).sort()).toEqual(['file', 'street']);
  });

  it('gives no number of a list twice, and says when the organizer’s file is damaged', async () => {
    const out = join(temporaryFolder(), 'street');
    await street('new', '--name', '星街', '--out', out);
    const file = join(out, 'street.json');
    const before = readFileSync(file, 'utf8');
    // Left over from a change that was interrupted, and perhaps on its way to a kiosk.
    writeFileSync(join(out, 'roster-2.json'), '{}');
    const names = readdirSync(out);
    const next = await street('renew', out, '--landmark', 'museum');
    expect([next.code, next.stdout]).toEqual([0, expect.stringContaining('roster-3.json')]);
    expect(readdirSync(out)).toEqual([...names, 'kit-3-museum-key-8.json', 'roster-3.json'].sort());

    writeFileSync(file, before.replace('星街', '新街'));
    const damaged = await street('revoke', out, '--landmark', 'museum');
    expect([damaged.code, damaged.stderr]).toEqual([
      1,
      expect.stringMatching(/its signature is not that of the street/),
    ]);
    const kitInPlace = read<KitFile>(out, 'kit-1-northPlaza.json');
    writeFileSync(file, JSON.stringify(kitInPlace));
    expect((await street('renew', out, '--landmark', 'museum')).stderr).toMatch(
      /cannot be used: it is another kind of file: a kit/,
    );
    expect((await street('renew', join(out, 'none'), '--landmark', 'museum')).stderr).toMatch(
      /there is no such file/,
    );
  });

  it('ends with 2 and a hint after a wrong word', async () => {
    const wrong: [string[], RegExp][] = [
      [['new', '--out', 'x'], /expected --name/],
      [['new', '--name', '星街'], /expected --out/],
      [['new', '--name', ' ', '--out', 'x'], /--name is empty or too long/],
      [['new', '--name', 'x', '--out', 'x', '--until', 'soon'], /--until soon is no day or moment/],
      [['new', '--name', 'x', '--out', 'x', '--until', '2020-01-01'], /is over already/],
      [
        ['new', '--name', 'x', '--out', 'x', '--from', '2030-01-02', '--until', '2030-01-01'],
        /lies after --until/,
      ],
      [
        ['new', '--name', 'x', '--out', 'x', '--time-zone', 'Mars/Olympus'],
        /--time-zone Mars\/Olympus is unknown/,
      ],
      [['revoke', 'x', '--landmark', 'musem'], /Did you mean museum\?/],
      [['revoke', 'x'], /expected --landmark/],
      [['renew', 'x'], /expected --landmark/],
      [['revoke', 'x', '--landmark', 'museum', '--key', '256'], /from 0 to 255/],
    ];
    for (const [words, sentence] of wrong) {
      const { code, stderr, stdout } = await street(...words);
      expect([words, code, stdout]).toEqual([words, 2, '']);
      expect(stderr).toMatch(sentence);
    }
  });
});
