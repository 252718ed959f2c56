import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { installedFonts } from '../../../src/main/fonts/installed-fonts'
import { aFolder } from '../../builders/a-folder'
import { aFontCollection, aFontFile, family } from '../../builders/a-font-file'

const named = (fonts: readonly { family: string; index: number }[]) =>
  fonts.map(({ family: name, index }) => `${name} ${index}`)

it('lists the typefaces of official papers by whichever of their names the file holds, and no other font', async () => {
  const folder = aFolder()
  mkdirSync(join(folder, 'more'))
  writeFileSync(join(folder, 'a.ttf'), aFontFile(family('FangSong_GB2312')))
  writeFileSync(join(folder, 'b.TTF'), aFontFile(family('SimHei'), family('黑体')))
  writeFileSync(join(folder, 'c.ttf'), aFontFile(family('Comic Sans MS')))
  writeFileSync(join(folder, 'more/d.otf'), aFontFile({ platform: 3, id: 16, text: '方正小标宋简体' }))
  writeFileSync(join(folder, 'e.ttf'), aFontFile({ platform: 3, id: 4, text: '楷体' }))
  expect(named(await installedFonts([folder]).list())).toEqual([
    '仿宋_GB2312 0',
    '黑体 0',
    '方正小标宋简体 0',
  ])
})

it('finds a typeface inside a collection and says at which place', async () => {
  const folder = aFolder()
  writeFileSync(
    join(folder, 'sim.ttc'),
    aFontCollection([family('SimKai UI')], [family('楷体'), family('KaiTi')]),
  )
  expect(named(await installedFonts([folder]).list())).toEqual(['楷体 1'])
})

it.each([
  ['empty', Buffer.alloc(0)],
  ['cut off in its head', aFontFile(family('仿宋')).subarray(0, 20)],
  ['cut off in its names', aFontFile(family('仿宋')).subarray(0, 44)],
  ['not a font', Buffer.from('not a font at all, only a text')],
  ['a collection that promises too much', aFontCollection([family('仿宋')]).fill(0xff, 8, 12)],
])('passes over a font file that is %s', async (_case, bytes) => {
  const folder = aFolder()
  writeFileSync(join(folder, 'a.ttf'), bytes)
  expect(await installedFonts([folder]).list()).toEqual([])
})

it('looks on when a folder is not there', async () => {
  expect(await installedFonts([join(aFolder(), 'absent')]).list()).toEqual([])
})

it('reads a listed font whole, and nothing else', async () => {
  const folder = aFolder()
  const file = aFontFile(family('楷体'))
  writeFileSync(join(folder, 'kai.ttf'), file)
  const fonts = installedFonts([folder])
  const [kai] = await fonts.list()
  expect(Buffer.from(await fonts.read(kai!.id))).toEqual(file)
  await expect(fonts.read(join(folder, 'kai.ttf'))).rejects.toThrow('not listed')
})
