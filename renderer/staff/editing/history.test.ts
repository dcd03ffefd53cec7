import { describe, expect, it } from 'vitest';
import { beginHistory, redo, settle, step, undo } from './history.ts';

describe('the history of a document', () => {
  it('goes back and forth step by step, and no farther than it reaches', () => {
    let history = beginHistory('a');
    expect(undo(history)).toBe(history);
    history = step(step(history, 'b'), 'c');
    history = undo(undo(history));
    expect(history.present).toBe('a');
    expect(undo(history)).toBe(history);
    history = redo(redo(history));
    expect(history.present).toBe('c');
    expect(redo(history)).toBe(history);
  });

  it('forgets what was taken back once something else is done', () => {
    const history = step(undo(step(beginHistory('a'), 'b')), 'c');
    expect(redo(history).present).toBe('c');
    expect(undo(history).present).toBe('a');
  });

  it('takes the steps of one drag for one, until it is let go', () => {
    let history = beginHistory(0);
    for (let value = 1; value <= 20; value++) history = step(history, value, 'slider');
    history = step(settle(history), 21, 'slider');
    expect(history.past).toEqual([0, 20]);
    expect(undo(undo(history)).present).toBe(0);
  });

  it('makes no step of nothing', () => {
    const history = beginHistory('a');
    expect(step(history, 'a')).toBe(history);
  });
});
