import { createContext } from 'react';

/** Whether what is shown is for paper: nothing to press, nothing to wait for. */
export const PrintingContext = createContext(false);
