import { describe, expect, it } from 'vitest';
import { attemptWith, respond } from '#testing/attempts.ts';
import { AttemptMovedOn } from './attempt-store.ts';
import { memoryAttemptStore } from './memory-attempt-store.ts';

describe('a store that keeps nothing', () => {
  it('says so', () => {
    expect(memoryAttemptStore().kept).toBe(false);
  });

  it('gives back what was saved, for as long as the page lasts', async () => {
    const store = memoryAttemptStore();
    const attempt = attemptWith();
    await store.save(attempt);
    expect(await store.load('a1')).toEqual(attempt);
    expect(await store.load('a2')).toBeNull();
  });

  it('lists newest first, without the texts', async () => {
    const store = memoryAttemptStore();
    await store.save({ ...attemptWith(), id: 'old', startedAt: '2026-11-01T09:00:00.000Z' });
    await store.save({ ...attemptWith(), id: 'new', startedAt: '2026-11-02T09:00:00.000Z' });
    const list = await store.list();
    expect(list.map(({ id }) => id)).toEqual(['new', 'old']);
    expect(JSON.stringify(list)).not.toContain('Sam grips');
  });

  it('lets an attempt grow, and refuses one that fell behind', async () => {
    const store = memoryAttemptStore();
    await store.save(attemptWith([respond('move')]));
    await expect(store.save(attemptWith([respond('calm-down')]))).rejects.toThrow(AttemptMovedOn);
    await store.save(attemptWith([respond('move'), respond('ask')]));
    expect((await store.load('a1'))?.moves).toHaveLength(3);
  });

  it('forgets what is removed', async () => {
    const store = memoryAttemptStore();
    await store.save(attemptWith());
    await store.remove('a1');
    expect(await store.list()).toEqual([]);
  });
});

describe('opening a store', () => {
  it('falls back to memory where the browser denies one', async () => {
    const { openAttemptStore } = await import('./open-attempt-store.ts');
    expect((await openAttemptStore()).kept).toBe(false);
  });
});
