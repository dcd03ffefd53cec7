/** The longest text that a QR code may hold; one of ours has 122 characters. Alone, for the worker needs no schemas. */
export const LONGEST_CODE = 4296;
