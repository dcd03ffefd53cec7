import type { FastifyInstance } from 'fastify';
import type { Heartbeat, KioskNotice } from '../../contract/api.ts';
import type { Configuration } from '../../contract/configuration.ts';
import type { Clock } from '../../domain/core/Clock.ts';
import type { AsyncDisposable, Disposable } from '../../domain/core/Disposable.ts';
import type { LandmarkId } from '../../domain/landmarks/landmarks.ts';
import type { ResourceFolders } from './folders/ResourceFolders.ts';
import type { PagePrinter } from './PagePrinter.ts';
import type { PrintReport } from './staff/report/serveReport.ts';
import type { OpenedStore } from './store/openStore.ts';
import type { Joining } from './street/joinStreet.ts';

export type HostOptions = {
  readonly folders: ResourceFolders & { readonly data: string };
  readonly version: string;
  /** Stronger than the configuration's; 0 takes any free port. */
  readonly port?: number | undefined;
  /** Stronger than the configuration's. Must not contradict a kit. */
  readonly landmark?: LandmarkId | undefined;
  /** A kit to join with, or a newer list of keys. Stays joined at later starts. */
  readonly joining?: Joining | null | undefined;
  /** Length of the film that replaces the camera; null with a real camera. */
  readonly filmDurationMs?: number | null | undefined;
  /** What staff should read, a sentence at a time. Goes to stderr when left out. */
  readonly say?: ((sentence: string) => void) | undefined;
  readonly clock?: Clock | undefined;
  /** The store, when it has been opened already; the host closes it. Else the host opens it. */
  readonly openedStore?: OpenedStore | undefined;
  /** Prints a page of this host to PDF; left out where no browser can be had, then the visitor's own browser prints. */
  readonly printPage?: PagePrinter | undefined;
  /** Another data folder whose figures the console shows; left out, the host's own. It may belong to a running kiosk. */
  readonly figuresFolder?: string | undefined;
  /** This machine's IPv4 addresses, under which phones may find it; left out, those of its networks. */
  readonly ownAddresses?: (() => readonly string[]) | undefined;
  /** Routes of a mode of its own. They lie behind the same checks as all others. */
  readonly extraRoutes?: ((app: FastifyInstance) => void) | undefined;
};

/** A running host: store, API and page at one loopback address. */
export interface Host extends AsyncDisposable {
  /** Like `http://127.0.0.1:4310/`. */
  readonly address: string;
  /** Opens the page once, within two minutes. Ask for a new one for every opening. `nextPath` begins with a slash. */
  openingAddress(nextPath?: string): string;
  /** Whenever a page has its first idol frame on the stage. */
  onReady(listener: (firstFrameAtMs: number) => void): Disposable;
  onHeartbeat(listener: (heartbeat: Heartbeat) => void): Disposable;
  /** The last sign of life of the page, and when it came; null before the first. */
  lastHeartbeat(): { readonly heartbeat: Heartbeat; readonly atMs: number } | null;
  /** The configuration in force. */
  configuration(): Configuration;
  notify(notice: KioskNotice): void;
  /** Prints the report of these figures to PDF; null without a printer. */
  readonly printReport: PrintReport | null;
}
