import { assertNever } from '../../../domain/core/assertNever.ts';
import { chooseShell, type Shell, type ShellWish } from '../../shell/chooseShell.ts';
import { explainMissingChromium, findChromium } from '../../shell/chromium/findChromium.ts';
import { installChromium } from '../../shell/chromium/installChromium.ts';
import { fetchElectronBinary, findElectronBinary } from '../../shell/electronBinary.ts';
import { CommandFailure } from '../CommandFailure.ts';

/** Looks at the machine, gets what may be got, chooses, and says in one line which shell it is and why. */
export async function pickShell(
  wish: ShellWish,
  projectFolder: string,
  say: (sentence: string) => void,
): Promise<Shell> {
  const hasDisplay = displayIsThere();
  const wantsElectron = wish === 'electron' || (wish === 'auto' && hasDisplay);
  const hasElectron =
    wantsElectron &&
    (findElectronBinary(projectFolder) !== null ||
      (await fetchElectronBinary(projectFolder, say, { askedByName: wish === 'electron' })));

  const wantsChromium =
    wish === 'chromium' || wish === 'headless' || (wish === 'auto' && hasDisplay && !hasElectron);
  let finding = findChromium();
  if (wantsChromium && !finding.found && finding.named === null && (await installChromium(say))) {
    finding = findChromium();
  }

  const choice = chooseShell(wish, {
    electron: hasElectron ? 'present' : 'absent',
    chromium: finding.found ? 'present' : 'absent',
    hasDisplay,
  });
  const howToGetChromium = finding.found ? '' : explainMissingChromium(finding.named);
  if (choice.ok) {
    say(`Shell: ${choice.shell}, because ${choice.because}.`);
    if (choice.shell === 'none' && wish === 'auto' && hasDisplay) say(howToGetChromium);
    return choice.shell;
  }
  switch (choice.missing) {
    case 'electron':
      throw new CommandFailure(
        `The shell ${wish} cannot be had: ${choice.because}. Fetch it with: npx install-electron, or leave --shell out to take what is there.`,
      );
    case 'chromium':
      throw new CommandFailure(`The shell ${wish} cannot be had.\n${howToGetChromium}`);
    case 'display':
      throw new CommandFailure(
        `The shell ${wish} cannot open a window: ${choice.because}. Start it from the desktop, or take --shell headless or --shell none.`,
      );
    default:
      return assertNever(choice.missing, 'what a shell lacks');
  }
}

/** Windows and macOS always have one; on Linux a server or a remote session may have none. */
function displayIsThere(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
