import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { wordFiles } from '../../src/renderer/adapters/docx/word-files'
import { paperSet } from '../../src/renderer/domain/paper/list-paper'
import type { Paper } from '../../src/renderer/domain/paper/paper'
import { pagesHere } from '../pictures/pages-here'
import { manyCertificates } from './many-certificates'
import { peerPdf } from './peer-certificate'
import { printTable, type Figure } from './print-table'

const MANY = 500
/** One file each takes the peer so long that it makes a fifth of them; both are given for 500. */
const PEER_APART = 100
/** LibreOffice turns so many letters into PDF in one process. */
const OFFICE_APART = 20

const pages = pagesHere()

async function drawn(paper: Parameters<typeof pages.draw>[0]): Promise<Uint8Array> {
  const result = await pages.draw(paper)
  if (!result.ok) throw new Error(result.problem.code)
  return result.value.bytes
}

async function timed<T>(work: () => Promise<T>): Promise<readonly [number, T]> {
  const start = performance.now()
  const value = await work()
  return [performance.now() - start, value]
}

async function each(papers: readonly Paper[], work: (paper: Paper) => Promise<Uint8Array>): Promise<number> {
  let size = 0
  for (const paper of papers) size += (await work(paper)).length
  return size
}

/** Whether LibreOffice is on this PC, by its answer. */
function hasLibreOffice(): boolean {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** The same papers as letters of Word turned into PDF by LibreOffice; nothing where it is not installed. */
async function libreOffice(papers: readonly Paper[], oursEach: number): Promise<readonly Figure[]> {
  if (!hasLibreOffice()) {
    console.log('LibreOffice is not installed here: no figure beside it')
    return []
  }
  const folder = mkdtempSync(join(tmpdir(), 'wenyuan-office-'))
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true })
  })
  const files: string[] = []
  for (const [nth, paper] of papers.slice(0, OFFICE_APART).entries()) {
    const file = join(folder, `${nth}.docx`)
    writeFileSync(file, await wordFiles.write(paper))
    files.push(file)
  }
  const start = performance.now()
  const profile = `-env:UserInstallation=file://${folder}/profile`
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files], {
    stdio: 'ignore',
  })
  const peer = ((performance.now() - start) / files.length) * MANY
  return [
    {
      what: '500 份各一个 PDF / 500 files, against LibreOffice (20 of them, times 25)',
      ours: oursEach,
      peer,
      goal: 'told only',
    },
  ]
}

it('500 certificates: one file and 500 files, against @cantoo/pdf-lib with @cantoo/fontkit', async () => {
  const papers = manyCertificates(MANY)
  const set = paperSet('荣誉证书 500 份', papers)
  await drawn(paperSet('暖机', papers.slice(0, 3)))
  await peerPdf(papers.slice(0, 3))

  const [together, ourFile] = await timed(() => drawn(set))
  const [peerTogether, peerFile] = await timed(() => peerPdf(papers))
  const [again] = await timed(() => drawn(set))
  const [peerAgain] = await timed(() => peerPdf(papers))
  const [apart] = await timed(() => each(papers, drawn))
  const [peerSome] = await timed(() => each(papers.slice(0, PEER_APART), paper => peerPdf([paper])))
  const peerApart = (peerSome * MANY) / PEER_APART
  expect(ourFile.length).toBeLessThan(peerFile.length)

  printTable([
    {
      what: '500 份合成一个 PDF / 500 certificates in one file',
      ours: Math.min(together, again),
      peer: Math.min(peerTogether, peerAgain),
      goal: '≤ 1.00 of the peer',
    },
    {
      what: '这个文件的大小（KB，不是毫秒）/ its size in KB',
      ours: ourFile.length / 1024,
      peer: peerFile.length / 1024,
      goal: '≤ 0.70 of the peer',
    },
    {
      what: '500 份各一个 PDF / 500 files (the peer: 100, times 5)',
      ours: apart,
      peer: peerApart,
      goal: '≤ 0.20 of the peer (5 times faster)',
    },
    { what: '单份，已热 / a single one, warm', ours: apart / MANY, peer: peerApart / MANY, goal: '≤ 30 ms' },
    ...(await libreOffice(papers, apart)),
  ])
  console.log(`load ${loadavg()[0]?.toFixed(1) ?? ''}`)
})
