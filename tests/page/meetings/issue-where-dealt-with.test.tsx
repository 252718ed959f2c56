import { expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { put } from '../../../src/renderer/domain/journal/entry'
import { issuedPaper } from '../../../src/renderer/domain/records/paper'
import { publicNotice } from '../../../src/renderer/domain/records/public-notice'
import { supervision } from '../../../src/renderer/domain/records/supervision'
import { aHeldMeeting } from '../../builders/a-meeting'
import { aPublicNotice } from '../../builders/a-public-notice'
import { aSupervision } from '../../builders/a-supervision'
import { valueOf } from '../store/a-store'
import { aDesk, openScreen } from './open-desk'

const button = (name: string) => page.getByRole('button', { name, exact: true })

async function aDeskWithBoth() {
  const desk = await aDesk([aHeldMeeting()])
  const save = [
    put(publicNotice, aPublicNotice({ organisationId: 'association' })),
    put(supervision, aSupervision()),
  ]
  valueOf(await desk.records.commit({ cause: 'meeting-edited', detail: '', save }))
  const issued = () =>
    desk.records.all(issuedPaper).map(({ number, subject, aboutId, meetingId }) => ({
      number,
      subject,
      aboutId,
      meetingId,
    }))
  return { desk, issued }
}

it('a public notice is numbered and issued where it is kept, of the body whose it is, once it was asked', async () => {
  const { desk, issued } = await aDeskWithBoth()
  openScreen(desk, '/public-notices/notice')
  await button('编号并印发').click()
  await button('暂不印发').click()
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument()
  expect(issued()).toEqual([])
  await button('编号并印发').click()
  await page.getByRole('dialog').getByRole('button', { name: '编号并印发' }).click()
  await expect.poll(issued, { timeout: 30_000 }).toEqual([
    {
      number: '文和园促公〔2026〕1号',
      subject: '成立大会结果公示',
      aboutId: 'notice',
      meetingId: undefined,
    },
  ])
})

it('a supervision slip is issued from its order under the order’s own number, for the archive of its meeting', async () => {
  const { desk, issued } = await aDeskWithBoth()
  openScreen(desk, '/supervision/supervision')
  await button('印发督办单').click()
  await expect.poll(issued, { timeout: 30_000 }).toEqual([
    {
      number: '督〔2026〕1号',
      subject: '十日内公示当选人员名单',
      aboutId: 'supervision',
      meetingId: 'meeting',
    },
  ])
})
