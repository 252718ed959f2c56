import { afterAll, expect, it } from 'vitest'
import { answerBy } from '../../src/main/answer'
import { realDisk } from '../../src/main/disk/real-disk'
import { installedFonts } from '../../src/main/fonts/installed-fonts'
import { recordsFolder } from '../../src/main/records-folder/records-folder'
import { readBody } from '../../src/main/server/call-body'
import { sharedAnswers } from '../../src/main/shared-answers'
import { type Answers, type Channel, contract } from '../../src/preload/contract'
import { aPc } from '../builders/a-records-folder'
import { aWatchedDisk } from '../builders/a-watched-disk'
import { keptLog } from '../builders/kept-log'
import { isLong, seed } from '../faults/extent'
import { printFigures } from '../faults/print-figures'
import { goodRequests, hostileRequest, strangeChannels } from '../fixtures/hostile/hostile-requests'
import { seeded } from '../fixtures/sheet/seeded'

const perChannel = isLong ? 10_000 : 500
const channels = Object.keys(contract) as readonly Channel[]

/** A shell over a disk that must not be touched; `reached` is whatever got past the contract. */
function aShell() {
  const reached: string[] = []
  const disk = aWatchedDisk(touch => {
    throw new Error(`The disk was touched: ${touch}`)
  })
  const log = keptLog()
  const reach = (what: string) => (): Promise<never> => {
    reached.push(what)
    return Promise.reject(new Error(`${what} was reached`))
  }
  const answers: Answers = {
    ...recordsFolder({ data: '/absent', disk, pc: aPc(), log }),
    ...sharedAnswers(installedFonts([]), { write: (_level, code) => void reached.push(`log ${code}`) }),
    'file:open': reach('file:open'),
    'file:save': reach('file:save'),
    'print:pdf': reach('print:pdf'),
    'fonts:list': reach('fonts:list'),
    'app:quit': reach('app:quit'),
    'app:stay': reach('app:stay'),
  }
  return { answer: answerBy(answers, log), reached, touches: disk.touches, log }
}

const reasons = new Set(['request-invalid', 'answer-failed'])
let refused = 0

afterAll(() => {
  printFigures('Hostile messages', { channels: channels.length, each: perChannel, refused, seed })
})

/** Sends so many requests; gives those that were not refused with a reason, or got further than the contract. */
async function accepted(channel: Channel, request: () => unknown): Promise<readonly string[]> {
  const { answer, reached, touches } = aShell()
  const failures: string[] = []
  for (let index = 0; index < perChannel; index += 1) {
    const answered = await answer(channel, request())
    const isRefused = !answered.ok && reasons.has(answered.code) && reached.length + touches.length === 0
    if (isRefused) refused += 1
    else
      failures.push([`seed ${seed}, request ${index}`, ...reached.splice(0), ...touches.splice(0)].join(': '))
  }
  return failures
}

it.each(channels)(
  '%s refuses every hostile request with a reason, before anything is touched',
  async channel => {
    const random = seeded(seed + channels.indexOf(channel))
    expect(await accepted(channel, () => hostileRequest(channel, random))).toEqual([])
  },
)

it.each(channels)('%s refuses bodies that are only noise', async channel => {
  const random = seeded(seed + 100 + channels.indexOf(channel))
  const noise = () =>
    Uint8Array.from({ length: Math.floor(random() * 200) }, () => Math.floor(random() * 256))
  expect(await accepted(channel, () => readBody(noise()))).toEqual([])
})

it('knows no channel by any trick of its name', async () => {
  const { answer, reached, touches } = aShell()
  for (const name of strangeChannels)
    for (const request of [{}, ...Object.values(goodRequests)])
      expect(await answer(name, request), name).toEqual({ ok: false, code: 'channel-unknown' })
  expect([...reached, ...touches]).toEqual([])
})

it('writes down of a hostile request no word of what it said', async () => {
  const { answer, log } = aShell()
  await answer('fonts:read', { id: '../王秀兰' })
  await answer('place:choose', { id: '/home/王秀兰' })
  expect(log.lines).toHaveLength(2)
  expect(log.lines.join('\n')).not.toContain('王秀兰')
})

it('would notice a request that reached the disk', async () => {
  const { answer, touches } = aShell()
  expect(await answer('journal:read', goodRequests['journal:read'])).toEqual({
    ok: false,
    code: 'answer-failed',
  })
  expect(touches).toEqual(['open journal-000001.wyj read'])
  expect(await realDisk.mayWriteIn('/absent')).toBe(false)
})
