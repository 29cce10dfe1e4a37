/** What is read at a glance is short: answers, situations of the home page, chips. */
import { plain } from '../../compile/marks.ts';
import type { Entry, Library } from '../../read/library.ts';
import type { Problem } from '../../read/problem.ts';
import { type Language, SOURCE_LANGUAGE } from '../../schema/terms.ts';
import type { Path } from '../../read/yaml.ts';
import { LABEL_LENGTH, type ShortText } from '../budgets.ts';
import { textsOf } from '../texts.ts';

/** Stands for a fact’s value, whose length differs. */
const VALUE: Record<Language, string> = { en: '30 days', 'zh-cn': '30 天' };

export function labelLength(library: Library): Problem[] {
  return [
    ...tooLong(library.trees, SOURCE_LANGUAGE),
    ...Object.entries(library.translations).flatMap(([language, { trees }]) =>
      tooLong(trees, language as Language),
    ),
  ];
}

function tooLong(trees: ReadonlyMap<string, Entry<object>>, language: Language): Problem[] {
  return [...trees.values()].flatMap((entry) =>
    textsOf(entry).flatMap(({ text, path, at }): Problem[] => {
      const kind = kindOf(path);
      if (kind === undefined) return [];
      const most = LABEL_LENGTH[language][kind];
      const length = lengthOf(
        plain(text, () => VALUE[language]),
        language,
      );
      if (length <= most) return [];
      const hint = kind === 'answer' ? ', or move the detail to a “hint:”' : '';
      return [
        {
          ...at(),
          rule: 'label-length',
          what: `“${text}” has ${String(length)} characters.`,
          mend: `Shorten it to ${String(most)}${hint}.`,
        },
      ];
    }),
  );
}

function kindOf(path: Path): ShortText | undefined {
  const [first, , group] = path;
  switch (path[path.length - 1]) {
    case 'label':
      return 'answer';
    case 'say':
      return 'situation';
    case 'urgent':
      return first === 'entries' ? 'urgent' : undefined;
    case 'text':
      return group === 'deadline' ? 'deadline' : undefined;
    default:
      return undefined;
  }
}

/** In English each character counts one; in Chinese each two of those that are half as wide. */
function lengthOf(text: string, language: Language): number {
  const characters = [...text];
  if (language === SOURCE_LANGUAGE) return characters.length;
  const narrow = characters.filter((c) => /[\p{ASCII}\p{Script=Latin}]/u.test(c)).length;
  return Math.ceil(characters.length - narrow / 2);
}
