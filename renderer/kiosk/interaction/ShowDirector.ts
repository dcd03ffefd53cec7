/** What the state chart asks for when a show is played: the chart decides when, the keeper of shows how. */
export interface ShowDirector {
  /** The prepared show begins. What else goes on the stage makes room, and she is silent. */
  begin(): void;
  /** The stage is left. A show that was not over by then has ended for this reason. */
  leave(): void;
  /** The street is thanked for its cheers. */
  thank(): void;
  endThanks(): void;
  /** Somebody came while a show plays. */
  admit(): void;
  /** Whether somebody is being served, who is served on after the show. */
  visitGoesOn(): boolean;
}
