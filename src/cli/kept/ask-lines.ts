import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'

export type Question = { readonly text: string; readonly hidden: boolean }

/** Where a person sits. */
export type Terminal = { readonly input: NodeJS.ReadableStream; readonly output: NodeJS.WritableStream }

/** What the person typed to each question; what is typed to a hidden one is not shown. Null when they gave up (Ctrl+C, Ctrl+D). */
export function askLines(
  questions: readonly Question[],
  { input, output }: Terminal,
): Promise<readonly string[] | null> {
  const answers: string[] = []
  // Decided while a line is being taken, not after: what was pasted behind it must not be shown either.
  const hidden = (): boolean => questions[answers.length]?.hidden !== false
  const shown = new Writable({
    write(chunk: Buffer, _, done) {
      if (!hidden()) output.write(chunk)
      done()
    },
  })
  const lines = createInterface({ input, output: shown, terminal: true, historySize: 0 })
  const ask = (): void => {
    const next = questions[answers.length]
    if (next === undefined) lines.close()
    else output.write(next.text)
  }
  return new Promise(resolve => {
    lines.on('line', line => {
      if (hidden()) output.write('\n')
      answers.push(line)
      ask()
    })
    lines.on('SIGINT', () => {
      lines.close()
    })
    lines.on('close', () => {
      if (answers.length < questions.length) output.write('\n')
      resolve(answers.length === questions.length ? answers : null)
    })
    ask()
  })
}
