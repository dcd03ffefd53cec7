import type { RecogniseSource } from '../../../contract/recognise.ts';

/** A picture or film that was found fit to look at. */
export interface Source {
  readonly file: string;
  /** Outline for the page; `index` is set when the plan is made. */
  readonly outline: WithoutIndex<RecogniseSource>;
  /** The bytes of one frame, and their media type. */
  frame(number: number): Promise<{ bytes: Buffer; mediaType: string } | null>;
}

type WithoutIndex<Member> = Member extends unknown ? Omit<Member, 'index'> : never;
