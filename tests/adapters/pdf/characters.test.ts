import { PDFDocument, PDFHexString, PDFName, PDFString } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import type { Paper } from '../../../src/renderer/domain/paper/paper'
import { aCffFont, aFont, aRestrictedFont } from '../../builders/a-font'
import { aParagraph, anOfficialPaper } from '../../builders/a-paper'
import { drawPages, textOfPages, type Picture } from '../../pictures/draw-page'
import { inkBands, inkBox, inkDifference, inkIn } from '../../pictures/ink'
import { drawn, fontsHere, pagesHere } from '../../pictures/pages-here'

const rare = Array.from('䶮㛃𬱖𬭎𠮷𡘙㵪䲟𤧛𨭉')
/** In extension I (2023): no font we ship has it. */
const unknown = '\u{2ebf0}'
const paper = (text: string, names: readonly string[] = []): Paper =>
  anOfficialPaper([aParagraph(text)], names)
const cellOf = { left: 28 + 11, top: 37, right: 28 + 17, bottom: 43 }

const pictureOf = async (text: string): Promise<Picture> =>
  (await drawPages((await drawn(paper(text))).bytes, 150))[0]!

describe('rare characters in names', () => {
  it.each(rare)('draws %s, and not as an empty box', async character => {
    const picture = await pictureOf(character)
    const box = await pictureOf('□')
    expect(inkIn(picture, cellOf)).toBeGreaterThan(60)
    expect(inkDifference(picture, box)).toBeGreaterThan(0.2)
  })

  it('can be copied out of the file and searched for as they were typed, with the dot of U+00B7', async () => {
    const names = [rare.join(''), '买买提·艾力']
    const pages = await textOfPages((await drawn(paper(`会议由${names.join('、')}主持。`, names))).bytes)
    expect(pages).toEqual([`会议由${names.join('、')}主持。—1—`])
  })

  it('draws each in a cell of its own', async () => {
    const picture = await pictureOf(rare.join(''))
    const [line] = inkBands(picture, { left: 20, top: 36, right: 200, bottom: 262 }, 1)
    expect(Math.abs(line!.right - line!.left - (rare.length * 156) / 28)).toBeLessThan(1)
  })

  it('stops the print at a character no font has, naming the person', async () => {
    const refusal = {
      ok: false,
      problem: {
        code: 'glyph-missing',
        detail: { text: `王${unknown}芳`, character: unknown, codePoint: 'U+2EBF0' },
      },
    }
    const named = paper(`会议由李华和王${unknown}芳主持。`, ['李华', `王${unknown}芳`])
    expect(await pagesHere().check(named)).toEqual(refusal)
    expect(await pagesHere().draw(named)).toEqual(refusal)
  })

  it('quotes the words around such a character where it is in nobody’s name', async () => {
    const result = await pagesHere().check(paper(`整治文和园小区北门外${unknown}字路口停车秩序`))
    expect(result).toMatchObject({
      problem: { detail: { text: `园小区北门外${unknown}字路口停车秩` } },
    })
  })

  it('passes a paper whose characters can all be printed', async () => {
    expect(await pagesHere().check(paper(rare.join('')))).toEqual({ ok: true, value: null })
  })
})

describe('the fonts of a paper', () => {
  const installed = (bytes: Uint8Array, family: string) => ({
    list: () => Promise.resolve([{ id: 'one', family, index: 0 }]),
    read: () => Promise.resolve(bytes),
  })
  const fontsOf = async (bytes: Uint8Array, family: string, text: string) => {
    const result = await pagesHere(installed(bytes, family)).draw(paper(text))
    return result.ok ? result.value.fonts : result.problem
  }
  const standIn = { role: '仿宋', font: '霞鹜文楷 Light', own: false }
  const numbers = { role: '宋体', font: '思源宋体', own: false }

  it('are the PC’s own where it has the real ones', async () => {
    const own = await fontsHere.read('hei.ttf')
    expect(await fontsOf(own, '仿宋_GB2312', '会议')).toEqual([
      { role: '仿宋', font: '仿宋_GB2312', own: true },
      numbers,
    ])
  })

  it('are joined by the stand-in for a character the PC’s own lacks', async () => {
    expect(await fontsOf(aFont(), 'FangSong', '𠀀会')).toEqual([
      { role: '仿宋', font: 'FangSong', own: true },
      standIn,
      numbers,
    ])
  })

  it('leave out the PC’s own that may not be embedded, has no TrueType outlines or is damaged', async () => {
    for (const bytes of [aRestrictedFont(), aCffFont(), aFont().slice(0, 5000)]) {
      expect(await fontsOf(bytes, 'FangSong', '会议')).toEqual([standIn, numbers])
    }
  })

  it('say which font draws the rare characters', async () => {
    expect((await drawn(paper('会㵪'))).fonts).toEqual([
      standIn,
      { role: '生僻字', font: '思源宋体', own: false },
      numbers,
    ])
  })
})

describe('the file of a paper', () => {
  it('is the same, byte for byte, when the same paper is drawn at the same moment', async () => {
    const one = await pagesHere().draw(paper('会议听取了报告。'))
    const two = await pagesHere().draw(paper('会议听取了报告。'))
    expect(one.ok && two.ok && Buffer.compare(one.value.bytes, two.value.bytes)).toBe(0)
  })

  it('says what it is, who made it and that it is Chinese', async () => {
    const { bytes } = await drawn({
      ...paper('兹证明。'),
      title: '居住情况证明',
      author: '文源社区居民委员会',
    })
    const file = await PDFDocument.load(bytes, { updateMetadata: false })
    const language = file.catalog.lookup(PDFName.of('Lang'), PDFString, PDFHexString).decodeText()
    expect([file.getTitle(), file.getAuthor(), file.getProducer(), language]).toEqual([
      ...['居住情况证明', '文源社区居民委员会', '文源工作台', 'zh-CN'],
    ])
  })

  it('shows no ink where a text is empty', async () => {
    const [page] = await drawPages((await drawn(paper(''))).bytes)
    expect(inkBox(page!, { left: 0, top: 0, right: 210, bottom: 262 }).left).toBe(Infinity)
  })
})
