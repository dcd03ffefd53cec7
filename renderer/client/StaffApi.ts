import { createORPCClient } from '@orpc/client';
import { RPCLink as FetchLink } from '@orpc/client/fetch';
import type { ContractRouterClient } from '@orpc/contract';
import type { staffApiContract } from '../../contract/staffApi.ts';

/** The host's API for the staff console, with the contract's types. */
export type StaffApi = ContractRouterClient<typeof staffApiContract>;

/** Figures of a long range take the host a while. */
const ANSWER_LIMIT_MS = 60_000;

export function createStaffApi(origin: string = window.location.origin): StaffApi {
  return createORPCClient(
    new FetchLink({
      url: `${origin}/staff/api`,
      fetch: (request, init) =>
        fetch(request, {
          ...init,
          signal: AbortSignal.any([request.signal, AbortSignal.timeout(ANSWER_LIMIT_MS)]),
        }),
    }),
  );
}
