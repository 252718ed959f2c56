import { loadavg } from 'node:os'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { largeRoster, withText } from './large-roster'
import { openBuiltPage } from './open-built-page'
import { printTable } from './print-table'

const ROUNDS = 3
const ROWS = 20_000

const done = z.object({ took: z.number(), block: z.number() })
type Done = z.infer<typeof done>
const several = z.array(done)
const looked = z.object({ list: done, compare: done, merge: done, again: done })
const reviewed = z.object({
  open: done,
  filters: several,
  problems: several,
  mend: done,
  menu: done,
  dialog: done,
  everywhere: done,
  policy: done,
})

/** A marriage that is no word in every hundredth row, and a number that a table has spoilt in every five hundredth. */
const badlyWritten = (row: readonly string[], nth: number): readonly string[] => {
  if (nth % 500 === 7) return withText(row, '身份证号', '1.40213E+17')
  return nth % 100 === 3 ? withText(row, '婚姻状况', '已昏') : row
}

const least = (all: readonly Done[]): Done => ({
  took: Math.min(...all.map(({ took }) => took)),
  block: Math.min(...all.map(({ block }) => block)),
})

/** What was done several times over in each round: of the rounds the least, of what was done the slowest. */
const slowest = (rounds: readonly (readonly Done[])[]): Done => {
  const best = (rounds[0] ?? []).map((_, nth) => least(rounds.flatMap(round => round[nth] ?? [])))
  return {
    took: Math.max(...best.map(({ took }) => took)),
    block: Math.max(...best.map(({ block }) => block)),
  }
}

/** Two lines of the table: how long it took, and the longest time the page could not answer meanwhile. */
const lines = (what: string, { took, block }: Done) => [
  { what, ours: took, goal: '—' },
  { what: `${what}：页面最长停顿 / longest block`, ours: block, goal: '≤ 50 ms' },
]

it.each([20_000, 100_000])('screens over %i people: duplicates, and the review of a roster', async people => {
  const page = await openBuiltPage('screens', { 'review.xlsx': await largeRoster(ROWS, 0, badlyWritten) })
  await page.evaluate(`screens.begin(${people})`)
  const first = looked.parse(await page.evaluate('screens.duplicates()'))
  const pairs = [first]
  const reviews: z.infer<typeof reviewed>[] = []
  for (let round = 0; round < ROUNDS; round++) {
    pairs.push(looked.parse(await page.evaluate('screens.duplicates()')))
    reviews.push(reviewed.parse(await page.evaluate('screens.review()')))
  }
  expect(reviews).toHaveLength(ROUNDS)
  const on = `（${people} 人）`
  const of = (step: 'open' | 'mend' | 'menu' | 'dialog' | 'everywhere' | 'policy') =>
    least(reviews.map(one => one[step]))
  printTable([
    ...lines(`查重到列出${on} / duplicates until listed`, first.list),
    ...lines(`打开一组比对${on} / a pair side by side`, least(pairs.map(one => one.compare))),
    ...lines(`合并一组${on} / merging it`, least(pairs.map(one => one.merge))),
    ...lines(`再看查重${on} / the list again`, least(pairs.map(one => one.again))),
    ...lines(`核对两万行：打开${on} / review of 20,000 rows, opened`, of('open')),
    ...lines(`按结果筛选${on} / filtered by state`, slowest(reviews.map(one => one.filters))),
    ...lines(`Ctrl+↓${on} / to the next problem`, slowest(reviews.map(one => one.problems))),
    ...lines(`补录一格${on} / a cell mended`, of('mend')),
    ...lines(`右键菜单${on} / the menu of a cell`, of('menu')),
    ...lines(`打开一起改${on} / the dialog for all alike`, of('dialog')),
    ...lines(`同样的值一起改${on} / the same value mended everywhere`, of('everywhere')),
    ...lines(`改做法${on} / another policy`, of('policy')),
  ])
  console.log(`load ${loadavg()[0]?.toFixed(1) ?? ''}; ${JSON.stringify({ pairs, reviews })}`)
})
