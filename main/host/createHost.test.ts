import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ask, enter } from '../../tests/fixtures/host/ask.ts';
import { temporaryFolder } from '../../tests/fixtures/host/temporaryFolder.ts';
import { smallResources, temporaryHost } from '../../tests/fixtures/host/temporaryHost.ts';
import { createHost } from './createHost.ts';

describe('every answer', () => {
  it('bears the policy: page, worker script, model, API, errors, refusals and malformed requests', async () => {
    const { host } = await temporaryHost();
    const cookie = await enter(host.openingAddress());
    const { origin } = new URL(host.address);
    const inside = { headers: { cookie } };
    const answers: Record<string, Promise<Awaited<ReturnType<typeof ask>>>> = {
      page: ask(host.address, '/', inside),
      worker: ask(host.address, '/assets/worker-abc123.js', inside),
      model: ask(host.address, '/models/hand_landmarker.task', inside),
      notFound: ask(host.address, '/nothing', inside),
      folder: ask(host.address, '/assets/', inside),
      refused: ask(host.address, '/'),
      foreignName: ask(host.address, '/', { headers: { host: 'evil.example' } }),
      spentKey: ask(host.address, '/open?key=spent'),
      health: ask(host.address, '/healthz'),
      malformed: ask(host.address, '/%zz', inside),
      api: ask(host.address, '/api/kiosk/settings', {
        method: 'POST',
        headers: { cookie, origin, 'content-type': 'application/json' },
        body: '{}',
      }),
      brokenJson: ask(host.address, '/api/events/report', {
        method: 'POST',
        headers: { cookie, origin, 'content-type': 'application/json' },
        body: '{',
      }),
    };
    for (const [name, answer] of Object.entries(answers)) {
      const { headers } = await answer;
      const policy = headers['content-security-policy'] ?? '';
      expect([name, policy]).toEqual([
        name,
        expect.stringContaining("script-src 'self' 'wasm-unsafe-eval';"),
      ]);
      expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
      for (const directive of ['object-src', 'base-uri', 'frame-ancestors', 'form-action']) {
        expect(policy).toContain(`${directive} 'none'`);
      }
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['permissions-policy']).toContain('camera=(self)');
      expect(headers['permissions-policy']).toContain('microphone=()');
      expect(headers['cross-origin-opener-policy']).toBe('same-origin');
    }
    expect((await answers.notFound)?.status).toBe(404);
    expect((await answers.malformed)?.status).toBe(400);
    expect((await answers.brokenJson)?.status).toBe(400);
  });

  it('has the right media type, and hashed files are kept for ever', async () => {
    const { host } = await temporaryHost();
    const cookie = await enter(host.openingAddress());
    const typeAndCache = async (path: string) => {
      const { headers } = await ask(host.address, path, { headers: { cookie } });
      return [headers['content-type'], headers['cache-control']];
    };
    const forEver = 'public, max-age=31536000, immutable';
    expect(await typeAndCache('/assets/worker-abc123.js')).toEqual([
      expect.stringMatching(/javascript/),
      forEver,
    ]);
    expect(await typeAndCache('/assets/vision-abc123.wasm')).toEqual(['application/wasm', forEver]);
    expect(await typeAndCache('/models/hand_landmarker.task')).toEqual([
      'application/octet-stream',
      'no-cache',
    ]);
    expect(await typeAndCache('/idols/xingman/model.json')).toEqual([
      expect.stringMatching(/json/),
      'no-cache',
    ]);
    expect(await typeAndCache('/songs/yexing.ogg')).toEqual(['audio/ogg', 'no-cache']);
    expect(await typeAndCache('/')).toEqual(['text/html; charset=utf-8', 'no-cache']);
  });

  it('gives the packed file to who can unpack it, and is the same file to all', async () => {
    const { host } = await temporaryHost();
    const cookie = await enter(host.openingAddress());
    const packed = await ask(host.address, '/assets/staff-abc123.js', {
      headers: { cookie, 'accept-encoding': 'gzip, deflate' },
    });
    expect(packed.headers).toMatchObject({
      'content-encoding': 'gzip',
      'content-type': expect.stringMatching(/javascript/),
      'cache-control': 'public, max-age=31536000, immutable',
      vary: expect.stringMatching(/accept-encoding/i),
    });
    const plain = await ask(host.address, '/assets/staff-abc123.js', { headers: { cookie } });
    expect([plain.status, plain.headers['content-encoding'], plain.text]).toEqual([
      200,
      undefined,
      'let staff;',
    ]);
    const unpacked = await ask(host.address, '/assets/worker-abc123.js', {
      headers: { cookie, 'accept-encoding': 'gzip' },
    });
    expect([unpacked.status, unpacked.text]).toEqual([200, 'self.postMessage(1);']);
  });

  it('gives a part of a song to who seeks in it', async () => {
    const { host } = await temporaryHost();
    const cookie = await enter(host.openingAddress());
    const answer = await ask(host.address, '/songs/yexing.ogg', { headers: { cookie, range: 'bytes=1-2' } });
    expect([answer.status, answer.text]).toEqual([206, 'gg']);
    expect(answer.headers['content-range']).toBe('bytes 1-2/4');
  });

  it('does not reach out of its folders', async () => {
    const { host } = await temporaryHost();
    const cookie = await enter(host.openingAddress());
    for (const path of [
      '/assets/../../data/kiosk.json',
      '/assets/..%2f..%2fdata%2fkiosk.json',
      '/models/%2e%2e/data/kiosk.json',
    ]) {
      const answer = await ask(host.address, path, { headers: { cookie } });
      expect([path, answer.status]).toEqual([
        path,
        expect.toSatisfy((status) => status === 403 || status === 404),
      ]);
      expect(answer.text).not.toContain('kioskId');
    }
  });

  it('to a huge body is one clear sentence', async () => {
    const { host } = await temporaryHost();
    const cookie = await enter(host.openingAddress());
    const answer = await ask(host.address, '/api/events/report', {
      method: 'POST',
      headers: { cookie, origin: new URL(host.address).origin, 'content-type': 'application/json' },
      body: JSON.stringify({ json: { events: 'x'.repeat(300 * 1024) } }),
    });
    expect(answer.status).toBe(413);
    expect(answer.text).toBe(
      'This request is larger than the 256 kB that are accepted at once; send less at a time.',
    );
  });
});

