import { expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { shrinkPhotos } from '../../../src/renderer/adapters/photo/shrink-photos'
import { sealing } from '../../../src/renderer/adapters/seal/sealing'
import { openAttachmentStore } from '../../../src/renderer/adapters/store/attachments/attachment-store'
import { openAttachments } from '../../../src/renderer/adapters/store/attachments/open-attachments'
import type { Role } from '../../../src/renderer/domain/accounts/roles'
import { addAttachments } from '../../../src/renderer/domain/attachments/attachment-changes'
import { attachment } from '../../../src/renderer/domain/records/attachment'
import type { NamedBytes } from '../../../src/renderer/domain/sheet/workbook'
import { aDesktop, aDisk } from '../../builders/a-desktop'
import { aNewMeeting } from '../../builders/a-meeting'
import { anAttachment } from '../../builders/an-attachment'
import { signedInAs } from '../../builders/signed-in'
import { picture } from '../entry/an-office'
import { TEST_KEY } from '../store/a-store'
import { aDesk, openScreen } from './open-desk'

/** Where it was taken, as a camera writes it beside the picture (an APP1 segment with words of its own). */
const PLACE = 'GPS 40.09N 113.30E'

/** A photo of so many points, striped, with a place written beside the picture. */
async function aPhoto(width: number, height: number): Promise<Uint8Array> {
  const canvas = new OffscreenCanvas(width, height)
  const context = canvas.getContext('2d')!
  for (let row = 0; row < height; row += 40) {
    context.fillStyle = row % 80 === 0 ? '#c33' : '#36c'
    context.fillRect(0, row, width, 40)
  }
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 })
  const jpeg = new Uint8Array(await blob.arrayBuffer())
  const words = new TextEncoder().encode(PLACE)
  const segment = [0xff, 0xe1, 0, words.length + 2, ...words]
  return new Uint8Array([...jpeg.subarray(0, 2), ...segment, ...jpeg.subarray(2)])
}

/** A PDF of one empty page that wants a password: no password fits what it says of the right one (ISO 32000-1, 7.6.3.4). */
function lockedPdf(): Uint8Array {
  const unknown = '00'.repeat(32)
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>',
    `<</Filter/Standard/V 1/R 2/P -4/O<${unknown}>/U<${unknown}>>>`,
  ]
  const body = objects.map((object, nth) => `${nth + 1} 0 obj${object}endobj`).join('\n')
  return new TextEncoder().encode(
    `%PDF-1.4\n${body}\ntrailer<</Root 1 0 R/Encrypt 4 0 R/ID[<00><00>]>>\n%%EOF`,
  )
}

/** A meeting on the screen; the file dialog gives these files, one after the other. */
async function aMeetingPage(chosen: readonly NamedBytes[], role: Role = 'director') {
  await page.viewport(1366, 768)
  const desk = await aDesk([aNewMeeting({ id: 'meeting' })])
  const disk = aDisk()
  const waiting = [...chosen]
  const saved: NamedBytes[] = []
  const desktop = aDesktop(
    {
      openFile: () => Promise.resolve(waiting.shift() ?? null),
      saveFile: (_, name, bytes) => {
        saved.push({ name, bytes })
        return Promise.resolve(name)
      },
    },
    disk,
  )
  const session = { holder: null, key: TEST_KEY }
  const accounts = signedInAs(role)
  const store = openAttachmentStore({ records: desk.records, files: desktop.attachments, sealing, session })
  const attachments = openAttachments({
    store,
    photos: shrinkPhotos,
    preview: desk.preview,
    accounts,
    world: desk.world,
  })
  openScreen({ ...desk, desktop, attachments, accounts }, '/meetings/meeting')
  return { desk, disk, saved, store }
}

const button = (name: string | RegExp) => page.getByRole('button', { name })
const dialog = () => page.getByRole('dialog')

