/** Whose password opened the records (null: the recovery key did), and the data key in force. */
export type Session = { holder: string | null; key: Uint8Array }