describe('starting and stopping', () => {
  it('answers /healthz to anybody on the machine, with nothing secret in it', async () => {
    const { host, data } = await temporaryHost();
    const answer = await ask(host.address, '/healthz');
    expect(JSON.parse(answer.text)).toEqual({
      status: 'ok',
      version: '9.9.9',
      uptimeSeconds: 0,
      page: { ready: false, state: null, sight: null, framesDrawn: null, lastHeartbeatSecondsAgo: null },
      store: 'keeping',
      configurationProblem: null,
    });
    expect(answer.text).not.toContain(JSON.parse(readFileSync(join(data, 'kiosk.json'), 'utf8')).kioskId);
  });

  it('says which port is in use, and leaves the data folder free', async () => {
    const blocker = createServer();
    await new Promise<void>((resolve) => blocker.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void blocker.close());
    const { port } = blocker.address() as { port: number };
    const folder = temporaryFolder();
    const folders = { ...smallResources(folder), data: join(folder, 'data') };
    const refused = await createHost({ folders, version: '1', port });
    expect(refused).toMatchObject({ ok: false, error: { kind: 'portInUse' } });
    expect(!refused.ok && refused.error.sentence).toContain(`Port ${port} is in use`);
    const made = await createHost({ folders, version: '1', port: 0 });
    expect(made.ok).toBe(true);
    if (made.ok) await made.value.dispose();
  });

  it('says that another kiosk has the data folder, while it has it', async () => {
    const { host, data } = await temporaryHost();
    const folder = temporaryFolder();
    const folders = { ...smallResources(folder), data };
    const refused = await createHost({ folders, version: '1', port: 0 });
    expect(refused).toMatchObject({ ok: false, error: { kind: 'dataFolderInUse' } });
    expect(!refused.ok && refused.error.sentence).toContain(data);
    await host.dispose();
    const made = await createHost({ folders, version: '1', port: 0 });
    expect(made.ok).toBe(true);
    if (made.ok) await made.value.dispose();
  });

  it('says that the page is not built', async () => {
    const folder = temporaryFolder();
    const folders = { ...smallResources(folder), page: join(folder, 'nowhere'), data: join(folder, 'data') };
    expect(await createHost({ folders, version: '1' })).toMatchObject({
      ok: false,
      error: { kind: 'pageMissing' },
    });
  });

  it('says file, line and key of a mistake in the configuration, and starts nothing', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'starstreet.jsonc');
    writeFileSync(path, '{\n  "sound": { "volme": 1 }\n}');
    const refused = await createHost({
      folders: { ...smallResources(folder), data: folder },
      version: '1',
      port: 0,
    });
    expect(refused).toEqual({
      ok: false,
      error: {
        kind: 'configurationInvalid',
        sentence: `${path}:2:14: sound.volme: unknown key; did you mean "volume"?`,
      },
    });
  });

  it('disposes twice without harm', async () => {
    const { host } = await temporaryHost();
    await host.dispose();
    await host.dispose();
    await expect(ask(host.address, '/healthz')).rejects.toThrow();
  });
});
