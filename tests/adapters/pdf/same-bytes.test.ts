import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { documents } from '../../../src/renderer/documents/index'
import { drawn } from '../../pictures/pages-here'

const approved = new URL('../../pictures/approved/files.json', import.meta.url)

describe('the files of the sample papers', () => {
  it('are the approved ones, byte for byte; the page’s worker is held to the same', async () => {
    const files: Record<string, string> = {}
    for (const document of documents) {
      const laid = document.lay(JSON.parse(readFileSync(`resources/samples/${document.id}.json`, 'utf8')))
      if (!laid.ok) throw new Error(JSON.stringify(laid.errors))
      files[document.id] = createHash('sha256')
        .update((await drawn(laid.paper)).bytes)
        .digest('hex')
    }
    if (process.env['WENYUAN_APPROVE'] === '1')
      await writeFile(approved, `${JSON.stringify(files, null, 2)}\n`)
    expect(files).toEqual(JSON.parse(await readFile(approved, 'utf8')))
  })
})
