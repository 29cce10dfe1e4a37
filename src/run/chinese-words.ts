/** Chinese cut into the words that say what happened. */

/** Says nothing wherever it stands: the text is cut there. */
const EMPTY =
  /怎么办|为什么|怎么|怎样|如何|什么|但是|已经|可以|请问|我们|你们|他们|一个|一下|[的了吗呢吧啊呀]/u;
/** Part of other words too, so that only a dictionary can tell: 有 says nothing, 有效 does. */
const EMPTY_ALONE = new Set([...'是在把被给让我你您他她它有没要想说就都也还又和与或这那该能会不', '没有']);

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

/**
 * The dictionary leaves words that it does not know as single characters: 买|家. Two make a word, several
 * make pairs (送|达|率 is 送达 and 达率), and one alone goes to the word beside it (缺陷|率 is 缺陷率).
 */
function joinSingles(segments: string[]): string[] {
  const words: string[] = [];
  let singles = '';
  for (const segment of [...segments, '']) {
    if (segment.length === 1) {
      singles += segment;
      continue;
    }
    const last = words[words.length - 1];
    if (singles.length > 1) {
      words.push(...[...singles].slice(1).map((second, i) => `${singles[i] ?? ''}${second}`));
    } else if (singles !== '' && last !== undefined) words[words.length - 1] = last + singles;
    const next = singles.length === 1 && last === undefined ? singles + segment : segment;
    if (next !== '') words.push(next);
    singles = '';
  }
  return words;
}
