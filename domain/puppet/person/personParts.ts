/** Parts of the person's figure. */
export const PERSON_PART = { skin: 0, hair: 1, coat: 2, shirt: 3 } as const;
