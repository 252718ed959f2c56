import { unzipSync, strFromU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { wordFiles } from '../../../src/renderer/adapters/docx/word-files'
import { minutes } from '../../../src/renderer/documents/minutes'
import { appointment } from '../../../src/renderer/documents/appointment'
import type { Paper } from '../../../src/renderer/domain/paper/paper'

const facts = {
  title: '文和园物业服务提升促进会成立大会',
  date: '2026-11-20T09:30',
  place: '文和园小区党群服务中心',
  chair: '李建国',
  recorder: '赵敏',
  present: [{ name: '王秀兰', unit: '华安物业公司', post: '总经理' }, { name: '陈志强' }],
  absent: [{ name: '孙丽华' }],
  observers: [{ name: '周明' }],
  decisions: [{ text: '公示当选名单', responsible: '文源社区居委会', due: '2026-12-02' }],
  body: ['现将有关事项纪要如下：', '一、听取报告', '会议听取了《筹备情况报告》。', '（一）主要情况'],
  organisation: '文和园物业服务提升促进会',
  nth: 1,
  issuedOn: '2026-11-22',
  distribution: ['各成员单位', '水泉街道党工委'],
}

const laid = (document: { lay: typeof minutes.lay }, given: unknown): Paper => {
  const result = document.lay(given)
  if (!result.ok) throw new Error(JSON.stringify(result.errors))
  return result.paper
}

async function partsOf(paper: Paper): Promise<Readonly<Record<string, string>>> {
  const files = unzipSync(await wordFiles.write(paper))
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]))
}

/** The words of each paragraph in the order they stand, empty ones left out. */
const paragraphsOf = (xml: string): readonly string[] =>
  [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)]
    .map(([paragraph]) =>
      [...paragraph.matchAll(/<w:t(?: [^>]*)?>(.*?)<\/w:t>|<w:tab\/>/gs)]
        .map(([, words = '→']) => words)
        .join(''),
    )
    .filter(words => words !== '')

