import { describe, expect, it, onTestFinished } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { put } from '../../../src/renderer/domain/journal/entry'
import { unwatched } from '../../../src/renderer/domain/progress'
import { resident } from '../../../src/renderer/domain/records/resident'
import { aChange, manyResidents } from '../../builders/a-change'
import { aDisk } from '../../builders/a-desktop'
import { FIXED_NOW } from '../../builders/fixed-world'
import { valueOf } from '../store/a-store'
import { aBackupDesk, openBackup, type BackupDesk } from './open-backup'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

const text = (words: string | RegExp) => page.getByText(words)
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' })
const light = (name: string) => page.getByRole('link', { name, exact: true })

const people = manyResidents(60)
const copyAt9 = '恢复 2026-11-22 09:00 的备份'

/** 60 people, a copy, and then: 5 moved, 3 new, 1 gone. */
async function aChangedDesk(desk: BackupDesk): Promise<void> {
  valueOf(await desk.records.commit(aChange(people)))
  valueOf(await desk.copies.make('manual', unwatched))
  desk.world.setNow(FIXED_NOW + 20 * MINUTE)
  const moved = people.slice(0, 5).map(one => ({ ...one, address: '已搬走' }))
  valueOf(
    await desk.records.commit(
      aChange([...moved, ...manyResidents(3, 'new')], { remove: [{ kind: resident, id: people[8]!.id }] }),
    ),
  )
}

const residentsOf = ({ records }: BackupDesk) =>
  records.all(resident).toSorted((one, other) => (one.id < other.id ? -1 : 1))

describe('the light', () => {
  it('says on every screen how old the last copy is, and leads to the copies', async () => {
    const desk = await aBackupDesk()
    await openBackup(desk, { path: '/' })
    await expect.element(light('备份 刚刚')).toBeVisible()
    expect(desk.copies.asked).toEqual(['start'])
    await light('备份 刚刚').click()
    await expect.element(text('最近一次完好的备份')).toBeVisible()
  })

  it('says what went wrong, once in a notice and for good in the light', async () => {
    const desk = await aBackupDesk()
    valueOf(await desk.copies.make('manual', unwatched))
    desk.copies.refusal = { code: 'disk-full' }
    await openBackup(desk)
    await expect.element(light('备份没有成功，上次 刚刚')).toBeVisible()
    await expect
      .element(text('磁盘空间不足，没有写入。请清理磁盘后再试，原有数据没有变动。').first())
      .toBeVisible()
    desk.copies.refusal = null
    await button('现在备份').click()
    await expect.element(text('备份好了。')).toBeVisible()
    await expect.element(light('备份 刚刚')).toBeVisible()
  })
})

describe('the second place', () => {
  it('is chosen among those found, and then each copy lies there too', async () => {
    const desk = await aBackupDesk({ disk: aDisk({ found: [{ id: 'e', label: 'E: 盘' }] }) })
    await openBackup(desk)
    await expect.element(text(/^还没有选。/)).toBeVisible()
    await page.getByRole('combobox', { name: '选择第二个存放处' }).click()
    await page.getByTitle('E: 盘').click()
    await expect.element(text(/^E: 盘.*已经连上/)).toBeVisible()
    await expect.element(light('U盘还没有备份')).toBeVisible()

    desk.world.setNow(FIXED_NOW + 1_000)
    await button('现在备份').click()
    await expect.element(text('备份好了，U盘里也存了一份。')).toBeVisible()
    await expect.element(text('本机、U盘')).toBeVisible()
  })

  it('that is out says so, and the copy is kept here', async () => {
    const desk = await aBackupDesk({ disk: aDisk({ second: { label: 'E: 盘', present: false } }) })
    await openBackup(desk)
    await expect.element(text(/现在没有连上/)).toBeVisible()
    await button('现在备份').click()
    await expect.element(text('备份好了；U盘没有连上，那里没有存。')).toBeVisible()
  })
})

