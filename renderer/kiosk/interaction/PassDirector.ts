/** What the state chart asks for where passes are concerned. See `Director`. */
export interface PassDirector {
  /** The signature gesture earns one more pass, though the visit has its stamp. */
  earnsAgain(): boolean;
  /** Somebody is in view now, or visits by touch. */
  isSomeoneThere(): boolean;
  /** The stamp has come down: whoever has a pass may hold it up now. */
  expectPass(): void;
  endExpecting(): void;
  /** Now the stamp is put on the pass that was held up, or on a new one. */
  askForStamp(): void;
  /** The host does not answer. */
  apologise(): void;
  /** The code on the screen, to take a photo of; after `hideCode` it is nowhere any more. */
  showPass(shownForMs: number): void;
  hideCode(): void;
  /** Says where the walk goes on, or that it is complete. */
  showWalk(): void;
  /** The pass's stamps go from the screen as well. */
  putAway(): void;
  /** Teaches the gesture once more, for somebody else. */
  inviteFriend(): void;
}
