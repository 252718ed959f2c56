/** Kept on this PC while a new recovery code is on the screen: set up was broken off when it is still there at the next signing in. */
const NAME = 'wenyuan.recovery-unseen'

export const recoveryUnseen = (): boolean => localStorage.getItem(NAME) !== null

export function setRecoveryUnseen(unseen: boolean): void {
  if (unseen) localStorage.setItem(NAME, '1')
  else localStorage.removeItem(NAME)
}