describe('going back to a copy', () => {
  it('is looked at by its counts, copied before, done in one change and can be undone', async () => {
    const desk = await aBackupDesk()
    await aChangedDesk(desk)
    const today = residentsOf(desk)
    await openBackup(desk)
    await button(copyAt9).click()
    await expect.element(text('62 → 60')).toBeVisible()
    await expect.element(text('新增 1、改动 5、移出 3').first()).toBeVisible()
    await expect.element(text(/那以后做过 1 次操作/)).toBeVisible()
    expect(residentsOf(desk)).toEqual(today)

    await button('按此备份恢复：新增 1、改动 5、移出 3').click()
    await expect.element(text('已按 2026-11-22 09:00 的备份恢复：新增 1、改动 5、移出 3')).toBeVisible()
    expect(residentsOf(desk)).toEqual([...people].sort((one, other) => (one.id < other.id ? -1 : 1)))
    expect(desk.copies.asked).toEqual(['manual', 'start', 'restore'])

    await button('撤销').click()
    await expect.element(text('已撤销“恢复备份”')).toBeVisible()
    expect(residentsOf(desk)).toEqual(today)
  })

  it('is not done when what there is now cannot be copied first', async () => {
    const desk = await aBackupDesk()
    await aChangedDesk(desk)
    const today = residentsOf(desk)
    await openBackup(desk)
    await button(copyAt9).click()
    await expect.element(button(/^按此备份恢复/)).toBeVisible()
    desk.copies.refusal = { code: 'disk-full' }
    await button(/^按此备份恢复/).click()
    await expect.element(page.getByRole('alert').filter({ hasText: '磁盘空间不足' }).first()).toBeVisible()
    await expect.element(button(/^按此备份恢复/)).toBeVisible()
    expect(residentsOf(desk)).toEqual(today)
  })

  it('that holds what there is now says so and offers nothing to do', async () => {
    const desk = await aBackupDesk()
    valueOf(await desk.records.commit(aChange(people)))
    await openBackup(desk)
    await button(copyAt9).click()
    await expect.element(text('这份备份与现在的资料相同，不用恢复。')).toBeVisible()
    await expect.element(button(/^按此备份恢复/)).not.toBeInTheDocument()
  })

  it('of another key asks for the password of its day, and asks again when it is wrong', async () => {
    const desk = await aBackupDesk()
    await aChangedDesk(desk)
    desk.copies.password = 'Wenyuan-2025'
    await openBackup(desk)
    await button(copyAt9).click()
    await userEvent.fill(page.getByRole('textbox', { name: '账户名' }), '张主任')
    await userEvent.fill(page.getByRole('textbox', { name: '密码', exact: true }), 'Wenyuan-2024')
    await button('打开备份').click()
    await expect.element(page.getByRole('alert')).toHaveTextContent('账户名或密码不对')
    await userEvent.fill(page.getByRole('textbox', { name: '账户名' }), '张主任')
    await userEvent.fill(page.getByRole('textbox', { name: '密码', exact: true }), 'Wenyuan-2025')
    await userEvent.keyboard('{Enter}')
    await expect.element(text('62 → 60')).toBeVisible()
  })

  it('from a file elsewhere, whole or refused in words', async () => {
    const desk = await aBackupDesk()
    await aChangedDesk(desk)
    desk.chosen = { name: '别处.wyb', bytes: new TextEncoder().encode('wenyuan-20250101-000000-timer.wyb') }
    await openBackup(desk)
    await button('从文件恢复…').click()
    await expect.element(page.getByRole('alert')).toHaveTextContent('这份备份有损坏')

    const [name, bytes] = [...desk.disk.backups.here][0]!
    desk.chosen = { name, bytes }
    await button('从文件恢复…').click()
    await expect.element(text('62 → 60')).toBeVisible()
  })

  it('is left to the 主任; others see why, and may still copy and save', async () => {
    const desk = await aBackupDesk({ role: 'clerk' })
    valueOf(await desk.records.commit(aChange([people[0]!], { save: [put(resident, people[0]!)] })))
    await openBackup(desk)
    await expect.element(text('恢复备份要由主任办理，请主任登录后操作。')).toBeVisible()
    await expect.element(button(copyAt9)).toBeDisabled()
    await expect.element(button('从文件恢复…')).not.toBeInTheDocument()
    await button('另存 2026-11-22 09:00 的备份').click()
    await expect.element(text('备份已另存为：wenyuan-20261122-090000-start.wyb')).toBeVisible()
    expect(desk.saved.map(({ name }) => name)).toEqual(['wenyuan-20261122-090000-start.wyb'])
  })
})

