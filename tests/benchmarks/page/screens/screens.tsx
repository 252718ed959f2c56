import '../../../../src/renderer/app/zod-without-eval'
import { openSheets } from '../../../../src/renderer/adapters/sheet/worker/open-sheets'
import { put, type Put } from '../../../../src/renderer/domain/journal/entry'
import { unwatched } from '../../../../src/renderer/domain/progress'
import { house } from '../../../../src/renderer/domain/records/house'
import { household } from '../../../../src/renderer/domain/records/household'
import { resident } from '../../../../src/renderer/domain/records/resident'
import { aDesktop } from '../../../builders/a-desktop'
import { fixedWorld } from '../../../builders/fixed-world'
import { rosterPerson } from '../../large-roster'
import { withDoubles } from '../../with-doubles'
import { aLargeRoster } from '../a-large-roster'
import { beginRecords, valueOf } from '../begin-records'
import { drawApp, drawn, servicesOn } from '../draw-app'
import { watched } from '../watched'
import { clickOn, mouseOn, press, settled, typeInto, untilOther } from './on-screen'

/** A street office sends its roster in files of about so many. */
const WRITTEN_AT_ONCE = 20_000
/** One in so many people is on record twice. */
const TWICE = 50
/** So many of the roster under review are on record, by number and name alone. */
const KNOWN = 10_000

const opened: { app?: ReturnType<typeof drawApp> } = {}
const goTo = (path: string) => opened.app?.goTo(path)

const read = (selector: string) => (): string | undefined => document.querySelector(selector)?.textContent
const rowCount = (): string | null | undefined =>
  document.querySelector('.tall-table')?.getAttribute('aria-rowcount')
const detail = read('.row-detail')
const writing = () => document.querySelector('.ant-btn-primary:not(.ant-btn-loading)') ?? undefined

/** What a clerk does, and until the page is through with it; the longest time it could not answer meanwhile. */
const done = async (work: () => Promise<unknown>) => {
  const { took, block } = await watched(async () => {
    await work()
    await settled()
  })
  return { took, block }
}

/** One of the filters at the left, and until the rows are others. */
const filterBy = (words: RegExp) =>
  done(async () => {
    const before = rowCount()
    await clickOn('.review-filters .ant-menu-item', words)
    await untilOther(rowCount, before)
  })

/** A policy of the bar, and until the button counts anew. */
const choosePolicy = (words: RegExp) =>
  done(async () => {
    const before = read('.ant-btn-primary')()
    await clickOn('[aria-labelledby="known-policy"]')
    await clickOn('.ant-select-item-option', words)
    await untilOther(read('.ant-btn-primary'), before)
  })

/** Until a plan that is being made anew is there. */
async function planned(begin: () => Promise<void>): Promise<void> {
  await begin()
  await drawn(() => document.querySelector('.ant-btn-loading'))
  await drawn(writing)
}

const screens = {
  /** So many people in a store of their own, some of them twice, and the app at its first page. */
  async begin(people: number): Promise<void> {
    const records = valueOf(await beginRecords(`screens-${people}`))
    const { people: own, houses, households } = aLargeRoster(people - KNOWN)
    const known = Array.from({ length: KNOWN }, (_, nth) => ({ id: `known-${nth}`, ...rosterPerson(nth) }))
    const saves: readonly Put[] = [
      ...houses.map(one => put(house, one)),
      ...households.map(one => put(household, one)),
      ...[...withDoubles(own, TWICE), ...known].map(one => put(resident, one)),
    ]
    for (let at = 0; at < saves.length; at += WRITTEN_AT_ONCE) {
      const save = saves.slice(at, at + WRITTEN_AT_ONCE)
      valueOf(await records.commit({ cause: 'roster-imported', detail: '名册.xlsx', save }, unwatched))
    }
    const bytes = new Uint8Array(await (await fetch('/review.xlsx')).arrayBuffer())
    const services = servicesOn(records, {
      world: fixedWorld({ ids: 2 }),
      sheets: openSheets(),
      desktop: aDesktop({ openFile: () => Promise.resolve({ name: '名册.xlsx', bytes }) }),
    })
    opened.app = drawApp(services, '/')
    await drawn(() => document.querySelector('.due-list, .home-main .empty-state, .home-main p'))
    await drawn(() => (document.querySelector('.home-main [role="status"]') === null ? true : undefined))
    await settled()
  },

  /** 查重: from opening it to its list, a pair side by side, and merging it. */
  async duplicates() {
    const list = await done(async () => {
      await goTo('/residents/duplicates')
      await drawn(() => document.querySelector('.tall-row'))
    })
    const compare = await done(async () => {
      await clickOn('.tall-row a')
      await drawn(() => document.querySelector('.compare'))
    })
    const merge = await done(async () => {
      const before = read('.place')()
      await clickOn('.ant-btn-primary', /^合并/)
      await untilOther(read('.place'), before)
    })
    const again = await done(async () => {
      await goTo('/residents/duplicates')
      await drawn(() => document.querySelector('.tall-row'))
    })
    return { list, compare, merge, again }
  },

  /** 核对: a roster read and looked at, mended and decided about. */
  async review() {
    const open = await done(async () => {
      await goTo('/residents/import')
      await clickOn('.ant-btn-primary', /^选择名册文件/)
      await drawn(() => document.querySelector('.tall-row'))
      await drawn(writing)
    })
    const filters = [
      await filterBy(/^全部/),
      await filterBy(/^新增/),
      await filterBy(/^更新/),
      await filterBy(/^有问题/),
    ]
    await filterBy(/^全部/)
    const problems = []
    for (let nth = 0; nth < 5; nth++)
      problems.push(
        await done(async () => {
          const before = detail()
          press('ArrowDown', document.body, true)
          await untilOther(detail, before)
        }),
      )
    const mend = await done(() =>
      planned(async () => {
        await mouseOn('.tall-row .active-cell', /^/, 'dblclick')
        const field = await typeInto('.cell-editor input', '丧偶')
        press('Enter', field)
      }),
    )
    await filterBy(/^有问题/)
    const menu = await done(async () => {
      await mouseOn('.tall-cell', /^\s*已昏$/, 'contextmenu')
      await drawn(() => document.querySelector('.ant-dropdown-menu-item'))
    })
    const dialog = await done(async () => {
      await clickOn('.ant-dropdown-menu-item', /一起改/)
      await drawn(() => document.querySelector('.ant-modal input'))
    })
    const everywhere = await done(() =>
      planned(async () => {
        await typeInto('.ant-modal input', '已婚')
        await clickOn('.ant-modal .ant-btn-primary', /^改/)
      }),
    )
    const policy = await choosePolicy(/^跳过/)
    await clickOn('.place button[aria-label="返回"]')
    return { open, filters, problems, mend, menu, dialog, everywhere, policy }
  },
}

Object.assign(window, { screens })
document.documentElement.dataset['ready'] = 'true'
