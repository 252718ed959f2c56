import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '../../src')

/** A rule of that kind makes Chromium look at every element of the page again, whatever opens or closes on it: 20 ms with a long list. */
it('no style asks what an element holds', () => {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(file =>
    /\.(?:css|tsx?)$/.test(file),
  )
  const asking = files.filter(file => readFileSync(resolve(root, file), 'utf8').includes(':has('))
  expect(files.length).toBeGreaterThan(500)
  expect(asking).toEqual([])
})
