import { createORPCClient } from '@orpc/client';
import { RPCLink as FetchLink } from '@orpc/client/fetch';
import type { ContractRouterClient } from '@orpc/contract';
import type { apiContract } from '../../contract/api.ts';

/** The host's API with the contract's types. */
export type KioskApi = ContractRouterClient<typeof apiContract>;

/** A question that the host has not answered after this long will not be answered any more. */
const ANSWER_LIMIT_MS = 15_000;

/** The API over HTTP. `keepalive` lets what was just sent outlive the page. */
export function createKioskApi(origin: string): KioskApi {
  return createORPCClient(
    new FetchLink({
      url: `${origin}/api`,
      fetch: (request, init) =>
        fetch(request, {
          ...init,
          keepalive: true,
          signal: AbortSignal.any([request.signal, AbortSignal.timeout(ANSWER_LIMIT_MS)]),
        }),
    }),
  );
}
