/**
 * Where everything stands in the picture of a tree. It reads like a page: the start at the top left, what
 * follows to the right, the answers in the author’s order from top to bottom. No two lines cross, since a node
 * that is met again is shown by its number: docs/decisions/0011-pictures-of-trees.md.
 */
import type { Branch, OutlineNode } from '../../compile/outline.ts';
import type { Marketplace } from '../../schema/terms.ts';
import { wrap } from './wrap.ts';

/** A node, or a reference to one. */
export interface Box {
  node: OutlineNode;
  again: boolean;
  x: number;
  y: number;
  height: number;
  lines: string[];
  /** The answer that leads here, above the box. None above the start. */
  label?: Label;
  /** Where something follows: the upright line from which a branch goes to each label. */
  fork?: { x: number; top: number; bottom: number };
}

export interface Label {
  branch: Branch;
  /** The middle of its first line, where the branch ends. */
  y: number;
  lines: string[];
  /** Below the lines: the marketplaces to which the answer is limited. */
  limit: string;
}

export interface Picture {
  width: number;
  height: number;
  boxes: Box[];
}

/** What the layout needs to know of words. */
export interface Wording {
  language: string;
  /** A text without its marks, as it is said in these marketplaces. */
  plain: (text: string, among: Marketplace[]) => string;
  /** The marketplaces of a limited answer; empty for the others. */
  limited: (branch: Branch) => string;
}

/** Sizes in the units of the picture, which are pixels as long as nobody zooms. */
export const TEXT = { size: 13, line: 17 };
export const LABEL = { size: 12, line: 16 };
export const BOX = { width: 226, band: 30, pad: 9, least: 44 };
/** Before the words of a reference: its arrow. */
export const ARROW = 16;
export const GUTTER = 40;
/** Between boxes below each other: more where another question’s answers begin. */
const GAP = { row: 13, group: 24, label: 4 };
/** Half a unit more than a whole number: lines are sharp in the middle of a pixel. */
const MARGIN = 12.5;
/** How far below the top of a box the line to what follows begins. */
export const LEVEL = 22;

/** Some systems have wider fonts, and the answers are bold. */
const SPARE = 1.04;
const BOLD = 1.1;
const TEXT_EMS = (BOX.width - BOX.band - 2 * BOX.pad) / TEXT.size / SPARE;
const AGAIN_EMS = (BOX.width - ARROW) / LABEL.size / SPARE;
const LABEL_EMS = BOX.width / LABEL.size / BOLD;

/** Lays out the picture of an outline. The same outline always gives the same picture. */
export function layOut(start: OutlineNode, wording: Wording): Picture {
  const { boxes, columns } = place(start, false, 0, wording);
  const height = Math.max(...columns.map(({ bottom }) => bottom));
  return {
    width: 2 * MARGIN + columns.length * (BOX.width + GUTTER) - GUTTER,
    height: height + 2 * MARGIN,
    boxes: boxes.map((box) => moved(box, MARGIN, MARGIN)),
  };
}

/** A part of the picture, its first box at the top, and how far it reaches in each column from its own. */
interface Part {
  boxes: Box[];
  columns: { top: number; bottom: number }[];
}

/** A box with all that follows it. */
function place(node: OutlineNode, again: boolean, column: number, wording: Wording): Part {
  const box = boxOf(node, again, column, wording);
  const part: Part = { boxes: [box], columns: [{ top: 0, bottom: box.height }] };
  if (again || node.branches.length === 0) return part;
  box.fork = { x: box.x + BOX.width + GUTTER / 2, top: LEVEL, bottom: LEVEL };
  // The first answer stands level with its question: the line between them is straight.
  let y = LEVEL - LABEL.line / 2;
  for (const branch of node.branches) {
    const below = withLabel(place(branch.node, branch.again, column + 1, wording), branch, wording);
    // As high as it fits below what stands in the same columns already.
    const top = Math.max(
      y,
      ...below.columns.map((reach, index) => {
        const free = part.columns[index + 1];
        const gap = index === 0 ? GAP.row : GAP.group;
        return free === undefined ? -Infinity : free.bottom + gap - reach.top;
      }),
    );
    y = top;
    box.fork.bottom = top + LABEL.line / 2;
    part.boxes.push(...below.boxes.map((each) => moved(each, 0, top)));
    below.columns.forEach((reach, index) => {
      const own = (part.columns[index + 1] ??= { top: top + reach.top, bottom: 0 });
      own.bottom = top + reach.bottom;
    });
  }
  return part;
}

function boxOf(node: OutlineNode, again: boolean, column: number, wording: Wording): Box {
  const { language, plain } = wording;
  const text = plain(node.text, node.marketplaces);
  const lines = again
    ? wrap(`${String(node.number)} ${text}`, AGAIN_EMS, language)
    : wrap(text, TEXT_EMS, language);
  const height = again ? lines.length * LABEL.line : lines.length * TEXT.line + 2 * BOX.pad;
  return {
    node,
    again,
    x: column * (BOX.width + GUTTER),
    y: 0,
    height: again ? height : Math.max(height, BOX.least),
    lines,
  };
}

/** The part with the answer that leads to it above its first box. */
function withLabel({ boxes, columns }: Part, branch: Branch, wording: Wording): Part {
  const said = branch.answers
    .map(({ label }) => wording.plain(label, branch.marketplaces))
    .join(' / ');
  const lines = wrap(said, LABEL_EMS, wording.language);
  const limit = wording.limited(branch);
  const height = (lines.length + (limit === '' ? 0 : 1)) * LABEL.line + GAP.label;
  const [first, ...others] = boxes.map((box) => moved(box, 0, height));
  if (!first) return { boxes, columns };
  return {
    boxes: [{ ...first, label: { branch, y: LABEL.line / 2, lines, limit } }, ...others],
    columns: columns.map(({ top, bottom }, index) => ({
      top: index === 0 ? 0 : top + height,
      bottom: bottom + height,
    })),
  };
}

function moved(box: Box, x: number, y: number): Box {
  const { label, fork } = box;
  return {
    ...box,
    x: box.x + x,
    y: box.y + y,
    ...(label ? { label: { ...label, y: label.y + y } } : {}),
    ...(fork ? { fork: { x: fork.x + x, top: fork.top + y, bottom: fork.bottom + y } } : {}),
  };
}
