/** The day, and who is signed in. */
export type Noted = { readonly on: string; readonly by: string }
