/** The tables as Kysely knows them, after the newest migration. */
export type StoreSchema = { readonly events: EventsTable };

export type EventsTable = {
  /** Order of arrival in this file. */
  readonly place: number;
  readonly id: string;
  readonly kiosk_id: string;
  readonly sequence: number;
  readonly at_ms: number;
  readonly type: string;
  readonly visit_id: string | null;
  /** The event's body as JSON, `type` included. */
  readonly body: string;
};
