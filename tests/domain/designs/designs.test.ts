import { describe, expect, it } from 'vitest'
import { designTermsOf } from '../../../src/renderer/documents/design-terms'
import { honour } from '../../../src/renderer/documents/honour'
import { placeablePapers, wordedPapers } from '../../../src/renderer/documents/office-papers'
import { checkDesign } from '../../../src/renderer/domain/designs/check-design'
import { readDesignFile, writeDesignFile } from '../../../src/renderer/domain/designs/design-file'
import { movedPart, resizedPart, newPart } from '../../../src/renderer/domain/designs/edit-design'
import { newDesign } from '../../../src/renderer/domain/designs/new-design'
import { fillDesign } from '../../../src/renderer/domain/designs/fill-design'
import type { Design } from '../../../src/renderer/domain/records/design'
import { refusalWords } from '../../../src/renderer/domain/words/problem-words'
import { aDesign, aText } from '../../builders/a-design'
import { fixedWorld } from '../../builders/fixed-world'

const terms = designTermsOf(honour)
const termsOf = (template: string) => (template === honour.id ? terms : undefined)

const checked = (design: Design): string => {
  const result = checkDesign(design, terms)
  return result.ok ? 'ok' : result.problem.code
}

describe('a design', () => {
  it('may name what its paper asks, what its words say, and what every paper has', () => {
    expect(terms).toEqual([
      ...['姓名', '称呼', '事由', '称号', '出具单位', '单位'],
      ...['编号', '标题', '正文', '日期', '年', '月', '日', '有效期至'],
    ])
    expect(checked(aDesign([aText({ text: '{姓名}[，{称号}]\n{年}年{月}月' })]))).toBe('ok')
  })

  it('is refused by name where nothing fills a place of it, and where it cannot be printed', () => {
    const unknown = checkDesign(aDesign([aText({ text: '{姓明}' }), aText({ text: '{班级}{姓名}' })]), terms)
    if (unknown.ok) throw new Error('It was taken')
    expect(refusalWords(unknown.problem)).toBe(
      '{姓明}、{班级} 不认识，填不出内容。这份文书可以用的有：姓名、称呼、事由、称号、出具单位、单位、编号、标题、正文、日期、年、月、日、有效期至。',
    )
    expect(
      [
        aDesign([]),
        aDesign([aText()], { name: ' ' }),
        aDesign([aText({ x: 250 })]),
        aDesign([aText({ x: -5 })]),
        aDesign([aText({ y: 205 })]),
        aDesign([aText({ text: '{姓名' })]),
      ].map(checked),
    ).toEqual([
      ...['design-empty', 'design-name-missing'],
      ...['design-off-sheet', 'design-off-sheet', 'design-off-sheet', 'design-sign'],
    ])
  })

  it('is filled with the facts; what comes to nothing is left out', () => {
    const parts = [aText({ text: '{姓名}[，{称号}]' }), aText({ id: 'b', text: '[{有效期至}]' })]
    const filled = fillDesign(aDesign(parts), { 姓名: '王䶮', 称号: undefined })
    expect(filled).toEqual({
      ...{ width: 297, height: 210, overprint: true },
      designId: 'design-1',
      parts: [aText({ text: '王䶮' })],
    })
  })
})

describe('a new design', () => {
  it.each(placeablePapers.map(paper => [paper.title, paper] as const))(
    'for %s begins with what that paper fills, and can be saved as it is',
    (_, paper) => {
      const names = designTermsOf(paper)
      expect(checkDesign(newDesign(paper.id, paper.title, names, fixedWorld()), names)).toMatchObject({
        ok: true,
      })
    },
  )

  it('is not offered for a paper with a list, which a sheet has no place for', () => {
    const left = wordedPapers.filter(paper => !placeablePapers.includes(paper)).map(({ id }) => id)
    expect(left).toEqual(['volunteer-record', 'receipt'])
  })

  it('has the parts of a certificate where certificates have them', () => {
    const { parts } = newDesign(honour.id, honour.title, terms, fixedWorld())
    expect(parts.map(part => (part.kind === 'text' ? part.text : part.kind))).toEqual([
      ...['{标题}', '[编号：{编号}]', '{姓名}[{称呼}]：', '{正文}', '{出具单位}', '{日期}', 'seal'],
    ])
  })
})

describe('a part', () => {
  it('is moved by tenths of a millimetre and stays on the sheet', () => {
    const page = { width: 297, height: 210 }
    const { x, y } = movedPart(aText(), 0.14, -0.06, page)
    expect([x, y]).toEqual([100.1, 49.9])
    const far = movedPart(aText(), 900, -900, page)
    expect([far.x, far.y]).toEqual([295, 0])
  })

  it('keeps QR codes and seals square, and lets a line be level', () => {
    const square = resizedPart(newPart('qr', 'a'), 5, 90)
    const level = resizedPart(newPart('line', 'b'), -30, -5)
    expect([square.width, square.height, level.width, level.height]).toEqual([25, 25, 70, 0])
  })
})

describe('a design on its way between offices', () => {
  const read = (text: string): string => {
    const result = readDesignFile(text, termsOf)
    return result.ok ? 'ok' : result.problem.code
  }
  const changed = (changes: object): string =>
    JSON.stringify({ ...(JSON.parse(writeDesignFile(aDesign(), [])) as object), ...changes })

  it('comes out of its file as it went in', () => {
    const picture = { id: 'scan', name: '证书纸.jpg', base64: '/9j/4A==' }
    const design = aDesign([aText(), { ...newPart('image', 'b', 'scan') }], { scanId: 'scan' })
    const result = readDesignFile(writeDesignFile(design, [picture]), termsOf)
    if (!result.ok) throw new Error(result.problem.code)
    const { name, parts, page, overprint, template, scanId, pictures } = result.value
    expect({ id: design.id, name, parts, page, overprint, template, scanId }).toEqual(design)
    expect(pictures).toEqual([picture])
  })

  it('is refused where it is none, newer, incomplete, for no paper of ours, or names what nothing fills', () => {
    const withText = (text: string) => ({ parts: [aText({ text })] })
    expect(
      [
        '不是版式',
        '{"a":1}',
        changed({ version: 2 }),
        changed({ page: { width: 9000, height: 1 } }),
        changed({ scanId: 'gone' }),
        changed({ template: 'diploma' }),
        changed(withText('{班级}')),
        changed({}),
      ].map(read),
    ).toEqual([
      ...['design-file-unknown', 'design-file-unknown', 'design-file-newer', 'design-file-broken'],
      ...['design-file-broken', 'design-file-paper', 'design-unknown', 'ok'],
    ])
  })
})
