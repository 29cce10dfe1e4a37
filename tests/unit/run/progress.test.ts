/** Where a reader left a tree, in a storage that may hold anything or be forbidden. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadProgress, readTyped, saveProgress } from '../../../src/run/progress.ts';

const KEY = 'seller-handbook:tree:orders/late';
let stored: Map<string, string>;

beforeEach(() => {
  stored = new Map();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => void stored.set(key, value),
    removeItem: (key: string) => void stored.delete(key),
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const load = (text: string) => {
  stored.set(KEY, text);
  return loadProgress('orders/late');
};

describe('progress', () => {
  const progress = {
    answers: ['shipper=seller', 'promised=claim-open'] as const,
    typed: { promised: '2026-11-01' },
  };

  it('is there again, for its own tree only', () => {
    saveProgress('orders/late', { answers: [...progress.answers], typed: progress.typed });
    expect(loadProgress('orders/late')).toEqual(progress);
    expect(loadProgress('orders/other')).toBeUndefined();
  });

  it('is forgotten when the reader starts again', () => {
    saveProgress('orders/late', { answers: [...progress.answers], typed: {} });
    saveProgress('orders/late', { answers: [], typed: {} });
    expect([stored.size, loadProgress('orders/late')]).toEqual([0, undefined]);
  });
});

describe('a storage that holds something else', () => {
  it.each([
    'not json',
    '',
    'null',
    'true',
    '42',
    '"shipper=seller"',
    '[]',
    '["shipper=seller"]',
    '{}',
    '{"answers":null}',
    '{"answers":["shipper=seller"]}',
    '{"answers":{"toString":1}}',
    '{"answers":""}',
    '{"answers":"<script>"}',
    '{"answers":"#"}',
    `{"answers":"${'x'.repeat(100_000)}"}`,
  ])('is as good as empty: %s', (text) => {
    expect(load(text)).toBeUndefined();
  });

  it('keeps the answers that look like answers', () => {
    expect(load('{"answers":"shipper=seller&<b>&promised=%&share=bad"}')).toEqual({
      answers: ['shipper=seller', 'share=bad'],
      typed: {},
    });
  });

  it.each([
    'null',
    '5',
    '"text"',
    '[]',
    '{"a":5}',
    '{"a":null}',
    '{"a":{"b":"c"}}',
    `{"a":"${'9'.repeat(40)}"}`,
  ])('keeps the answers beside typed values that are none: %s', (typed) => {
    expect(load(`{"answers":"shipper=seller","typed":${typed}}`)).toEqual({
      answers: ['shipper=seller'],
      typed: {},
    });
  });
});

describe('typed values', () => {
  it('keep texts of a length that somebody types', () => {
    expect(
      readTyped({ date: '2026-11-01', amount: '12,50', odd: 5, long: 'x'.repeat(40) }),
    ).toEqual({ date: '2026-11-01', amount: '12,50' });
  });

  it('named like a prototype change nothing but themselves', () => {
    const typed = readTyped(JSON.parse('{"__proto__":"x","constructor":"y"}'));
    expect(Object.getPrototypeOf(typed)).toBe(Object.prototype);
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
    expect(Object.keys(typed).sort()).toEqual(['__proto__', 'constructor']);
  });
});

describe('a storage that is full or forbidden', () => {
  it('throws at nobody', () => {
    const refuse = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
    saveProgress('orders/late', { answers: ['shipper=seller'], typed: {} });
    saveProgress('orders/late', { answers: [], typed: {} });
    expect(loadProgress('orders/late')).toBeUndefined();
  });

  it('may not be there at all', () => {
    vi.stubGlobal('localStorage', undefined);
    expect(loadProgress('orders/late')).toBeUndefined();
  });
});
