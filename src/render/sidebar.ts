/** The sidebar, made from the handbook: an overview, the guides and the trees of each area. */
import type { StarlightUserConfig } from '@astrojs/starlight/types';
import type { Handbook } from '../compile/handbook.ts';
import { AREAS, LANGUAGE_TAGS } from '../schema/terms.ts';
import type { WordKey } from '../schema/words.ts';

type Sidebar = NonNullable<StarlightUserConfig['sidebar']>;

export function sidebar(handbook: Handbook): Sidebar {
  const label = (key: WordKey) => ({
    label: handbook.words.en[key] ?? key,
    translations: { [LANGUAGE_TAGS['zh-cn']]: handbook.words['zh-cn'][key] ?? key },
  });
  const groups = AREAS.flatMap((area): Sidebar => {
    const trees = Object.values(handbook.trees).filter((tree) => tree.shown.en.area === area);
    const guides = Object.values(handbook.guides).filter((guide) => guide.area === area);
    if (trees.length + guides.length === 0) return [];
    const overview = guides.filter((guide) => guide.kind === 'overview');
    return [
      {
        ...label(`area.${area}`),
        items: [
          ...overview.map((guide) => ({ ...label('sidebar.overview'), link: `/${guide.id}/` })),
          {
            ...label('sidebar.decide'),
            items: trees.map(({ shown }) => ({
              label: shown.en.title,
              translations: { [LANGUAGE_TAGS['zh-cn']]: shown['zh-cn'].title },
              link: `/decide/${shown.en.id}/`,
            })),
          },
          {
            ...label('sidebar.guides'),
            items: trees
              .flatMap((tree) => guides.find((guide) => guide.id === tree.shown.en.guide) ?? [])
              .filter((guide, index, all) => all.indexOf(guide) === index)
              .map(({ id, shown }) => ({
                label: shown.en.title,
                translations: { [LANGUAGE_TAGS['zh-cn']]: shown['zh-cn'].title },
                link: `/${id}/`,
              })),
          },
        ],
      },
    ];
  });
  return [
    ...groups,
    {
      ...label('sidebar.reference'),
      items: [
        { ...label('facts.title'), link: '/facts/' },
        { ...label('messages.title'), link: '/messages/' },
        { ...label('vocabulary.title'), link: '/vocabulary/' },
        { ...label('proof.title'), link: '/proof/' },
        { ...label('about.title'), link: '/about/' },
      ],
    },
  ];
}