describe('closing the window', () => {
  it('waits for the last copy and says so', async () => {
    const desk = await aBackupDesk()
    await openBackup(desk)
    await expect.element(light('备份 刚刚')).toBeVisible()
    let release = (): void => undefined
    desk.copies.before = new Promise(resolve => {
      release = resolve
    })
    desk.world.setNow(FIXED_NOW + MINUTE)
    valueOf(await desk.records.commit(aChange(people)))
    desk.close()
    await expect.element(text('正在备份，请稍候…')).toBeVisible()
    expect(desk.quits).toBe(0)
    release()
    await expect.poll(() => desk.quits).toBe(1)
    expect(desk.copies.asked).toEqual(['start', 'quit'])
  })

  it('asks first while something is typed and not saved', async () => {
    const desk = await aBackupDesk()
    await openBackup(desk)
    await expect.element(light('备份 刚刚')).toBeVisible()
    const unsaved = (event: Event): void => {
      event.preventDefault()
    }
    window.addEventListener('beforeunload', unsaved)
    onTestFinished(() => {
      window.removeEventListener('beforeunload', unsaved)
    })
    desk.close()
    await expect.element(text('退出后，这些修改不会保留。')).toBeVisible()
    await button('留在这里').click()
    await expect.element(light('备份 刚刚')).toBeVisible()
    expect(desk.quits).toBe(0)
    desk.close()
    await button('不保存，退出').click()
    await expect.poll(() => desk.quits).toBe(1)
  })

  it('need not be waited for', async () => {
    const desk = await aBackupDesk()
    desk.copies.before = new Promise(() => undefined)
    await openBackup(desk)
    await expect.element(light('正在备份…')).toBeVisible()
    desk.close()
    await button('不等了，直接退出').click()
    expect(desk.quits).toBe(1)
  })

  it('goes on when the copy cannot be made, after saying so', async () => {
    const desk = await aBackupDesk()
    valueOf(await desk.records.commit(aChange(people)))
    desk.copies.refusal = { code: 'disk-full' }
    await openBackup(desk)
    await expect.element(light('还没有备份')).toBeVisible()
    desk.close()
    await expect.element(text(/^退出前的备份没有做成。/)).toBeVisible()
    await button('退出').click()
    expect(desk.quits).toBe(1)
  })
})

describe('warnings above every screen', () => {
  it('of a disk that is nearly full', async () => {
    await openBackup(await aBackupDesk({ disk: aDisk({ free: 300e6 }) }), { path: '/' })
    await expect.element(text(/^磁盘快满了，只剩 300.0 MB。/)).toBeVisible()
  })

  it('of a PC clock before the last entry, with both dates', async () => {
    const desk = await aBackupDesk()
    valueOf(await desk.records.commit(aChange(people)))
    desk.world.setNow(FIXED_NOW - 5 * DAY)
    await openBackup(desk, { path: '/', builtAt: FIXED_NOW - 90 * DAY })
    await expect.element(text(/今天显示为 2026-11-17，但最后一次录入是在 2026-11-22。/)).toBeVisible()
  })

  it('not when all is well', async () => {
    await openBackup(await aBackupDesk(), { path: '/' })
    await expect.element(light('备份 刚刚')).toBeVisible()
    await expect.element(page.getByRole('alert')).not.toBeInTheDocument()
  })
})
