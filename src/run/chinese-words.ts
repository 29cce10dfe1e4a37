/** Chinese cut into the words that say what happened. */

/** Says nothing wherever it stands: the text is cut there. */
const EMPTY =
  /怎么办|为什么|怎么|怎样|如何|什么|但是|已经|可以|请问|我们|你们|他们|一个|一下|[的了吗呢吧啊呀]/u;
/** Part of other words too, so that only a dictionary can tell: 有 says nothing, 有效 does. */
const EMPTY_ALONE = new Set(
  '是 在 把 被 给 让 我 你 您 他 她 它 有 没 没有 要 想 说 就 都 也 还 又 和 与 或 这 那 该 能 会 不'.split(
    ' ',
  ),
);

const dictionary = new Intl.Segmenter('zh', { granularity: 'word' });

/** The words of a run of Chinese characters; none if it says nothing. */
export function chineseWords(run: string): string[] {
  return run.split(EMPTY).flatMap((text) => {
    const stretches: string[][] = [[]];
    for (const { segment } of dictionary.segment(text)) {
      if (EMPTY_ALONE.has(segment)) stretches.push([]);
      else stretches[stretches.length - 1]?.push(segment);
    }
    return stretches.flatMap(joinSingles);
  });
}

/** Ends of words: 缺陷|率 is one word. */
const SUFFIX = /[率费单号期额权证店品件价者]/u;

/**
 * The dictionary leaves words that it does not know as single characters: 买|家. Two make a word, several
 * make pairs (送|达|率 is 送达 and 达率), and one alone goes to the word after it (空|包裹), or before it if
 * words end with it.
 */
function joinSingles(segments: string[]): string[] {
  const words: string[] = [];
  let singles = '';
  for (const segment of [...segments, '']) {
    if (segment.length === 1) {
      singles += segment;
      continue;
    }
    const last = words.length - 1;
    if (singles.length > 1) words.push(...pairsOf(singles), segment);
    else if (last >= 0 && (segment === '' || SUFFIX.test(singles))) {
      words[last] = `${words[last] ?? ''}${singles}`;
      words.push(segment);
    } else words.push(singles + segment);
    singles = '';
  }
  return words.filter((word) => word !== '');
}

function pairsOf(characters: string): string[] {
  return [...characters.slice(1)].map((second, i) => `${characters[i] ?? ''}${second}`);
}
