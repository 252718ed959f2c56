import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { printPaper } from '../../src/cli/commands/print'
import { documents } from '../../src/renderer/documents'
import { pagesHere } from '../pictures/pages-here'

const pages = pagesHere()

describe('wenyuan print', () => {
  it.each(documents.map(document => [document.title, document] as const))(
    'makes %s of its sample',
    async (_, document) => {
      const folder = mkdtempSync(join(tmpdir(), 'wenyuan-print-'))
      onTestFinished(() => {
        rmSync(folder, { recursive: true })
      })
      const facts: unknown = JSON.parse(readFileSync(`resources/samples/${document.id}.json`, 'utf8'))
      const to = join(folder, 'paper.pdf')
      expect(await printPaper(document, facts, to, pages)).toBe(0)
      expect(readFileSync(to).subarray(0, 5).toString('latin1')).toBe('%PDF-')
    },
  )
})
