import { fetchPlan, sendEnd, sendResult } from '../client/recogniseServer.ts';
import { recogniseAll } from './recogniseAll.ts';

/** Entry of the page behind `starstreet recognise`: the kiosk's own vision worker on pictures and films. */
try {
  await recogniseAll(await fetchPlan(), sendResult);
  await sendEnd({ failure: null });
} catch (failure) {
  await sendEnd({ failure: String(failure).slice(0, 500) });
}
