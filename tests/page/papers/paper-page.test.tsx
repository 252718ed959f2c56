import { expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { issueMinutes } from '../../../src/renderer/features/meetings/issuing/issue-minutes'
import { aHeldMeeting } from '../../builders/a-meeting'
import { aDesk, openScreen } from '../meetings/open-desk'

/** How many points of a canvas are not white. */
function inkOf(canvas: HTMLCanvasElement): number {
  const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height)
  let ink = 0
  for (let at = 0; at < data.length; at += 4) if (data[at]! + data[at + 1]! + data[at + 2]! < 600) ink += 1
  return ink
}

it('shows an issued paper at its real size, where there is less room on asking, with ink on it, and the fonts it was drawn with', async () => {
  const desk = await aDesk([aHeldMeeting()])
  const issued = await issueMinutes(desk, 'meeting')
  if (!issued.ok) throw new Error(issued.problem.code)
  await page.viewport(1366, 768)
  openScreen(desk, `/papers/${issued.value.id}`)

  const first = page.getByRole('img', { name: /^会议纪要第 1 页/ })
  await expect.element(first).toHaveAttribute('data-drawn', 'true')
  const canvas = first.element()
  if (!(canvas instanceof HTMLCanvasElement)) throw new Error('The page is not drawn on a canvas')
  const width = () => Math.round(canvas.getBoundingClientRect().width)
  const real = Math.round((210 * 96) / 25.4)
  expect(width()).toBe(real)
  expect(inkOf(canvas)).toBeGreaterThan(5000)
  await expect.element(page.getByText(/仿宋：以.+ 代替/)).toBeVisible()

  await page.viewport(900, 768)
  await expect.poll(width).toBeLessThan(real)
  await page.getByRole('button', { name: '实际大小' }).click()
  await expect.poll(width).toBe(real)
})

it('lists an issued paper in the register by its number', async () => {
  const desk = await aDesk([aHeldMeeting()])
  await issueMinutes(desk, 'meeting')
  openScreen(desk, '/papers')
  await page.getByRole('link', { name: '〔2026〕第1次' }).click()
  await expect.element(page.getByRole('heading', { name: '会议纪要 〔2026〕第1次' })).toBeVisible()
})
