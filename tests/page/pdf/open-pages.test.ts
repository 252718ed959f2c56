import { describe, expect, it } from 'vitest'
import { openPages } from '../../../src/renderer/adapters/pdf/open-pages'
import { documents } from '../../../src/renderer/documents/index'

const MADE = Date.UTC(2026, 10, 22, 9)
const fonts = '/out/fonts/'
const installed = { list: () => Promise.resolve([]), read: () => Promise.reject(new Error('none')) }

const json = async (address: string): Promise<unknown> => (await fetch(address)).json()

const hashOf = async (bytes: Uint8Array): Promise<string> => {
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes))
  return Array.from(new Uint8Array(digest), byte => byte.toString(16).padStart(2, '0')).join('')
}

describe('papers drawn in the worker of a page', () => {
  it('are, byte for byte, the approved files that Node is held to', async () => {
    const pages = openPages({ fonts, installed, now: () => MADE })
    const files: Record<string, string> = {}
    for (const document of documents) {
      const laid = document.lay(await json(`/resources/samples/${document.id}.json`))
      if (!laid.ok) throw new Error(JSON.stringify(laid.errors))
      const result = await pages.draw(laid.paper)
      if (!result.ok) throw new Error(result.problem.code)
      files[document.id] = await hashOf(result.value.bytes)
    }
    expect(files).toEqual(await json('/tests/pictures/approved/files.json'))
  })
})
