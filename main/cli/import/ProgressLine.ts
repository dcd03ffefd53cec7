/** Below this, a file is read before anybody wonders. */
const QUIET_FOR_MS = 1000;
const EVERY_MS = 500;
/** Where lines cannot be written over, such as in a log. */
const EVERY_IN_LOG_MS = 10_000;

type Terminal = {
  readonly isTTY?: boolean | undefined;
  readonly write: (text: string) => unknown;
};

/** How far a long file has been read: one line that is written over, or a line now and then in a log. */
export class ProgressLine {
  readonly #terminal: Terminal;
  #file: string | null = null;
  #nextMs = 0;
  #isShown = false;

  constructor(terminal: Terminal) {
    this.#terminal = terminal;
  }

  /** `share` from 0 to 1. */
  show(file: string, share: number, nowMs: number): void {
    if (file !== this.#file) {
      this.#file = file;
      this.#nextMs = nowMs + QUIET_FOR_MS;
    }
    if (nowMs < this.#nextMs) return;
    const isTerminal = this.#terminal.isTTY === true;
    this.#nextMs = nowMs + (isTerminal ? EVERY_MS : EVERY_IN_LOG_MS);
    const text = `${file}: ${Math.floor(share * 100)} %`;
    this.#terminal.write(isTerminal ? `\r${text}\u001b[K` : `${text}\n`);
    this.#isShown = isTerminal;
  }

  /** Takes the line away; the next file begins anew. */
  clear(): void {
    if (this.#isShown) this.#terminal.write('\r\u001b[K');
    this.#isShown = false;
    this.#file = null;
  }
}
