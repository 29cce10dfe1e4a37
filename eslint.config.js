// Layout is Prettier's business and types are tsc's; this is what neither of them sees.
import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import * as mdx from 'eslint-plugin-mdx';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const unused = ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }];

export default defineConfig(
  globalIgnores([
    'dist/',
    '.astro/',
    'public/',
    'test-results/',
    'playwright-report/',
    'tests/fixtures/',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  {
    files: ['**/*.{js,mjs}'],
    extends: [js.configs.recommended],
    languageOptions: { globals: { process: 'readonly', URL: 'readonly', console: 'readonly' } },
  },

  // The strict rules that know types: a promise nobody awaits, a condition that is always true, `any` let in.
  {
    files: ['**/*.ts'],
    ignores: ['**/*.astro/*.ts'],
    extends: [
      js.configs.recommended,
      tseslint.configs.strictTypeChecked,
      tseslint.configs.stylisticTypeChecked,
    ],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/no-unused-vars': unused,
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `list[i]!` says "this index exists" where noUncheckedIndexedAccess cannot know it;
      // a cast would say the same and hide it.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // It would have every cast without null written as `!`, which says less.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      // Spreading a string gives its code points, which is what counting and cutting Chinese needs.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      eqeqeq: 'error',
    },
  },

  // The browser has no Node: what would fail there fails here.
  {
    files: ['src/run/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', 'process', 'Buffer', 'global', 'require', '__dirname'],
    },
  },

  // Components: without types, since the parser of .astro files cannot hand them to the rules.
  {
    files: ['**/*.astro', '**/*.astro/*.ts'],
    extends: [
      tseslint.configs.strict,
      tseslint.configs.stylistic,
      astro.configs['flat/recommended'],
    ],
    rules: {
      '@typescript-eslint/no-unused-vars': unused,
      '@typescript-eslint/no-non-null-assertion': 'off',
      eqeqeq: 'error',
    },
  },

  // Guides: an import left over, or a component used without an import.
  {
    ...mdx.flat,
    files: ['**/*.mdx'],
    rules: { 'no-undef': 'error', 'no-unused-vars': 'error' },
  },
);
