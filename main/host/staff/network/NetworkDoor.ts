import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, isIPv4 } from 'node:net';
import { networkInterfaces } from 'node:os';
import type { LanState } from '../../../../contract/staff/kioskApi.ts';
import type { Clock } from '../../../../domain/core/Clock.ts';
import type { Disposable } from '../../../../domain/core/Disposable.ts';
import { type NetworkPermission, readNetworkPermission, writeNetworkPermission } from './networkFile.ts';

/** Looked at so often whether the time is over: clocks are set, machines sleep. */
const LOOK_EVERY_MS = 20_000;
const HOUR_MS = 3_600_000;
/** A few phones with a few connections each; more is no staff. */
const MOST_CONNECTIONS = 48;

export type NetworkDoorParts = {
  readonly dataFolder: string;
  /** As configured; 0 takes any free one. */
  readonly port: () => number;
  readonly handle: (request: IncomingMessage, response: ServerResponse) => void;
  readonly mintKey: () => string;
  readonly isUnused: (key: string) => boolean;
  readonly clock: Clock;
  readonly say: (sentence: string) => void;
  /** IPv4 addresses of this machine in its networks. */
  readonly ownAddresses?: (() => readonly string[]) | undefined;
};

/**
 * The way in for staff's phones: a server of its own on all networks of this machine, which offers the console and
 * nothing else, and only as long as staff have it open. Each phone needs an address that opens once, and the PIN.
 */
export class NetworkDoor implements Disposable {
  readonly #parts: NetworkDoorParts;
  readonly #timer: NodeJS.Timeout;
  #permission: NetworkPermission | null;
  #server: Server | null = null;
  #problem: string | null = null;
  #key: string | null = null;

  constructor(parts: NetworkDoorParts) {
    this.#parts = parts;
    this.#permission = readNetworkPermission(parts.dataFolder);
    this.#timer = setInterval(() => this.#look(), LOOK_EVERY_MS);
    this.#timer.unref();
  }

  /** Opens it at the start when staff left it open. */
  async start(): Promise<void> {
    this.#look();
    if (this.#permission !== null) await this.#open();
  }

  state(): LanState {
    this.#look();
    const on = this.#server?.listening === true;
    return {
      on,
      untilMs: this.#permission?.untilMs ?? null,
      addresses: on ? this.#addresses(this.#server?.address()) : [],
      problem: this.#problem,
    };
  }

  /** @param hours null: until it is switched off; 0: off now */
  async switch(hours: number | null): Promise<LanState> {
    const { clock, dataFolder } = this.#parts;
    this.#permission =
      hours === 0 ? null : { untilMs: hours === null ? null : clock.now() + hours * HOUR_MS };
    writeNetworkPermission(dataFolder, this.#permission);
    this.#problem = null;
    if (this.#permission === null) this.#close();
    else await this.#open();
    return this.state();
  }

  dispose(): void {
    clearInterval(this.#timer);
    this.#close();
  }

  #look(): void {
    const untilMs = this.#permission?.untilMs ?? null;
    if (untilMs === null || untilMs > this.#parts.clock.now()) return;
    this.#permission = null;
    writeNetworkPermission(this.#parts.dataFolder, null);
    this.#close();
  }

  async #open(): Promise<void> {
    if (this.#server !== null) return;
    const server = createServer(this.#parts.handle);
    server.maxConnections = MOST_CONNECTIONS;
    this.#server = server;
    const opened = Promise.withResolvers<void>();
    server.once('listening', () => opened.resolve());
    server.once('error', (failure) => opened.reject(failure));
    server.listen({ host: '0.0.0.0', port: this.#parts.port() });
    try {
      await opened.promise;
    } catch (failure) {
      this.#server = null;
      const code = failure instanceof Error && 'code' in failure ? String(failure.code) : String(failure);
      this.#problem = `Port ${this.#parts.port()} could not be opened (${code}). Set another "networkPort" under "staff" in starstreet.jsonc.`;
      this.#parts.say(this.#problem);
    }
  }

  #close(): void {
    this.#server?.close();
    this.#server?.closeAllConnections();
    this.#server = null;
  }

  /** The same key until somebody has used it: the code on the screen must not change while a phone is being held up. */
  #addresses(listening: AddressInfo | string | null | undefined): string[] {
    if (typeof listening !== 'object' || listening === null) return [];
    const { mintKey, isUnused, ownAddresses = networkAddresses } = this.#parts;
    if (this.#key === null || !isUnused(this.#key)) this.#key = mintKey();
    const query = new URLSearchParams({ key: this.#key, next: '/staff/' });
    return ownAddresses().map((address) => `http://${address}:${listening.port}/open?${query}`);
  }
}

function networkAddresses(): string[] {
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ address, internal }) => !internal && isIPv4(address))
    .map(({ address }) => address);
}