it('adds a photo made smaller and rid of its place, names it, gives a copy out, and takes it away until it is undone', async () => {
  const photo = { name: '会场.jpg', bytes: await aPhoto(3000, 2000) }
  const { desk, disk, saved } = await aMeetingPage([photo])
  await button('添加照片或扫描件').click()
  await expect.element(page.getByText('已添加 会场.jpg')).toBeVisible()
  const [one] = desk.records.all(attachment)
  expect(one).toMatchObject({ ownerKind: 'meeting', ownerId: 'meeting', mediaType: 'image/jpeg' })
  expect([...disk.attachments.here.keys()]).toEqual([`${one?.id ?? ''}.test.wya`])
  await expect.element(page.getByText('照片与扫描件（1）')).toBeVisible()

  await button('会场.jpg').click()
  await expect.element(dialog().getByRole('img', { name: '会场.jpg' })).toBeVisible()
  await userEvent.fill(dialog().getByRole('textbox', { name: '说明' }), '换届大会会场')
  await dialog().getByRole('button', { name: '保存说明' }).click()
  await expect.element(page.getByText('已保存说明')).toBeVisible()
  expect(desk.records.all(attachment)[0]?.caption).toBe('换届大会会场')
  await picture('attachments-1-dialog')

  await dialog().getByRole('button', { name: '另存一份给外面' }).click()
  await dialog().getByRole('button', { name: '登记并另存' }).click()
  await expect.element(dialog().getByRole('alert')).toBeVisible()
  expect(saved).toEqual([])
  await userEvent.fill(dialog().getByRole('textbox', { name: '给谁' }), '街道党工委')
  await userEvent.fill(dialog().getByRole('textbox', { name: '用途' }), '换届归档')
  await dialog().getByText('法定职责').click()
  await dialog().getByRole('button', { name: '登记并另存' }).click()
  await expect.element(page.getByText('已另存为 会场.jpg')).toBeVisible()
  expect(desk.records.journal()[0]).toMatchObject({
    cause: 'attachment-given',
    detail: '换届大会会场；给街道党工委；用途：换届归档；依据：法定职责',
  })
  const given = new Blob([new Uint8Array(saved[0]!.bytes)], { type: 'image/jpeg' })
  const seen = await createImageBitmap(given)
  expect([seen.width, seen.height]).toEqual([2400, 1600])
  expect(new TextDecoder('latin1').decode(saved[0]!.bytes)).not.toContain('GPS')
  expect(new TextDecoder('latin1').decode(photo.bytes)).toContain(PLACE)

  await dialog().getByRole('button', { name: '移除' }).click()
  await expect.element(page.getByText('已移除 换届大会会场')).toBeVisible()
  expect(desk.records.all(attachment)).toEqual([])
  await button('撤销').last().click()
  await expect.element(button(/换届大会会场/)).toBeVisible()
  await picture('attachments-2-card')
})

it('refuses what the page cannot show, what is too large and what is broken, each with a sentence', async () => {
  const heic = new TextEncoder().encode('\0\0\0\x18ftypheic')
  const broken = (await aPhoto(100, 100)).subarray(0, 40)
  const { desk, disk } = await aMeetingPage([
    { name: '手机.heic', bytes: heic },
    { name: '大.jpg', bytes: new Uint8Array(20 * 1024 * 1024 + 1) },
    { name: '半截.jpg', bytes: broken },
    { name: '加密.pdf', bytes: lockedPdf() },
    { name: '坏了.pdf', bytes: new TextEncoder().encode('%PDF-1.7\nnothing of a PDF follows') },
  ])
  const sentences = [
    /HEIC 照片/,
    /超过了每个 20 MB 的上限/,
    /打不开，可能没有传完/,
    /设有打开密码，没有添加/,
    /打不开，可能没有传完/,
  ]
  for (const sentence of sentences) {
    await button('添加照片或扫描件').click()
    await expect.element(page.getByText(sentence)).toBeVisible()
  }
  expect(desk.records.all(attachment)).toEqual([])
  expect(disk.attachments.here.size).toBe(0)
})

it('offers whoever may only look nothing to add, remove or give out', async () => {
  await aMeetingPage([], 'reader')
  await expect.element(page.getByText('照片与扫描件', { exact: true })).toBeVisible()
  await expect.element(button('添加照片或扫描件')).not.toBeInTheDocument()
})

it('says so where a PDF on record cannot be shown', async () => {
  const { desk, store } = await aMeetingPage([])
  const bytes = lockedPdf()
  const one = anAttachment(bytes, {
    ownerKind: 'meeting',
    ownerId: 'meeting',
    name: '加密.pdf',
    mediaType: 'application/pdf',
  })
  await store.write(one, bytes)
  await desk.records.commit(addAttachments([one]))
  await button('加密.pdf').click()
  await expect.element(dialog().getByText(/在这里显示不了/)).toBeVisible()
})
