// @ts-check

const LOOK_EVERY_MS = 1000;

/**
 * npm runs a script through a shell, and a service manager that ends npm ends that shell with it, but not always us:
 * the kiosk would run on without an owner. So under npm a lost parent counts as being asked to end.
 */
export function endWithNpm() {
  if (process.env.npm_lifecycle_event === undefined || process.platform === 'win32') return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, LOOK_EVERY_MS);
  watch.unref();
}
