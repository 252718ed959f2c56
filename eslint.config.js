import hooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

const house = {
  'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
  complexity: ['error', 10],
  'no-console': 'error',
}

export default tseslint.config(
  { ignores: ['out', 'dist', 'node_modules', '**/*.cjs'] },
  {
    files: ['src/**/*.ts', 'src/**/*.tsx', 'tests/**/*.ts', 'tests/**/*.tsx'],
    extends: [...tseslint.configs.strictTypeChecked],
    plugins: { 'react-hooks': hooks },
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      ...house,
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-assertions': [
        'error',
        { assertionStyle: 'as', objectLiteralTypeAssertions: 'never' },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
    },
  },
  { files: ['src/cli/**/*.ts', 'tests/{benchmarks,faults}/**/*.ts'], rules: { 'no-console': 'off' } },
  { files: ['**/data/*.ts'], rules: { 'max-lines': 'off' } },
  {
    files: ['tests/**/*.ts', 'tests/**/*.tsx'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  { files: ['*.ts'], languageOptions: { parser: tseslint.parser } },
  {
    files: ['scripts/**/*.mjs', '*.js', '*.ts'],
    rules: { 'max-lines': house['max-lines'], complexity: house.complexity },
  },
)
