import { refusalWords } from './problem-words'

/** Why a password cannot be tried for so many seconds; undefined when it can. */
export const waitingWords = (seconds: number): string | undefined =>
  seconds > 0 ? refusalWords({ code: 'password-wait', detail: { seconds: String(seconds) } }) : undefined
