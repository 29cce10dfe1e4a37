/** The options of a command. */
import { describe, expect, it } from 'vitest';
import { readOptions } from '../../../scripts/options.ts';

const read = (...args: string[]) =>
  readOptions(args, { warnings: 'switch', format: ['text', 'json'], out: 'text' });

describe('options', () => {
  it('are read with their values; other words stay in order', () => {
    expect(read('tree', '--warnings', '--format', 'json', 'orders/late', '--out=a')).toEqual({
      words: ['tree', 'orders/late'],
      options: { warnings: '', format: 'json', out: 'a' },
    });
  });

  it.each([
    [['--fromat', 'json'], 'There is no option “--fromat”. Did you mean “--format”?'],
    [['--x'], 'There is no option “--x”.'],
    [['-w'], 'There is no option “-w”.'],
    [['--constructor'], 'There is no option “--constructor”.'],
    [['--format', 'jsno'], '“--format” cannot be “jsno”. Did you mean “json”?'],
    [['--format', 'github'], '“--format” cannot be “github”. Write one of: text, json.'],
    [['--format'], '“--format” needs a value after it.'],
    [['--warnings=no'], '“--warnings” takes no value.'],
  ])('%j do not fit', (args, slip) => {
    expect(read(...args)).toEqual({ slip });
  });
});
