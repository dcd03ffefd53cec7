import { describe, expect, it } from 'vitest';
import { ask, enter, type Question } from '../../../tests/fixtures/host/ask.ts';
import { temporaryHost } from '../../../tests/fixtures/host/temporaryHost.ts';

const refusal = /opens once/;

describe('the door', () => {
  it('lets nobody in without the key, whatever is asked for', async () => {
    const { host } = await temporaryHost();
    for (const path of [
      '/',
      '/assets/worker-abc123.js',
      '/models/hand_landmarker.task',
      '/nothing',
      '/api/kiosk/settings',
    ]) {
      const answer = await ask(host.address, path);
      expect([path, answer.status]).toEqual([path, 403]);
      expect(answer.text).toMatch(refusal);
    }
    const wrong = await ask(host.address, '/', {
      headers: { cookie: 'starstreet-1=guess; starstreet=guess' },
    });
    expect(wrong.status).toBe(403);
  });

  it('opens once with a key, by a cookie that no script and no other site can use', async () => {
    const { host } = await temporaryHost();
    const opening = new URL(host.openingAddress());
    const first = await ask(host.address, opening.pathname + opening.search);
    expect(first.status).toBe(303);
    expect(first.headers.location).toBe('/');
    const cookie = first.headers['set-cookie']?.[0] ?? '';
    expect(cookie).toMatch(/; Path=\/(;|$)/);
    expect(cookie).toMatch(/; HttpOnly(;|$)/);
    expect(cookie).toMatch(/; SameSite=Strict(;|$)/);
    const page = await ask(host.address, '/', { headers: { cookie: cookie.split(';')[0]! } });
    expect([page.status, page.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(page.text).toContain('<title>kiosk</title>');

    const second = await ask(host.address, opening.pathname + opening.search);
    expect(second.status).toBe(403);
    expect(second.headers['set-cookie']).toBeUndefined();
    expect(second.text).toMatch(/used already or is too old/);
  });

  it('refuses a key that is too old, and one that was never given', async () => {
    const { host, setTime } = await temporaryHost();
    const opening = host.openingAddress();
    setTime(Date.UTC(2026, 10, 24, 4, 2, 1));
    expect(await enter(opening)).toBe('');
    expect(await enter(`${host.address}open?key=guess`)).toBe('');
    expect(await enter(`${host.address}open`)).toBe('');
  });

  it('mints a fresh key for each opening, and both pages may stay open', async () => {
    const { host } = await temporaryHost();
    const cookies = [await enter(host.openingAddress()), await enter(host.openingAddress())];
    expect(cookies[0]).not.toBe(cookies[1]);
    for (const cookie of cookies)
      expect((await ask(host.address, '/', { headers: { cookie } })).status).toBe(200);
  });

  it('leads on to pages of its own only', async () => {
    const { host } = await temporaryHost();
    const next = async (path: string) => {
      const { pathname, search } = new URL(host.openingAddress(path));
      const answer = await ask(host.address, pathname + search);
      return answer.headers.location ?? answer.status;
    };
    expect(await next('/recognise?a=1')).toBe('/recognise?a=1');
    for (const foreign of [
      '//evil.example/',
      '/\\evil.example',
      'https://evil.example/',
      '/a\\b',
      '/a\r\nX: 1',
    ]) {
      expect(await next(foreign)).toBe(403);
    }
  });

  it('does not use up a key for a mere glance', async () => {
    const { host } = await temporaryHost();
    const { pathname, search } = new URL(host.openingAddress());
    await ask(host.address, pathname + search, { method: 'HEAD' });
    expect((await ask(host.address, pathname + search)).status).toBe(303);
  });

  it('answers under its own names only, so that no foreign name can be pointed at it', async () => {
    const { host } = await temporaryHost();
    const cookie = await enter(host.openingAddress());
    const { port } = new URL(host.address);
    const asked = async (name: string) =>
      (await ask(host.address, '/healthz', { headers: { host: name, cookie } })).status;
    expect(await asked(`127.0.0.1:${port}`)).toBe(200);
    expect(await asked(`localhost:${port}`)).toBe(200);
    for (const foreign of [
      'evil.example',
      `evil.example:${port}`,
      '127.0.0.1',
      '127.0.0.1:1',
      `127.0.0.1:${port}.evil.example`,
    ]) {
      expect([foreign, await asked(foreign)]).toEqual([foreign, 421]);
    }
  });

  it('refuses what another page sends, even with the cookie', async () => {
    const { host } = await temporaryHost();
    const cookie = await enter(host.openingAddress());
    const { origin, port } = new URL(host.address);
    const post = async (headers: Record<string, string>) => {
      const question: Question = {
        method: 'POST',
        headers: { cookie, 'content-type': 'application/json', ...headers },
        body: '{}',
      };
      return ask(host.address, '/api/kiosk/settings', question);
    };
    expect((await post({ origin })).status).toBe(200);
    for (const foreign of [
      'https://evil.example',
      `http://localhost:${port}`,
      'null',
      `https://127.0.0.1:${port}`,
    ]) {
      const answer = await post({ origin: foreign });
      expect([foreign, answer.status]).toEqual([foreign, 403]);
      expect(answer.text).toMatch(/another page/);
    }
    expect((await post({})).status).toBe(403);
    const read = await ask(host.address, '/', { headers: { cookie, origin: 'https://evil.example' } });
    expect(read.status).toBe(403);
  });
});
