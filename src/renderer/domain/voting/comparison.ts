import { areaStep, areaText, type Area } from './area'
import { shareWords } from './rule-words'
import { leastIn, satisfies, type Share } from './vote-rule'

/** One comparison as it was made, in words for the clerk. `holds` null: a finding rather than a test. */
export type Step = { readonly words: string; readonly holds: boolean | null }

/** `须不少于应到的 2/3（30 的 2/3，至少 20 人）` */
export function neededHeads(share: Share, whole: number, unit: string): string {
  return neededWords(share, String(whole), `${leastIn(share, BigInt(whole)).toString()} ${unit}`)
}

/** The same for floor areas; the least area is told in the steps the areas are measured in. */
function neededArea(share: Share, part: Area, whole: Area): string {
  const least = leastIn(share, whole, areaStep(part, whole))
  return neededWords(share, areaText(whole), `${areaText(least)} ㎡`)
}

function neededWords(share: Share, whole: string, least: string): string {
  const { numerator, denominator } = share.fraction
  const part = numerator === denominator ? '' : `${whole} 的 ${String(numerator)}/${String(denominator)}，`
  return `须${shareWords(share)}（${part}至少 ${least}）`
}

/** Compares heads with the share of a whole: `同意 101 户；须…，达到。` */
export function compareHeads(told: string, share: Share, part: number, whole: number, unit: string): Step {
  const holds = satisfies(share, part, whole)
  return { words: `${told}；${neededHeads(share, whole, unit)}，${heldWord(holds)}。`, holds }
}

/** Compares floor areas with the share of a whole. */
export function compareArea(told: string, share: Share, part: Area, whole: Area): Step {
  const holds = satisfies(share, part, whole)
  return { words: `${told}；${neededArea(share, part, whole)}，${heldWord(holds)}。`, holds }
}

export const heldWord = (holds: boolean): string => (holds ? '达到' : '未达到')
