// Puts the fonts the papers are printed with into out/fonts, from their npm packages. Skipped when they are there already.
import { createHash } from 'node:crypto'
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const target = join(root, 'out', 'fonts')
const require = createRequire(import.meta.url)

/** One row for each face: the role it plays on a paper, the name the clerk is told, where it comes from. Only glyf outlines. */
const faces = [
  [
    '小标宋',
    '思源宋体 Black',
    'song-black.ttf',
    '@expo-google-fonts/noto-serif-sc/900Black/NotoSerifSC_900Black.ttf',
  ],
  ['宋体', '思源宋体', 'song.ttf', '@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf'],
  [
    '黑体',
    '思源黑体 Medium',
    'hei.ttf',
    '@expo-google-fonts/noto-sans-sc/500Medium/NotoSansSC_500Medium.ttf',
  ],
  [
    '仿宋',
    '霞鹜文楷 Light',
    'kai-light.ttf',
    '@fontsource/lxgw-wenkai/files/lxgw-wenkai-latin-300-normal.woff2',
  ],
  ['楷体', '霞鹜文楷 Medium', 'kai.ttf', '@fontsource/lxgw-wenkai/files/lxgw-wenkai-latin-500-normal.woff2'],
  [
    '楷体加粗',
    '霞鹜文楷 Bold',
    'kai-bold.ttf',
    '@fontsource/lxgw-wenkai/files/lxgw-wenkai-latin-700-normal.woff2',
  ],
]
const packages = [
  '@expo-google-fonts/noto-serif-sc',
  '@expo-google-fonts/noto-sans-sc',
  '@fontsource/lxgw-wenkai',
  'hanamin',
  'harfbuzzjs',
]
const rareLabel = '花园明朝'

/** Blocks of rare Han characters. The common block and extension A are complete in 宋体 and are left out. */
const rareBlock = /(Extension-[B-F]|Ideographs-21|Ideographs\.|Supplement|Strokes|Kangxi|Enclosed-CJK)/

const inModules = path => join(root, 'node_modules', ...path.split('/'))

async function stampOf() {
  const sources = [fileURLToPath(import.meta.url), join(root, 'resources', 'fonts', 'OFL.txt')]
  const manifests = packages.map(name => inModules(`${name}/package.json`))
  const hash = createHash('sha256')
  for (const file of [...sources, ...manifests]) hash.update(await readFile(file))
  return hash.digest('hex')
}

const stampFile = join(target, 'stamp')
const isFresh = async stamp => (await readFile(stampFile, 'utf8').catch(() => '')) === stamp

async function placeFont(from, name) {
  if (!from.endsWith('.woff2')) return copyFile(from, join(target, name))
  const { decompress } = require('wawoff2')
  return writeFile(join(target, name), await decompress(await readFile(from)))
}

/** `U+20000-203ff, U+2f800` as pairs of code points. */
const rangesOf = text =>
  text.split(',').map(part => {
    const [from, to = from] = part.trim().replace(/^U\+/i, '').split('-')
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)]
  })

async function placeRare() {
  const css = await readFile(inModules('hanamin/HanaMin.css'), 'utf8')
  const rules = [
    ...css.matchAll(/url\((HanaMin[^)]*CJK[^)]*|[^)]*Kangxi[^)]*)\)[^}]*?unicode-range:\s*([^;]+);/g),
  ]
  const parts = []
  for (const [, source, ranges] of rules.filter(([, name]) => rareBlock.test(name))) {
    const file = `rare/${source.replace('.woff2', '.ttf')}`
    await placeFont(inModules(`hanamin/${source}`), file)
    parts.push({ file, ranges: rangesOf(ranges) })
  }
  return parts
}

/** Fonts, their catalogue `fonts.json`, their licence and the subsetter, all in out/fonts. Says whether there was anything to do. */
export async function prepareFonts() {
  const stamp = await stampOf()
  if (await isFresh(stamp)) return false
  await rm(target, { recursive: true, force: true })
  await mkdir(join(target, 'rare'), { recursive: true })
  for (const [, , file, source] of faces) await placeFont(inModules(source), file)
  const roles = Object.fromEntries(faces.map(([role, label, file]) => [role, { label, file }]))
  const rare = { label: rareLabel, parts: await placeRare() }
  await writeFile(join(target, 'fonts.json'), JSON.stringify({ roles, rare }))
  await copyFile(join(root, 'resources', 'fonts', 'OFL.txt'), join(target, 'OFL.txt'))
  await copyFile(
    require.resolve('harfbuzzjs/dist/harfbuzz-subset.wasm'),
    join(target, 'harfbuzz-subset.wasm'),
  )
  await writeFile(stampFile, stamp)
  return true
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await prepareFonts()
}
