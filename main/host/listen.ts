import { err, ok, type Result } from '../../domain/core/Result.ts';
import type { HostFailure } from './HostFailure.ts';
import type { App } from './serving/createApp.ts';

/** Begins to answer, on the loopback address only: the kiosk is no server for the street's network. */
export async function listen({ app }: App, port: number): Promise<Result<void, HostFailure>> {
  try {
    await app.listen({ host: '127.0.0.1', port });
    return ok(undefined);
  } catch (failure) {
    const code = failure instanceof Error && 'code' in failure ? failure.code : '';
    if (code === 'EADDRINUSE') {
      return err({
        kind: 'portInUse',
        sentence: `Port ${port} is in use by another program. Choose another with --port (0 takes any free one), or stop that program.`,
      });
    }
    if (code === 'EACCES') {
      return err({
        kind: 'portRefused',
        sentence: `The system does not let this user open port ${port}. Choose one above 1023 with --port.`,
      });
    }
    throw failure;
  }
}
