import { useSyncExternalStore } from 'react';
import { type PageId, pageOfHash } from './pageList.ts';

function onHashChange(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}

/** The page that the address names. Going back with the browser's own button works. */
export function usePage(): PageId {
  return useSyncExternalStore(onHashChange, () => pageOfHash(window.location.hash));
}
