/** The picture of a tree: what a reader could trip over, in every tree of the handbook and both languages. */
import { describe, expect, it } from 'vitest';
import { compileHandbook } from '../../../src/compile/handbook.ts';
import { plain } from '../../../src/compile/marks.ts';
import { nodesOf, outlineOf } from '../../../src/compile/outline.ts';
import { bandsOf } from '../../../src/render/picture/bands.ts';
import { BOX, type Box, GUTTER, LABEL, layOut } from '../../../src/render/picture/layout.ts';
import { widthOf, wrap } from '../../../src/render/picture/wrap.ts';
import { LANGUAGES, LANGUAGE_TAGS } from '../../../src/schema/terms.ts';
import { library } from '../own-content.ts';

const { trees } = compileHandbook(library);

const pictures = Object.entries(trees).flatMap(([id, { shown, routes }]) =>
  LANGUAGES.map((language) => {
    const outline = outlineOf(shown[language], routes);
    const draw = () =>
      layOut(outline, {
        language: LANGUAGE_TAGS[language],
        plain: (text) => plain(text, () => '24 hours'),
        limited: ({ only = [] }) => only.join(' · '),
      });
    return { name: `${id} in ${language}`, outline, draw, picture: draw() };
  }),
);

/** From the top of the answer above a box to the end of the box. */
const top = ({ y, label }: Box) => (label ? label.y - LABEL.line / 2 : y);
const bottom = ({ y, height }: Box) => y + height;

describe.each(pictures)('the picture of $name', ({ outline, draw, picture }) => {
  const { boxes, width, height } = picture;

  it('has a box for every node, and a reference for every other answer that leads there', () => {
    const own = boxes.filter(({ again }) => !again).map(({ node }) => node.id);
    expect(own.toSorted()).toEqual(
      nodesOf(outline)
        .map(({ id }) => id)
        .toSorted(),
    );
    const branches = nodesOf(outline).flatMap((node) => node.branches);
    expect(boxes.length).toBe(branches.length + 1);
  });

  it('has nothing above something else, and nothing outside', () => {
    const touching = boxes.flatMap((one) =>
      boxes
        .filter((other) => other !== one && other.x === one.x)
        .filter((other) => top(other) < bottom(one) && top(one) < bottom(other))
        .map((other) => `${one.node.id} and ${other.node.id}`),
    );
    expect(touching).toEqual([]);
    for (const box of boxes) {
      expect(top(box)).toBeGreaterThanOrEqual(0);
      expect(bottom(box)).toBeLessThanOrEqual(height);
      expect(box.x + BOX.width).toBeLessThanOrEqual(width);
    }
  });

  it('has no two lines that cross', () => {
    const uprights = boxes.flatMap(({ fork }) => fork ?? []);
    const branches = boxes.flatMap(({ x, label }) =>
      label ? [{ x: x - GUTTER / 2, ...label }] : [],
    );
    // Uprights of one column stand in one line: one ends before the next begins, and each branch has its own.
    const apart = uprights.every((one) =>
      uprights.every(
        (other) =>
          other === one || other.x !== one.x || other.top > one.bottom || one.top > other.bottom,
      ),
    );
    expect(apart).toBe(true);
    for (const branch of branches) {
      const from = uprights.filter(
        ({ x, top: start, bottom: end }) => x === branch.x && start <= branch.y && branch.y <= end,
      );
      expect(from).toHaveLength(1);
    }
  });

  it('begins at the top left, its first answer level with the question', () => {
    const [start, first] = boxes;
    expect(Math.min(...boxes.map(({ x }) => x))).toBe(start!.x);
    expect(Math.min(...boxes.map(top))).toBe(start!.y);
    expect(first!.label!.y).toBe(start!.fork!.top);
  });

  it('is the same each time', () => {
    expect(draw()).toEqual(picture);
  });

  it('in bands shows every box once, and cuts through none', () => {
    const [first, most] = [width * 0.4, width * 0.5];
    const bands = bandsOf(picture, first, most);
    const shown = bands.flatMap((band) => band.boxes);
    expect(shown.length).toBe(boxes.length);
    expect(new Set(shown).size).toBe(boxes.length);
    expect(bands.reduce((sum, band) => sum + band.height, 0)).toBe(height);
    for (const band of bands) {
      for (const box of band.boxes) {
        expect(top(box)).toBeGreaterThanOrEqual(band.top);
        expect(bottom(box)).toBeLessThanOrEqual(band.top + (band === bands[0] ? first : most));
      }
    }
    const drawn = bands
      .flatMap(({ uprights }) => uprights)
      .reduce((sum, line) => sum + line.bottom - line.top, 0);
    const whole = boxes.reduce((sum, { fork }) => sum + (fork ? fork.bottom - fork.top : 0), 0);
    expect(drawn).toBeCloseTo(whole);
  });
});

describe('a text in a picture', () => {
  it('is broken between words, in lines about as long', () => {
    expect(wrap('What does the carrier’s own tracking page show now?', 14, 'en')).toEqual([
      'What does the carrier’s own ',
      'tracking page show now?',
    ]);
  });

  it('keeps together what no space parts', () => {
    expect(wrap('Answer the A-to-z claim within 24 hours/day', 8, 'en').join('|')).toContain(
      'A-to-z',
    );
  });

  it('in Chinese is broken between words, without a sign at the start of a line or a bracket at its end', () => {
    const lines = wrap(
      '在 Seller Central 打开“A-to-z 索赔”页面，24 小时内提交证据（先保存）。',
      11,
      'zh-CN',
    );
    expect(lines.join('')).toBe(
      '在 Seller Central 打开“A-to-z 索赔”页面，24 小时内提交证据（先保存）。',
    );
    for (const line of lines) {
      expect(line).not.toMatch(/^[，。、）”]/);
      expect(line).not.toMatch(/[（“]$/);
      expect(widthOf(line.trimEnd(), 'zh-CN')).toBeLessThanOrEqual(11);
    }
  });

  it('with one word that is too long has it in a line of its own', () => {
    expect(wrap('a Donaudampfschifffahrtsgesellschaft here', 6, 'en')).toEqual([
      'a ',
      'Donaudampfschifffahrtsgesellschaft ',
      'here',
    ]);
  });
});
