import { PassThrough } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { askLines, type Question } from '../../../src/cli/kept/ask-lines'

const questions: readonly Question[] = [
  { text: '账户名：', hidden: false },
  { text: '密码：', hidden: true },
]

/** A terminal at which somebody types, and what it shows. */
function aTerminal() {
  const [input, output] = [new PassThrough(), new PassThrough()]
  return { terminal: { input, output }, input, shown: () => String(output.read() ?? '') }
}

describe('a password asked for at the terminal', () => {
  it('is never shown; the name is', async () => {
    const { terminal, input, shown } = aTerminal()
    const asked = askLines(questions, terminal)
    input.write('王秀兰\r')
    input.write('晋源3号院的槐树\r')
    expect(await asked).toEqual(['王秀兰', '晋源3号院的槐树'])
    const screen = shown()
    expect(screen).toContain('王秀兰')
    expect(screen).toMatch(/密码：\n$/)
    expect(screen).not.toMatch(/晋|源|槐/)
  })

  it('is not shown when it was pasted together with the name', async () => {
    const { terminal, input, shown } = aTerminal()
    const asked = askLines(questions, terminal)
    input.write('王秀兰\r晋源3号院的槐树\r')
    expect(await asked).toEqual(['王秀兰', '晋源3号院的槐树'])
    expect(shown()).not.toMatch(/晋|源|槐/)
  })

  it.each([
    ['Ctrl+C', '\u0003'],
    ['Ctrl+D', '\u0004'],
  ])('may be refused with %s', async (_, key) => {
    const { terminal, input } = aTerminal()
    const asked = askLines(questions, terminal)
    input.write('王秀兰\r')
    input.write(key)
    expect(await asked).toBeNull()
  })
})
