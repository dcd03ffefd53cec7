import { assertNever } from '../../domain/core/assertNever.ts';
import type { Disposable } from '../../domain/core/Disposable.ts';
import { err, ok, type Result } from '../../domain/core/Result.ts';
import type { createHost } from '../host/createHost.ts';
import { resourceFolders } from '../host/folders/ResourceFolders.ts';
import type { Host } from '../host/Host.ts';
import type { PagePrinter } from '../host/PagePrinter.ts';
import { type FromHost, type ToHost, toHostSchema } from './hostMessages.ts';
import { watchStage } from './watchStage.ts';

/** The host's end of the line to the process that owns the window. */
export interface HostPort {
  post(message: FromHost): void;
  /** Messages in the order in which they were sent. */
  onMessage(listener: (message: unknown) => void): void;
}

export interface ServeHostOptions {
  port: HostPort;
  createHost: typeof createHost;
  /** Ends the process. */
  exit(code: number): void;
}

/** Runs the host in a process of its own, told what to do by messages. */
export function serveHost({ port, createHost, exit }: ServeHostOptions): void {
  let host: Host | undefined;
  let watch: Disposable | undefined;
  const prints = new Map<number, (printed: Result<Uint8Array, string>) => void>();
  let lastPrint = 0;
  const printPage: PagePrinter = (address) =>
    new Promise((resolve) => {
      lastPrint++;
      prints.set(lastPrint, resolve);
      port.post({ type: 'print', id: lastPrint, address });
    });
  const handle = async (message: ToHost): Promise<void> => {
    switch (message.type) {
      case 'start': {
        if (host !== undefined) throw new Error('The host was told to start twice');
        const made = await createHost({
          folders: { ...resourceFolders(message.projectFolder), data: message.dataFolder },
          version: message.version,
          filmDurationMs: message.filmDurationMs,
          ...(message.port === null ? {} : { port: message.port }),
          ...(message.landmark === null ? {} : { landmark: message.landmark }),
          joining: message.joining,
          say: (sentence) => port.post({ type: 'said', sentence }),
          printPage,
        });
        if (!made.ok) {
          port.post({ type: 'failed', sentence: made.error.sentence });
          return exit(1);
        }
        host = made.value;
        watch = watchStage(host, () => port.post({ type: 'stageStandsStill' }));
        host.onReady(() => port.post({ type: 'firstFrame' }));
        return port.post({ type: 'started', address: host.address, openingAddress: host.openingAddress() });
      }
      case 'printed': {
        const { id, pdfBase64, sentence } = message;
        prints.get(id)?.(pdfBase64 === null ? err(sentence) : ok(Buffer.from(pdfBase64, 'base64')));
        prints.delete(id);
        return;
      }
      case 'askOpeningAddress':
        if (host !== undefined) port.post({ type: 'openingAddress', openingAddress: host.openingAddress() });
        return;
      case 'stop':
        watch?.dispose();
        await host?.dispose();
        return exit(0);
      default:
        return assertNever(message, 'ToHost');
    }
  };
  // One after the other: a stop that comes while the host starts must find it started.
  let last = Promise.resolve();
  port.onMessage((message) => {
    const parsed = toHostSchema.parse(message);
    last = last
      .then(() => handle(parsed))
      .catch((failure: unknown) => {
        const detail = failure instanceof Error ? (failure.stack ?? failure.message) : String(failure);
        port.post({ type: 'failed', sentence: `The host broke: ${detail}` });
        exit(1);
      });
  });
}
