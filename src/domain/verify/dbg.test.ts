import fc from 'fast-check';
import { it } from 'vitest';
import { anyScenario } from '#testing/random-scenario.ts';
import { presenceIndex, STANCES } from '#domain/client/presence.ts';
import { compileScenario } from '#domain/encounter/compile.ts';
import { openEncounter } from '#domain/encounter/turn.ts';
import { orderStates } from '#domain/verify/cycles.ts';
import { exploreFrom } from '#domain/verify/explore.ts';
import { foldGraph, RED_END } from '#domain/verify/fold.ts';
it('dbg', () => {
  let shown = false;
  fc.assert(fc.property(anyScenario({ beats: 5, responses: 3 }), (source) => {
    const scenario = compileScenario(source);
    const start = openEncounter(scenario, presenceIndex(STANCES.crowding));
    const plain = exploreFrom(scenario, start, 60000, () => {});
    const merged = exploreFrom(scenario, start, 60000);
    const a = orderStates(plain), b = orderStates(merged);
    if (!plain.exhaustive || a.kind === 'loop' || b.kind === 'loop') return;
    const fa = foldGraph(plain, a.order), fb = foldGraph(merged, b.order);
    const text = (g: any, f: any) => { const out: string[] = []; const gs = (i: number) => Object.entries(g.gains[i]).map(([k, v]: any) => k[0] + v.level + '/' + v.weight).join(','); const rec = (n: number, d: number): string => n <= RED_END ? 'E' + n : '(' + Array.from({ length: f.edgesFrom[n + 1] - f.edgesFrom[n] }, (_, i) => { const e = f.edgesFrom[n] + i; return gs(f.gainOf[e]) + '>' + rec(f.targets[e], d + 1); }).join(' | ') + ')'; return rec(f.start, 0); };
    if (fa.size > 12) return;
    const ta = text(plain, fa), tb = text(merged, fb);
    if (ta !== tb) { console.log(plain.size, merged.size, fa.size, fb.size); console.log(ta); console.log(tb); console.log(JSON.stringify(source.beats.map(b => [b.id, b.callsFor, b.raises, b.sets, b.responses.map(r => [r.id, r.techniques, r.asks, r.sets, r.raises, r.next])])), JSON.stringify(source.facts), JSON.stringify(source.client.start), JSON.stringify(source.cues), JSON.stringify(source.endings.map(e => [e.id, e.kind, e.when])), JSON.stringify(source.followThrough)); throw new Error('differs'); }
  }), { seed: 1000296788, numRuns: 30 });
}, 200000);
