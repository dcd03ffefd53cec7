import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { type ControlEvent, ControlPipe } from './ControlPipe.ts';

function setUp() {
  const toBrowser = new PassThrough();
  const fromBrowser = new PassThrough();
  const events: ControlEvent[] = [];
  const pipe = new ControlPipe(toBrowser, fromBrowser, (event) => events.push(event));
  return { toBrowser, fromBrowser, events, pipe };
}

test('answers reach their question, whatever their order', async () => {
  const { toBrowser, fromBrowser, pipe } = setUp();
  const first = pipe.send('A.one');
  const second = pipe.send('B.two', { x: 1 }, { sessionId: 's' });
  const sent = String(toBrowser.read())
    .split('\0')
    .filter(Boolean)
    .map((text) => JSON.parse(text));
  expect(sent).toEqual([
    { id: 1, method: 'A.one', params: {} },
    { id: 2, method: 'B.two', params: { x: 1 }, sessionId: 's' },
  ]);
  fromBrowser.write('{"id":2,"result":{"n":2}}\0{"id":1,"result":{"n":1}}\0');
  expect(await Promise.all([first, second])).toEqual([{ n: 1 }, { n: 2 }]);
});

test('a message may come in pieces, cut within a character', async () => {
  const { fromBrowser, events } = setUp();
  const bytes = Buffer.from('{"method":"Page.said","params":{"text":"星街"}}\0');
  for (const byte of bytes) fromBrowser.write(Buffer.from([byte]));
  await new Promise((resolve) => setImmediate(resolve));
  expect(events).toEqual([{ method: 'Page.said', params: { text: '星街' } }]);
});

test('a refused command rejects with the browser’s words', async () => {
  const { fromBrowser, pipe } = setUp();
  const asked = pipe.send('A.one');
  fromBrowser.write('{"id":1,"error":{"code":-32000,"message":"No such page"}}\0');
  await expect(asked).rejects.toThrow('No such page');
});

test('when the browser dies, nobody waits for it', async () => {
  const { fromBrowser, pipe } = setUp();
  const asked = pipe.send('A.one');
  fromBrowser.destroy();
  await expect(asked).rejects.toThrow('closed its control pipe');
});

test('silence has an end', async () => {
  const { pipe } = setUp();
  await expect(pipe.send('A.one', {}, { timeoutMs: 20 })).rejects.toThrow('no answer to A.one');
});
