import { proxy, transfer, type Remote } from 'comlink'
import type { JoinedForms, SourceFile } from '../../../domain/forms/rollup/joined-forms'
import type { Progress, Watch } from '../../../domain/progress'
import { ok, type Result } from '../../../domain/result'
import { bytesOf, nothingPacked, withoutFirsts } from '../rollup/packed-lists'
import type { JoinedSoFar, RollUpWorker } from './roll-up-worker'
import { inWorker } from './worker-job'

/** The heap of a worker grows to several times what it holds: after so many rows another one goes on. */
const ROWS_OF_A_WORKER = 30_000

type Asked = {
  readonly files: readonly SourceFile[]
  readonly expected: readonly string[]
  readonly today: string
}

/** How many files are taken in, and what came of them. */
type Taken = JoinedSoFar & { readonly done: number }

const receiverOf = (watch: Pick<Watch, 'report'>) =>
  proxy({
    progress: (progress: Progress) => {
      watch.report(progress)
      return Promise.resolve()
    },
  })

const startWorker = (): Worker =>
  new Worker(new URL('./roll-up-worker.ts', import.meta.url), { type: 'module' })

/** Tells of one file of several: what is done with it stands behind its name. */
const reportOf =
  (watch: Watch, file: SourceFile, done: number, total: number) =>
  ({ step }: Progress): void => {
    watch.report({ step: step.startsWith('正在汇总') ? step : `${file.name}：${step}`, done, total })
  }

/**
 * Takes in the files from the `from`th on until there are enough rows for one worker. Each is read by the page when its turn comes, and
 * given away.
 */
async function takeSome(
  worker: Remote<RollUpWorker>,
  { files, today }: Asked,
  { packed, done: from }: Omit<Taken, 'shown'>,
  watch: Watch,
): Promise<Result<Taken>> {
  await worker.begin(transfer(packed, bytesOf(packed)))
  let done = from
  let rows = 0
  for (const file of files.slice(from)) {
    const report = reportOf(watch, file, done, files.length)
    report({ step: '读取', done })
    const given = { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
    rows += await worker.takeIn(transfer(given, [given.bytes.buffer]), today, receiverOf({ report }))
    done += 1
    if (rows >= ROWS_OF_A_WORKER) break
  }
  return ok({ done, ...(await worker.soFar()) })
}

async function takeAll(asked: Asked, watch: Watch): Promise<Result<Taken>> {
  const some = (before: Omit<Taken, 'shown'>): Promise<Result<Taken>> =>
    inWorker(
      startWorker(),
      (worker: Remote<RollUpWorker>, open) => takeSome(worker, asked, before, open),
      watch,
    )
  let taken = await some({ done: 0, packed: nothingPacked(asked.expected) })
  while (taken.ok && taken.value.done < asked.files.length) taken = await some(taken.value)
  return taken
}

/**
 * See `Sheets.joinForms`. What is joined goes packed from worker to worker, and at last to the one that writes: with each goes all that
 * its work needed, and the page holds the packed rows alone.
 */
export async function joinForms(
  files: readonly SourceFile[],
  { expected, today }: Omit<Asked, 'files'>,
  watch: Watch,
): Promise<Result<JoinedForms>> {
  const taken = await takeAll({ files, expected, today }, watch)
  if (!taken.ok) return taken
  const packed = withoutFirsts(taken.value.packed)
  return ok({
    rolledUp: taken.value.shown,
    write: (lines, watching) =>
      inWorker(
        startWorker(),
        (worker: Remote<RollUpWorker>, open) => worker.write(packed, lines, receiverOf(open)),
        watching,
      ),
  })
}
