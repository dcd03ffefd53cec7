import { expect, test } from 'vitest';
import { answerCall, followCall, isAnswered } from './cheerCall.ts';

test('a call begins with the show’s and ends with it', () => {
  const call = followCall(null, { gesture: 'handHeart', share: 0 }, 5);
  expect(call).toMatchObject({ needed: 3, made: 0 });
  expect(followCall(call, { gesture: 'handHeart', share: 0.9 }, 1)).toBe(call);
  expect(followCall(call, null, 5)).toBeNull();
});

test('half of the people are enough, and one is needed at least', () => {
  expect(followCall(null, { gesture: 'wave', share: 0 }, 0)?.needed).toBe(1);
  expect(followCall(null, { gesture: 'wave', share: 0 }, 8)?.needed).toBe(4);
});

test('only the gesture that was asked for answers', () => {
  let call = followCall(null, { gesture: 'wave', share: 0 }, 4);
  if (call === null) throw new Error('There is no call');
  call = answerCall(answerCall(call, 'victory'), 'wave');
  expect(isAnswered(call)).toBe(false);
  expect(isAnswered(answerCall(call, 'wave'))).toBe(true);
});
