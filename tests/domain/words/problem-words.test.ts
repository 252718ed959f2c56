import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { cellCodes, type CellProblem } from '../../../src/renderer/domain/roster/plan'
import { severities } from '../../../src/renderer/domain/roster/severity'
import {
  cellPlace,
  cellWords,
  refusalCodes,
  refusalWords,
} from '../../../src/renderer/domain/words/problem-words'

const source = join(import.meta.dirname, '../../../src')

function sourceFiles(): string[] {
  return readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter(name => /\.tsx?$/.test(name))
    .map(name => readFileSync(join(source, name), 'utf8'))
}

const found = (texts: readonly string[], pattern: RegExp): string[] => [
  ...new Set(texts.flatMap(text => [...text.matchAll(pattern)].map(([, code = '']) => code))),
]

describe('every refusal has words', () => {
  const ports = readFileSync(join(source, 'renderer/domain/ports.ts'), 'utf8')
  const promised = found(
    [...ports.matchAll(/Refusals?[^*]*(?:\*(?!\/)[^*]*)*\*\//g)].map(([comment]) => comment),
    /`([a-z]+(?:-[a-z]+)*)`/g,
  )

  it.each(promised)('%s, which a port promises', code => {
    expect(refusalCodes).toContain(code)
  })

  it('among them those of files', () => {
    expect(promised).toEqual(
      expect.arrayContaining(['file-bomb', 'file-protected', 'glyph-missing', 'cancelled']),
    )
  })

  it.each(found(sourceFiles(), /\bfail(?:<[^>]*>)?\(\s*'([a-z-]+)'/g))(
    '%s, which the program refuses with',
    code => {
      expect(refusalCodes).toContain(code)
    },
  )

  it.each(refusalCodes)('%s, in the clerk’s language', code => {
    expect(refusalWords({ code })).toMatch(/\p{Script=Han}/u)
    expect(refusalWords({ code })).not.toMatch(/undefined|数据库|字段|异常|事务/u)
  })

  it('and one without words is a fault', () => {
    expect(() => refusalWords({ code: 'no-such-code' })).toThrow('no-such-code')
  })
})

describe('every problem of a cell has words', () => {
  const problem = (code: (typeof cellCodes)[number]): CellProblem => ({
    row: 37,
    column: 'C',
    field: 'idNumber',
    code,
    severity: severities[code],
    detail: { value: '王?', expected: '女', limit: '50', first: '3', count: '2' },
  })

  it.each(cellCodes)('%s says what is wrong and what to do now', code => {
    expect(cellWords(problem(code))).toMatch(/请.+。$/u)
    expect(cellWords(problem(code))).not.toMatch(/undefined|数据库|字段|异常/u)
  })

  it('and a place', () => {
    const damaged = problem('id-damaged')
    expect(`${cellPlace(damaged)}：${cellWords(damaged)}`).toBe(
      '第 37 行“身份证号”：Excel 已把号码变成数字，末几位丢失，无法入库。请在原表中按文本重填，或在此处补录。',
    )
    expect(cellPlace(damaged, [{ index: 2, letter: 'C', heading: '公民身份号码', field: 'idNumber' }])).toBe(
      '第 37 行“公民身份号码”',
    )
  })
})
