import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { honour } from '../../../src/renderer/documents/honour'
import { documents } from '../../../src/renderer/documents/index'
import { distanceFromApproved } from '../../pictures/approved'
import { drawPages } from '../../pictures/draw-page'
import { paperSet } from '../../../src/renderer/domain/paper/list-paper'
import { drawn, pagesHere } from '../../pictures/pages-here'

/** Papers with pictures of their own in other tests. */
const shownElsewhere = ['minutes', 'appointment']

describe('the papers look as approved', () => {
  it.each(
    documents
      .filter(({ id }) => !shownElsewhere.includes(id))
      .map(document => [document.title, document] as const),
  )('%s', async (_, document) => {
    const laid = document.lay(JSON.parse(readFileSync(`resources/samples/${document.id}.json`, 'utf8')))
    if (!laid.ok) throw new Error(JSON.stringify(laid.errors))
    const { bytes } = await drawn(laid.paper)
    for (const [i, picture] of (await drawPages(bytes)).entries()) {
      expect(await distanceFromApproved(`${document.id}-${i + 1}`, picture)).toBeLessThan(0.005)
    }
  })
})

it('a certificate prints a name of ten rare characters, each in a font that has it', async () => {
  const sample = z.looseObject({}).parse(JSON.parse(readFileSync('resources/samples/honour.json', 'utf8')))
  const laid = honour.lay({ ...sample, name: '䶮㛃𬱖𬭎𠮷𡘙㵪䲟𤧛𨭉' })
  if (!laid.ok) throw new Error(JSON.stringify(laid.errors))
  const [picture] = await drawPages((await drawn(laid.paper)).bytes)
  expect(await distanceFromApproved('honour-rare', picture!)).toBeLessThan(0.005)
})

it('draws several papers as one file, each on pages of its own, and names the one that does not fit', async () => {
  const laid = ['sign-in-sheet', 'ballot', 'appointment'].map(id => {
    const document = documents.find(one => one.id === id)
    const facts: unknown = JSON.parse(readFileSync(`resources/samples/${id}.json`, 'utf8'))
    const paper = document?.lay(facts)
    if (paper?.ok !== true) throw new Error(JSON.stringify(paper))
    return paper.paper
  })
  const alone = await Promise.all(laid.map(async paper => (await drawn(paper)).pages))
  const together = await drawn(paperSet('会议文书（3 份）', laid))
  expect(together.pages).toBe(alone.reduce((sum, pages) => sum + pages, 0))
  const [, , letter] = laid
  if (letter === undefined) throw new Error('No letter')
  const tooLong = { ...letter, blocks: Array.from({ length: 40 }, () => letter.blocks).flat() }
  expect(await pagesHere().draw(paperSet('会议文书', [letter, tooLong]))).toEqual({
    ok: false,
    problem: { code: 'paper-overflow', detail: { title: letter.title } },
  })
})
