import { expect, it, vi } from 'vitest';
import { goTo } from './goTo.ts';

it('shows the other landmark once the host has moved', async () => {
  const moveTo = vi.fn(async () => true);
  const reload = vi.fn();
  await goTo({ moveTo }, 'museum', reload);
  expect(moveTo).toHaveBeenCalledWith('museum');
  expect(reload).toHaveBeenCalledTimes(1);
});

it('stays where it is when the host is away', async () => {
  const reload = vi.fn();
  await goTo({ moveTo: async () => false }, 'museum', reload);
  expect(reload).not.toHaveBeenCalled();
});
