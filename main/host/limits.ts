/** The largest body or socket message. A full report of 200 events has about 60 kB. */
export const MOST_BODY_BYTES = 256 * 1024;
