/** The largest body or socket message. A full report of 200 events has about 60 kB. */
export const MOST_BODY_BYTES = 256 * 1024;

/** Of the console, which sends whole documents. A show of five minutes has about 100 kB. */
export const MOST_DOCUMENT_BODY_BYTES = 1024 * 1024;
