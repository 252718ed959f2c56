import { readFileSync } from 'node:fs'
import pdfmake from 'pdfmake'
import { expect, it } from 'vitest'
import { appointment } from '../../src/renderer/documents/appointment'
import type { PrintableDocument } from '../../src/renderer/documents/define-document'
import { minutes } from '../../src/renderer/documents/minutes'
import { byKind } from '../../src/renderer/domain/paper/by-kind'
import type { Paper } from '../../src/renderer/domain/paper/paper'
import { pagesHere } from '../pictures/pages-here'
import { printTable } from './print-table'

const ROUNDS = 9

/** The sample's facts, its body said over as often as fills seven pages. */
function paperOf(document: PrintableDocument, bodies = 1): Paper {
  const facts = JSON.parse(readFileSync(`resources/samples/${document.id}.json`, 'utf8')) as {
    readonly body?: readonly string[]
  }
  const body = facts.body && Array.from({ length: bodies }, () => facts.body ?? []).flat()
  const laid = document.lay({ ...facts, ...(body && { body }) })
  if (!laid.ok) throw new Error(JSON.stringify(laid.errors))
  return laid.paper
}

const margins = { left: 79.4, top: 104.9, right: 73.7, bottom: 99.2 }

const line = { fontSize: 16, lineHeight: 1.53 }

/** A block in pdfmake's words, with the same fonts and sizes; the grid and the sides of page numbers are beyond it. */
const peerContent = byKind<[], object>({
  mark: ({ text }) => ({ text, font: 'song-black', fontSize: 26, color: '#d60d0d', alignment: 'center' }),
  title: ({ text }) => ({ text, font: 'song-black', fontSize: 22, alignment: 'center' }),
  centred: ({ text }) => ({ ...line, text, alignment: 'center' }),
  heading: ({ level, text }) => ({
    ...line,
    text,
    font: level === 1 ? 'hei' : 'kai-bold',
    leadingIndent: 32,
  }),
  paragraph: ({ text }) => ({ ...line, text, alignment: 'justify', leadingIndent: 32 }),
  people: ({ label, people }) => ({
    ...line,
    text: [{ text: `${label}：`, font: 'hei' }, people.join('、')],
    margin: [32, 0, 0, 0],
  }),
  ends: ({ left, right }) => ({ ...line, columns: [{ text: left }, { text: right, alignment: 'right' }] }),
  table: ({ columns, rows }) => ({
    table: {
      headerRows: 1,
      widths: columns.map(({ width }) => width * 2.5),
      body: [
        columns.map(({ heading }) => ({ text: heading, font: 'hei', fontSize: 14 })),
        ...rows.map(row => row.map(text => ({ text, fontSize: 14 }))),
      ],
    },
  }),
  imprint: ({ sentTo, unit, date }) => ({
    fontSize: 14,
    text: `分送：${sentTo.join('，')}。${unit} ${date}印发`,
  }),
  number: ({ text }) => ({ ...line, text, alignment: 'right' }),
  salutation: ({ name, suffix }) => ({ ...line, text: name + suffix }),
  groups: ({ groups }) => ({ ...line, text: groups.join('  '), font: 'hei' }),
  signature: ({ unit, date }) => ({ ...line, text: `${unit} ${date}` }),
  space: () => ({ ...line, text: ' ' }),
  note: ({ text }) => ({ ...line, text }),
  ...{ grid: () => ({}), signatures: () => ({}), attachments: () => ({}), tear: () => ({}), cut: () => ({}) },
})

const peerDefinition = (paper: Paper): object => ({
  pageSize: 'A4',
  pageMargins: [margins.left, margins.top, margins.right, margins.bottom],
  defaultStyle: { font: 'kai-light' },
  footer: (page: number) => ({ text: `— ${page} —`, font: 'song', fontSize: 14, alignment: 'center' }),
  content: paper.blocks.map(block => peerContent(block)),
})

const middle = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0

/** Median milliseconds of each piece of work over {@link ROUNDS} rounds in turn, after two rounds that warm up. */
async function medians(works: readonly (() => Promise<unknown>)[]): Promise<readonly number[]> {
  const times: number[][] = works.map(() => [])
  for (let round = -2; round < ROUNDS; round++) {
    for (const [i, work] of works.entries()) {
      const start = performance.now()
      await work()
      if (round >= 0) times[i]?.push(performance.now() - start)
    }
  }
  return times.map(middle)
}

it('papers: seven pages of minutes against pdfmake, and a letter of appointment', async () => {
  const names = ['song-black', 'song', 'hei', 'kai-light', 'kai-bold']
  pdfmake.setFonts(Object.fromEntries(names.map(name => [name, { normal: `out/fonts/${name}.ttf` }])))
  pdfmake.setUrlAccessPolicy(() => false)
  pdfmake.setLocalAccessPolicy(() => true)
  const pages = pagesHere()
  const long = paperOf(minutes, 4)
  const drawn = await pages.draw(long)
  expect(drawn.ok && drawn.value.pages).toBe(7)

  const letter = paperOf(appointment)
  const [ours = 0, peer = 0, letterTime = 0] = await medians([
    () => pages.draw(long),
    () => pdfmake.createPdf(peerDefinition(long)).getBuffer(),
    () => pages.draw(letter),
  ])
  printTable([
    {
      what: '七页会议纪要 / 7-page minutes against pdfmake',
      ours,
      peer,
      goal: '≤ 110 ms warm; ≤ 0.20 of the peer (5 times faster)',
    },
    { what: '聘书 / letter of appointment', ours: letterTime, goal: '≤ 30 ms' },
  ])
})
