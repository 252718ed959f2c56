import type { Right } from '../../domain/accounts/roles'
import type { Watch } from '../../domain/progress'
import type { Resident } from '../../domain/records/resident'
import { ok, type Result } from '../../domain/result'
import { startPeopleFinder } from '../../domain/search/people-finder'
import { runSteps } from '../../services/run-steps'
import type { Services } from '../../services/services'

/** Whom the words of a saved filter find, as in the roster; null where it searches for none. Refusal: `cancelled`. */
export async function foundBy(
  { records, pinyin, world }: Pick<Services, 'records' | 'pinyin' | 'world'>,
  words: string | undefined,
  rights: readonly Right[],
  watch: Watch,
): Promise<Result<readonly Resident[] | null>> {
  const search = words?.trim() ?? ''
  if (search === '') return ok(null)
  const finder = startPeopleFinder(records, await pinyin.load(), rights, world.today())
  const done = await runSteps(finder.catchUp(), watch)
  return done.ok ? ok(finder.find(search)) : done
}
