import path from 'node:path';
import { assertNever } from '../../../domain/core/assertNever.ts';
import { defaultDataFolder } from '../../host/folders/defaultDataFolder.ts';
import { type Redemption, redeemReward } from '../../host/passes/redeemReward.ts';
import { openForWriting } from '../../host/store/openForWriting.ts';
import { asReported } from '../../host/store/Store.ts';
import { sqliteFailureKind } from '../../host/store/sqliteFailure.ts';
import { readStreet } from '../../host/street/readStreet.ts';
import type { Street } from '../../host/street/Street.ts';
import { systemClock } from '../../host/systemClock.ts';
import { CommandFailure } from '../CommandFailure.ts';
import type { RedeemFlags } from '../redeem.ts';

/** Takes the code in the data folder's database, beside a running kiosk or without one. */
export async function runRedeem(code: string, flags: RedeemFlags): Promise<void> {
  const dataFolder = path.resolve(flags.data ?? defaultDataFolder());
  const opened = await openForWriting(dataFolder, systemClock);
  if (!opened.ok) throw new CommandFailure(opened.error.sentence);
  const { database, events } = opened.value;
  try {
    const street = readStreet(dataFolder);
    if (!street.ok) throw new CommandFailure(street.error.sentence);
    if (street.value === null) {
      throw new CommandFailure(
        `There is no street in ${dataFolder} yet. Start the kiosk once, or with its kit: start --kit FILE`,
      );
    }
    const redemption = redeemReward(code, street.value, systemClock.now(), (work) =>
      events.transaction((append) =>
        work({ database, record: (body, atMs) => void append([asReported(body, atMs)]) }),
      ),
    );
    say(redemption, street.value);
  } catch (failure) {
    const kind = sqliteFailureKind(failure);
    if (kind === null) throw failure;
    throw new CommandFailure(
      `The code was not taken, for nothing can be written to the database in ${dataFolder} (${kind}). Hand out nothing yet; free some space and try again.`,
    );
  } finally {
    opened.value.dispose();
  }
}

function say(redemption: Redemption, street: Street): void {
  const { nameZh, nameEn, timeZone } = street.roster.edition;
  const name = nameZh === nameEn ? nameZh : `${nameZh} ${nameEn}`;
  switch (redemption.kind) {
    case 'done':
      process.stdout.write(
        '完成，请发放奖品。 Done: hand out the reward; the code cannot be used again here.\n',
      );
      return;
    case 'alreadyRedeemed':
      throw new CommandFailure(
        `This code was redeemed already, at ${localMoment(redemption.atMs, timeZone)}. Hand out nothing.`,
      );
    case 'editionEnded':
      throw new CommandFailure(
        `${name} ended at ${localMoment(redemption.endedAtMs, timeZone)}; rewards are not handed out any more.`,
      );
    case 'misspelt':
      throw new CommandFailure(
        'There is a slip in this code: a letter is wrong, missing or too many. Read it from the screen or picture again.',
      );
    case 'otherEdition':
      throw new CommandFailure(
        `This code is spelt right, but it is not of ${name}: it comes from another edition, or it was made up. Hand out nothing.`,
      );
    default:
      assertNever(redemption, 'what became of a code');
  }
}

/** Like `2026-11-24 18:30 (Asia/Shanghai)`. */
function localMoment(atMs: number, timeZone: string): string {
  const text = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'short',
  }).format(atMs);
  return `${text} (${timeZone})`;
}
