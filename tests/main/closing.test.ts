import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { closing, longestPuttingAway } from '../../src/main/closing'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A window whose clerk gives these answers when asked whether to wait on. */
function aWindow(...answers: readonly boolean[]) {
  const happened: string[] = []
  const left = [...answers]
  const window = closing({
    tellPage: () => void happened.push('told'),
    mayWaitOn: () => {
      happened.push('asked')
      return Promise.resolve(left.shift() ?? true)
    },
    destroy: () => void happened.push('closed'),
  })
  return { window, happened }
}

it('stays open for its page, which is told once however often the clerk clicks', () => {
  const { window, happened } = aWindow()
  expect([window.isWaiting(), window.mayClose(), window.mayClose(), window.isWaiting()]).toEqual([
    false,
    false,
    false,
    true,
  ])
  expect(happened).toEqual(['told'])
})

it('closes when the page has put everything away, and asks nobody any more', async () => {
  const { window, happened } = aWindow()
  window.mayClose()
  window.leave()
  window.leave()
  await vi.advanceTimersByTimeAsync(longestPuttingAway * 3)
  expect(happened).toEqual(['told', 'closed'])
  expect(window.mayClose()).toBe(true)
})

it('asks the clerk after twenty seconds, and again, until the clerk wants no more of it', async () => {
  const { window, happened } = aWindow(true, false)
  window.mayClose()
  await vi.advanceTimersByTimeAsync(19_999)
  expect(happened).toEqual(['told'])
  await vi.advanceTimersByTimeAsync(1)
  expect(happened).toEqual(['told', 'asked'])
  await vi.advanceTimersByTimeAsync(20_000)
  expect(happened).toEqual(['told', 'asked', 'asked', 'closed'])
})

it('stays open when the clerk stays after all, and tells its page anew the next time', async () => {
  const { window, happened } = aWindow()
  window.mayClose()
  window.stay()
  await vi.advanceTimersByTimeAsync(longestPuttingAway * 3)
  expect([happened, window.isWaiting()]).toEqual([['told'], false])
  window.mayClose()
  expect(happened).toEqual(['told', 'told'])
})

it('closes by a page that asks to quit by itself', () => {
  const { window, happened } = aWindow()
  window.leave()
  expect(happened).toEqual(['closed'])
})
