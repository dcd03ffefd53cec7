import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { ResourceFolders } from '../folders/ResourceFolders.ts';
import { securityHeaders } from '../security/securityHeaders.ts';

const MEDIA_TYPES: Record<string, string> = {
  '.task': 'application/octet-stream',
  '.tflite': 'application/octet-stream',
  '.wasm': 'application/wasm',
};

/** The built page and its files. Names under `assets/` carry a hash of their content, so they never change. */
export function serveFiles(app: FastifyInstance, folders: ResourceFolders): void {
  const served = [
    { prefix: '/assets/', root: join(folders.page, 'assets'), immutable: true, preCompressed: true },
    { prefix: '/models/', root: folders.models, immutable: false },
    { prefix: '/idols/', root: folders.idols, immutable: false },
    { prefix: '/sounds/', root: folders.sounds, immutable: false },
    { prefix: '/songs/', root: folders.songs, immutable: false },
    { prefix: '/tutor/', root: folders.tutor, immutable: false },
  ];
  for (const { prefix, root, immutable, preCompressed = false } of served) {
    app.register(fastifyStatic, {
      root,
      prefix,
      decorateReply: false,
      index: false,
      dotfiles: 'ignore',
      cacheControl: false,
      preCompressed,
      setHeaders(reply, path) {
        const type = Object.entries(MEDIA_TYPES).find(([ending]) => path.endsWith(ending))?.[1];
        if (type !== undefined) reply.header('Content-Type', type);
        reply.header('Cache-Control', immutable ? 'public, max-age=31536000, immutable' : 'no-cache');
      },
    });
  }
  app.register(fastifyStatic, { root: folders.page, serve: false });
  app.get('/', (_request, reply) => sendPage(reply, 'kiosk'));
}

/** The pages that the console shows in a frame of its own. */
const FRAMED_PAGES = ['preview', 'cameraTest'] as const;
type FramedPage = (typeof FRAMED_PAGES)[number];

/** Serves the pages that the console shows in a frame; nobody else may frame them. */
export function serveFramedPages(app: FastifyInstance, port: () => number): void {
  for (const page of FRAMED_PAGES) {
    app.get(`/${page}/`, (_request, reply) => sendPage(reply.headers(securityHeaders(port(), 'self')), page));
  }
}

/** Answers with one of the built pages. */
export function sendPage(
  reply: FastifyReply,
  page: 'kiosk' | 'recognise' | 'idolSheet' | 'staff' | FramedPage,
): FastifyReply {
  reply.header('Cache-Control', 'no-cache');
  return reply.sendFile(`${page}/index.html`, { cacheControl: false });
}
