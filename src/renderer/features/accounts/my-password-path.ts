/** The address of the accounts' page. */
export const accountsPath = '/settings/accounts'

/** The address at which the dialog for one's own password is open on it. */
export const myPasswordPath = `${accountsPath}/my-password`
