import { expect, it } from 'vitest'
import type { DesktopBridge } from '../../../src/preload/contract'
import { electronDesktop } from '../../../src/renderer/adapters/desktop/electron-desktop'

const bytes = new Uint8Array([1, 2, 3])

/** A bridge that answers every call with `answer` and keeps what it was asked. */
function aBridge(answer: unknown) {
  const asked: unknown[] = []
  const bridge: DesktopBridge = {
    call: (channel, request) => {
      asked.push([channel, request])
      return Promise.resolve(answer as never)
    },
    whenClosing: () => undefined,
  }
  return { desktop: electronDesktop(bridge), asked }
}

it('hands over the chosen file', async () => {
  const { desktop, asked } = aBridge({ name: '名册.xlsx', bytes })
  expect(await desktop.openFile('roster')).toEqual({ name: '名册.xlsx', bytes })
  expect(asked).toEqual([['file:open', { kind: 'roster' }]])
})

it('says under which name a paper was saved, or that it was not', async () => {
  expect(await aBridge({ savedAs: '纪要.pdf' }).desktop.saveFile('pdf', '会议纪要.pdf', bytes)).toBe(
    '纪要.pdf',
  )
  expect(await aBridge({ savedAs: null }).desktop.saveFile('pdf', '会议纪要.pdf', bytes)).toBeNull()
})

it.each([
  ['printed', true],
  ['cancelled', false],
])('says of a paper that was %s whether it went to the printer: %s', async (kind, expected) => {
  const { desktop, asked } = aBridge({ kind })
  expect(await desktop.printPdf('聘书', bytes)).toBe(expected)
  expect(asked).toEqual([['print:pdf', { title: '聘书', bytes }]])
})

it('reads a font of the PC by the id it was listed under', async () => {
  const { desktop, asked } = aBridge({ bytes })
  expect(await desktop.readFont('a1')).toEqual(bytes)
  expect(asked).toEqual([['fonts:read', { id: 'a1' }]])
})