/** The attributes of the first element of a name within `xml`. */
function attributesOf(xml: string, element: string): Readonly<Record<string, string>> {
  const found = new RegExp(`<w:${element}( [^>]*)/>`).exec(xml)?.[1] ?? ''
  return Object.fromEntries(
    [...found.matchAll(/w:(\w+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
  )
}

const paragraphWith = (xml: string, words: string): string =>
  [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([paragraph]) => paragraph).find(one => one.includes(words)) ??
  ''

describe('minutes as .docx in the form of GB/T 9704-2012', async () => {
  const parts = await partsOf(laid(minutes, facts))
  const xml = parts['word/document.xml'] ?? ''

  it('stand on A4 with margins of 37, 35, 28 and 26 mm on a grid of 22 lines with 28 characters', () => {
    const size = attributesOf(xml, 'pgSz')
    const { top, bottom, left, right, footer } = attributesOf(xml, 'pgMar')
    expect({ width: size['w'], height: size['h'], top, bottom, left, right, footer }).toEqual({
      width: '11906',
      height: '16838',
      top: '2098',
      bottom: '1984',
      left: '1587',
      right: '1474',
      footer: '1446',
    })
    expect(attributesOf(xml, 'docGrid')).toEqual({
      type: 'linesAndChars',
      linePitch: '579',
      charSpace: '-849',
    })
  })

  it('have 22 lines and 28 characters that fit the text block of 225 × 156 mm', () => {
    const { linePitch = '', charSpace = '' } = attributesOf(xml, 'docGrid')
    const toMm = 25.4 / 1440
    expect(Number(linePitch) * 22 * toMm).toBeCloseTo(224.7, 1)
    expect((16 + Number(charSpace) / 4096) * 20 * 28 * toMm).toBeCloseTo(156, 1)
  })

  it('say every word of the paper in its order', () => {
    expect(paragraphsOf(xml)).toEqual([
      '文和园物业服务提升促进会会议纪要',
      '〔2026〕第1次',
      '文和园物业服务提升促进会→2026年11月22日',
      '文和园物业服务提升促进会成立大会纪要',
      '现将有关事项纪要如下：',
      '一、听取报告',
      '会议听取了《筹备情况报告》。',
      '（一）主要情况',
      '二、议定事项',
      '序号',
      '议定事项',
      '责任单位',
      '完成时限',
      '1',
      '公示当选名单',
      '文源社区居委会',
      '2026年12月2日',
      '出席：华安物业公司总经理王秀兰、陈志强',
      '请假：孙丽华',
      '列席：周明',
      '主持：李建国',
      '记录：赵敏',
      '分送：各成员单位，水泉街道党工委。',
      '文和园物业服务提升促进会→2026年11月22日印发',
    ])
  })

  it('have their mark in red 小标宋, 35 mm below the top of the text block', () => {
    const mark = paragraphWith(xml, '促进会会议纪要')
    expect(attributesOf(mark, 'spacing')['before']).toBe('1984')
    expect(attributesOf(mark, 'color')).toEqual({ val: 'FF0000' })
    expect(attributesOf(mark, 'rFonts')['eastAsia']).toBe('方正小标宋简体')
  })

  it('set the body in 3号 仿宋 two characters in, headings in 黑体 and 楷体, each line one line of the grid', () => {
    const looks = ['会议听取了', '一、听取报告', '（一）主要情况'].map(words => {
      const one = paragraphWith(xml, words)
      return [
        attributesOf(one, 'rFonts')['eastAsia'],
        attributesOf(one, 'sz')['val'],
        attributesOf(one, 'ind')['firstLine'],
        attributesOf(one, 'spacing'),
      ]
    })
    const line = { line: '579', lineRule: 'exact' }
    expect(looks).toEqual([
      ['仿宋_GB2312', '32', '632', line],
      ['黑体', '32', '632', line],
      ['楷体_GB2312', '32', '632', line],
    ])
  })

  it('hang the names under the first one after 出席：', () => {
    expect(attributesOf(paragraphWith(xml, '出席：'), 'ind')).toEqual({ left: '1580', hanging: '948' })
  })

  it('repeat the headings of the table on every page it reaches', () => {
    const rows = [...xml.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) => row)
    expect(rows.filter(row => row.includes('<w:tblHeader/>')).map(row => paragraphsOf(row))).toEqual([
      ['序号', '议定事项', '责任单位', '完成时限'],
    ])
  })

  it('repeat the first row of a form that heads its columns, and no other', async () => {
    const cells = [{ text: '候选人' }, { text: '票数' }]
    const form = (headed: boolean): Paper => ({
      ...{ form: 'sheet', title: '计票单', author: '', names: [] },
      blocks: [
        { kind: 'grid', columns: [80, 40], rows: [{ cells }, { cells }], ...(headed && { headed: true }) },
      ],
    })
    const heads = async (headed: boolean): Promise<readonly boolean[]> =>
      [...((await partsOf(form(headed)))['word/document.xml'] ?? '').matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(
        ([row]) => row.includes('<w:tblHeader/>'),
      )
    expect([await heads(true), await heads(false)]).toEqual([
      [true, false],
      [false, false],
    ])
  })

  it('number their pages — 1 — at the right of odd and the left of even pages', () => {
    expect(parts['word/settings.xml']).toContain('<w:evenAndOddHeaders/>')
    const footers = Object.keys(parts).filter(name => /footer\d\.xml$/.test(name))
    const sides = footers.map(name => {
      const footer = parts[name] ?? ''
      return [attributesOf(footer, 'jc')['val'], footer.includes('PAGE'), footer.includes('— ')]
    })
    expect(sides.sort()).toEqual([
      ['left', true, true],
      ['right', true, true],
    ])
  })

  it('name for each official typeface the one to be taken where it is not installed', () => {
    const fonts = [
      ...(parts['word/fontTable.xml'] ?? '').matchAll(/w:name="(.*?)"><w:altName w:val="(.*?)"/g),
    ]
    expect(fonts.map(([, name, otherwise]) => [name, otherwise])).toEqual([
      ['方正小标宋简体', '宋体'],
      ['仿宋_GB2312', '仿宋'],
      ['楷体_GB2312', '楷体'],
      ['黑体', 'SimHei'],
      ['宋体', 'SimSun'],
    ])
  })
})

it('a letter of appointment stands on a single landscape sheet', async () => {
  const paper = laid(appointment, {
    name: '王秀兰',
    organisation: '文和园物业服务提升促进会',
    post: '会长',
    termFrom: '2026-11-22',
    termTo: '2029-11-21',
    meeting: '文和园物业服务提升促进会成立大会',
    meetingDate: '2026-11-22',
    number: '文和园促聘〔2026〕1号',
    issuedOn: '2026-11-22',
  })
  const xml = (await partsOf(paper))['word/document.xml'] ?? ''
  const { w, h, orient } = attributesOf(xml, 'pgSz')
  expect([w, h, orient]).toEqual(['16838', '11906', 'landscape'])
  const words = paper.blocks.flatMap(block => ('text' in block ? [block.text] : []))
  const flat = paragraphsOf(xml).map(one => one.replace(/　/g, ''))
  expect(words.map(one => flat.includes(one.replace(/　/g, '')))).toEqual(words.map(() => true))
})
