import type { ImportCounts } from '../../domain/roster/row-decision'
import { countWords } from '../../domain/words/count-words'

/** What the button does, in its own words: `新增 212、更新 37、跳过 5`. Empty when nothing would be written. */
export const writeWords = ({ created, updated, skipped, rejected }: ImportCounts): string =>
  created + updated === 0
    ? ''
    : countWords([
        ['新增', created],
        ['更新', updated],
        ['跳过', skipped + rejected],
      ])
