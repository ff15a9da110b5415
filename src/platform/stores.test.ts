import { describe, expect, it, vi } from 'vitest';
import { attemptWith, respond } from '#testing/attempts.ts';
import { AttemptMovedOn, NotKept, type AttemptStore } from './attempt-store.ts';
import { fallbackStore } from './fallback-store.ts';
import { memoryAttemptStore } from './memory-attempt-store.ts';
import { localDeviceNotes } from './device-notes.ts';
import { persistingStore } from './persisting-store.ts';

const full = () => new NotKept(new DOMException('full', 'QuotaExceededError'));

describe('a store whose device may be full', () => {
  /** A store that takes nothing while `full` is set. */
  function filling(): { store: AttemptStore; state: { full: boolean } } {
    const state = { full: false };
    const inner = memoryAttemptStore();
    const save: AttemptStore['save'] = (attempt) =>
      state.full ? Promise.reject(full()) : inner.save(attempt);
    return { store: fallbackStore({ ...inner, save }), state };
  }

  it('says so, and still knows what it could not keep', async () => {
    const { store, state } = filling();
    await store.save(attemptWith());
    state.full = true;
    const longer = attemptWith([respond('move')]);
    await expect(store.save(longer)).rejects.toMatchObject({ reason: 'full' });
    expect(await store.load('a1')).toEqual(longer);
    expect((await store.list()).map(({ moves }) => moves.length)).toEqual([2]);
  });

  it('keeps all of it with the next save that is taken', async () => {
    const { store, state } = filling();
    state.full = true;
    await expect(store.save(attemptWith())).rejects.toThrow(NotKept);
    state.full = false;
    await store.save(attemptWith([respond('move')]));
    expect((await store.load('a1'))?.moves).toHaveLength(2);
  });

  it('lists what it holds where even reading is refused', async () => {
    const inner = memoryAttemptStore();
    const refusing = {
      ...inner,
      save: () => Promise.reject(full()),
      list: () => Promise.reject(full()),
    };
    const store = fallbackStore(refusing);
    expect(await store.list()).toEqual([]);
    await expect(store.save(attemptWith())).rejects.toThrow(NotKept);
    expect((await store.list()).map(({ id }) => id)).toEqual(['a1']);
  });

  it('forgets it when it is deleted', async () => {
    const { store, state } = filling();
    state.full = true;
    await expect(store.save(attemptWith())).rejects.toThrow(NotKept);
    await store.remove('a1');
    expect(await store.list()).toEqual([]);
  });
});

describe('an attempt grows', () => {
  it('only from what is there: a longer one with another past is refused', async () => {
    const store = memoryAttemptStore();
    await store.save(attemptWith([respond('move')]));
    const other = attemptWith([respond('calm-down'), respond('ask')]);
    await expect(store.save(other)).rejects.toThrow(AttemptMovedOn);
  });

  it('and loses its old result with it', async () => {
    const store = memoryAttemptStore();
    await store.save(attemptWith());
    await store.saveResult('a1', {
      rubric: 1,
      ending: null,
      levels: { activeListening: 2, empathy: 2, safety: 2 },
      redErrors: 0,
      amberErrors: 0,
      weakest: null,
      finishedAt: '2026-11-22T09:30:00.000Z',
    });
    expect((await store.list())[0]?.result?.levels.safety).toBe(2);
    await store.save(attemptWith([respond('move')]));
    expect((await store.list())[0]?.result).toBeNull();
  });
});

describe('asking the browser to keep the store for good', () => {
  it('comes with the first answer that is kept, and once', async () => {
    localStorage.clear();
    const ask = vi.fn<() => Promise<boolean>>(async () => true);
    const notes = localDeviceNotes();
    const store = persistingStore({ ...memoryAttemptStore(), kept: true }, notes, ask);
    await store.save(attemptWith());
    expect(ask).not.toHaveBeenCalled();
    await store.save(attemptWith([respond('move')]));
    await store.save(attemptWith([respond('move'), respond('ask')]));
    expect(ask).toHaveBeenCalledOnce();
    expect(localDeviceNotes().read().askedToPersist).toBe(true);
  });

  it('does not come where nothing is kept', async () => {
    localStorage.clear();
    const ask = vi.fn<() => Promise<boolean>>(async () => true);
    const store = persistingStore(memoryAttemptStore(), localDeviceNotes(), ask);
    await store.save(attemptWith([respond('move')]));
    expect(ask).not.toHaveBeenCalled();
  });
});
