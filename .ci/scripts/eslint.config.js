// How the scripts are written. What is a fault by the types alone, tsc finds.
import js from '@eslint/js';
import stylistic from '@stylistic/eslint-plugin';
import globals from 'globals';

// Names that a browser gives to every script and that are ordinary words: whoever means the browser's says 'window.'.
const words = ['event', 'name', 'status', 'length', 'top', 'parent', 'open', 'close', 'find', 'stop', 'focus', 'self', 'origin', 'external', 'print'];

const browser = Object.fromEntries(Object.keys(globals.browser).filter(name => !words.includes(name)).map(name => [name, 'readonly']));

export default [
  { ignores: ['**/bin/', '**/obj/'] },
  js.configs.recommended,
  {
    files: ['**/*.js'],
    plugins: { '@stylistic': stylistic },
    languageOptions: { ecmaVersion: 'latest', sourceType: 'module', globals: browser },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'arrow-body-style': 'error',
      'consistent-return': 'error',
      curly: ['error', 'multi-or-nest', 'consistent'],
      eqeqeq: 'error',
      'func-style': ['error', 'declaration', { allowArrowFunctions: true }],
      'no-caller': 'error',
      'no-empty': ['error', { allowEmptyCatch: true }],
      'no-eval': 'error',
      'no-implicit-coercion': ['error', { allow: ['!!', '+'] }],
      'no-implicit-globals': 'error',
      'no-implied-eval': 'error',
      'no-inner-declarations': 'error',
      'no-restricted-globals': ['error', ...words],
      'no-shadow': ['error', { builtinGlobals: true, hoist: 'functions-and-types' }],
      'no-unused-expressions': 'error',
      'no-use-before-define': ['error', { functions: false, variables: false }],
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': ['error', { destructuring: 'all' }],
      'prefer-template': 'off',
      '@stylistic/arrow-parens': ['error', 'as-needed'],
      '@stylistic/comma-dangle': ['error', 'always-multiline'],
      '@stylistic/eol-last': 'error',
      '@stylistic/indent': ['error', 2, { SwitchCase: 1, ignoredNodes: ['ConditionalExpression'] }],
      '@stylistic/no-trailing-spaces': 'error',
      '@stylistic/object-curly-spacing': ['error', 'always'],
      '@stylistic/quotes': ['error', 'single', { avoidEscape: true }],
      '@stylistic/semi': 'error',
    },
  },
  {
    // The preview serves its script as it is, without a bundler.
    files: ['src/StaticSite.Cli/Preview/*.js'],
    languageOptions: { sourceType: 'script' },
  },
];
