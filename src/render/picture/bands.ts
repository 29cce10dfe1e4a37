/** Parts a picture into bands, one below the other, so that paper can break between them. */
import { type Box, LABEL, type Picture } from './layout.ts';

export interface Band {
  top: number;
  height: number;
  /** The boxes that begin in it. The last of them may reach into the next band. */
  boxes: Box[];
  /** Upright lines, as far as they stand in it. */
  uprights: { x: number; top: number; bottom: number }[];
}

/** The bands of a picture. No box reaches more than `most` below the top of its band; in the first, `first`. */
export function bandsOf({ boxes, height }: Picture, first: number, most: number): Band[] {
  const bands: Band[] = [];
  const begin = (top: number) => bands.push({ top, height: 0, boxes: [], uprights: [] });
  begin(0);
  for (const box of boxes.toSorted((a, b) => topOf(a) - topOf(b))) {
    const band = bands[bands.length - 1];
    const limit = bands.length === 1 ? first : most;
    if (band && band.boxes.length > 0 && box.y + box.height - band.top > limit) begin(topOf(box));
    bands[bands.length - 1]?.boxes.push(box);
  }
  return bands.map((band, index) => {
    const bottom = bands[index + 1]?.top ?? height;
    const uprights = boxes.flatMap(({ fork }) => {
      if (!fork) return [];
      const [top, end] = [Math.max(fork.top, band.top), Math.min(fork.bottom, bottom)];
      return top < end ? [{ x: fork.x, top, bottom: end }] : [];
    });
    // In the order of the outline, in which the keyboard goes through them.
    const own = boxes.filter((box) => band.boxes.includes(box));
    return { ...band, boxes: own, height: bottom - band.top, uprights };
  });
}

/** Where a box begins: with the answer above it. */
function topOf({ y, label }: Box): number {
  return label ? label.y - LABEL.line / 2 : y;
}
