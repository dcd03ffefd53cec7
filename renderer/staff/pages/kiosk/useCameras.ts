import { useEffect, useState } from 'react';

/**
 * The names of the cameras of this machine. A browser tells them only where pages may use a camera, and once one of this
 * origin does.
 */
export function useCameras(isSeeing: boolean): readonly string[] {
  const [names, setNames] = useState<readonly string[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a camera that has just been opened makes the names known.
  useEffect(() => {
    const devices: MediaDevices | undefined = navigator.mediaDevices;
    if (devices === undefined) return;
    let isWanted = true;
    const look = async () => {
      const all = await devices.enumerateDevices().catch(() => []);
      const labels = all
        .filter(({ kind, label }) => kind === 'videoinput' && label !== '')
        .map(({ label }) => label);
      if (isWanted) setNames([...new Set(labels)]);
    };
    void look();
    devices.addEventListener('devicechange', look);
    return () => {
      isWanted = false;
      devices.removeEventListener('devicechange', look);
    };
  }, [isSeeing]);
  return names;
}
