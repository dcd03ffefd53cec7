import { implement } from '@orpc/server';
import { staffApiContract } from '../../../../contract/staffApi.ts';
import type { ContentDesk } from '../../content/ContentDesk.ts';
import type { StarDesk } from '../../content/star/StarDesk.ts';
import { requireStaff, type StaffRequest } from '../requireStaff.ts';
import { readSongSheets } from './readSongSheets.ts';

export type ContentRouteParts = {
  readonly content: ContentDesk;
  readonly star: StarDesk;
  /** Has the songs as they were built, each with its sheet. */
  readonly songsFolder: string;
};

/** `content` of the console's API: everything that staff write. */
export function contentRoutes({ content, star, songsFolder }: ContentRouteParts) {
  const api = implement(staffApiContract.content).$context<StaffRequest>();
  return {
    list: api.list.handler(({ input, context }) => {
      requireStaff(context);
      return content.list(input.kind);
    }),
    read: api.read.handler(({ input, context }) => {
      requireStaff(context);
      return content.read(input);
    }),
    check: api.check.handler(({ input, context }) => {
      requireStaff(context);
      return { faults: content.check(input, input.document) };
    }),
    save: api.save.handler(({ input, context }) => {
      requireStaff(context);
      return content.save(input, input.document, input.revision);
    }),
    remove: api.remove.handler(({ input, context }) => {
      requireStaff(context);
      return content.remove(input, input.revision);
    }),
    history: api.history.handler(({ input, context }) => {
      requireStaff(context);
      return content.history(input);
    }),
    restore: api.restore.handler(({ input, context }) => {
      requireStaff(context);
      return content.restore(input, input.version);
    }),
    songs: api.songs.handler(({ context }) => {
      requireStaff(context);
      return readSongSheets(songsFolder);
    }),
    applyStar: api.applyStar.handler(({ input, context }) => {
      requireStaff(context);
      const done = star.apply(input.importId);
      return done.ok
        ? { kind: 'done' as const, undoId: done.value }
        : { kind: 'refused' as const, faults: [...done.error] };
    }),
    undoStar: api.undoStar.handler(({ input, context }) => {
      requireStaff(context);
      const done = star.undo(input.undoId);
      return done.ok ? { kind: 'done' as const } : { kind: 'refused' as const, faults: [...done.error] };
    }),
  };
}
