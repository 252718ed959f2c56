import { halfWidth, withoutSpaces } from '../text/tidy-text'

const yes = /^(是|是的|有|1|Y|YES|TRUE|T|√|✓|✔|☑|对)$/u
const no = /^(否|不是|非|无|没有|0|N|NO|FALSE|F|×|✕|✗|X)$/u

/** An answer without spaces, half-width, letters capital. */
export const bareAnswer = (text: string): string => withoutSpaces(halfWidth(text)).toUpperCase()

/** What a cell under 是否… answers, in whatever writing (domain handbook §2.1 D); undefined where it is neither yes nor no. */
export function answerIn(text: string): 'yes' | 'no' | undefined {
  const bare = bareAnswer(text)
  if (yes.test(bare)) return 'yes'
  return no.test(bare) ? 'no' : undefined
}
