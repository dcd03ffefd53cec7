import type { ContentItem } from '../../../contract/staff/contentApi.ts';
import { CONTENT_KINDS } from '../../../contract/starFile.ts';
import type { ListFlags } from '../content.ts';
import { openShelf } from './openContent.ts';

const ORIGINS: Record<ContentItem['origin'], string> = {
  shipped: '自带 · program’s',
  changed: '已改 · changed',
  own: '自创 · own',
};

export function runList({ kind, json = false, data }: ListFlags): void {
  const shelf = openShelf(data);
  const kinds = kind === undefined ? CONTENT_KINDS : [kind];
  const items = kinds.flatMap((each) => shelf.list(each));
  if (json) {
    process.stdout.write(`${JSON.stringify(items, null, 2)}\n`);
    return;
  }
  const lines = items.flatMap(lineOf);
  process.stdout.write(
    `${lines.length > 0 ? lines.join('\n') : '还没有自创的内容 · nothing of your own yet'}\n`,
  );
}

function lineOf({ kind, id, zh, en, origin, song, durationMs, faults }: ContentItem): string[] {
  const length = durationMs === null ? [] : [`${song} ${minutes(durationMs)}`];
  const name = kind === id ? kind : `${kind} ${id}`;
  return [
    [name.padEnd(22), `${zh} · ${en}`, ORIGINS[origin], ...length].join('  '),
    ...faults.map((fault) => `  ! ${fault}`),
  ];
}

function minutes(durationMs: number): string {
  const seconds = Math.round(durationMs / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
