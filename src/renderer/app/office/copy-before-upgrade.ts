import type { Press } from '../../adapters/store/copies/press'
import { STORE_NAME } from '../../adapters/store/open-records'
import { copyName } from '../../domain/backup/copy-name'
import type { Desktop } from '../../domain/desktop'
import { fail, ok, type Result } from '../../domain/result'

/** A copy of the records as an older program left them, opened whole before it is called good. Refusals: `disk-full`, `backup-damaged`. */
export async function copyBeforeUpgrade(
  press: Press,
  { backups }: Desktop,
  key: Uint8Array,
  now: number,
  counts: Readonly<Record<string, number>>,
): Promise<Result<null>> {
  const name = copyName(now, 'upgrade')
  const bytes = await press.make({ name: STORE_NAME, key, madeAt: now, counts })
  if ((await backups.write('here', name, bytes)) !== 'written') return fail('disk-full')
  const back = await backups.read('here', name)
  const checked = back === null ? fail<null>('backup-damaged') : await press.check(back, key)
  return checked.ok ? ok(null) : fail(checked.problem.code)
}
