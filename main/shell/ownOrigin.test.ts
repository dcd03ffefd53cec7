import { describe, expect, test } from 'vitest';
import { isOwnOrigin, mayRequest, mayUse, type PermissionQuestion } from './ownOrigin.ts';

const ADDRESS = 'http://127.0.0.1:4310/';

test.each([
  ['http://127.0.0.1:4310/', true],
  ['http://127.0.0.1:4310/open?key=abc', true],
  ['https://127.0.0.1:4310/', false],
  ['http://127.0.0.1:4311/', false],
  ['http://127.0.0.1:4310.example.com/', false],
  ['http://localhost:4310/', false],
  ['file:///etc/passwd', false],
  ['about:blank', false],
  ['', false],
  ['not an address', false],
])('own origin: %s is %s', (url, own) => {
  expect(isOwnOrigin(url, ADDRESS)).toBe(own);
});

test.each([
  ['http://127.0.0.1:4310/models/hand_landmarker.task', true],
  ['ws://127.0.0.1:4310/live', true],
  ['blob:http://127.0.0.1:4310/5f2c', true],
  ['data:image/png;base64,AAAA', true],
  ['http://127.0.0.1:9229/json', false],
  ['ws://127.0.0.1:9229/live', false],
  ['http://user:word@127.0.0.1:4310/', false],
  ['https://example.com/', false],
  ['wss://example.com/', false],
  ['blob:https://example.com/5f2c', false],
  ['file:///etc/passwd', false],
  ['ftp://127.0.0.1:4310/', false],
  ['chrome://settings', false],
  ['devtools://devtools/bundled/inspector.html', false],
  ['javascript:alert(1)', false],
  ['', false],
])('request: %s is allowed: %s', (url, allowed) => {
  expect(mayRequest(url, ADDRESS)).toBe(allowed);
});

describe('permissions', () => {
  const camera: PermissionQuestion = {
    permission: 'media',
    requestingUrl: ADDRESS,
    mediaTypes: ['video'],
    isMainFrame: true,
  };

  test('the own page may use the camera', () => {
    expect(mayUse(camera, ADDRESS)).toBe(true);
  });

  test.each<[string, Partial<PermissionQuestion>]>([
    ['the microphone', { mediaTypes: ['audio'] }],
    ['camera and microphone together', { mediaTypes: ['video', 'audio'] }],
    ['a capture of nothing named', { mediaTypes: [] }],
    ['the camera from a frame inside the page', { isMainFrame: false }],
    ['the camera from another port', { requestingUrl: 'http://127.0.0.1:1/' }],
    ['the camera from another site', { requestingUrl: 'https://example.com/' }],
    ['the camera from nowhere', { requestingUrl: '' }],
    ['the screen', { permission: 'display-capture' }],
    ['the place', { permission: 'geolocation' }],
    ['notifications', { permission: 'notifications' }],
    ['other programs', { permission: 'openExternal' }],
    ['devices', { permission: 'usb' }],
    ['the clipboard', { permission: 'clipboard-read' }],
    ['what is not invented yet', { permission: 'unknown' }],
  ])('%s is refused', (_name, change) => {
    expect(mayUse({ ...camera, ...change }, ADDRESS)).toBe(false);
  });
});
