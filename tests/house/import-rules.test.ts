import { execFile } from 'node:child_process'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'

const root = resolve(import.meta.dirname, '../..')
const planted = join(root, 'out/planted')
const page = 'src/renderer'

/** For each rule of .dependency-cruiser.cjs a file that breaks it, and what that file imports. */
const violations: readonly (readonly [rule: string, file: string, imports: string])[] = [
  ['no-cycles', `${page}/domain/circle.ts`, './round'],
  ['no-unresolved', `${page}/domain/lost.ts`, './nowhere'],
  ['domain-is-pure', `${page}/domain/impure.ts`, 'dayjs'],
  ['documents-know-only-domain', `${page}/documents/fetching.ts`, '../adapters/sheet/sheet'],
  ['ui-knows-no-business', `${page}/ui/knowing.ts`, '../domain/plain'],
  ['features-stand-alone', `${page}/features/residents/sideways.ts`, '../meetings/meetings'],
  ['features-use-ports', `${page}/features/residents/reaching.ts`, '../../adapters/sheet/sheet'],
  ['adapters-stand-alone', `${page}/adapters/pdf/leaning.ts`, '../sheet/sheet'],
  ['services-only-carry', `${page}/services/building.ts`, '../adapters/sheet/sheet'],
  ['page-never-imports-main', `${page}/app/reaching-main.ts`, '../../main/plain'],
  ['main-never-imports-page', `src/main/reaching-page.ts`, '../renderer/domain/plain'],
  ['preload-never-imports-main', `src/preload/reaching-main.ts`, '../main/plain'],
  ['page-sees-contract-types-only', `${page}/app/running-contract.ts`, '../../preload/contract'],
  ['cli-has-no-screen', `src/cli/drawing.ts`, '../renderer/ui/plain'],
  ['cli-has-no-database', 'src/cli/storing.ts', '../renderer/adapters/store/database/plain'],
  ['node-stays-out-of-the-page', `${page}/app/reading-files.ts`, 'node:fs'],
  ['only-its-adapter-imports-dexie', `${page}/app/storing.ts`, 'dexie'],
  ['only-its-adapter-imports-@noble/ciphers', `${page}/app/sealing.ts`, '@noble/ciphers/chacha.js'],
  ['only-its-adapter-imports-@noble/curves', `${page}/app/agreeing.ts`, '@noble/curves/ed25519.js'],
  ['only-its-adapter-imports-@noble/hashes', `${page}/app/hashing.ts`, '@noble/hashes/sha2.js'],
  ['only-its-adapter-imports-hash-wasm', `${page}/app/stretching.ts`, 'hash-wasm'],
  ['only-its-adapter-imports-@zip.js/zip.js', `${page}/app/packing.ts`, '@zip.js/zip.js'],
  ['only-its-adapter-imports-xlsx', `src/cli/parsing.ts`, 'xlsx'],
  ['only-its-adapter-imports-fflate', `${page}/app/zipping.ts`, 'fflate'],
  ['only-its-adapter-imports-pdf-lib', `src/cli/drawing-pdf.ts`, 'pdf-lib'],
  ['only-its-adapter-imports-harfbuzzjs', `src/cli/shaping.ts`, 'harfbuzzjs'],
  ['only-its-adapter-imports-linebreak', `src/cli/breaking.ts`, 'linebreak'],
  ['only-its-adapter-imports-pdfjs-dist', `${page}/app/previewing.ts`, 'pdfjs-dist'],
  ['only-its-adapter-imports-docx', `${page}/app/writing-word.ts`, 'docx'],
  ['only-its-adapter-imports-pinyin-pro', `${page}/features/residents/spelling.ts`, 'pinyin-pro'],
  ['only-its-adapter-imports-comlink', `${page}/app/linking.ts`, 'comlink'],
  ['only-its-adapter-imports-electron', `src/main/server/windowing.ts`, 'electron'],
]

/** What the planted files import of each other. */
const innocent: Readonly<Record<string, string>> = {
  [`${page}/domain/plain.ts`]: 'export const plain = 1\n',
  [`${page}/domain/round.ts`]: "import './circle'\nexport const round = 1\n",
  [`${page}/adapters/sheet/sheet.ts`]: 'export const sheet = 1\n',
  [`${page}/adapters/store/database/plain.ts`]: 'export const plain = 1\n',
  [`${page}/features/meetings/meetings.ts`]: 'export const meetings = 1\n',
  [`${page}/ui/plain.ts`]: 'export const plain = 1\n',
  'src/main/plain.ts': 'export const plain = 1\n',
  'src/preload/contract.ts': 'export const contract = 1\n',
}

const report = z.object({
  summary: z.object({
    violations: z.array(z.object({ from: z.string(), rule: z.object({ name: z.string() }) })),
  }),
})

const cruise = async (): Promise<readonly string[]> => {
  const args = [
    join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
    'src',
    '--output-type',
    'json',
  ]
  const config = ['--config', join(root, '.dependency-cruiser.cjs')]
  const { stdout } = await promisify(execFile)(process.execPath, [...args, ...config], {
    cwd: planted,
    maxBuffer: 2 ** 28,
  })
  return report.parse(JSON.parse(stdout)).summary.violations.map(v => `${v.rule.name} ${v.from}`)
}

let found: readonly string[] = []

beforeAll(async () => {
  const files = violations.map(
    ([, file, imports]) => [file, `import '${imports}'\nexport const bad = 1\n`] as const,
  )
  for (const [file, source] of [...files, ...Object.entries(innocent)]) {
    await mkdir(dirname(join(planted, file)), { recursive: true })
    await writeFile(join(planted, file), source)
  }
  found = await cruise()
}, 120_000)

afterAll(() => rm(planted, { recursive: true, force: true }))

it.each(violations)('refuses a planted violation of %s', (rule, file) => {
  expect(found).toContain(`${rule} ${file}`)
})

it('has a planted violation for every rule', async () => {
  const { default: config } = z
    .object({ default: z.object({ forbidden: z.array(z.object({ name: z.string() })) }) })
    .parse(await import('../../.dependency-cruiser.cjs'))
  expect(violations.map(([rule]) => rule).sort()).toEqual(config.forbidden.map(rule => rule.name).sort())
})
