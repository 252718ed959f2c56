import '../zod-without-eval'
import { expose, transfer } from 'comlink'
import { press, type PressRequest } from '../../adapters/store/copies/press'
import type { BackupSummary } from '../../adapters/store/files/backup-file'
import type { Result } from '../../domain/result'
import { sealing } from '../../adapters/seal/sealing'

const own = press(sealing)

const pressWorker = {
  async make(request: PressRequest) {
    const bytes = await own.make(request)
    return transfer(bytes, [bytes.buffer])
  },
  check: (file: Uint8Array, key: Uint8Array): Promise<Result<BackupSummary>> => own.check(file, key),
}
export type PressWorker = typeof pressWorker

expose(pressWorker)
